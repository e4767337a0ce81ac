import { randomBytes } from 'node:crypto'

/** 128 random bits that can stand in an address. */
export function createSecret(): string {
  return randomBytes(16).toString('base64url')
}
