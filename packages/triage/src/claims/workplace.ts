import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, leaked } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const employerCivil: Claim = {
  id: 'employer-civil',
  kind: 'civil',
  against: '用人单位',
  title: '停止、删除、道歉；造成损害的赔偿（它要证明自己没有过错）',
  elements: [
    {
      what: '单位收集、监控或使用了您的个人信息',
      met: happened('work-monitored'),
      settledBy: '通知、制度、软件截图',
    },
    {
      what: '没有同意，也不是管理所必需的（没有依法制定的规章制度或集体合同）',
      met: openQuestion,
      settledBy: '公司的书面答复、规章制度文本和制定过程',
    },
    {
      what: '属于敏感信息或私密信息，却没有单独同意',
      met: any(leaked('face', 'location', 'medical', 'chat', 'bank-card', 'intimate'), openQuestion),
      settledBy: '采集页面、同意书原文',
    },
    {
      what: '您受到了损害（只要求停止、删除、道歉的不用证明）',
      met: openQuestion,
      settledBy: '损失凭证、就医记录',
    },
  ],
  basis: [
    basis('pipl', '2021-11-01', '69', '个人信息处理者不能证明自己没有过错的，应当承担损害赔偿等侵权责任'),
    basis('pipl', '2021-11-01', '13', '实施人力资源管理所必需'),
    basis('pipl', '2021-11-01', '51', '合理确定个人信息处理的操作权限'),
    basis(
      'civil-code',
      '2021-01-01',
      '1032',
      '任何组织或者个人不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权',
    ),
    basis('civil-code', '2021-01-01', '1033', '拍摄、窥视、窃听、公开他人的私密活动'),
    basis('civil-code', '2021-01-01', '1035', '不得过度处理'),
    basis('civil-code', '2021-01-01', '1038', '信息处理者不得泄露或者篡改其收集、存储的个人信息'),
  ],
  uncertain: '工作设备、工作账号、工作时间里的监控，做到哪一步算“必需”，没有统一尺度，个案认定。',
};

/** 1191 reaches the employer only for what a colleague did in carrying out work. */
export const colleagueLeak: Claim = {
  id: 'colleague-leak',
  kind: 'civil',
  against: '用人单位（同事因工作泄露的）',
  title: '由单位承担侵权责任',
  elements: [
    {
      what: '同事泄露了您的信息',
      met: happened('insider-leak', 'posted'),
      settledBy: '群聊、邮件、知情同事',
    },
    { what: '是在执行工作任务中', met: openQuestion, settledBy: '岗位职责、发送的场合' },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1191',
      '用人单位的工作人员因执行工作任务造成他人损害的，由用人单位承担侵权责任',
    ),
    basis('pipl', '2021-11-01', '51', '定期对从业人员进行安全教育和培训'),
  ],
};
