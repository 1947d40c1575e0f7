import { basis } from '@huyin/law';
import type { Claim, Element } from '../claim.ts';
import { all, any, happened, is, leaked } from '../condition.ts';
import { openQuestion } from './open-question.ts';

const DEMANDED: Element = {
  what: '以公开隐私、发布或删除信息等相要挟，要钱或财物',
  met: happened('extorted', 'paid-extortion'),
  settledBy: '威胁原话（金额、期限、后果）、收款账户、聊天录屏',
};

/** 274 with the amounts; the halved bar for the young and the old has its own claim below. */
export const extortionCriminal: Claim = {
  id: 'extortion-criminal',
  kind: 'criminal',
  against: '威胁要钱的人',
  title: '敲诈勒索罪',
  elements: [
    DEMANDED,
    {
      what: '数额较大（2000 元到 5000 元以上，各省在这个幅度内定），或者两年内敲诈三次以上',
      met: openQuestion,
      settledBy: '转账流水、对方开口要的金额、其他受害人；警方查明',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '274',
      '敲诈勒索公私财物，数额较大或者多次敲诈勒索的，处三年以下有期徒刑、拘役或者管制',
    ),
    basis('extortion-interpretation', '2013-04-27', '1', '敲诈勒索公私财物价值二千元至五千元以上'),
    basis('extortion-interpretation', '2013-04-27', '3', '二年内敲诈勒索三次以上的'),
    basis(
      'online-defamation-interpretation',
      '2013-09-10',
      '6',
      '以在信息网络上发布、删除等方式处理网络信息为由，威胁、要挟他人，索取公私财物',
    ),
  ],
  uncertain: '没有付钱的，按未遂、按治安还是不处罚，由个案认定；境外团伙破案率不高。',
};

export const extortionVulnerable: Claim = {
  ...extortionCriminal,
  id: 'extortion-vulnerable',
  title: '敲诈勒索罪（对未成年人、老年人，入罪数额减半）',
  elements: [
    DEMANDED,
    {
      what: '对象是未成年人、老年人等，“数额较大”可以按一半算；两年内三次以上的也行',
      met: any(is('who', 'child', 'teen', 'elder'), openQuestion),
      settledBy: '户口簿、身份证；转账流水、对方开口要的金额',
    },
  ],
  basis: [
    ...extortionCriminal.basis,
    basis(
      'extortion-interpretation',
      '2013-04-27',
      '2',
      '标准的百分之五十确定…对未成年人、残疾人、老年人或者丧失劳动能力人敲诈勒索的',
    ),
  ],
};

export const extortionAdmin: Claim = {
  id: 'extortion-admin',
  kind: 'admin',
  against: '威胁要钱的人',
  title: '够不上犯罪的：拘留、罚款',
  elements: [
    DEMANDED,
    {
      what: '有证据能证明（对方不承认也能罚；只有他自己承认、没有别的证据，不能罚）',
      met: is('evidence', 'saved'),
      settledBy: '原机聊天、流水、账号信息',
    },
  ],
  basis: [
    basis(
      'public-security-law',
      '2026-01-01',
      '58',
      '敲诈勒索的，处五日以上十日以下拘留或者二千元以下罚款；情节较重的，处十日以上十五日以下拘留',
    ),
    basis(
      'public-security-law',
      '2013-01-01',
      '49',
      '敲诈勒索或者故意损毁公私财物的，处五日以上十日以下拘留',
    ),
    basis(
      'public-security-law',
      '2026-01-01',
      '111',
      '对没有本人陈述，但其他证据能够证明案件事实的，可以作出治安管理处罚决定…只有本人陈述，没有其他证据证明的，不能作出治安管理处罚决定',
      'today',
    ),
  ],
};

export const threatAdmin: Claim = {
  id: 'threat-admin',
  kind: 'admin',
  against: '拿私密影像威胁、逼您的人',
  title: '拘留或罚款（恐吓、骚扰，不要钱也算）',
  elements: [
    {
      what: '威胁人身安全，或者反复发恐吓、侮辱、淫秽信息干扰您的生活',
      met: any(happened('threatened', 'harassing-calls'), openQuestion),
      settledBy: '聊天录屏，看得出次数和原话',
    },
    {
      what: '有证据能证明（对方不承认也能罚；只有他自己承认、没有别的证据，不能罚）',
      met: is('evidence', 'saved'),
      settledBy: '原机聊天、账号信息',
    },
  ],
  basis: [
    basis(
      'public-security-law',
      '2026-01-01',
      '50',
      '威胁他人人身安全的…多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的',
    ),
    basis(
      'public-security-law',
      '2013-01-01',
      '42',
      '威胁他人人身安全的…多次发送淫秽、侮辱、恐吓或者其他信息，干扰他人正常生活的',
    ),
    basis(
      'public-security-law',
      '2026-01-01',
      '111',
      '对没有本人陈述，但其他证据能够证明案件事实的，可以作出治安管理处罚决定…只有本人陈述，没有其他证据证明的，不能作出治安管理处罚决定',
      'today',
    ),
  ],
};

/** 隔空猥亵: the offence needs no money and no meeting. */
export const minorMolestCriminal: Claim = {
  id: 'minor-molest-criminal',
  kind: 'criminal',
  against: '逼、骗孩子发私密照片或视频的人',
  title: '猥亵儿童罪、强制猥亵罪（隔着网络也算）；有鉴定、诊断证明的心理治疗费可以要求赔',
  elements: [
    {
      what: '胁迫、诱骗未成年人视频聊天或发照片，暴露身体隐私部位',
      met: any(all(happened('sexual-demand', 'intimate-threat'), leaked('intimate')), openQuestion),
      settledBy: '原手机里的聊天记录（不转发、不另存），由公安提取',
    },
    { what: '被害人未成年', met: is('who', 'child', 'teen'), settledBy: '出生证、户口簿' },
  ],
  basis: [
    basis(
      'minor-sexual-crime-interpretation',
      '2023-06-01',
      '9',
      '胁迫、诱骗未成年人通过网络视频聊天或者发送视频、照片等方式，暴露身体隐私部位或者实施淫秽行为',
    ),
    basis(
      'criminal-law',
      '2024-03-01',
      '237',
      '以暴力、胁迫或者其他方法强制猥亵他人…猥亵儿童的，处五年以下有期徒刑',
    ),
    basis(
      'minor-sexual-crime-interpretation',
      '2023-06-01',
      '14',
      '需要对未成年人进行精神心理治疗和康复，所需的相关费用，应当认定为前款规定的合理费用',
    ),
  ],
  uncertain: '14 周岁以上的孩子，还要看是不是被胁迫、强迫；只提了要求、孩子没有照做的，怎么定性看个案。',
};

export const coercionCriminal: Claim = {
  id: 'coercion-criminal',
  kind: 'criminal',
  against: '逼您做性动作、发性内容的人',
  title: '强制猥亵、侮辱罪',
  elements: [
    {
      what: '以公开隐私等相胁迫，逼您做出性的内容或见面',
      met: happened('sexual-demand'),
      settledBy: '威胁和要求的原话',
    },
    {
      what: '您不是自愿的',
      met: any(happened('intimate-threat', 'extorted'), openQuestion),
      settledBy: '拒绝、求情的聊天记录',
    },
  ],
  basis: [basis('criminal-law', '2024-03-01', '237', '以暴力、胁迫或者其他方法强制猥亵他人或者侮辱妇女的')],
  uncertain: '只靠网络、没有见面的，或者只提了要求、没有做成的，对成年人怎么定性由个案认定。',
};
