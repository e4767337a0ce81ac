/** What stands in the place of another host's page. */
export const elsewhere = '这个网页在别处'

const SCHEME = /^https?:\/\/(?:www\.)?/

export function page(link: string): string {
  return `网页：${shortened(link)}`
}

export function code(link: string): string {
  return `${shortened(link)} 的二维码`
}

export function shortened(link: string): string {
  return link.replace(SCHEME, '')
}
