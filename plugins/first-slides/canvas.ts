/** Slidev's canvas, in CSS pixels. */
export const CANVAS = { width: 980, height: 552 }
