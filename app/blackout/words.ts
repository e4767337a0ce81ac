export const blackout = {
  shown: '观众的画面黑了。',
  hidden: '观众的画面回来了。',
  presenter: '观众的画面是黑的',
  bringBack: '恢复（b）',
  screen: '画面已黑。按 b 或点一下，就回来。',
}
