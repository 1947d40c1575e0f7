import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const peeperCivil: Claim = {
  id: 'peeper-civil',
  kind: 'civil',
  against: '偷看、偷拍、偷录、定位您的人',
  title: '停止、删除、道歉；严重精神损害的赔偿',
  elements: [
    {
      what: '他拍摄、窥视、窃听了您的私密空间、私密活动、身体私密部位，或偷看了您的私密信息',
      met: happened('spied', 'secretly-filmed'),
      settledBy: '设备、画面、登录记录；他说出了只有偷看才知道的内容',
    },
    {
      what: '没有您的明确同意，也没有法律允许',
      met: openQuestion,
      settledBy: '您没同意过的说明；夫妻、同住不等于同意',
    },
    { what: '要精神赔偿的，精神损害要达到严重', met: openQuestion, settledBy: '就医、诊断、停工停学的材料' },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1032',
      '任何组织或者个人不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权',
    ),
    basis(
      'civil-code',
      '2021-01-01',
      '1033',
      '拍摄、窥视、窃听、公开他人的私密活动…拍摄、窥视他人身体的私密部位…处理他人的私密信息',
    ),
    basis('civil-code', '2021-01-01', '1183', '造成严重精神损害的，被侵权人有权请求精神损害赔偿'),
  ],
};

export const peeperAdmin: Claim = {
  id: 'peeper-admin',
  kind: 'admin',
  against: '偷窥、偷拍、窃听、散布隐私的人',
  title: '拘留或罚款',
  elements: [
    {
      what: '偷窥、偷拍、窃听，或者散布了您的隐私',
      met: happened('spied', 'secretly-filmed', 'intimate-spread'),
      settledBy: '设备、存储卡、聊天记录；警方提取',
    },
    {
      what: '除了您的说法，还有别的证据',
      met: is('evidence', 'saved'),
      settledBy: '现场照片、证人、登录日志',
    },
  ],
  basis: [
    basis('public-security-law', '2026-01-01', '50', '偷窥、偷拍、窃听、散布他人隐私的'),
    basis('public-security-law', '2013-01-01', '42', '偷窥、偷拍、窃听、散布他人隐私的'),
  ],
};

/** New on 2026-01-01: with no other basis the claim falls away for older events. */
export const spyDeviceAdmin: Claim = {
  id: 'spy-device-admin',
  kind: 'admin',
  against: '非法装、用、提供窃听窃照专用器材的人',
  title: '拘留或罚款（和偷拍、窃听分开算的一条）',
  elements: [
    {
      what: '用的是窃听、窃照的专用器材（普通手机一般不算）',
      met: openQuestion,
      settledBy: '设备实物；公安认定、鉴定',
    },
  ],
  basis: [basis('public-security-law', '2026-01-01', '70', '非法安装、使用、提供窃听、窃照专用器材的')],
};

/** Location tracks reach fifty records within days, so a hidden tracker may be a crime on its own. */
export const trackerCriminal: Claim = {
  id: 'tracker-criminal',
  kind: 'criminal',
  against: '偷装定位、偷取您行踪和聊天内容的人',
  title: '侵犯公民个人信息罪（行踪轨迹、通信内容 50 条）；装木马控制设备的另涉计算机犯罪',
  elements: [
    {
      what: '窃取或非法获取了您的行踪轨迹、通信内容',
      met: happened('spied'),
      settledBy: '定位器、监控软件、登录日志；警方提取',
    },
    {
      what: '数量达到 50 条（行踪、通信内容），或被拿去犯罪，或违法所得 5000 元',
      met: openQuestion,
      settledBy: '后台记录条数；警方鉴定',
    },
    {
      what: '装了木马、远程控制软件（追计算机犯罪才要），且情节严重',
      met: openQuestion,
      settledBy: '手机提取、鉴定意见',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '253-1',
      '窃取或者以其他方法非法获取公民个人信息的，依照第一款的规定处罚',
    ),
    basis(
      'pi-crime-interpretation',
      '2017-06-01',
      '5',
      '非法获取、出售或者提供行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的',
    ),
    basis('criminal-law', '2024-03-01', '285', '对该计算机信息系统实施非法控制，情节严重的'),
  ],
  uncertain: '家庭成员之间的，警方常先按纠纷处理；够不够刑事看条数和后果，个案认定。',
};

export const letterCriminal: Claim = {
  id: 'letter-criminal',
  kind: 'criminal',
  against: '私拆、藏匿、毁掉您信件的人',
  title: '侵犯通信自由罪（情节严重才构成）',
  elements: [
    {
      what: '隐匿、毁弃或非法开拆了您的信件',
      met: openQuestion,
      settledBy: '信封、签收底单、对方承认的聊天',
    },
    { what: '情节严重', met: openQuestion, settledBy: '次数、后果' },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '252',
      '隐匿、毁弃或者非法开拆他人信件，侵犯公民通信自由权利，情节严重的',
    ),
  ],
  uncertain: '偷看电子邮件、微信聊天能不能算“信件”，有争议；一般先走治安和民事。',
};
