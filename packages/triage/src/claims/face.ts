import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is, leaked } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const faceCivil: Claim = {
  id: 'face-civil',
  kind: 'civil',
  against: '强制刷脸、泄露人脸的物业、商家、平台',
  title: '停止、删除、换方式、赔偿（由它证明自己合法）',
  elements: [
    {
      what: '它处理了您的人脸信息',
      met: any(happened('forced-face'), leaked('face')),
      settledBy: '录入记录、门禁、App 页面',
    },
    {
      what: '没有单独同意，或捆绑、强迫同意，或当作唯一方式，或没保护好致泄露',
      met: any(happened('forced-face', 'notice', 'insider-leak'), openQuestion),
      settledBy: '提示牌、协议、书面拒绝后的答复；它要对合法性举证',
    },
  ],
  basis: [
    basis(
      'face-recognition-provisions',
      '2021-08-01',
      '2',
      '未征得自然人或者其监护人的单独同意…致使人脸信息泄露、篡改、丢失',
    ),
    basis(
      'face-recognition-provisions',
      '2021-08-01',
      '4',
      '强迫或者变相强迫自然人同意处理其人脸信息的其他情形',
    ),
    basis('face-recognition-provisions', '2021-08-01', '6', '应当就此所依据的事实承担举证责任'),
    basis('face-recognition-provisions', '2021-08-01', '8', '可以将合理的律师费用计算在赔偿范围内'),
    basis(
      'face-recognition-provisions',
      '2021-08-01',
      '10',
      '请求其提供其他合理验证方式的，人民法院依法予以支持',
    ),
    basis('pipl', '2021-11-01', '29', '处理敏感个人信息应当取得个人的单独同意'),
    basis('pipl', '2021-11-01', '69', '个人信息处理者不能证明自己没有过错的，应当承担损害赔偿等侵权责任'),
  ],
};

export const faceAdmin: Claim = {
  id: 'face-admin',
  kind: 'admin',
  against: '违法使用人脸识别的单位',
  title: '责令改正、警告、没收、罚款',
  elements: [
    {
      what: '没有单独同意、不给其他方式，或没有依据就把人脸传到互联网上',
      met: any(happened('forced-face'), openQuestion),
      settledBy: '现场照片、书面答复、主管部门调查',
    },
  ],
  basis: [
    basis('pipl', '2021-11-01', '66', '责令改正，给予警告，没收违法所得'),
    basis('pipl', '2021-11-01', '29', '处理敏感个人信息应当取得个人的单独同意'),
    basis(
      'face-recognition-measures',
      '2025-06-01',
      '4',
      '应当具有特定的目的和充分的必要性，采取对个人权益影响最小的方式',
    ),
    basis('face-recognition-measures', '2025-06-01', '6', '自愿、明确作出的单独同意'),
    basis('face-recognition-measures', '2025-06-01', '10', '应当提供其他合理、便捷的方式'),
  ],
};

export const deepfakeCivil: Claim = {
  id: 'deepfake-civil',
  kind: 'civil',
  against: '制作、发布换脸或合成声音的人',
  title: '删除、停止、道歉、赔偿（肖像、声音、名誉、隐私）',
  elements: [
    {
      what: '用您的脸或声音合成了内容',
      met: happened('deepfake'),
      settledBy: '原图原声首发链接、对比、工具水印',
    },
    { what: '没有您的同意', met: openQuestion, settledBy: '您没授权过的说明；对方拿不出授权' },
    {
      what: '知道是谁做的、谁发的',
      met: is('offender', 'known'),
      settledBy: '警方查明；或先告平台请法院责令提供身份',
    },
  ],
  basis: [
    basis('civil-code', '2021-01-01', '1019', '利用信息技术手段伪造等方式侵害他人的肖像权'),
    basis('civil-code', '2021-01-01', '1023', '对自然人声音的保护，参照适用肖像权保护的有关规定'),
    basis('civil-code', '2021-01-01', '1024', '不得以侮辱、诽谤等方式侵害他人的名誉权'),
    basis('civil-code', '2021-01-01', '1032', '不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权'),
  ],
  uncertain: '标了“AI 合成”不等于不侵权，要看有没有同意、怎么用；声音保护案件怎么判，例子还不多。',
};

