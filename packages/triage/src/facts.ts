/**
 * Facts are categories only: nothing here can name a person, so facts may travel in an address.
 * Every field is optional (not yet said); `unknown` is an answer too (不清楚, do not ask again).
 */

/** What got out. */
export const LEAKED = {
  phone: '手机号',
  name: '姓名',
  'id-number': '身份证号',
  'id-photo': '身份证照片或复印件',
  address: '住址',
  location: '行踪、定位、车牌',
  contacts: '通讯录',
  chat: '聊天记录、通话、邮件',
  password: '账号密码',
  code: '验证码',
  'bank-card': '银行卡信息',
  money: '存款、流水、征信等财产信息',
  face: '人脸、指纹、声音',
  photo: '照片、肖像',
  medical: '病历、体检等健康信息',
  intimate: '私密照片或视频',
  work: '工作、学籍、成绩、档案',
  order: '订单、行程、住宿、消费记录',
  other: '其他信息',
} as const;

/** What has already happened. Several at once is the normal case. */
export const HAPPENED = {
  'suspected-leak': '怀疑信息外泄，还没有损失',
  'data-handed-over': '把资料交给了别人，担心被滥用',
  'harassing-calls': '骚扰电话、短信不断',
  'marketing-calls': '推销电话、广告短信',
  threatened: '有人威胁、恐吓',
  'followed-offline': '被跟踪、上门、堵人',
  dunning: '被催收',
  'contacts-blasted': '亲友被骚扰、被爆通讯录',
  extorted: '被要钱或提要求，不答应就公开',
  'paid-extortion': '已经给敲诈的人付了钱',
  'asked-to-pay': '有人正让我转账、垫钱、交保证金',
  'money-moving': '钱正在转出去',
  scammed: '被骗，自己转了钱',
  'code-given': '把验证码告诉了别人',
  'screen-shared': '开过屏幕共享或被远程控制',
  'unknown-app': '装过来路不明的 App',
  'account-taken': '账号被别人登录或拿走',
  'card-theft': '卡里或支付账户的钱被别人刷走、转走',
  'loan-in-name': '名下多出没办过的贷款、分期、担保',
  'company-in-name': '被注册公司、当法人、股东、监事',
  'sim-in-name': '名下多出手机卡',
  'bank-account-in-name': '名下多出银行卡、支付账户',
  'tax-in-name': '个税里多出任职或收入',
  impersonated: '有人冒充我、盗用我的照片或身份',
  'other-in-name': '身份被用在别处（户口、婚姻、就业、骑手等）',
  posted: '身份资料或照片被公开、被“开盒”',
  insulted: '被辱骂、造谣、诽谤',
  'intimate-threat': '有人拿私密影像威胁',
  'intimate-spread': '私密影像已经被传播',
  'secretly-filmed': '被偷拍、偷录',
  spied: '手机、聊天、定位被人偷看或监控',
  camera: '邻居、房东或他人的摄像头对着我',
  deepfake: '被 AI 换脸、合成声音',
  'forced-face': '被要求必须刷脸',
  sold: '信息被买卖',
  'insider-leak': '单位或内部人员泄露了信息',
  notice: '收到单位的泄露通知，或看到大规模泄露消息',
  'lost-id': '身份证等证件丢失',
  'lost-phone': '手机丢失或被偷',
  'lost-card': '银行卡丢失',
  'lost-papers': '装有个人资料的快递、文件丢失',
  'over-collected': '被过度索要信息、权限',
  refused: '要求删除、注销、更正、解绑被拒或没人理',
  'work-monitored': '公司监控、强收员工信息',
  'sexual-demand': '有人索要裸照、提性要求或约见',
  'school-bullying': '被同学欺凌、起哄传播',
} as const;

/** Who had the data, or who is doing it. */
export const ACTOR = {
  platform: '网站、App、互联网平台',
  merchant: '商家、店铺、中介、培训机构',
  lender: '网贷平台、放款机构、催收',
  bank: '银行、保险、支付机构',
  telecom: '电信运营商',
  employer: '用人单位',
  school: '学校',
  hospital: '医院、体检机构',
  property: '物业、售楼处、房东',
  courier: '快递、邮政',
  government: '政府机关、村居、公职人员',
  police: '警察、辅警、公安机关',
  partner: '配偶、前任、追求者',
  acquaintance: '认识的人',
  stranger: '不认识的个人',
  fraudster: '骗子、犯罪团伙',
  other: '其他单位或个人',
  unknown: '不清楚',
} as const;

/** Whose data it is. The law gives children, the deceased and those helped by relatives rules of their own. */
export const WHO = {
  self: '我自己',
  child: '不满 14 周岁的孩子',
  teen: '14 到 17 周岁的孩子',
  elder: '家里老人',
  deceased: '已去世的亲属',
  other: '其他成年亲友',
  unknown: '不方便说',
} as const;

