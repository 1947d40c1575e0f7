import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

/** Publishing counts as 提供; few posts reach the count, so the graver consequences are named too. */
export const doxxerCriminal: Claim = {
  id: 'doxxer-criminal',
  kind: 'criminal',
  against: '“开盒”、发布您身份资料的人',
  title: '侵犯公民个人信息罪（发到网上也算“提供”）',
  elements: [
    {
      what: '把您的姓名、证件号、住址、行踪等发到网上，或提供给了别人',
      met: happened('posted'),
      settledBy: '带网址、账号 ID、时间的录屏或公证',
    },
    {
      what: '信息是非法弄来的，或者没有您的同意就发布',
      met: openQuestion,
      settledBy: '警方查明来源；您从没公开过的说明',
    },
    {
      what: '情节严重：行踪轨迹 50 条，其他按种类 500 条或 5000 条，违法所得 5000 元等；造成死亡、重伤、精神失常等属于特别严重',
      met: openQuestion,
      settledBy: '被“开盒”的人数和条数、收钱记录、就医和诊断材料；警方查明',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '253-1',
      '违反国家有关规定，向他人出售或者提供公民个人信息，情节严重的',
    ),
    basis(
      'pi-crime-interpretation',
      '2017-06-01',
      '3',
      '通过信息网络或者其他途径发布公民个人信息的，应当认定为刑法第二百五十三条之一规定的“提供公民个人信息”',
    ),
    basis('pi-crime-interpretation', '2017-06-01', '5', '行踪轨迹信息…五十条以上的'),
    basis(
      'pi-crime-interpretation',
      '2017-06-01',
      '5',
      '造成被害人死亡、重伤、精神失常或者被绑架等严重后果的',
    ),
  ],
  uncertain: '真实的信息也不能随便发；但只发了一条、少量几条的，多半先走治安和民事，够不够刑事要看情节。',
};

export const insultCriminal: Claim = {
  id: 'insult-criminal',
  kind: 'criminal',
  against: '辱骂、造谣的人',
  title: '侮辱罪、诽谤罪（一般自己告）；网上辱骂恐吓、破坏社会秩序的可能是寻衅滋事罪',
  elements: [
    {
      what: '公然侮辱，或者捏造事实散布',
      met: happened('insulted'),
      settledBy: '帖子、群聊原文；哪些话是捏造的、真相的证明',
    },
    {
      what: '情节严重：同一诽谤信息浏览 5000 次或转发 500 次以上，或造成精神失常、自残、自杀等后果',
      met: openQuestion,
      settledBy: '带时间的浏览数、转发数；就医记录',
    },
    {
      what: '知道是谁（自诉要有明确的被告人）',
      met: is('offender', 'known'),
      settledBy: '报案由警方查，或请法院要求公安协助',
    },
  ],
  basis: [
    basis('criminal-law', '2024-03-01', '246', '公然侮辱他人或者捏造事实诽谤他人，情节严重的'),
    basis(
      'online-defamation-interpretation',
      '2013-09-10',
      '2',
      '实际被点击、浏览次数达到五千次以上，或者被转发次数达到五百次以上的',
    ),
    basis('criminal-law', '2024-03-01', '293', '追逐、拦截、辱骂、恐吓他人，情节恶劣的'),
    basis(
      'online-defamation-interpretation',
      '2013-09-10',
      '5',
      '利用信息网络辱骂、恐吓他人，情节恶劣，破坏社会秩序的',
    ),
  ],
};

export const platformCriminal: Claim = {
  id: 'platform-criminal',
  kind: 'criminal',
  against: '被责令改正仍不改的平台',
  title: '拒不履行信息网络安全管理义务罪',
  elements: [
    {
      what: '监管部门已经责令它改正',
      met: openQuestion,
      settledBy: '网信、公安的责令改正文书或答复',
    },
    {
      what: '拒不改正，致使违法信息大量传播或有其他严重情节',
      met: openQuestion,
      settledBy: '处理前后的截图、传播量',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '286-1',
      '经监管部门责令采取改正措施而拒不改正…致使违法信息大量传播的',
    ),
  ],
  uncertain: '平台不理您一个人的举报，还不等于“拒不改正”；要先有监管部门的责令。',
};
