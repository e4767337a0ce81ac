import { OLDEST_BROWSERS } from './oldest-browsers.ts'

const { chrome, edge, firefox, safari } = OLDEST_BROWSERS

/** Why the page cannot show the slides, and what to do. */
export const unable = {
  fromDisk: '这一份不能双击打开：它要由网站提供，或在讲稿的文件夹里运行 npm run preview。想从磁盘打开，请向讲者要单文件版。',
  tooOld: `这个浏览器太旧，放不了这份幻灯片：要 Chrome ${chrome}、Edge ${edge}、Firefox ${firefox}、Safari ${safari} 或更新的版本。`,
  notLoaded: '讲稿的程序没有载入，放不了幻灯片：请检查网络，再刷新一次。',
  text: '下面是全部文字。',
}
