/** What stands on paper beside the one slide that a browser prints; the address follows. */
export const pdf = '这里只印出了眼前这一页。所有各页都在 PDF 里，请打印它：'
export const page = '这里只印出了眼前这一页。要所有各页，请打开这个地址再打印：'
