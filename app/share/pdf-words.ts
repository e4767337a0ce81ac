/** What is said of the deck as a file. */
export const pdf = '下载 PDF'
