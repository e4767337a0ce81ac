/** What stands on paper when a browser prints the window; the address follows. */
export const pdf = '要打印这份讲稿，请打开它的 PDF，所有各页都在里面：'
export const page = '要打印这份讲稿的所有各页，请打开这个地址再打印：'
