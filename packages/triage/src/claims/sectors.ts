import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

export const hospitalCivil: Claim = {
  id: 'hospital-civil',
  kind: 'civil',
  against: '医院、体检机构',
  title: '泄露隐私或擅自公开病历的侵权责任',
  elements: [
    {
      what: '您在这里看过病、体检过',
      met: is('actor', 'hospital'),
      settledBy: '挂号、缴费、报告单',
    },
    {
      what: '医院或医务人员泄露了您的隐私、个人信息，或没经您同意公开病历',
      met: any(happened('insider-leak', 'posted'), openQuestion),
      settledBy: '泄露内容、病历调阅记录、证人',
    },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1226',
      '泄露患者的隐私和个人信息，或者未经患者同意公开其病历资料的，应当承担侵权责任',
    ),
  ],
};

export const doctorAdmin: Claim = {
  id: 'doctor-admin',
  kind: 'admin',
  against: '泄露患者信息的医师',
  title: '警告、没收、罚款 1 到 3 万元；严重的停止执业、吊销证书',
  elements: [
    {
      what: '是医师，在执业中泄露了患者隐私或个人信息',
      met: openQuestion,
      settledBy: '医院调查、卫生健康部门认定、调阅记录',
    },
  ],
  basis: [
    basis(
      'physician-law',
      '2022-03-01',
      '56',
      '并处一万元以上三万元以下的罚款；情节严重的，责令暂停六个月以上一年以下执业活动直至吊销医师执业证书…泄露患者隐私或者个人信息',
    ),
  ],
};

export const courierAdmin: Claim = {
  id: 'courier-admin',
  kind: 'admin',
  against: '快递、邮政企业和从业人员',
  title: '责令改正、罚款，严重的吊销快递业务许可',
  elements: [
    {
      what: '出售、泄露、非法提供用户信息，或发生泄露后没有补救、报告',
      met: any(happened('insider-leak', 'notice', 'sold'), openQuestion),
      settledBy: '面单、运单号、邮政管理部门调查',
    },
  ],
  basis: [
    basis(
      'courier-regulation',
      '2025-06-01',
      '54',
      '并处1万元以上5万元以下的罚款；情节严重的，并处5万元以上10万元以下的罚款',
    ),
    basis(
      'postal-law',
      '2015-04-24',
      '76',
      '由邮政管理部门责令改正，没收违法所得，并处一万元以上五万元以下的罚款',
    ),
  ],
};

export const propertyAdmin: Claim = {
  id: 'property-admin',
  kind: 'admin',
  against: '管监控、管业主资料的物业或其他单位',
  title: '滥用、外传监控画面的处罚',
  elements: [
    {
      what: '把监控画面非法提供给别人或公开传播，或没尽保护义务',
      met: any(happened('insider-leak', 'posted'), openQuestion),
      settledBy: '画面来源、调用登记、保安或工作人员的记录',
    },
  ],
  basis: [
    basis(
      'public-video-regulation',
      '2025-04-01',
      '31',
      '未履行网络安全、数据安全和个人信息保护义务，或者非法对外提供、公开传播视频图像信息的',
    ),
    basis(
      'public-video-regulation',
      '2025-04-01',
      '23',
      '对外提供或者公开传播公共安全视频系统收集的视频图像信息',
    ),
  ],
};

export const creditAdmin: Claim = {
  id: 'credit-admin',
  kind: 'admin',
  against: '向征信系统报送或查询信息的银行等机构',
  title: '责令改正，罚单位 5 到 50 万元、罚个人 1 到 10 万元',
  elements: [
    {
      what: '违法提供、出售、过失泄露，或没经同意查了您的征信',
      met: any(happened('insider-leak', 'sold'), openQuestion),
      settledBy: '信用报告里的查询记录、银行答复、人民银行分支机构调查',
    },
  ],
  basis: [
    basis(
      'credit-regulation',
      '2013-03-15',
      '40',
      '对单位处5万元以上50万元以下的罚款…违法提供或者出售信息…因过失泄露信息…未经同意查询个人信息或者企业的信贷信息',
    ),
  ],
};
