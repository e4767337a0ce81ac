/**
 * A QR code as SVG markup, dark on white, whatever the scheme: a camera wants it so.
 * @param link that it leads to
 */
export async function drawCode(link: string): Promise<string> {
  const { renderSVG } = await import('uqr')
  return renderSVG(link, { ecc: 'M', border: 4, blackColor: '#000', whiteColor: '#fff' })
}
