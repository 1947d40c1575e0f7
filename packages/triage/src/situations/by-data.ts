import { all, happened, is, leaked, not } from '../condition.ts';
import { type StepUse, use } from '../situation.ts';
import { checkIdentityUse, faceOff, replaceCard } from '../steps/by-data.ts';
import { tellSomeone, warnContacts } from '../steps/care.ts';
import { checkCards, checkSims, creditReport, recheckLater } from '../steps/checks.ts';
import { complainHospital, stopSpread } from '../steps/insider.ts';
import { call110 } from '../steps/police.ts';
import { freezeMoney, lowerExposure, secureAccounts } from '../steps/stop-loss.ts';

/** Then freezing the card is already the first thing the situation says. */
const CARD_ALREADY = happened('card-theft', 'lost-card', 'lost-phone');

/** What the kind of data adds to a plan (dossier G4), the same in every leak. */
export const BY_DATA: readonly StepUse[] = [
  use(call110, {
    when: leaked('code'),
    note: '验证码已经给出去的，把对方号码、给出的时间和是哪个账户的验证码一并报给接警员。',
  }),
  use(freezeMoney, {
    when: leaked('code'),
    note: '验证码对应哪个账户，就先冻结哪个账户，再看近一小时有没有转账、改绑。',
  }),
  use(replaceCard, { when: all(leaked('bank-card'), not(CARD_ALREADY)) }),
  use(secureAccounts, { when: leaked('password', 'phone', 'code') }),
  use(secureAccounts, {
    when: leaked('password'),
    note: '凡是用过同一个密码的全部改掉，再查一遍登录记录，截图异常登录。',
  }),
  use(secureAccounts, {
    when: leaked('phone'),
    note: '近期的验证码短信一律不告诉任何人；关掉不用的短信登录，给电话卡设 PIN 码。',
  }),
  use(faceOff, { when: all(leaked('face'), not(happened('work-monitored', 'forced-face'))) }),
  use(stopSpread, {
    when: leaked('medical'),
    note: '病历、检查结果外泄：同时请医院查谁在什么时间打开过您的病历，保存访问记录。',
  }),
  use(complainHospital, { when: all(leaked('medical'), is('actor', 'hospital')) }),
  use(warnContacts, { when: leaked('contacts') }),
  use(tellSomeone, { when: leaked('intimate') }),
  use(lowerExposure, {
    when: leaked('address', 'location'),
    note: '住址、行踪、车牌已外泄：告诉家人和门卫，关掉位置共享；有人扬言上门就打 110。',
  }),
  use(lowerExposure, { when: leaked('photo') }),
  use(checkSims, { when: leaked('phone', 'id-number', 'id-photo') }),
  use(checkCards, { when: leaked('id-number', 'id-photo', 'bank-card', 'money') }),
  use(creditReport, { when: leaked('id-number', 'id-photo', 'money') }),
  use(checkIdentityUse, { when: leaked('id-number', 'id-photo') }),
  use(recheckLater, { when: leaked('phone', 'id-number', 'id-photo', 'bank-card', 'money') }),
];
