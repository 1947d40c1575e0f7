import { type Basis, basis } from '@huyin/law';
import type { Refused } from './assessment.ts';
import type { Dates } from './condition.ts';
import type { Facts, ValueOf } from './facts.ts';
import type { Library } from './library.ts';
import { plannedBasis } from './planned-basis.ts';

interface Refusal {
  readonly sentence: string;
  readonly lawful: readonly string[];
  readonly channels: readonly string[];
  readonly basis: readonly Basis[];
}

const SECRET_LOOK = basis(
  'civil-code',
  '2021-01-01',
  '1032',
  '任何组织或者个人不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权',
);
const NO_TRADE = basis('pipl', '2021-11-01', '10', '不得非法买卖、提供或者公开他人个人信息');
const CRIME = basis(
  'criminal-law',
  '2024-03-01',
  '253-1',
  '违反国家有关规定，向他人出售或者提供公民个人信息，情节严重的',
);
const GETTING_CRIME = basis(
  'criminal-law',
  '2024-03-01',
  '253-1',
  '窃取或者以其他方法非法获取公民个人信息的，依照第一款的规定处罚',
);
const BUYING = basis(
  'pi-crime-interpretation',
  '2017-06-01',
  '4',
  '通过购买、收受、交换等方式获取公民个人信息',
);
const GETTING_2026 = basis('public-security-law', '2026-01-01', '56', '窃取或者以其他方法非法获取个人信息的');
const GIVING_2026 = basis('public-security-law', '2026-01-01', '56', '向他人出售或者提供个人信息的');
const PEEPING_2026 = basis('public-security-law', '2026-01-01', '50', '偷窥、偷拍、窃听、散布他人隐私的');
const PEEPING_2013 = basis('public-security-law', '2013-01-01', '42', '偷窥、偷拍、窃听、散布他人隐私的');
const POSTING = basis(
  'pi-crime-interpretation',
  '2017-06-01',
  '3',
  '通过信息网络或者其他途径发布公民个人信息的，应当认定为',
);

const REFUSALS: Record<ValueOf<'intent'>, Refusal> = {
  spy: {
    sentence:
      '偷看别人的聊天、通话、定位或手机，我们不能帮。夫妻、恋人之间也不例外；父母对孩子、单位对员工，法律也只留了很窄的口子。这样做是侵害隐私，可能被拘留，偷来的材料法院一般也不采用。',
    lawful: [
      '担心孩子安全：和孩子谈，用系统自带的家长模式，或打 12355 问。',
      '离婚、债务需要证据：用自己手里的聊天和转账记录；自己拿不到的，起诉后申请法院调查。',
      '家人失联、有危险：打 110，由警方依法查找。',
    ],
    channels: ['12348', '12355', '110'],
    basis: [SECRET_LOOK, PEEPING_2026, PEEPING_2013, GETTING_2026, GETTING_CRIME],
  },
  buy: {
    sentence:
      '买卖、查询、交换别人的个人信息，我们不能帮。花钱“查人”“查档”，买的一方也违法，情节严重的是犯罪；查自己的资料也不要找黑产。',
    lawful: [
      '想知道自己名下有什么：用“一证通查”、云闪付“一键查卡”、征信中心的信用报告。',
      '打官司不知道对方身份：起诉后申请法院调查；能不能由律师拿调查令去查，问当地法院。',
      '找失联的人：报警，或通过法院、社区等正规途径。',
      '您手上有这类交易的线索：可以举报。',
    ],
    channels: ['12348', 'yztc', '12377'],
    basis: [NO_TRADE, CRIME, GETTING_CRIME, BUYING, GIVING_2026, GETTING_2026],
  },
  expose: {
    sentence:
      '公开别人的姓名、电话、住址、照片，我们不能帮。就算对方有错，“反过来曝光”也会让您自己变成侵权、违法的一方。',
    lawful: [
      '对方骚扰、欠钱、骗您：保存证据，报警、投诉或起诉，让有权的机关去查。',
      '想提醒别人：只说事情经过，把姓名、电话、照片、单位都遮住。',
    ],
    channels: ['12348', '12377', '110'],
    basis: [SECRET_LOOK, POSTING, GIVING_2026, PEEPING_2026, PEEPING_2013],
  },
};

/** The authorities the refusals stand on, for the content check. */
export const REFUSAL_BASES: readonly Basis[] = Object.values(REFUSALS).flatMap((refusal) => refusal.basis);

/** Someone who asks how to do it to others gets the law and the lawful ways, no method. */
export function refuse(facts: Facts, dates: Dates, library: Library): Refused {
  const { sentence, lawful, channels, basis: wanted } = REFUSALS[facts.intent ?? 'spy'];
  return {
    kind: 'refused',
    facts,
    sentence,
    lawful,
    basis: plannedBasis(library.laws, wanted, { today: dates.today }),
    channels: channels.flatMap((id) => library.channels.get(id) ?? []),
  };
}
