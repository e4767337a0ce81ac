declare module 'virtual:qr-code/*' {
  /** The link itself; empty where the deck was built without one. */
  export const url: string
  /** The QR code as SVG markup; empty where there is no link. */
  export const svg: string
}
