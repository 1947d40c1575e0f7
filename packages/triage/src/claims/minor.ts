import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

const CHILD_DATA = is('who', 'child', 'teen');

export const minorProcessorCivil: Claim = {
  id: 'minor-processor-civil',
  kind: 'civil',
  against: '收集、公开孩子信息的平台、学校、机构',
  title: '删除、停止、道歉；造成损害的赔偿',
  elements: [
    { what: '处理的是未成年人的信息', met: CHILD_DATA, settledBy: '户口簿、账号实名信息' },
    {
      what: '不满 14 周岁的，没有父母或其他监护人同意（不满 14 周岁的信息都算敏感信息）',
      met: openQuestion,
      settledBy: '注册流程截图、隐私政策、您没同意过的说明',
    },
    {
      what: '泄露、公开，或者拒绝更正删除',
      met: any(happened('insider-leak', 'notice', 'refused', 'posted'), openQuestion),
      settledBy: '泄露的截图、要求删除后的书面答复',
    },
  ],
  basis: [
    basis('minors-law', '2024-04-26', '72', '应当征得未成年人的父母或者其他监护人同意'),
    basis('pipl', '2021-11-01', '28', '不满十四周岁未成年人的个人信息'),
    basis('pipl', '2021-11-01', '31', '应当取得未成年人的父母或者其他监护人的同意'),
    basis('minors-network-regulation', '2024-01-01', '35', '告知受影响的未成年人及其监护人'),
    basis(
      'minors-law',
      '2024-04-26',
      '129',
      '侵犯未成年人合法权益，造成人身、财产或者其他损害的，依法承担民事责任',
    ),
  ],
};

export const minorPlatformAdmin: Claim = {
  id: 'minor-platform-admin',
  kind: 'admin',
  against: '不制止欺凌、不保护孩子信息的平台',
  title: '责令改正、警告、没收、罚款，严重的停业、吊销',
  elements: [
    {
      what: '接到通知没有及时制止，或处理孩子信息没有监护人同意、拒绝更正删除',
      met: any(is('asked', 'refused'), openQuestion),
      settledBy: '通知和受理编号、处理前后的截图',
    },
  ],
  basis: [
    basis('minors-law', '2024-04-26', '127', '按照职责分工责令改正，给予警告，没收违法所得'),
    basis(
      'minors-network-regulation',
      '2024-01-01',
      '56',
      '由网信、新闻出版、电影、教育、电信、公安、文化和旅游、广播电视等部门依据各自职责责令改正',
    ),
    basis(
      'minors-network-regulation',
      '2024-01-01',
      '29',
      '防止信息扩散，保存有关记录，向网信、公安等部门报告',
    ),
  ],
};

export const bullyAdmin: Claim = {
  id: 'bully-admin',
  kind: 'admin',
  against: '实施欺凌的学生',
  title: '治安处罚或者矫治教育',
  elements: [
    {
      what: '用殴打、侮辱、恐吓等方式欺凌',
      met: happened('school-bullying', 'insulted', 'threatened'),
      settledBy: '截图、录音、同学和老师的说法',
    },
  ],
  basis: [
    basis('public-security-law', '2026-01-01', '60', '以殴打、侮辱、恐吓等方式实施学生欺凌，违反治安管理的'),
    basis('public-security-law', '2013-01-01', '42', '公然侮辱他人或者捏造事实诽谤他人的'),
  ],
  uncertain: '加害的孩子多大、要不要处罚，另看行政、刑事责任年龄；处罚不了的，监护人的民事责任照样可以追。',
};

/** New on 2026-01-01: with no other basis the claim falls away for older events. */
export const schoolSilenceAdmin: Claim = {
  id: 'school-silence-admin',
  kind: 'admin',
  against: '明知严重欺凌却不报告、不处置的学校',
  title: '责令改正；建议有关部门处分责任人',
  elements: [
    {
      what: '发生了严重的学生欺凌，学校知道',
      met: openQuestion,
      settledBy: '您给学校的书面材料和签收',
    },
    {
      what: '学校没有按规定报告、处置',
      met: any(is('asked', 'refused'), openQuestion),
      settledBy: '学校的答复；教育局、公安的调查',
    },
  ],
  basis: [
    basis(
      'public-security-law',
      '2026-01-01',
      '60',
      '学校违反有关法律法规规定，明知发生严重的学生欺凌…不按规定报告或者处置的，责令改正',
    ),
  ],
};

/** A child's tort is paid for by the guardians, whatever the police decide. */
export const guardianCivil: Claim = {
  id: 'guardian-civil',
  kind: 'civil',
  against: '加害的未成年人的父母或其他监护人',
  title: '停止、道歉、赔偿',
  elements: [
    {
      what: '加害的是未成年人',
      met: any(happened('school-bullying'), openQuestion),
      settledBy: '学校、警方核实的身份和年龄',
    },
    {
      what: '侵害了孩子的隐私、名誉、肖像等',
      met: happened('school-bullying', 'posted', 'insulted', 'intimate-spread', 'deepfake'),
      settledBy: '截图、录屏、证人',
    },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1188',
      '由监护人承担侵权责任。监护人尽到监护职责的，可以减轻其侵权责任',
    ),
    basis('public-security-law', '2026-01-01', '8', '行为人或者其监护人还应当依法承担民事责任'),
  ],
};

export const obsceneMinorAdmin: Claim = {
  id: 'obscene-minor-admin',
  kind: 'admin',
  against: '传播涉及未成年人的淫秽影像的人',
  title: '拘留、罚款（2026 年起，内容涉及未成年人的从重）',
  elements: [
    {
      what: '利用网络传播了淫秽信息，内容涉及未成年人',
      met: any(happened('intimate-spread'), openQuestion),
      settledBy: '链接、账号（影像由公安提取）',
    },
  ],
  basis: [
    basis(
      'public-security-law',
      '2026-01-01',
      '80',
      '前款规定的淫秽物品或者淫秽信息中涉及未成年人的，从重处罚',
    ),
    basis(
      'public-security-law',
      '2013-01-01',
      '68',
      '利用计算机信息网络、电话以及其他通讯工具传播淫秽信息的',
    ),
  ],
};
