import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

const lossSuffered = any(
  is('money', 'moving', 'lost'),
  happened('scammed', 'card-theft', 'loan-in-name', 'contacts-blasted', 'posted', 'intimate-spread'),
);

/** The main civil claim of the product: a leaking organisation proves its own innocence; 1195 is only about posts. */
export const processorCivil: Claim = {
  id: 'processor-civil',
  kind: 'civil',
  against: '收集、保存您信息的单位（处理者），和跟它一起处理的合作方',
  title: '停止、删除、说明；造成损害的赔偿（它要证明自己没有过错）',
  elements: [
    {
      what: '它处理过您的信息（收集、保存、使用、提供）',
      met: any(
        is('asked', 'waiting', 'refused'),
        happened('notice', 'insider-leak', 'over-collected', 'refused', 'work-monitored'),
      ),
      settledBy: '订单、合同、注册记录、隐私政策；要求它书面答复有您哪些信息',
    },
    {
      what: '它侵害了您的个人信息权益（泄露、超范围、拒绝删除等）',
      met: any(happened('notice', 'insider-leak', 'over-collected', 'refused'), openQuestion),
      settledBy: '泄露通知、只有它有的信息组合、时间吻合、访问日志、警方查明的来源',
    },
    {
      what: '您受到了损害（只要求停止、删除、道歉的不用证明）',
      met: lossSuffered,
      settledBy: '流水、支出凭证、就医记录、被骚扰的清单',
    },
    {
      what: '损害和它的处理有因果关系（达到高度可能）',
      met: openQuestion,
      settledBy: '嫌疑源头表、同批受害人、对方说出的信息内容、警方查明的来源',
    },
  ],
  basis: [
    basis('pipl', '2021-11-01', '69', '个人信息处理者不能证明自己没有过错的，应当承担损害赔偿等侵权责任'),
    basis('pipl', '2021-11-01', '51', '防止未经授权的访问以及个人信息泄露、篡改、丢失'),
    basis('pipl', '2021-11-01', '57', '应当立即采取补救措施'),
    basis('pipl', '2021-11-01', '20', '侵害个人信息权益造成损害的，应当依法承担连带责任'),
    basis('pipl', '2021-11-01', '9', '采取必要措施保障所处理的个人信息的安全'),
    basis('civil-code', '2021-01-01', '1038', '信息处理者不得泄露或者篡改其收集、存储的个人信息'),
    basis('civil-code', '2021-01-01', '1182', '按照被侵权人因此受到的损失或者侵权人因此获得的利益赔偿'),
    basis('civil-code', '2021-01-01', '1183', '造成严重精神损害的，被侵权人有权请求精神损害赔偿'),
    basis('cybersecurity-law', '2026-01-01', '44', '不得泄露、篡改、毁损其收集的个人信息'),
    basis('cybersecurity-law', '2017-06-01', '42', '不得泄露、篡改、毁损其收集的个人信息'),
  ],
  uncertain:
    '只有泄露、还没有实际损害时能不能赔钱，各地判法不一；仅凭“我只在这家留过”是否够高度可能，也是各案各看。2021 年 11 月以前的事，单位有没有过错要由您来证明。',
};

export const processorAdmin: Claim = {
  id: 'processor-admin',
  kind: 'admin',
  against: '收集、保存您信息的单位（处理者）',
  title: '责令改正、警告、没收违法所得、罚款（主管部门处罚，罚款不归您）',
  elements: [
    {
      what: '违法处理个人信息，或者没尽保护、通知、响应的义务',
      met: any(happened('notice', 'insider-leak', 'over-collected', 'refused'), openQuestion),
      settledBy: '您的函和对方的答复、隐私政策、权限截图、主管部门调查',
    },
    {
      what: '主管部门收到了投诉举报',
      met: openQuestion,
      settledBy: '网信、市场监管等部门的受理编号',
    },
  ],
  basis: [
    basis('pipl', '2021-11-01', '66', '责令改正，给予警告，没收违法所得'),
    basis('cybersecurity-law', '2026-01-01', '71', '侵害个人信息权益的'),
    basis(
      'cybersecurity-law',
      '2017-06-01',
      '64',
      '侵害个人信息依法得到保护的权利的，由有关主管部门责令改正',
    ),
  ],
};

export const massLeakAdmin: Claim = {
  id: 'mass-leak-admin',
  kind: 'admin',
  against: '没尽网络安全义务、造成大量数据泄露的网络运营者',
  title: '罚款，单位和直接责任人都罚（2026 年起造成大量数据泄露的加重）',
  elements: [
    { what: '没有履行网络安全保护义务', met: openQuestion, settledBy: '主管部门、警方的调查和通报' },
    { what: '造成大量数据泄露', met: is('volume', 'many'), settledBy: '泄露通知、主管部门认定的数量' },
  ],
  basis: [
    basis('cybersecurity-law', '2026-01-01', '61', '造成大量数据泄露'),
    basis(
      'cybersecurity-law',
      '2017-06-01',
      '59',
      '不履行本法第二十一条、第二十五条规定的网络安全保护义务的，由有关主管部门责令改正',
    ),
    basis('data-security-law', '2021-09-01', '45', '拒不改正或者造成大量数据泄露等严重后果的'),
  ],
};

export const merchantAdmin: Claim = {
  id: 'merchant-admin',
  kind: 'admin',
  against: '商家、经营者',
  title: '市场监管责令改正、警告、没收、罚款',
  elements: [
    {
      what: '侵害了消费者的个人信息权利（泄露、出售、强制收集、拒绝后仍发广告等）',
      met: any(happened('notice', 'insider-leak', 'marketing-calls', 'over-collected'), openQuestion),
      settledBy: '消费凭证、沟通记录、泄露内容',
    },
  ],
  basis: [
    basis('consumer-law', '2014-03-15', '56', '侵害消费者个人信息依法得到保护的权利的'),
    basis('consumer-law', '2014-03-15', '29', '不得泄露、出售或者非法向他人提供'),
  ],
};
