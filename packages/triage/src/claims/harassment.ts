import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const callerCivil: Claim = {
  id: 'caller-civil',
  kind: 'civil',
  against: '打电话、发短信的人，和请他打的商家',
  title: '停止打扰、删除号码、道歉；有损失的赔偿（隐私权：私人生活安宁）',
  elements: [
    {
      what: '用电话、短信等打扰了您的私人生活安宁',
      met: happened('harassing-calls', 'marketing-calls', 'threatened', 'contacts-blasted'),
      settledBy: '号码清单、通话记录、录音、12321 举报编号',
    },
    {
      what: '您没有同意，或已经明确拒绝',
      met: openQuestion,
      settledBy: '“我拒绝”的录音、退订记录、函件',
    },
    {
      what: '知道是谁打的、替谁打的',
      met: any(
        is('offender', 'known'),
        is('actor', 'merchant', 'platform', 'bank', 'telecom', 'property', 'lender'),
      ),
      settledBy: '通话里自报的公司、回访短信落款；警方查号码机主',
    },
  ],
  basis: [
    basis('civil-code', '2021-01-01', '1032', '隐私是自然人的私人生活安宁'),
    basis(
      'civil-code',
      '2021-01-01',
      '1033',
      '以电话、短信、即时通讯工具、电子邮件、传单等方式侵扰他人的私人生活安宁',
    ),
    basis('consumer-law', '2014-03-15', '29', '不得向其发送商业性信息'),
    basis('consumer-law', '2014-03-15', '50', '应当停止侵害、恢复名誉、消除影响、赔礼道歉，并赔偿损失'),
  ],
};
