import { basis } from '@huyin/law';
import type { Claim } from '../claim.ts';
import { any, happened, is } from '../condition.ts';
import { openQuestion } from './open-question.ts';

/** New on 2026-01-01 with no counterpart before: use with `when: eventFrom('2026-01-01')`. */
export const sellerAdmin: Claim = {
  id: 'seller-admin',
  kind: 'admin',
  against: '出售、提供、窃取、非法获取您信息的人',
  title: '行政拘留（条文没有写条数）',
  elements: [
    {
      what: '向他人出售或者提供，或者窃取、用其他方法非法获取了个人信息',
      met: any(happened('sold', 'posted', 'insider-leak'), openQuestion),
      settledBy: '卖家账号、价格、样本截图、支付记录、群公告；警方调取',
    },
    {
      what: '违反国家有关规定（没有同意，也没有法律允许）',
      met: openQuestion,
      settledBy: '您没有同意过的说明；对方拿不出合法来源',
    },
    {
      what: '行为结束没超过 6 个月，或公安已经发现',
      met: any(is('police', 'accepted'), openQuestion),
      settledBy: '受案回执上的日期',
    },
  ],
  basis: [
    basis(
      'public-security-law',
      '2026-01-01',
      '56',
      '违反国家有关规定，向他人出售或者提供个人信息的，处十日以上十五日以下拘留',
    ),
    basis('public-security-law', '2026-01-01', '25', '在六个月以内没有被公安机关发现的，不再处罚'),
    basis(
      'public-security-law',
      '2026-01-01',
      '141',
      '由相关主管部门依照相应规定处罚；需要给予行政拘留处罚的，由公安机关依照本法规定处理',
    ),
    basis(
      'cybersecurity-law',
      '2026-01-01',
      '71',
      '尚不构成犯罪的，由公安机关依照有关法律、行政法规的规定处罚',
    ),
  ],
  uncertain:
    '“情节较轻”具体怎么掌握，还没看到公开的统一标准；较轻一档的天数和早先公布的草案不同，请以官方文本为准。',
};

export const sellerCriminal: Claim = {
  id: 'seller-criminal',
  kind: 'criminal',
  against: '出售、提供、窃取、非法获取您信息的人或单位',
  title: '侵犯公民个人信息罪',
  elements: [
    {
      what: '违反国家有关规定，出售、提供（发到网上也算提供），或者窃取、购买等非法获取',
      met: any(happened('sold', 'posted', 'insider-leak', 'contacts-blasted'), openQuestion),
      settledBy: '卖家账号、交易记录、帖子、群聊；警方查获的数据',
    },
    {
      what: '情节严重：行踪、通信内容、征信、财产信息 50 条，住宿、通信记录、健康、交易信息 500 条，其他 5000 条，或违法所得 5000 元；工作中得来的减半；明知别人拿去犯罪还提供的不看条数；达到这些数的 10 倍，是情节特别严重',
      met: openQuestion,
      settledBy: '受害人数、样本量、违法所得、内部人员身份；警方查明',
    },
  ],
  basis: [
    basis(
      'criminal-law',
      '2024-03-01',
      '253-1',
      '违反国家有关规定，向他人出售或者提供公民个人信息，情节严重的，处三年以下有期徒刑或者拘役',
    ),
    basis(
      'criminal-law',
      '2009-02-28',
      '253-1',
      '出售或者非法提供给他人，情节严重的，处三年以下有期徒刑或者拘役',
    ),
    basis(
      'pi-crime-interpretation',
      '2017-06-01',
      '5',
      '知道或者应当知道他人利用公民个人信息实施犯罪，向其出售或者提供的…违法所得五千元以上的',
    ),
    basis('pi-crime-interpretation', '2017-06-01', '3', '通过信息网络或者其他途径发布公民个人信息的'),
    basis('pi-crime-interpretation', '2017-06-01', '11', '公民个人信息的条数累计计算'),
    basis('pi-crime-interpretation', '2017-06-01', '4', '通过购买、收受、交换等方式获取公民个人信息'),
  ],
  uncertain:
    '只掌握自己一个人的信息时，多半还证明不了“情节严重”，要靠警方查明人数和数量。2015 年 11 月以前，刑法只管国家机关和金融、电信、交通、教育、医疗等单位流出的信息，罪名也不同。',
};
