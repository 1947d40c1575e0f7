import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

const ON_DUTY = {
  what: '信息是在履行职责中知悉、掌握的',
  met: any(happened('insider-leak'), openQuestion),
  settledBy: '办事、报案时提交信息的凭证；系统查询记录',
};

export const stateOrganCivil: Claim = {
  id: 'state-organ-civil',
  kind: 'civil',
  against: '国家机关及其工作人员',
  title: '保密责任：停止、更正、道歉；赔偿走哪条路不统一',
  elements: [
    ON_DUTY,
    {
      what: '泄露或者非法提供给了别人',
      met: happened('insider-leak', 'posted'),
      settledBy: '泄露的材料、时间对照',
    },
  ],
  basis: [
    basis('civil-code', '2021-01-01', '1039', '不得泄露或者向他人非法提供'),
    basis('pipl', '2021-11-01', '33', '国家机关处理个人信息的活动，适用本法'),
  ],
  uncertain:
    '机关泄露造成损害，是走民事侵权、行政诉讼还是国家赔偿，实践不统一；国家赔偿法列举的人身权情形里没有隐私和个人信息。',
};

export const officialDiscipline: Claim = {
  id: 'official-discipline',
  kind: 'admin',
  against: '泄露信息的公职人员和机关',
  title: '责令改正、处分：警告、记过，直至开除',
  elements: [
    ON_DUTY,
    {
      what: '泄露的是个人隐私，并造成不良后果或影响（处分条文写的是“个人隐私”）',
      met: openQuestion,
      settledBy: '泄露的内容、影响；监察机关或上级调查',
    },
  ],
  basis: [
    basis(
      'public-official-discipline-law',
      '2020-07-01',
      '39',
      '造成不良后果或者影响的，予以警告、记过或者记大过…泄露因履行职责掌握的商业秘密、个人隐私的',
    ),
    basis('pipl', '2021-11-01', '68', '对直接负责的主管人员和其他直接责任人员依法给予处分'),
  ],
};

export const policeDiscipline: Claim = {
  id: 'police-discipline',
  kind: 'admin',
  against: '泄露信息的民警和办案单位的责任人',
  title: '处分；情节严重的追究刑事责任',
  elements: [
    {
      what: '信息是他办理治安案件、身份证业务等工作中得来的',
      met: any(is('actor', 'police'), openQuestion),
      settledBy: '报案回执、办证凭证、系统查询记录',
    },
    {
      what: '泄露、出售、提供给别人，或用在与办案无关的地方',
      met: happened('insider-leak', 'posted', 'sold'),
      settledBy: '泄露的材料、时间对照、督察调查',
    },
  ],
  basis: [
    basis(
      'public-security-law',
      '2026-01-01',
      '139',
      '依法给予处分；构成犯罪的，依法追究刑事责任…用于与治安管理、查处犯罪无关的用途，或者出售、提供给其他单位或者个人的',
    ),
    basis(
      'public-security-law',
      '2026-01-01',
      '138',
      '不得将在办理治安案件过程中获得的个人信息…用于与治安管理、查处犯罪无关的用途',
    ),
    basis('public-security-law', '2013-01-01', '80', '对涉及的国家秘密、商业秘密或者个人隐私，应当予以保密'),
    basis('id-card-law', '2012-01-01', '20', '泄露因制作、发放、查验、扣押居民身份证而知悉的公民个人信息'),
    basis('police-law', '2013-01-01', '22', '泄露国家秘密、警务工作秘密'),
    basis('police-law', '2013-01-01', '48', '应当给予行政处分；构成犯罪的，依法追究刑事责任'),
  ],
};

export const officialCriminal: Claim = {
  id: 'official-criminal',
  kind: 'criminal',
  against: '滥用职权、玩忽职守致重大损失的国家机关工作人员',
  title: '滥用职权罪、玩忽职守罪（少见，看后果）',
  elements: [
    {
      what: '滥用职权或者玩忽职守',
      met: openQuestion,
      settledBy: '监察机关调查',
    },
    {
      what: '致使公共财产、国家和人民利益遭受重大损失',
      met: openQuestion,
      settledBy: '受害人数、损失、社会影响',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '397',
      '滥用职权或者玩忽职守，致使公共财产、国家和人民利益遭受重大损失的',
    ),
  ],
  uncertain: '泄露国家秘密、不公开审理案件的信息是另外的罪名，和一般的个人信息泄露不是一回事。',
};
