import type { Question } from './assessment.ts';
import { all, always, any, type Condition, happened, is, leaked, not } from './condition.ts';
import { type FactName, VALUES } from './facts.ts';

/** When a question makes sense at all; which one comes first is computed, not drawn. */
export interface AskedWhen extends Question {
  readonly when: Condition;
  /** Extra weight: who it is about comes before the finer points. */
  readonly weight: number;
  /** A life or money still moving: put before questions that would change more of the plan. */
  readonly safety: boolean;
}

function question(
  fact: FactName,
  ask: string,
  when: Condition,
  weight = 1,
  help?: string,
  leaveOut: readonly string[] = [],
): AskedWhen {
  const answers = Object.entries(VALUES[fact]).filter(([value]) => !leaveOut.includes(value));
  const options = answers.map(([value, label]) => ({ value, label }));
  const safety = fact === 'danger' || fact === 'money';
  return { fact, ask, options, when, weight, safety, ...(help ? { help } : {}) };
}

const MONEY_AT_RISK = happened(
  'scammed',
  'asked-to-pay',
  'money-moving',
  'paid-extortion',
  'code-given',
  'screen-shared',
  'unknown-app',
  'account-taken',
  'card-theft',
  'lost-phone',
  'lost-card',
);
const SOMEONE_AGAINST_ME = happened(
  'threatened',
  'followed-offline',
  'extorted',
  'intimate-threat',
  'posted',
  'dunning',
  'contacts-blasted',
  'sexual-demand',
  'insulted',
  'spied',
);
const HEAVY = any(
  happened(
    'extorted',
    'paid-extortion',
    'intimate-threat',
    'intimate-spread',
    'secretly-filmed',
    'school-bullying',
    'sexual-demand',
  ),
  all(happened('posted', 'contacts-blasted', 'scammed', 'deepfake'), always),
);
const ONLINE = happened(
  'posted',
  'insulted',
  'intimate-spread',
  'deepfake',
  'impersonated',
  'extorted',
  'sold',
);
const BY_AN_ORGANISATION = any(
  happened(
    'suspected-leak',
    'insider-leak',
    'notice',
    'refused',
    'over-collected',
    'marketing-calls',
    'harassing-calls',
    'forced-face',
    'work-monitored',
    'sold',
    'data-handed-over',
  ),
  is(
    'actor',
    'platform',
    'merchant',
    'lender',
    'bank',
    'telecom',
    'employer',
    'school',
    'hospital',
    'property',
    'courier',
    'government',
  ),
);
const CRIME_LIKE = any(
  SOMEONE_AGAINST_ME,
  MONEY_AT_RISK,
  happened(
    'loan-in-name',
    'sold',
    'intimate-spread',
    'secretly-filmed',
    'insider-leak',
    'deepfake',
    'company-in-name',
    'impersonated',
    'lost-phone',
  ),
);

/** The further questions. At most seven are put; 不清楚 is always among the answers. */
export const QUESTIONS: readonly AskedWhen[] = [
  question(
    'danger',
    '您或家人现在安全吗？',
    SOMEONE_AGAINST_ME,
    6,
    '不安全请马上打 110，先离开，再回来看方案。',
  ),
  question('money', '有没有钱正在转出，或已经转出？', MONEY_AT_RISK, 5),
  question(
    'mood',
    '您现在的心情还撑得住吗？',
    HEAVY,
    3,
    '很多人遇到这种事会很难受，这不是您的错。想说就说，不想说也没关系。',
  ),
  question('who', '这是谁的信息？', always, 3, '孩子、老人和已去世的亲属，法律有不同的规定。'),
  question('loanRole', '这笔贷款，您当时参与了吗？', happened('loan-in-name'), 4, '三种情况走的路不一样。', [
    'own',
  ]),
  question(
    'loanRole',
    '被催的这笔钱，是谁借的？',
    all(happened('dunning', 'contacts-blasted'), not(happened('loan-in-name'))),
    3,
    '不是您借的、您也没担保，就不用替人还。',
    ['tricked'],
  ),
  question('actor', '信息最可能是从谁那里出去的，或者是谁干的？', always, 2),
  question(
    'when',
    '事情是什么时候发生的？',
    always,
    2,
    '2026 年 1 月 1 日起，治安管理处罚法和网络安全法换了新的版本。',
  ),
  question('police', '报过警吗？', CRIME_LIKE, 1.5),
  question('evidence', '证据保存了吗？', always, 1),
  question('asked', '找过对方单位或平台吗？', any(BY_AN_ORGANISATION, ONLINE), 1.2),
  question(
    'offender',
    '知道是谁干的吗？',
    any(SOMEONE_AGAINST_ME, ONLINE, happened('secretly-filmed', 'account-taken')),
    1,
  ),
  question('spread', '传播到什么程度了？', ONLINE, 1.2),
  question('volume', '只是您一个人的，还是很多人的？', any(BY_AN_ORGANISATION, happened('sold')), 1),
  question(
    'woman',
    '被威胁、被骚扰的人是女性吗？',
    all(is('actor', 'partner'), SOMEONE_AGAINST_ME),
    1,
    '女性被前任、追求者威胁，可以另外申请人身安全保护令。',
  ),
  question(
    'city',
    '您在哪座城市？',
    any(ONLINE, all(leaked('photo', 'intimate', 'face'), not(happened('lost-id'))), is('asked', 'refused')),
    0.6,
    '北京、杭州、广州的网络案件由互联网法院管。',
  ),
];
