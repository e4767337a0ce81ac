import type { ClaimVoice } from '../app/talk/voices.ts'

/** One thing that the article says: its number, who says it there, and what it says in our words. */
export interface Claim {
  number: number
  voice: ClaimVoice
  text: string
}

/** What the article says, in its order; each slide's frontmatter names the numbers that it carries. */
const texts: [ClaimVoice, string][] = [
  // 开场
  ['author', '访谈讲 Anthropic 何以长得快，也回应争议'],
  ['author', '人和公司都在争议里'],
  ['author', '写代码，Claude 第一'],
  ['author', '对中国和中国用户有明显偏见'],
  ['author', '海外用户也抱怨限量'],
  ['author', '早年在百度待过一年'],
  ['author', '论文和访谈仍值得学'],
  // 不是「悲观主义」者
  ['dario', '被叫作悲观主义者，非常生气'],
  ['dario', '没有想让 AI 慢下来'],
  ['dario', '知道 AI 能救命；早到一步，父亲不会病逝'],
  ['dario', '想控制和垄断的指控是错的'],
  ['dario', '把好处讲得比盲目乐观的人更透'],
  ['dario', '正因知道能多好，才有义务示警'],
  ['dario', '不懂好处的加速主义者缺少道德公信力'],
  // 指数与短时间线
  ['dario', '指数增长是最真实、最核心的现象'],
  ['dario', '每隔几个月就好一截，靠算力、数据和新的训练方法'],
  ['dario', '从勉强能用到高中生，再到大学生、博士生，走进整个经济'],
  ['dario', '社会难预测，底层技术很有把握'],
  ['dario', '两年内停步的可能有 20–25%，这个险愿意冒'],
  ['dario', '半年一番的东西，爆发两年前只有 1/16'],
  ['dario', '能力和收入也许就在爆发的边缘'],
  ['dario', '像 90 年代的互联网'],
  // 四个质疑
  ['doubt', '回报在递减？'],
  ['dario', '自家模型上没看到递减'],
  ['dario', '编码每版都跳一截，基准与用量按指数走'],
  ['dario', '内部代码大多有 Claude 参与，别家类似'],
  ['doubt', '不会持续学习？'],
  ['dario', '就算永远解不完，经济潜力仍很高'],
  ['dario', '一千万个学不了新东西的诺奖得主，照样有生物学突破'],
  ['author', '规模和能力本身就有很强的效果'],
  ['doubt', '资源不足？'],
  ['dario', '筹到近 200 亿美元'],
  ['dario', '数据中心的规模不比谁小'],
  ['dario', '核心是人才密度'],
  ['dario', '流失率低，很多人为使命回绝巨额报价'],
  ['dario', '高价挖人是想「购买无法购买的东西」'],
  ['dario', '史上成长最快的软件公司之一，创立以来每年十倍'],
  ['dario', '这个速度说明有能力竞争'],
  ['doubt', '开源是威胁？'],
  ['dario', '障眼法'],
  ['dario', '开放权重不等于开源，里面看不见'],
  ['dario', '关键是模型够不够好，任务上赢不赢'],
  ['dario', '开源模型也要托管和推理，并不免费'],
  // 商业
  ['dario', '主要赌注是商业用途，不单是 API，也不是消费产品'],
  ['dario', '收入多半来自 API，应用增长很快'],
  ['dario', '企业用途比消费用途更广'],
  ['dario', '生物化学从本科到博士：消费者无感，辉瑞也许值十倍'],
  ['dario', '做企业会逼着模型更聪明，去碰各行各业的真问题'],
  ['dario', '起初想样样都好，编码的价值冒了出来'],
  ['dario', '工程师发现它做得成以前做不成的事'],
  ['dario', '编码强了还能帮着造下一代，双份好处'],
  ['dario', '「亏损严重」的看法误导人'],
  ['dario', '运行现有模型相当盈利'],
  ['dario', '推理效率不断提高，同等智能越来越便宜'],
  ['dario', '看着不盈利，是因为在训练下一代'],
  ['dario', '训练 1 亿，次年收入 2 亿，这个模型赚 1 亿；公司整体仍显亏损'],
  ['dario', '两年后成本或与今天相近，能力、自主、范围和价值陡升'],
  // 治理
  ['dario', '离开 OpenAI 是因为决策、治理和真诚，不是技术'],
  ['dario', '安全与能力交织，组织的决策才是关键'],
  ['doubt', '他想控制行业，只有他能造安全的 AI'],
  ['dario', '荒谬的谎言'],
  ['dario', '目标是竞相向上'],
  ['dario', '向下：都抢着发布，人人输；向上：谁赢都是大家赢'],
  ['dario', '率先发布负责任的扩展政策'],
  ['dario', '开放可解释性研究，哪怕有商业代价'],
  ['dario', '推行宪法式 AI'],
  ['dario', '衡量并公开危险能力的评估'],
  ['dario', '为树榜样，不为垄断'],
  ['dario', '两个极端，在智力和道德上都不严肃'],
  ['dario', '说安全的 AI 造不出来，是胡说'],
  ['dario', 'AI 对全人类有危险，但一代比一代管得住'],
  ['dario', '批评坐拥万亿、只看美元、要十年不监管的人'],
  ['dario', '说担心安全是想控制，离谱且不严肃'],
  ['dario', '要更多思考、诚实和研究'],
  ['dario', '天天在想；见过它救命，也见过它使坏'],
  ['dario', '盼更多人加入'],
  // 一些思索
  ['author', '看人要看他做了什么'],
  ['author', '抨击 DeepSeek、断供 Windsurf 和 OpenAI、封堵中国用户，让人难信'],
  ['author', '产出过硬：编码、Claude Code、论文和博客'],
  ['author', '做产品：要么足够下沉，要么天下第一'],
]

export const claims: Claim[] = texts.map(([voice, text], index) => ({ number: index + 1, voice, text }))
