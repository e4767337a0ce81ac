/** @param wanted what was typed into the dialog «go to slide» */
export const nothingFound = (wanted: string): string => `没有找到「${wanted}」：页码、标题、章名、拼音首字母都可以。`