/** The rest are single-choice answers, each with 不清楚 as an answer. */
export const MONEY = {
  moving: '正在转，或刚刚转出（48 小时内）',
  lost: '已经损失一段时间了',
  none: '没有钱的损失',
  unknown: '不清楚',
} as const;

export const DANGER = {
  now: '有人在门口、正在跟踪，或我现在不安全',
  threat: '有人扬言要伤害人或上门',
  none: '没有人身威胁',
  unknown: '不清楚',
} as const;

export const MOOD = { 'self-harm': '有不想活的念头', ok: '还好', unknown: '不想说' } as const;
export const OFFENDER = { known: '知道是谁', anonymous: '不知道是谁', unknown: '不清楚' } as const;
export const EVIDENCE = {
  saved: '已经截图、录屏保存',
  none: '还没有',
  lost: '已经被删了',
  unknown: '不清楚',
} as const;
export const POLICE = {
  'not-yet': '还没报警',
  accepted: '报了，拿到回执',
  'no-receipt': '报了，没给回执或没下文',
  refused: '警方说不管、不予立案',
  unknown: '不清楚',
} as const;
export const ASKED = {
  'not-yet': '还没找过对方单位或平台',
  waiting: '找过，在等答复',
  refused: '被拒绝，或一直不理',
  unknown: '不清楚',
} as const;
export const SPREAD = {
  private: '只发给了我或个别人',
  group: '在群里、朋友圈传',
  viral: '在公开网站大量传播',
  unknown: '不清楚',
} as const;
export const VOLUME = { me: '只知道我自己', many: '很多人的信息都泄露了', unknown: '不清楚' } as const;
export const LOAN_ROLE = {
  none: '完全不知情，没有参与',
  tricked: '我自己操作的，但是被骗了',
  consented: '我同意用我的名义替别人贷',
  own: '是我自己借的',
  unknown: '不清楚',
} as const;
/** Which law counts when no exact day is known. */
export const WHEN = {
  'since-2026': '2026 年 1 月 1 日以后',
  '2021-2025': '2021 年 11 月到 2025 年底',
  earlier: '更早以前',
  unknown: '不清楚',
} as const;
export const WOMAN = { yes: '是女性', no: '不是', unknown: '不方便说' } as const;
export const CITY = {
  beijing: '北京',
  hangzhou: '杭州',
  guangzhou: '广州',
  other: '其他地方',
  unknown: '不清楚',
} as const;
/** Where a description belongs when it is not about personal information at all. */
export const OUT_TOPIC = {
  labour: '劳动争议',
  family: '婚姻家庭',
  secret: '商业秘密、保密协议、竞业限制',
  securities: '证券内幕信息',
  portrait: '肖像、广告使用照片',
  insult: '单纯的辱骂、谣言',
  record: '案底、档案、行政处罚记录',
  product: '产品使用、账号封禁、客服问题',
  debt: '借款、合同、消费纠纷',
  crime: '其他违法犯罪问题',
  other: '其他法律问题',
} as const;
/** Someone who asks how to do it to somebody else. */
export const INTENT = {
  spy: '想查看、监控别人的聊天、定位、行踪',
  buy: '想买卖、查询别人的个人信息',
  expose: '想公开别人的信息',
} as const;

export const VALUES = {
  leaked: LEAKED,
  happened: HAPPENED,
  actor: ACTOR,
  who: WHO,
  money: MONEY,
  danger: DANGER,
  mood: MOOD,
  offender: OFFENDER,
  evidence: EVIDENCE,
  police: POLICE,
  asked: ASKED,
  spread: SPREAD,
  volume: VOLUME,
  loanRole: LOAN_ROLE,
  when: WHEN,
  woman: WOMAN,
  city: CITY,
  outTopic: OUT_TOPIC,
  intent: INTENT,
} as const;

export type FactName = keyof typeof VALUES;
export type ValueOf<F extends FactName> = keyof (typeof VALUES)[F] & string;
export type Leaked = ValueOf<'leaked'>;
export type Happened = ValueOf<'happened'>;
export type ListFact = 'leaked' | 'happened';
export type SingleFact = Exclude<FactName, ListFact>;

export type Facts = {
  readonly [F in ListFact]?: readonly ValueOf<F>[];
} & {
  readonly [F in SingleFact]?: ValueOf<F>;
};

/** One fact with its value, as it is named in 为什么有这一步. */
export interface FactRef {
  readonly fact: FactName;
  readonly value: string;
}

/** The words shown for a fact, for instance `happened`/`extorted` → 被要钱或提要求，不答应就公开. */
export function factLabel(ref: FactRef): string {
  const values: Record<string, string> = VALUES[ref.fact];
  return values[ref.value] ?? ref.value;
}
