/** What a reader sees who runs no scripts. */
export const withoutScripts = '这里没有运行脚本：上面是封面，下面是其余各页的文字。打开脚本（JavaScript）后可以翻页，也可以动手操作三幅互动图。'
