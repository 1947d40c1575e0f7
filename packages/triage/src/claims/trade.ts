import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is, leaked } from '../condition.ts';
import { openQuestion } from './open-question.ts';

/** Before 2026 the police fined sellers under 网络安全法; its article became a mere reference in 2026. */
export const sellerFineOld: Claim = {
  id: 'seller-fine-old',
  kind: 'admin',
  against: '出售、提供、窃取、非法获取您信息的人',
  title: '公安没收违法所得并罚款（2026 年以前的网络安全法）',
  elements: [
    {
      what: '窃取或非法获取、非法出售、非法提供了个人信息，还不构成犯罪',
      met: any(happened('sold', 'insider-leak'), openQuestion),
      settledBy: '交易记录、样本截图、警方调取',
    },
  ],
  basis: [
    basis(
      'cybersecurity-law',
      '2017-06-01',
      '64',
      '尚不构成犯罪的，由公安机关没收违法所得，并处违法所得一倍以上十倍以下罚款',
    ),
    basis('cybersecurity-law', '2017-06-01', '44', '不得非法出售或者非法向他人提供个人信息'),
  ],
};

export const sellerCivil: Claim = {
  id: 'seller-civil',
  kind: 'civil',
  against: '买卖、窃取您信息的人',
  title: '停止、删除、赔偿（损失算不清时，可以按对方赚的钱算）',
  elements: [
    {
      what: '他非法买卖、提供或获取了您的信息',
      met: happened('sold'),
      settledBy: '样本里有您的信息、交易页面、刑事或治安文书',
    },
    {
      what: '您有财产损失，或有严重精神损害',
      met: any(is('money', 'moving', 'lost'), happened('scammed', 'card-theft', 'loan-in-name')),
      settledBy: '流水、支出凭证、就医记录；对方获利的证据',
    },
    { what: '知道他是谁', met: is('offender', 'known'), settledBy: '警方查明，刑事判决、处罚决定书' },
  ],
  basis: [
    basis('civil-code', '2021-01-01', '1165', '行为人因过错侵害他人民事权益造成损害的，应当承担侵权责任'),
    basis('civil-code', '2021-01-01', '1182', '按照被侵权人因此受到的损失或者侵权人因此获得的利益赔偿'),
    basis('civil-code', '2021-01-01', '1183', '造成严重精神损害的，被侵权人有权请求精神损害赔偿'),
    basis('pipl', '2021-11-01', '10', '不得非法买卖、提供或者公开他人个人信息'),
    basis('pipl', '2021-11-01', '69', '按照个人因此受到的损失或者个人信息处理者因此获得的利益确定'),
    basis('civil-code', '2021-01-01', '111', '不得非法买卖、提供或者公开他人个人信息'),
  ],
};

export const cardDataCriminal: Claim = {
  id: 'card-data-criminal',
  kind: 'criminal',
  against: '窃取、收买、非法提供银行卡信息的人',
  title: '窃取、收买、非法提供信用卡信息罪',
  elements: [
    {
      what: '窃取、收买或非法提供的是他人银行卡信息资料',
      met: leaked('bank-card'),
      settledBy: '样本里的卡号、有效期、安全码；警方查获的数据',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '177-1',
      '窃取、收买或者非法提供他人信用卡信息资料的，依照前款规定处罚',
    ),
  ],
};

export const tradeGroupCriminal: Claim = {
  id: 'trade-group-criminal',
  kind: 'criminal',
  against: '开设买卖信息的网站、群的人',
  title: '非法利用信息网络罪（同时够侵犯公民个人信息罪的按后者）',
  elements: [
    {
      what: '设立了用来非法获取、出售、提供个人信息的网站或群',
      met: openQuestion,
      settledBy: '群公告、群主账号、成员数、交易截图；警方调取',
    },
    { what: '情节严重（群的个数、成员数、违法所得等）', met: openQuestion, settledBy: '警方查明' },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '287-1',
      '设立用于实施诈骗、传授犯罪方法、制作或者销售违禁物品、管制物品等违法犯罪活动的网站、通讯群组的',
    ),
    basis(
      'pi-crime-interpretation',
      '2017-06-01',
      '8',
      '设立用于实施非法获取、出售或者提供公民个人信息违法犯罪活动的网站、通讯群组，情节严重的',
    ),
  ],
};
