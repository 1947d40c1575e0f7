import { basis } from '@huyin/law';
import type { Step } from '../step.ts';

export const signNothing: Step = {
  id: 'sign-nothing',
  phase: 'now',
  rank: 14,
  title: '不签“配合注销”“情况说明”一类的文件，不交证件原件',
  how: [
    '有人催您“签个字就注销了”，先不签；签了可能被说成您承认自己是股东、法人。',
    '不要自己去办“注销公司”，也不要把身份证、手机、人脸交给中介代办。',
    '来催的人是谁、哪家公司、要您签什么，都记下来、截图。',
  ],
  say: '我没有参与过这家公司（这张卡、这份工作），也没有授权任何人。在登记机关（运营商、银行、税务）核实之前，我不签任何文件。请把您的姓名、单位和要求书面发给我。',
  takes: '约 5 分钟',
  achieves: '不给对方留下“您自己认过”的字据。',
  limits: '真正的登记机关会要您核验身份，那是必要的，认准官方窗口和官方 App。',
  strength: '建议',
  reason: '直接去注销等于承认登记有效，实践中容易被当作认账，撤销登记才是否认它。',
};

export const confirmRegistration: Step = {
  id: 'confirm-registration',
  phase: 'day',
  rank: 16,
  title: '查清是哪家公司、哪个登记机关、您被写成什么身份',
  how: [
    '上国家企业信用信息公示系统，搜公司名，截图：统一代码、登记机关、成立日期、您的身份（法人、股东、监事、财务）。',
    '打电话问登记机关：能不能查企业档案，看签名和身份核验记录。',
    '只有一家的，看看还有没有别家；电子营业执照小程序等也能查名下任职。',
  ],
  contact: ['samr-reg'],
  say: '您好，我发现自己被登记成……公司的……，我没有参与过，也没有签过字。我想查企业档案里的签名和身份核验记录，并申请撤销登记。请问带什么材料、到哪个窗口？',
  bring: ['身份证'],
  takes: '约 30 分钟',
  achieves: '知道向谁申请撤销、要撤销哪一项。',
  limits: '公示系统按企业查，查不到不等于没有；档案能查多少以窗口为准。',
  strength: '规章',
  basis: [
    basis('market-registration-rules', '2022-03-01', '51', '由现登记机关负责处理撤销登记', 'today'),
    basis('market-registration-regulation', '2022-03-01', '17', '申请人应当对提交材料的真实性、合法性和有效性负责'),
  ],
};

export const revokeRegistration: Step = {
  id: 'revoke-registration',
  phase: 'week',
  rank: 10,
  title: '向登记机关申请撤销冒名登记（不是注销公司）',
  how: [
    '交“冒名登记撤销申请书”，写明公司名、统一代码、您被写成什么、您没签名没参与。',
    '按要求做本人身份核验；核验不过的会不受理。',
    '附：报警回执、身份证丢失或挂失记录、当时不在场的证明、笔迹样本。',
    '3 个工作日内决定受不受理；受理后 3 个月查完，复杂的可再延 3 个月；联系不上对方的公示 45 日。',
  ],
  contact: ['samr-reg'],
  say: '我要申请撤销冒用我身份的登记。公司是……，把我登记成……，我没有签名，也没有授权。材料和身份核验我配合办。请出具受理通知书；不受理的请书面说明理由。',
  bring: ['身份证（本人到场或线上核验）', '申请书', '报警或挂失记录、签名样本'],
  takes: '办理约 1 小时，调查几个月',
  achieves: '撤销后您就不再是这家公司的法人、股东、监事；部分事项虚假的，可以只撤那一部分。',
  limits: '公司已经注销的，登记机关可以不受理；查明您其实知情、配合过的，不会按冒名撤销。',
  receipt: '受理通知书、撤销或不予撤销决定书',
  papers: ['D18'],
  deadlines: ['reg-accept', 'reg-investigate', 'reg-publish'],
  strength: '法定',
  basis: [
    basis('market-registration-regulation', '2022-03-01', '40', '可以向登记机关提出撤销市场主体登记的申请', 'today'),
    basis('market-registration-rules', '2022-03-01', '51', '被冒用人应当配合登记机关通过线上或者线下途径核验身份信息', 'today'),
    basis('market-registration-rules', '2022-03-01', '52', '应当在3个工作日内作出是否受理的决定，并书面通知申请人', 'today'),
    basis('market-registration-rules', '2022-03-01', '53', '应当于3个月内完成调查…公示期45日', 'today'),
    basis('market-registration-rules', '2022-03-01', '57', '可以仅撤销虚假的登记事项', 'today'),
    basis('company-law', '2024-07-01', '39', '公司登记机关应当依照法律、行政法规的规定予以撤销', 'today'),
  ],
};

