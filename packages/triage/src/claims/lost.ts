import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const finderAdmin: Claim = {
  id: 'finder-admin',
  kind: 'admin',
  against: '冒用、扣着不还您身份证的人',
  title: '冒用的，罚款或拘留；扣着不还的，警告并罚款',
  elements: [
    {
      what: '拿您的身份证冒用，或者非法扣押不还',
      met: any(
        happened('company-in-name', 'sim-in-name', 'bank-account-in-name', 'loan-in-name', 'other-in-name'),
        openQuestion,
      ),
      settledBy: '补领回执上的日期、冒用记录、扣押人的说法',
    },
  ],
  basis: [
    basis('id-card-law', '2012-01-01', '17', '冒用他人居民身份证或者使用骗领的居民身份证的'),
    basis('id-card-law', '2012-01-01', '16', '非法扣押他人居民身份证的'),
    basis('id-card-law', '2012-01-01', '15', '任何组织或者个人不得扣押居民身份证'),
  ],
};

export const finderCriminal: Claim = {
  id: 'finder-criminal',
  kind: 'criminal',
  against: '偷走、捡到后拿去用的人',
  title: '盗窃罪、信用卡诈骗罪、盗用身份证件罪',
  elements: [
    {
      what: '偷了手机、卡，或捡到后刷卡、转钱、冒用证件',
      met: any(happened('card-theft', 'account-taken', 'money-moving'), openQuestion),
      settledBy: '丢失时间、挂失时间、交易流水、监控',
    },
    {
      what: '达到数额较大、多次、扒窃或情节严重',
      met: any(is('money', 'moving', 'lost'), openQuestion),
      settledBy: '流水、购买凭证；警方认定',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '264',
      '盗窃公私财物，数额较大的，或者多次盗窃、入户盗窃、携带凶器盗窃、扒窃的',
    ),
    basis('criminal-law', '2024-03-01', '196', '冒用他人信用卡的'),
    basis('criminal-law', '2024-03-01', '280-1', '盗用他人的居民身份证、护照、社会保障卡、驾驶证'),
  ],
};

export const mailOpenerAdmin: Claim = {
  id: 'mail-opener-admin',
  kind: 'admin',
  against: '私拆、藏匿、冒领、毁弃您邮件快件的人',
  title: '警告、罚款或拘留',
  elements: [
    {
      what: '有人私拆、隐匿、冒领了邮件或快件（单纯寄丢不算）',
      met: openQuestion,
      settledBy: '签收底单、监控、经手人记录',
    },
  ],
  basis: [
    basis(
      'public-security-law',
      '2026-01-01',
      '57',
      '冒领、隐匿、毁弃、倒卖、私自开拆或者非法检查他人邮件、快件的',
    ),
    basis('public-security-law', '2013-01-01', '48', '冒领、隐匿、毁弃、私自开拆或者非法检查他人邮件的'),
  ],
};

export const carrierCivil: Claim = {
  id: 'carrier-civil',
  kind: 'civil',
  against: '寄丢东西的快递、邮政企业',
  title: '按约定补救或赔偿',
  elements: [
    {
      what: '您交给它寄，它没有送到',
      met: happened('lost-papers'),
      settledBy: '寄件凭证、运单轨迹、丢失证明',
    },
    {
      what: '造成了什么损失（补证费用、误工等）',
      met: openQuestion,
      settledBy: '补证发票、误工证明；保价单',
    },
  ],
  basis: [
    basis('civil-code', '2021-01-01', '577', '应当承担继续履行、采取补救措施或者赔偿损失等违约责任'),
    basis('civil-code', '2021-01-01', '1038', '防止信息泄露、篡改、丢失'),
  ],
  uncertain: '没有保价的赔多少、证件被冒用的后果算不算进去，看运单约定和案情。',
};
