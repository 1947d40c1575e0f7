import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { happened, is } from '../condition.ts';

export const harasserAdmin: Claim = {
  id: 'harasser-admin',
  kind: 'admin',
  against: '恐吓、侮辱、反复骚扰、偷拍偷听、散布隐私的人',
  title: '拘留或罚款',
  elements: [
    {
      what: '威胁人身安全，公然侮辱、诽谤，多次发信息干扰生活，或者偷窥、偷拍、窃听、散布隐私',
      met: happened(
        'threatened',
        'harassing-calls',
        'followed-offline',
        'contacts-blasted',
        'posted',
        'insulted',
        'intimate-spread',
        'secretly-filmed',
        'spied',
      ),
      settledBy: '号码清单、录音、截图、现场监控、证人',
    },
    {
      what: '有证据能证明（对方不承认也可以处罚，光有对方承认反而不行）',
      met: is('evidence', 'saved'),
      settledBy: '原机记录、亲友截图、录音、监控',
    },
  ],
  basis: [
    basis('public-security-law', '2026-01-01', '50', '处五日以下拘留或者一千元以下罚款…干扰他人正常生活的'),
    basis('public-security-law', '2013-01-01', '42', '处五日以下拘留或者五百元以下罚款…干扰他人正常生活的'),
    basis(
      'public-security-law',
      '2026-01-01',
      '111',
      '对没有本人陈述，但其他证据能够证明案件事实的，可以作出治安管理处罚决定',
      'today',
    ),
  ],
};