export const registrationRemedy: Step = {
  id: 'registration-remedy',
  phase: 'later',
  rank: 14,
  title: '登记机关不撤销：60 日内复议，或 6 个月内起诉',
  how: [
    '先拿到书面的不予受理、不予撤销决定。',
    '向同级人民政府申请行政复议，或向法院提起行政诉讼，二选一先走一条。',
    '因这家公司被列失信、限制消费、欠税的，凭撤销决定到法院、税务逐一更正。',
  ],
  contact: ['12348', 'legal-aid'],
  say: '您好，登记机关对我的撤销冒名登记申请作出了不予撤销（不予受理）的决定，我……日收到。我想申请行政复议，请问交到哪里、带什么材料、还剩几天？',
  bring: ['决定书', '申请材料底稿'],
  takes: '准备材料约 1 到 2 小时',
  achieves: '由上级或法院审查登记机关对不对；拿回清白记录。',
  limits: '过了期限就难补救，收到决定当天就记下日期。',
  receipt: '复议受理通知、立案通知',
  papers: ['D19'],
  deadlines: ['ad-reconsider', 'ad-suit'],
  strength: '法定',
  basis: [
    basis('admin-reconsideration-law', '2024-01-01', '20', '六十日内提出行政复议申请', 'today'),
    basis('admin-litigation-law', '2017-07-01', '46', '应当自知道或者应当知道作出行政行为之日起六个月内提出', 'today'),
    basis('market-registration-rules', '2022-03-01', '53', '及时作出撤销或者不予撤销市场主体登记的决定', 'today'),
  ],
};

export const closeSim: Step = {
  id: 'close-sim',
  phase: 'day',
  rank: 68,
  title: '名下多出的手机卡：拿短信去营业厅查明细、关停',
  how: [
    '带身份证和“一证通查”的短信，到那家运营商的营业厅。',
    '查哪天、在哪个点、用什么材料办的，请它给书面材料。',
    '当场申请关停，填“异常号卡核查与注销申请”，要受理单。',
    '已经被人拿去骗人的，先报警再关停，别让线索断了。',
  ],
  contact: ['operator'],
  say: '一证通查显示我名下有……张你们的卡，不是我办的。请查办理时间、网点和核验材料，关停并注销这些号码，书面答复我，给我工单号。',
  bring: ['身份证', '10699000 短信截图'],
  takes: '约 40 分钟',
  achieves: '冒名卡停掉，别人不能再拿它收验证码、行骗。',
  limits: '别人的信息营业厅可能不给看，需要的由公安调取。',
  receipt: '受理单、工单号',
  papers: ['D21'],
  deadlines: ['tel-15'],
  strength: '法定',
  basis: [
    basis('anti-fraud-law', '2022-12-01', '10', '为用户查询名下电话卡信息提供便捷渠道', 'today'),
    basis('anti-fraud-law', '2022-12-01', '9', '应当依法全面落实电话用户真实身份信息登记制度', 'today'),
    basis('anti-fraud-law', '2022-12-01', '11', '应当重新进行实名核验', 'today'),
    basis('anti-fraud-law', '2022-12-01', '31', '不得假冒他人身份或者虚构代理关系开立上述卡、账户、账号等'),
  ],
};

