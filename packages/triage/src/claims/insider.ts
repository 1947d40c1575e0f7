import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is, leaked } from '../condition.ts';
import { openQuestion } from './open-question.ts';

const ID_DATA = leaked('id-number', 'id-photo');

/** The unit answers first; the person need not catch the employee. */
export const employerForStaff: Claim = {
  id: 'employer-for-staff',
  kind: 'civil',
  against: '单位（替员工的职务行为负责）和泄露的员工本人',
  title: '停止、道歉、赔偿（私自倒卖的，追员工本人）',
  elements: [
    {
      what: '信息是从这家单位出去的',
      met: happened('insider-leak'),
      settledBy: '只有它有的字段、文件属性、内部系统界面、查询记录',
    },
    {
      what: '员工是在执行工作任务时泄露的（私自倒卖的，再追他个人）',
      met: openQuestion,
      settledBy: '岗位职责、查询权限、警方和单位的调查结论',
    },
    {
      what: '您受到了损害（只要求停止、删除、道歉的不用证明）',
      met: any(
        is('money', 'moving', 'lost'),
        happened('scammed', 'posted', 'contacts-blasted', 'loan-in-name'),
      ),
      settledBy: '流水、就医记录、被骚扰的清单',
    },
  ],
  basis: [
    basis('civil-code', '2021-01-01', '1191', '因执行工作任务造成他人损害的，由用人单位承担侵权责任'),
    basis('civil-code', '2021-01-01', '1165', '行为人因过错侵害他人民事权益造成损害的，应当承担侵权责任'),
  ],
};

export const insiderCriminal: Claim = {
  id: 'insider-criminal',
  kind: 'criminal',
  against: '把工作中得来的信息卖出、给出的内部人员',
  title: '侵犯公民个人信息罪，从重处罚，条数门槛减半',
  elements: [
    {
      what: '信息是他在履行职责或者提供服务中得来的',
      met: happened('insider-leak'),
      settledBy: '岗位、查询权限、后台查询记录',
    },
    {
      what: '卖给或提供给了别人',
      met: any(happened('sold', 'posted'), openQuestion),
      settledBy: '群聊原文、转账记录、买方口供；警方调取',
    },
    {
      what: '情节严重：行踪、财产等 25 条，健康、交易等 250 条，其他 2500 条，或违法所得 2500 元；明知别人拿去犯罪的不看条数',
      met: openQuestion,
      settledBy: '受害人数、文件里的条数、收钱记录；警方查明',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '253-1',
      '将在履行职责或者提供服务过程中获得的公民个人信息，出售或者提供给他人的，依照前款的规定从重处罚',
    ),
    basis(
      'criminal-law',
      '2009-02-28',
      '253-1',
      '将本单位在履行职责或者提供服务过程中获得的公民个人信息，出售或者非法提供给他人，情节严重的',
    ),
    basis('pi-crime-interpretation', '2017-06-01', '5', '数量或者数额达到第三项至第七项规定标准一半以上的'),
  ],
};

/** The true scope of the often misquoted fine: ID-card data, staff of the listed kinds of unit. */
export const idCardStaffAdmin: Claim = {
  id: 'id-card-staff-admin',
  kind: 'admin',
  against: '国家机关或金融、电信、交通、教育、医疗等单位的工作人员',
  title: '够不上犯罪的：拘留 10 到 15 日并罚 5000 元（只管身份证上记载的信息）',
  elements: [
    {
      what: '泄露的是居民身份证上记载的信息（姓名、证件号、住址、照片等）',
      met: any(ID_DATA, openQuestion),
      settledBy: '泄露内容的截图',
    },
    {
      what: '他是这几类单位的工作人员，信息是工作中得来的',
      met: is('actor', 'government', 'bank', 'telecom', 'school', 'hospital'),
      settledBy: '单位性质、岗位、查询记录',
    },
    {
      what: '构成“泄露”，又还没到犯罪',
      met: openQuestion,
      settledBy: '公安调查结论',
    },
  ],
  basis: [
    basis(
      'id-card-law',
      '2012-01-01',
      '19',
      '泄露在履行职责或者提供服务过程中获得的居民身份证记载的公民个人信息…由公安机关处十日以上十五日以下拘留，并处五千元罚款',
    ),
  ],
};

export const merchantCivil: Claim = {
  id: 'merchant-civil',
  kind: 'civil',
  against: '商家、酒店、中介、培训机构等经营者',
  title: '停止侵害、道歉、赔偿损失',
  elements: [
    {
      what: '您是它的消费者',
      met: is('actor', 'merchant', 'courier'),
      settledBy: '订单、发票、付款记录',
    },
    {
      what: '它泄露、出售、非法提供了您的信息，或没采取必要措施',
      met: any(happened('insider-leak', 'notice', 'sold'), openQuestion),
      settledBy: '泄露内容、商家答复、查询记录',
    },
  ],
  basis: [
    basis(
      'consumer-law',
      '2014-03-15',
      '50',
      '侵害消费者个人信息依法得到保护的权利的，应当停止侵害、恢复名誉、消除影响、赔礼道歉，并赔偿损失',
    ),
    basis('consumer-law', '2014-03-15', '29', '必须严格保密，不得泄露、出售或者非法向他人提供'),
    basis('e-commerce-law', '2019-01-01', '23', '应当遵守法律、行政法规有关个人信息保护的规定'),
  ],
};
