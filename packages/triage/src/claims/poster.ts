import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const posterCivil: Claim = {
  id: 'poster-civil',
  kind: 'civil',
  against: '发帖、转发、散布您信息的人',
  title: '删除、停止、道歉；财产损失和严重精神损害的赔偿',
  elements: [
    {
      what: '他发布、转发或散布了您的私密信息、个人信息，或者侮辱诽谤您',
      met: happened('posted', 'insulted', 'intimate-spread', 'contacts-blasted', 'deepfake'),
      settledBy: '带网址、ID、时间的截图和录屏，公证',
    },
    {
      what: '没有您的同意，也不是合理的新闻报道、舆论监督',
      met: openQuestion,
      settledBy: '帖子全文和上下文',
    },
    {
      what: '知道他是谁（有明确的被告）',
      met: is('offender', 'known'),
      settledBy: '报案由警方查；或先告平台，请法院责令提供身份',
    },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1194',
      '网络用户、网络服务提供者利用网络侵害他人民事权益的，应当承担侵权责任',
    ),
    basis(
      'civil-code',
      '2021-01-01',
      '1032',
      '任何组织或者个人不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权',
    ),
    basis('civil-code', '2021-01-01', '1033', '处理他人的私密信息'),
    basis(
      'civil-code',
      '2021-01-01',
      '1034',
      '自然人的个人信息受法律保护…个人信息中的私密信息，适用有关隐私权的规定',
    ),
    basis('civil-code', '2021-01-01', '1024', '任何组织或者个人不得以侮辱、诽谤等方式侵害他人的名誉权'),
  ],
};

export const platformCivil: Claim = {
  id: 'platform-civil',
  kind: 'civil',
  against: '帖子、群聊所在的平台',
  title: '对扩大的损害连带负责（知道还不管的，全部连带）',
  elements: [
    {
      what: '有人利用它的服务侵害了您',
      met: happened('posted', 'insulted', 'intimate-spread', 'sold', 'deepfake', 'impersonated'),
      settledBy: '网址、ID、截图',
    },
    {
      what: '您发过合格的通知：初步证据加真实身份信息',
      met: is('asked', 'waiting', 'refused'),
      settledBy: '通知书副本和受理编号',
    },
    {
      what: '它没有及时采取必要措施，或者本来就知道、应当知道',
      met: is('asked', 'refused'),
      settledBy: '平台答复、处理前后的截图、传播量',
    },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1195',
      '未及时采取必要措施的，对损害的扩大部分与该网络用户承担连带责任',
    ),
    basis('civil-code', '2021-01-01', '1197', '未采取必要措施的，与该网络用户承担连带责任'),
    basis('network-tort-provisions', '2021-01-01', '6', '认定网络服务提供者是否“知道或者应当知道”'),
  ],
};
