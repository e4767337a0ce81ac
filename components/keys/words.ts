export const title = '按键'
export const close = '关闭'

/** What a key is called on its cap. */
export const caps = { space: '空格', shift: 'Shift', page: { down: 'PageDown', up: 'PageUp' }, escape: 'Esc', enter: '回车' }

export const actions = {
  next: '下一步',
  previous: '上一步',
  nextSlide: '下一页',
  previousSlide: '上一页',
  goto: '按页码或标题跳转',
  overview: '总览：方向键挑，回车去',
  dark: '深色、浅色',
  fullscreen: '全屏',
  escape: '收起总览；把按键交还给讲稿',
  copy: '复制此刻的链接',
  code: '在观众的画面上放二维码、收起',
  timer: '计时开始、暂停',
  keys: '这张按键表',
}

export const note = '翻页笔发的就是 PageDown 和 PageUp。用鼠标碰过控件以后，按键马上还给讲稿；用 Tab 走到控件上的，按 Esc 交还。'