export const closeBankAccount: Step = {
  id: 'close-bank-account',
  phase: 'day',
  rank: 69,
  title: '名下多出的银行卡、支付账户：到银行核实、销户、要书面证明',
  how: [
    '先打银行官方客服，请它把该账户标成“非本人开立”，暂停收付。',
    '带身份证到柜面查：哪天开的、哪个网点、用什么材料、绑了哪个手机号。',
    '申请销户，并要一份“非本人开立”的书面证明；账户里有不明进账的先报警，不要碰那笔钱。',
  ],
  contact: ['bank-hotline', '12378'],
  say: '我名下有一个……银行的账户（尾号……），不是我开的。请暂停使用，查开户时间、网点和核验影像，协助销户，并出具书面证明。请给我工单号。',
  bring: ['身份证', '一键查卡结果截图'],
  takes: '约 1 小时',
  achieves: '账户停用，别人不能再拿它走账，您也不会被当成出借账户的人。',
  limits: '账户牵涉案件被冻结的，要配合公安说明情况才能销。',
  receipt: '工单号、销户回单、书面证明',
  papers: ['D11'],
  strength: '法定',
  basis: [
    basis('anti-fraud-law', '2022-12-01', '16', '为客户提供查询名下银行账户、支付账户的便捷渠道', 'today'),
    basis('anti-fraud-law', '2022-12-01', '15', '应当建立客户尽职调查制度', 'today'),
    basis('anti-fraud-law', '2022-12-01', '31', '不得假冒他人身份或者虚构代理关系开立上述卡、账户、账号等'),
  ],
};

/** Two separate appeals: dropping the employment leaves the income in the yearly return. */
export const taxAppeal: Step = {
  id: 'tax-appeal',
  phase: 'day',
  rank: 70,
  title: '个税里的冒名任职和收入：两处分别申诉',
  how: [
    '打开个人所得税 App：“任职受雇信息”里对那家单位点申诉（选从未在职等）。',
    '再到“收入纳税明细”里，把每一笔不是您的收入逐笔申诉。',
    '不会用手机的，打 12366 或去办税大厅。',
    '据公开的地方指南，核查一般 30 个工作日，办完 1 个工作日内反馈。',
  ],
  contact: ['iit-app', '12366'],
  say: '您好，我的个税记录里有……公司给我报的任职和收入，我从来没有在那里工作过。我要检举它冒用我的身份，请告诉我怎么申诉、要什么材料、多久有结果。',
  bring: ['身份证、个税 App', '社保记录或劳动合同'],
  takes: '约 15 分钟',
  achieves: '任职和收入都从您名下清掉，年度汇算不会多算税。',
  limits: '只申诉任职、不申诉收入，收入不会从汇算里去掉；内容不实要自己负责。',
  receipt: 'App 里的申诉记录截图',
  papers: ['D22'],
  deadlines: ['tax-fake'],
  strength: '惯例',
  reason: '渠道和天数出自税务机关的公开文件和地方指南，我们没有收录可以逐条核对的原文。',
  basis: [basis('pipl', '2021-11-01', '46', '个人发现其个人信息不准确或者不完整的，有权请求个人信息处理者更正、补充', 'today')],
};

export const correctRecord: Step = {
  id: 'correct-record',
  phase: 'week',
  rank: 12,
  title: '身份被用在别处（户口、婚姻、就业、骑手、学籍）：找登记的那家更正',
  how: [
    '户口找派出所户籍窗口，婚姻登记找民政，学籍学历找学校和教育局，骑手、司机身份找平台和站点。',
    '书面写明：哪条记录不是我的，要求核实、更正或删除，并书面答复。',
    '附上能证明“当时不是我”的材料；被冒用的同时报警。',
  ],
  contact: ['12345', 'police-station'],
  say: '您好，你们系统里……这条记录用了我的身份，不是我本人办的。请核实当时的办理材料，更正（删除）这条记录，并书面答复我。请问受理编号是多少？',
  bring: ['身份证', '能证明不是本人的材料'],
  takes: '约 30 分钟',
  achieves: '错误记录被更正；对方拒绝也有了书面理由，可以往上走。',
  limits: '每个部门只管自己的记录，要一家家办；多重户口、婚姻登记撤销另有专门手续，以窗口为准。',
  receipt: '受理编号、书面答复',
  papers: ['D01', 'D04'],
  deadlines: ['pi-right'],
  strength: '法定',
  basis: [
    basis('pipl', '2021-11-01', '46', '应当对其个人信息予以核实，并及时更正、补充', 'today'),
    basis('civil-code', '2021-01-01', '1037', '有权提出异议并请求及时采取更正等必要措施', 'today'),
    basis('civil-code', '2021-01-01', '1014', '任何组织或者个人不得以干涉、盗用、假冒等方式侵害他人的姓名权或者名称权'),
  ],
};
