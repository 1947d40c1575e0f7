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
  against: '收集、保存您信息的单位（处理者）',
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
    basis('pipl', '2021-11-01', '9', '采取必要措施保障所处理的个人信息的安全'),
    basis('civil-code', '2021-01-01', '1038', '信息处理者不得泄露或者篡改其收集、存储的个人信息'),
    basis('civil-code', '2021-01-01', '1182', '按照被侵权人因此受到的损失或者侵权人因此获得的利益赔偿'),
    basis('civil-code', '2021-01-01', '1183', '造成严重精神损害的，被侵权人有权请求精神损害赔偿'),
    basis('cybersecurity-law', '2026-01-01', '44', '不得泄露、篡改、毁损其收集的个人信息'),
    basis('cybersecurity-law', '2017-06-01', '42', '不得泄露、篡改、毁损其收集的个人信息'),
  ],
  uncertain:
    '只有泄露、还没有实际损害时能不能赔钱，各地判法不一；仅凭“我只在这家留过”是否够高度可能，也是各案各看。',
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
    basis('cybersecurity-law', '2026-01-01', '61', '造成大量数据泄露'),
    basis('consumer-law', '2014-03-15', '56', '侵害消费者个人信息依法得到保护的权利的'),
  ],
};

/** New on 2026-01-01 with no counterpart before: use with `when: eventFrom('2026-01-01')`. */
export const sellerAdmin: Claim = {
  id: 'seller-admin',
  kind: 'admin',
  against: '出售、提供、窃取、非法获取您信息的人',
  title: '行政拘留（没有条数门槛）',
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
      met: is('police', 'accepted'),
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
    '“情节较轻”具体怎么掌握，还没看到公开的统一标准；较轻一档的天数我们只有一个来源，以官方文本为准。',
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
      what: '情节严重：行踪、通信内容、征信、财产信息 50 条，住宿、通信记录、健康、交易信息 500 条，其他 5000 条，或违法所得 5000 元；工作中得来的减半；明知别人拿去犯罪还提供的不看条数',
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
    basis('pi-crime-interpretation', '2017-06-01', '4', '通过购买、收受、交换等方式获取公民个人信息'),
  ],
  uncertain: '只掌握自己一个人的信息时，多半还证明不了“情节严重”，要靠警方查明人数和数量。',
};

export const posterCivil: Claim = {
  id: 'poster-civil',
  kind: 'civil',
  against: '发帖、转发、散布您信息的人',
  title: '删除、停止、道歉；财产损失和严重精神损害的赔偿',
  elements: [
    {
      what: '他发布、转发或散布了您的私密信息、个人信息，或者侮辱诽谤您',
      met: happened('posted', 'insulted', 'intimate-spread', 'contacts-blasted', 'deepfake'),
      settledBy: '带网址、ID、时间的截图和录屏，公证',
    },
    {
      what: '没有您的同意，也不是合理的新闻报道、舆论监督',
      met: openQuestion,
      settledBy: '帖子全文和上下文',
    },
    {
      what: '知道他是谁（有明确的被告）',
      met: is('offender', 'known'),
      settledBy: '报案由警方查；或先告平台，请法院责令提供身份',
    },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1194',
      '网络用户、网络服务提供者利用网络侵害他人民事权益的，应当承担侵权责任',
    ),
    basis(
      'civil-code',
      '2021-01-01',
      '1032',
      '任何组织或者个人不得以刺探、侵扰、泄露、公开等方式侵害他人的隐私权',
    ),
    basis('civil-code', '2021-01-01', '1033', '处理他人的私密信息'),
    basis(
      'civil-code',
      '2021-01-01',
      '1034',
      '自然人的个人信息受法律保护…个人信息中的私密信息，适用有关隐私权的规定',
    ),
    basis('civil-code', '2021-01-01', '1024', '任何组织或者个人不得以侮辱、诽谤等方式侵害他人的名誉权'),
  ],
};

export const platformCivil: Claim = {
  id: 'platform-civil',
  kind: 'civil',
  against: '帖子、群聊所在的平台',
  title: '对扩大的损害连带负责（知道还不管的，全部连带）',
  elements: [
    {
      what: '有人利用它的服务侵害了您',
      met: happened('posted', 'insulted', 'intimate-spread', 'sold', 'deepfake', 'impersonated'),
      settledBy: '网址、ID、截图',
    },
    {
      what: '您发过合格的通知：初步证据加真实身份信息',
      met: is('asked', 'waiting', 'refused'),
      settledBy: '通知书副本和受理编号',
    },
    {
      what: '它没有及时采取必要措施，或者本来就知道、应当知道',
      met: is('asked', 'refused'),
      settledBy: '平台答复、处理前后的截图、传播量',
    },
  ],
  basis: [
    basis(
      'civil-code',
      '2021-01-01',
      '1195',
      '未及时采取必要措施的，对损害的扩大部分与该网络用户承担连带责任',
    ),
    basis('civil-code', '2021-01-01', '1197', '未采取必要措施的，与该网络用户承担连带责任'),
    basis('network-tort-provisions', '2021-01-01', '6', '认定网络服务提供者是否“知道或者应当知道”'),
  ],
};

export const harasserAdmin: Claim = {
  id: 'harasser-admin',
  kind: 'admin',
  against: '恐吓、侮辱、反复骚扰、散布隐私的人',
  title: '拘留或罚款',
  elements: [
    {
      what: '威胁人身安全，公然侮辱、诽谤，多次发信息干扰生活，或者散布隐私',
      met: happened(
        'threatened',
        'harassing-calls',
        'followed-offline',
        'contacts-blasted',
        'posted',
        'insulted',
        'intimate-spread',
      ),
      settledBy: '号码清单、录音、截图、现场监控、证人',
    },
    {
      what: '除了您本人的说法，还有别的证据',
      met: is('evidence', 'saved'),
      settledBy: '原机记录、亲友截图、录音、监控',
    },
  ],
  basis: [
    basis('public-security-law', '2026-01-01', '50', '处五日以下拘留或者一千元以下罚款…干扰他人正常生活的'),
    basis('public-security-law', '2013-01-01', '42', '处五日以下拘留或者五百元以下罚款…干扰他人正常生活的'),
    basis(
      'public-security-law',
      '2026-01-01',
      '111',
      '只有本人陈述，没有其他证据证明的，不能作出治安管理处罚决定',
      'today',
    ),
  ],
};
