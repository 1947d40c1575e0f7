import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const deceasedCivil: Claim = {
  id: 'deceased-civil',
  kind: 'civil',
  against: '侵害逝者姓名、肖像、名誉、隐私的人',
  title: '停止、道歉、赔偿（配偶、子女、父母来主张；没有的，其他近亲属）',
  elements: [
    {
      what: '逝者的姓名、肖像、名誉、隐私受到侵害',
      met: happened(
        'posted',
        'insulted',
        'impersonated',
        'deepfake',
        'insider-leak',
        'intimate-spread',
        'company-in-name',
        'sim-in-name',
        'bank-account-in-name',
        'loan-in-name',
        'other-in-name',
      ),
      settledBy: '截图、公证、冒用记录',
    },
    {
      what: '您是配偶、子女、父母；都没有的，是其他近亲属',
      met: openQuestion,
      settledBy: '户口簿、结婚证、亲属关系公证',
    },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '994',
      '其配偶、子女、父母有权依法请求行为人承担民事责任；死者没有配偶、子女且父母已经死亡的，其他近亲属有权依法请求行为人承担民事责任',
    ),
    basis(
      'face-recognition-provisions',
      '2021-08-01',
      '15',
      '死者的近亲属依据民法典第九百九十四条请求信息处理者承担民事责任的，适用本规定',
    ),
  ],
};

/** The right is used today, whenever the death or the leak was. */
export const deceasedRights: Claim = {
  id: 'deceased-rights',
  kind: 'civil',
  against: '保存逝者个人信息的单位',
  title: '查阅、复制、更正、删除（不用证明损失）',
  elements: [
    { what: '您是近亲属', met: is('who', 'deceased'), settledBy: '亲属关系证明、死亡证明' },
    {
      what: '是为了您自己合法、正当的利益',
      met: openQuestion,
      settledBy: '写清用途：处理债务、防冒用、删除照片等',
    },
    {
      what: '逝者生前没有另外安排（例如明确不许家人看）',
      met: openQuestion,
      settledBy: '遗嘱、平台的遗产联系人设置',
    },
    {
      what: '对方拒绝了（起诉才要）',
      met: any(is('asked', 'refused'), happened('refused')),
      settledBy: '书面答复',
    },
  ],
  basis: [
    basis(
      'pipl',
      '2021-11-01',
      '49',
      '其近亲属为了自身的合法、正当利益，可以对死者的相关个人信息行使本章规定的查阅、复制、更正、删除等权利；死者生前另有安排的除外',
      'today',
    ),
    basis(
      'pipl',
      '2021-11-01',
      '50',
      '个人信息处理者拒绝个人行使权利的请求的，个人可以依法向人民法院提起诉讼',
      'today',
    ),
  ],
};
