/** What the presenter's window says of the room. */
export const room = '会场'

export const phones = (count: number): string => `手机 ${count} 台`

export const away = '会场服务没有回应，正在重连'

export const save = '存为 CSV'

export const file = '现场猜测.csv'

/** The file's head. */
export const columns = ['问题', '回答', '人数']

/** In the file, what the phones have not answered. */
export const byHand = (question: string): string => `${question}（举手）`

export const remote = {
  offer: '手机遥控',
  joined: '遥控已连接',
  dismiss: '断开',
  picture: '二维码：把一台手机变成遥控',
  invitation: '用自己的手机扫：只能用一次',
  left: (time: string): string => `还剩 ${time}`,
  failed: '会场服务没有回应：稍后再试。',
  close: '收起',
}
