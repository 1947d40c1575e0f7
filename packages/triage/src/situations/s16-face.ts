import {
  deepfakeAdmin,
  deepfakeCivil,
  deepfakeCriminal,
  deepfakeToolCivil,
  faceAdmin,
  faceCivil,
} from '../claims/face.ts';
import { intimateSpreadCriminal } from '../claims/intimate-image.ts';
import { platformCivil, processorCivil } from '../claims/shared.ts';
import { all, any, happened, is, leaked, not, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { faceOff } from '../steps/by-data.ts';
import { tellSomeone, warnContacts } from '../steps/care.ts';
import { injunction, legalAid, sue } from '../steps/court.ts';
import { findPoster } from '../steps/doxxing.ts';
import { notarise, saveEvidence } from '../steps/evidence.ts';
import { complainForcedFace, keepAiRecords, refuseFace } from '../steps/face.ts';
import { platformNotice, report12377 } from '../steps/platform.ts';
import { call110, reportCrime, reportPolice } from '../steps/police.ts';
import { complainCac } from '../steps/regulators.ts';
import { askLeakFacts, rightsRequest } from '../steps/source.ts';
import { FACE_EVIDENCE, FACE_UNCERTAIN, FACE_WARNINGS } from './face-lists.ts';

/** A: made to show the face, or the face data got out. B: the face or voice was faked. */
const FORCED = happened('forced-face');
const FAKED = happened('deepfake');
const FACE_OUT = all(leaked('face'), happened('suspected-leak', 'notice', 'insider-leak', 'over-collected'));
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
const SEXUAL_FAKE = all(FAKED, any(leaked('intimate'), happened('intimate-spread', 'intimate-threat')));
const FRAUD_WITH_FAKE = all(
  FAKED,
  happened('scammed', 'asked-to-pay', 'extorted', 'contacts-blasted', 'money-moving'),
);

export const face: Situation = {
  id: 'S16',
  title: '人脸、声音被强制采集、泄露或被 AI 换脸合成',
  summary: '强制刷脸的可以要求换方式、删除；被换脸、拟声的先存证、让平台停住、报警，别再上传更多照片。',
  rank: 29,
  when: any(FORCED, FAKED, FACE_OUT),
  steps: [
    use(call110, {
      when: all(
        FAKED,
        any(is('danger', 'now', 'threat'), happened('extorted', 'asked-to-pay', 'money-moving')),
      ),
      note: '拿合成视频要钱、骗亲友转账的：报出账号、收款账户，请求止付。',
    }),
    use(saveEvidence, {
      when: FAKED,
      note: '原帖和被合成的原照片、原声音都要：标出首发时间、链接，把真假并排放。不要为了“证明是假的”再传新照片。',
    }),
    use(saveEvidence, {
      when: any(FORCED, FACE_OUT),
      note: '拍下提示牌、门禁、弹窗、“不同意就退出”的页面，隐私政策当日版本和日期。',
    }),
    use(tellSomeone, { when: any(SEXUAL_FAKE, is('mood', 'self-harm')) }),
    use(warnContacts, {
      when: FAKED,
      note: '告诉亲友：视频、语音是合成的；视频借钱先对暗号、打回原号码核实。',
    }),
    use(faceOff, { when: any(FACE_OUT, FAKED) }),
    use(notarise, {
      when: all(FAKED, unless('spread', 'private')),
      note: '帖子随时会删，传播量也要一起固定。',
    }),
    use(refuseFace, { when: FORCED }),
    use(rightsRequest, {
      when: FACE_OUT,
      note: '人脸、声纹是敏感信息：要求删除原图和特征，说明给过谁、有没有传到网上。',
    }),
    use(askLeakFacts, { when: FACE_OUT }),
    use(platformNotice, {
      when: FAKED,
      note: '按“AI 合成、冒用肖像”投诉每个平台；搬运和二次创作的也要列。',
    }),
    use(keepAiRecords, { when: FAKED }),
    use(report12377, { when: FAKED }),
    use(reportPolice, {
      when: all(FAKED, NOT_REPORTED, not(SEXUAL_FAKE)),
      note: '写明：未经同意用您的脸（声音）合成，拿去做了什么（侮辱、造谣、骗人，有哪种写哪种），附原图和合成内容对比。',
    }),
    use(reportCrime, {
      when: all(FAKED, NOT_REPORTED, any(SEXUAL_FAKE, FRAUD_WITH_FAKE)),
      note: '合成内容涉色情，或拿来骗钱、敲诈的：控告制作、发布和提供工具的人。合成的影像由公安提取。',
    }),
    use(complainForcedFace, { when: all(FORCED, is('asked', 'waiting', 'refused')) }),
    use(complainCac, {
      when: all(FACE_OUT, is('asked', 'refused')),
      note: '写明收集的是人脸、没有单独同意、没有说明必要性，对方拒绝删除。',
    }),
    use(injunction, {
      when: all(FAKED, is('spread', 'group', 'viral')),
      note: '请求停止传播、断开链接，写到具体网址。',
    }),
    use(injunction, {
      when: all(FORCED, is('asked', 'refused')),
      note: '正在强制刷脸、谈不成的，可以请求法院责令停止。',
    }),
    use(findPoster, { when: all(FAKED, is('offender', 'anonymous')) }),
    use(legalAid),
    use(sue, {
      when: all(FAKED, any(is('offender', 'known'), is('asked', 'refused'), is('spread', 'viral'))),
      note: '换脸告肖像权、名誉权、隐私权；拟声可以写声音保护纠纷（据公开报道，2026 年起案由里单列）。合规的律师费、公证费算合理开支。',
    }),
    use(sue, {
      when: all(any(FORCED, FACE_OUT), is('asked', 'refused')),
      note: '请求删除人脸、换验证方式、赔偿；对方要证明自己合法，合理的律师费可以一并主张。',
    }),
  ],
  evidence: FACE_EVIDENCE,
  warnings: FACE_WARNINGS,
  claims: [
    { claim: faceCivil, when: any(FORCED, FACE_OUT) },
    { claim: faceAdmin, when: any(FORCED, FACE_OUT) },
    { claim: processorCivil, when: FACE_OUT },
    { claim: deepfakeCivil, when: FAKED },
    { claim: deepfakeAdmin, when: FAKED },
    { claim: deepfakeCriminal, when: FAKED },
    { claim: deepfakeToolCivil, when: FAKED },
    { claim: intimateSpreadCriminal, when: SEXUAL_FAKE },
    { claim: platformCivil, when: FAKED },
  ],
  papers: [
    { id: 'D01', when: any(FORCED, FACE_OUT) },
    { id: 'D03', when: FAKED },
    { id: 'D13', when: any(all(FAKED, is('spread', 'group', 'viral')), all(FORCED, is('asked', 'refused'))) },
    { id: 'D06', when: FAKED },
    { id: 'D05', when: any(SEXUAL_FAKE, FRAUD_WITH_FAKE) },
    { id: 'D07', when: all(FORCED, is('asked', 'refused')) },
    { id: 'D12', when: any(FAKED, is('asked', 'refused')) },
  ],
  deadlines: [
    { id: 'soft-evidence' },
    { id: 'civ-notice', when: FAKED },
    { id: 'civ-injunction', when: FAKED },
    { id: 'pi-right', when: any(FORCED, FACE_OUT) },
    { id: 'ps-discover', when: FAKED },
    { id: 'civ-limit' },
  ],
  uncertain: FACE_UNCERTAIN,
};
