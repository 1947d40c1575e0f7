import type { Happened } from '@huyin/triage';

/** What has happened, in the groups a person would look in; money and threats first. */
export const DESK_GROUPS: readonly { readonly title: string; readonly values: readonly Happened[] }[] = [
  {
    title: '钱和账户',
    values: [
      'money-moving',
      'asked-to-pay',
      'scammed',
      'card-theft',
      'account-taken',
      'code-given',
      'screen-shared',
      'unknown-app',
    ],
  },
  {
    title: '威胁、敲诈、骚扰',
    values: [
      'extorted',
      'paid-extortion',
      'intimate-threat',
      'sexual-demand',
      'threatened',
      'followed-offline',
      'dunning',
      'contacts-blasted',
      'harassing-calls',
      'marketing-calls',
    ],
  },
  {
    title: '被公开、被冒充',
    values: [
      'posted',
      'insulted',
      'impersonated',
      'deepfake',
      'intimate-spread',
      'secretly-filmed',
      'school-bullying',
    ],
  },
  {
    title: '名下多出没办过的东西',
    values: [
      'loan-in-name',
      'sim-in-name',
      'bank-account-in-name',
      'company-in-name',
      'tax-in-name',
      'other-in-name',
    ],
  },
  { title: '证件、手机、卡丢了', values: ['lost-id', 'lost-phone', 'lost-card', 'lost-papers'] },
  {
    title: '怀疑或得知泄露',
    values: ['suspected-leak', 'data-handed-over', 'notice', 'insider-leak', 'sold'],
  },
  {
    title: '被监看、被强要信息',
    values: ['spied', 'camera', 'work-monitored', 'forced-face', 'over-collected', 'refused'],
  },
];
