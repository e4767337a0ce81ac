/*
 * What the pointer needs of Slidev beyond its public API (52.20.1); see `paths` in tsconfig.json.
 * Can go when @slidev/client exports it.
 */
import type { Ref } from 'vue'

/** How the presenter's mouse shows in the audience's windows. */
export declare const cursorStyle: Ref<'cursor' | 'laser'>
