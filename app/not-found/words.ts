const NUMBER = /^\d+$/

/** What the page for a link that leads nowhere says. */
export const words = {
  /** @param address what stands after the `#` */
  title: (address: string) => NUMBER.test(address) ? `没有第 ${Number(address)} 页` : `没有「${address}」这一页`,
  /** @param total how many pages the deck has */
  reason: (total: number) => `这份讲稿一共 ${total} 页。链接可能写错了，也可能那一页后来挪走了。`,
  first: '从封面开始',
  overview: '看全部页',
  chapters: '或者从这里接着看',
  chapter: '目录',
}
