import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const refusedRights: Claim = {
  id: 'refused-rights',
  kind: 'civil',
  against: '拒绝您权利请求的单位',
  title: '判它查阅、复制、更正、删除、注销（不用先证明损失）',
  elements: [
    {
      what: '您提出过具体的请求，并能证明送到',
      met: is('asked', 'waiting', 'refused'),
      settledBy: '权利请求书、发送和签收记录、受理编号',
    },
    {
      what: '对方拒绝了，或一直不理',
      met: is('asked', 'refused'),
      settledBy: '书面答复、客服记录、催告后的沉默',
    },
    {
      what: '符合可以删除、更正等的条件，不属于必须保存的',
      met: openQuestion,
      settledBy: '写明属于哪一种：目的已实现、停止服务或期满、撤回同意、违法或违约处理',
    },
  ],
  basis: [
    basis(
      'pipl',
      '2021-11-01',
      '50',
      '个人信息处理者拒绝个人行使权利的请求的，个人可以依法向人民法院提起诉讼',
      'today',
    ),
    basis('pipl', '2021-11-01', '45', '个人请求查阅、复制其个人信息的，个人信息处理者应当及时提供', 'today'),
    basis('pipl', '2021-11-01', '46', '及时更正、补充', 'today'),
    basis('pipl', '2021-11-01', '47', '个人有权请求删除', 'today'),
    basis('civil-code', '2021-01-01', '1037', '有权请求信息处理者及时删除', 'today'),
    basis('cybersecurity-law', '2026-01-01', '45', '网络运营者应当采取措施予以删除或者更正', 'today'),
  ],
  uncertain: '是否必须先请求才能起诉、一直不回算不算“拒绝”，各地法院做法不一。',
};

export const overCollection: Claim = {
  id: 'over-collection',
  kind: 'civil',
  against: '过度索要信息、权限的单位',
  title: '停止收集、删除多收的信息',
  elements: [
    {
      what: '收集超出了实现目的的最小范围，或和服务无关',
      met: happened('over-collected'),
      settledBy: '权限弹窗、隐私政策版本、不同意就用不了的提示页',
    },
    {
      what: '敏感信息没有取得您的单独同意',
      met: openQuestion,
      settledBy: '注册、授权页面的录屏',
    },
  ],
  basis: [
    basis('pipl', '2021-11-01', '6', '不得过度收集个人信息'),
    basis('pipl', '2021-11-01', '13', '符合下列情形之一的，个人信息处理者方可处理个人信息'),
    basis('pipl', '2021-11-01', '14', '应当由个人在充分知情的前提下自愿、明确作出'),
    basis('pipl', '2021-11-01', '17', '以显著方式、清晰易懂的语言真实、准确、完整地向个人告知'),
    basis('pipl', '2021-11-01', '29', '处理敏感个人信息应当取得个人的单独同意'),
    basis('civil-code', '2021-01-01', '1035', '应当遵循合法、正当、必要原则，不得过度处理'),
    basis('cybersecurity-law', '2026-01-01', '43', '不得收集与其提供的服务无关的个人信息'),
    basis('cybersecurity-law', '2017-06-01', '41', '不得收集与其提供的服务无关的个人信息'),
  ],
};

/** 条例 punishes over-collection itself; refusing rights it leaves to the laws above it. */
export const overCollectionAdmin: Claim = {
  id: 'over-collection-admin',
  kind: 'admin',
  against: '超范围收集信息的网站、App（网络数据处理者）',
  title: '责令改正、警告、没收违法所得，拒不改正的罚款',
  elements: [
    {
      what: '超出必需范围收集，或误导、强迫同意',
      met: happened('over-collected'),
      settledBy: '权限弹窗、隐私政策、不同意就用不了的提示页',
    },
  ],
  basis: [
    basis('network-data-regulation', '2025-01-01', '55', '由网信、电信、公安等主管部门依据各自职责责令改正'),
    basis(
      'network-data-regulation',
      '2025-01-01',
      '22',
      '不得超范围收集个人信息，不得通过误导、欺诈、胁迫等方式取得个人同意',
    ),
  ],
};

export const refusalAdmin: Claim = {
  id: 'refusal-admin',
  kind: 'admin',
  against: '不受理、设障碍的网站、App（网络数据处理者）',
  title: '由主管部门依照个人信息保护法等法律追究',
  elements: [
    {
      what: '没有及时受理您的请求，或设了不合理条件',
      met: happened('refused'),
      settledBy: '请求书、送达记录、拒绝页面',
    },
  ],
  basis: [
    basis('network-data-regulation', '2025-01-01', '23', '不得设置不合理条件限制个人的合理请求'),
    basis('network-data-regulation', '2025-01-01', '58', '由有关主管部门依照'),
    basis('pipl', '2021-11-01', '66', '责令改正，给予警告，没收违法所得'),
  ],
};

export const unfairConditions: Claim = {
  id: 'unfair-conditions',
  kind: 'admin',
  against: '网上经营者、平台',
  title: '市场监管责令改正、罚款（给查询、更正、删除、注销设障碍）',
  elements: [
    {
      what: '没写清注销等的办法，或设了不合理的条件',
      met: happened('refused'),
      settledBy: '“找不到注销入口”的录屏、要求额外材料的截图',
    },
  ],
  basis: [
    basis('e-commerce-law', '2019-01-01', '24', '不得对用户信息查询、更正、删除以及用户注销设置不合理条件'),
    basis('e-commerce-law', '2019-01-01', '76', '对用户信息查询、更正、删除以及用户注销设置不合理条件的'),
    basis('consumer-law', '2014-03-15', '56', '侵害消费者个人信息依法得到保护的权利的'),
  ],
};
