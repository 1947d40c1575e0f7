import { is } from '../condition.ts';
import type { Warning } from '../situation.ts';

/** Said wherever a card, a phone or a paper is in somebody's hands: helpers rob old people too. */
export const handOverCard: Warning = {
  id: 'hand-over-card',
  dont: '不要替老人保管身份证、银行卡、手机，也不要替他输密码、报验证码',
  why: '陪着办，让本人自己按、自己签；代办要有授权书。卡和手机交给“热心人”代办，是老人最常见的再次受骗。',
  when: is('who', 'elder'),
};
