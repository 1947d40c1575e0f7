import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

/** What to add because of the kind of data that got out (dossier G4). */
export const replaceCard: Step = {
  id: 'replace-card',
  phase: 'now',
  rank: 20,
  title: '卡号泄露：打发卡行换卡，关掉小额免密',
  how: [
    '打银行卡背面的电话，或在手机银行里申请挂失换卡。',
    '卡号、有效期、背面安全码一起泄露的，当作随时会被刷，先冻结再换。',
    '关闭小额免密、境外交易和不用的快捷支付，打开每笔提醒。',
    '对一遍近期账单，有不认识的交易马上登记争议。',
  ],
  contact: ['bank-hotline'],
  say: '您好，我卡号后四位……的卡信息泄露了。请帮我冻结并换卡，关闭小额免密和快捷支付，查最近有没有不是我本人的交易。请告诉我工号和办理时间。',
  bring: ['银行卡', '身份证'],
  takes: '约 15 分钟',
  achieves: '旧卡信息作废；没有及时挂失而扩大的损失，法院可能让自己承担。',
  limits: '绑在其他平台的旧卡要自己逐个换；已经被刷的另按盗刷处理。',
  receipt: '工号、冻结或挂失时间',
  strength: '规章',
  basis: [
    basis(
      'bank-card-provisions',
      '2021-05-25',
      '7',
      '持卡人未及时采取挂失等措施防止损失扩大，发卡行主张持卡人自行承担扩大损失责任的，人民法院应予支持',
    ),
  ],
};

export const faceOff: Step = {
  id: 'face-off',
  phase: 'now',
  rank: 34,
  title: '关掉刷脸支付和声纹登录，改用密码',
  how: [
    '支付、银行、门锁里关闭刷脸、指纹、声纹验证，改用密码加短信。',
    '和家人约一个暗号：视频、语音借钱先对暗号。',
    '书面要求收集方删除人脸等原始信息。',
  ],
  takes: '约 15 分钟',
  achieves: '人脸、指纹改不了，只能让它不再是钥匙。',
  limits: '关掉自己的刷脸，不等于对方手里的已经删了，删除要另外书面要求。',
  papers: ['D01'],
  strength: '建议',
  reason: '脸、指纹、声音换不掉，先让它们开不了门；要求收集方删除则是法律给的权利。',
  basis: [
    basis(
      'pipl',
      '2021-11-01',
      '28',
      '只有在具有特定的目的和充分的必要性，并采取严格保护措施的情形下',
      'today',
    ),
    basis('pipl', '2021-11-01', '29', '处理敏感个人信息应当取得个人的单独同意', 'today'),
    basis('pipl', '2021-11-01', '47', '个人信息处理者未删除的，个人有权请求删除', 'today'),
  ],
};

/** An ID number opens more than loans: companies and salaries are found months later. */
export const checkIdentityUse: Step = {
  id: 'check-identity-use',
  phase: 'day',
  rank: 66,
  title: '查名下有没有多出来的公司、任职和收入',
  how: [
    '打开个人所得税 App，看“任职受雇信息”和“收入纳税明细”，有没有不认识的单位。',
    '上国家企业信用信息公示系统查有没有拿您名字当法人、股东、监事的公司。',
    '有就截图，按“被冒名”处理，不要自己去“注销公司”。',
  ],
  contact: ['iit-app', 'samr-reg'],
  takes: '约 20 分钟',
  achieves: '尽早发现身份被拿去注册公司、报工资。',
  limits: '公示系统按企业查，重名的要看清楚；查不到不等于没有，之后还要复查。',
  strength: '建议',
  reason: '身份证信息外泄后，冒名登记和虚报个税往往拖很久才发现，早看一眼成本低。',
  basis: [
    basis(
      'market-registration-regulation',
      '2022-03-01',
      '40',
      '提交虚假材料或者采取其他欺诈手段隐瞒重要事实取得市场主体登记的',
      'today',
    ),
  ],
};