export const deepfakeAdmin: Claim = {
  id: 'deepfake-admin',
  kind: 'admin',
  against: '制作、传播换脸内容的人',
  title: '拘留或罚款；色情内容另罚',
  elements: [
    {
      what: '用合成内容侮辱、诽谤您，或散布您的隐私，或传播淫秽信息',
      met: any(happened('insulted', 'intimate-spread'), openQuestion),
      settledBy: '链接、账号、传播记录',
    },
  ],
  basis: [
    basis('public-security-law', '2026-01-01', '50', '公然侮辱他人或者捏造事实诽谤他人的'),
    basis('public-security-law', '2013-01-01', '42', '公然侮辱他人或者捏造事实诽谤他人的'),
    basis('public-security-law', '2026-01-01', '80', '利用信息网络、电话以及其他通讯工具传播淫秽信息的'),
    basis(
      'public-security-law',
      '2013-01-01',
      '68',
      '利用计算机信息网络、电话以及其他通讯工具传播淫秽信息的',
    ),
  ],
};

export const deepfakeCriminal: Claim = {
  id: 'deepfake-criminal',
  kind: 'criminal',
  against: '用换脸、拟声去诽谤、传黄、诈骗、敲诈的人',
  title: '诽谤罪；制作、传播淫秽物品罪；诈骗罪；敲诈勒索罪（看他拿去做什么）',
  elements: [
    {
      what: '捏造的内容严重损害名誉，情节严重',
      met: any(happened('insulted'), openQuestion),
      settledBy: '浏览和转发数、就医记录',
    },
    {
      what: '或者属于淫秽物品并传播、牟利',
      met: any(happened('intimate-spread'), leaked('intimate'), openQuestion),
      settledBy: '公安提取的内容、收钱记录',
    },
    {
      what: '或者拿来骗钱、敲诈',
      met: any(happened('scammed', 'extorted', 'paid-extortion', 'asked-to-pay'), openQuestion),
      settledBy: '聊天、转账流水',
    },
  ],
  basis: [
    basis('criminal-law', '2024-03-01', '246', '捏造事实诽谤他人，情节严重的'),
    basis(
      'criminal-law',
      '2024-03-01',
      '364',
      '传播淫秽的书刊、影片、音像、图片或者其他淫秽物品，情节严重的',
    ),
    basis('criminal-law', '2024-03-01', '363', '以牟利为目的，制作、复制、出版、贩卖、传播淫秽物品的'),
    basis('criminal-law', '2024-03-01', '266', '诈骗公私财物，数额较大的'),
    basis('criminal-law', '2024-03-01', '274', '敲诈勒索公私财物，数额较大或者多次敲诈勒索的'),
  ],
};

/** The toolmaker answers only when he knew; selling a general tool is not enough. */
export const deepfakeToolCivil: Claim = {
  id: 'deepfake-tool-civil',
  kind: 'civil',
  against: '明知还提供换脸工具、推广的人',
  title: '和侵权人连带负责；明知犯罪还帮忙的，可能涉刑',
  elements: [
    {
      what: '明知用来侵害他人，仍提供工具、教程、推广',
      met: openQuestion,
      settledBy: '群聊、教程、收费记录；警方查明',
    },
  ],
  basis: [
    basis('civil-code', '2021-01-01', '1169', '教唆、帮助他人实施侵权行为的，应当与行为人承担连带责任'),
    basis(
      'criminal-law',
      '2024-03-01',
      '287-2',
      '明知他人利用信息网络实施犯罪，为其犯罪提供互联网接入、服务器托管、网络存储、通讯传输等技术支持',
    ),
  ],
};
