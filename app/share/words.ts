export const toast = {
  copied: '已复制这一页此刻的链接。',
  failed: '浏览器不让复制：请从地址栏复制。',
}

export const code = {
  invitation: '扫码，亲手试试',
  joining: '扫码，一起猜',
  picture: (link: string) => `二维码，通往 ${link}`,
  unreachable: '讲稿只开在这台电脑上，手机扫不到。构建时设好 DECK_URL，或改用 ',
  command: 'npm run dev -- --remote',
  opened: ' 打开，这里就是二维码。',
  unconnected: '会场现在没有手机能到的地址，原因写在讲者窗口的底部。',
  shown: '二维码已放上观众的画面。',
  hidden: '二维码已收起。',
  close: '收起',
}
