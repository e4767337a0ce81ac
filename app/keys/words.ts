export const title = '按键'
export const close = '关闭'

/** What a key is called on its cap. */
export const caps = { space: '空格', shift: 'Shift', page: { down: 'PageDown', up: 'PageUp' }, escape: 'Esc', enter: '回车', digits: '1–5' }

export const actions = {
  next: '下一步',
  previous: '上一步',
  nextSlide: '下一页',
  previousSlide: '上一页',
  first: '第一页',
  last: '讲稿的最后一页',
  blackout: '观众的画面变黑、恢复',
  goto: '按页码、文字或拼音跳转',
  overview: '总览：方向键挑，回车去',
  dark: '深色、浅色',
  fullscreen: '全屏',
  escape: '收起总览；把按键交还给讲稿',
  copy: '复制此刻的链接',
  code: '在观众的画面上放二维码、收起',
  hands: '举手一人；加 Shift 收回',
  timer: '计时开始、暂停',
  pen: '画笔：拿起、放下',
  laser: '鼠标变红点、变箭头',
  keys: '这张按键表',
}

/** What the presenter is told who goes on after the last slide of the talk. */
export const end = '讲完了。后面是备用页：按 ↓ 去。'

export const note = '翻页笔发的就是 PageDown 和 PageUp。用鼠标碰过控件以后，按键马上还给讲稿；用 Tab 走到控件上的，按 Esc 交还。带 Ctrl、Alt、⌘ 的按键都归浏览器。'
