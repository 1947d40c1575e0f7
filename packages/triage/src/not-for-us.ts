import type { NotForUs } from './assessment.ts';
import { type Facts, OUT_TOPIC, type ValueOf } from './facts.ts';
import type { Library } from './library.ts';

interface WhereTo {
  readonly sentence: string;
  readonly channels: readonly string[];
}

/** Where a matter belongs that is not about personal information. */
const WHERE: Record<ValueOf<'outTopic'>, WhereTo> = {
  labour: {
    sentence:
      '这更像劳动争议（工资、辞退、社保、档案）。可以先打 12348 免费咨询，或向当地劳动仲裁、劳动监察反映。',
    channels: ['12348', '12345'],
  },
  family: {
    sentence:
      '这更像婚姻家庭问题（离婚、出轨、抚养）。可以打 12348 免费咨询；妇女权益可以打 12338。取证要合法，不要偷看手机、装定位。',
    channels: ['12348', '12338'],
  },
  secret: {
    sentence:
      '这更像商业秘密、保密协议或竞业限制，保护的是单位的秘密，不是个人信息。请问 12348 或单位法务、律师。',
    channels: ['12348'],
  },
  securities: {
    sentence: '这是证券市场的内幕信息问题，保护的是市场公平，和个人信息泄露是两回事。请问 12348 或证券律师。',
    channels: ['12348'],
  },
  portrait: {
    sentence:
      '这更像肖像权问题（照片被拿去做广告、宣传）。可以先要求对方撤下，谈不拢打 12348 问怎么起诉；如果照片还被配上您的身份资料或私密内容，请回到上一步选“身份资料或照片被公开”。',
    channels: ['12348', '12315'],
  },
  insult: {
    sentence:
      '这更像名誉纠纷（辱骂、造谣）。先截图保存，可以报警或打 12348；如果对方还公开了您的姓名、电话、住址、照片，请回到上一步选“身份资料或照片被公开”。',
    channels: ['12348', '12377'],
  },
  record: {
    sentence: '这更像处罚记录、档案的问题，要问作出决定的机关怎么查、怎么更正。可以打 12348 或 12345。',
    channels: ['12348', '12345'],
  },
  product: {
    sentence:
      '这更像产品怎么用、账号封禁或客服问题。请在该产品的 App 里找官方客服，不要搜“客服电话”。如果其实是账号被别人用了、钱少了，请回到上一步选择。',
    channels: ['12315', '12348'],
  },
  debt: {
    sentence: '这更像借款、合同或消费纠纷。消费问题打 12315，法律问题打 12348 免费咨询。',
    channels: ['12348', '12315'],
  },
  crime: {
    sentence: '这更像其他违法犯罪问题。正在发生的危险打 110；想弄清自己的责任，打 12348 免费咨询。',
    channels: ['12348', '110'],
  },
  other: {
    sentence: '这看起来不是个人信息泄露。可以打 12348 免费问律师，他们会告诉您该找谁。',
    channels: ['12348', '12345'],
  },
};

/** A matter outside personal information is told so, with where to go; never a made-up plan. */
export function notForUs(facts: Facts, library: Library): NotForUs {
  const topic = facts.outTopic ?? 'other';
  const { sentence, channels } = WHERE[topic];
  return {
    kind: 'not-for-us',
    facts,
    topic: OUT_TOPIC[topic],
    sentence,
    channels: channels.flatMap((id) => library.channels.get(id) ?? []),
  };
}
