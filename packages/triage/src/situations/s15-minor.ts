import { extortionVulnerable, minorMolestCriminal } from '../claims/extortion.ts';
import {
  bullyAdmin,
  guardianCivil,
  minorPlatformAdmin,
  minorProcessorCivil,
  obsceneMinorAdmin,
  schoolSilenceAdmin,
} from '../claims/minor.ts';
import { platformCivil, posterCivil, sellerAdmin } from '../claims/shared.ts';
import { all, any, eventFrom, happened, is, leaked, not, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { helpForChild } from '../steps/care.ts';
import { injunction, legalAid, sue } from '../steps/court.ts';
import { notarise, saveEvidence } from '../steps/evidence.ts';
import { complainSchool } from '../steps/insider.ts';
import { complainEducation, minorZone, procuratorateForMinor, tellSchool } from '../steps/minor.ts';
import { platformNotice } from '../steps/platform.ts';
import { call110, reportCrime, reportPolice } from '../steps/police.ts';
import { complainCac } from '../steps/regulators.ts';
import { askLeakFacts, rightsRequest } from '../steps/source.ts';
import { lowerExposure } from '../steps/stop-loss.ts';
import { MINOR_EVIDENCE, MINOR_UNCERTAIN, MINOR_WARNINGS } from './minor-lists.ts';

const SEXUAL = happened('sexual-demand', 'intimate-threat', 'intimate-spread');
const THREATENED = any(
  SEXUAL,
  happened('extorted', 'paid-extortion', 'threatened', 'followed-offline'),
  is('danger', 'now', 'threat'),
);
const BULLIED = happened('school-bullying');
const ONLINE = any(
  happened('posted', 'insulted', 'intimate-spread', 'deepfake', 'impersonated'),
  all(BULLIED, unless('spread', 'private')),
);
const HARMED = any(
  THREATENED,
  BULLIED,
  happened('posted', 'insulted', 'deepfake', 'secretly-filmed', 'sold'),
);
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
/** The school as the one that must protect; when it leaked itself, `complainSchool` is the step. */
const AT_SCHOOL = any(BULLIED, all(is('actor', 'school'), not(happened('insider-leak'))));
const BY_PROCESSOR = any(
  happened('insider-leak', 'notice', 'over-collected', 'refused', 'suspected-leak', 'data-handed-over'),
  // In a bullying case the school is where it happened, not who leaked.
  all(is('actor', 'platform', 'school', 'merchant', 'hospital'), not(BULLIED)),
);

export const minor: Situation = {
  id: 'S15',
  title: '孩子的信息、影像受到侵害',
  summary: '先稳住孩子、保住证据，监护人出面；有性要求、威胁、约见马上打 110；孩子的私密影像一律不转发。',
  rank: 12,
  when: any(is('who', 'child', 'teen'), BULLIED),
  steps: [
    use(call110, {
      when: THREATENED,
      note: '有人向孩子要裸照、约见面、威胁：打电话的是您，孩子不用再复述细节；说清孩子几岁、对方账号、有没有约好时间地点。',
    }),
    use(helpForChild),
    use(saveEvidence, {
      note: '请孩子点开和这件事有关的那段，监护人录屏：对方主页、聊天、时间，别的不翻。孩子的私密影像只留在原设备，不截图、不另存、不上传。',
    }),
    use(notarise, {
      // A child’s intimate picture is copied for nobody, a notary included.
      when: all(ONLINE, unless('spread', 'private'), not(any(SEXUAL, leaked('intimate')))),
      note: '群聊、动态随时会删，先录屏或公证，再去投诉。',
    }),
    use(minorZone, { when: any(ONLINE, SEXUAL) }),
    // Nothing published, nothing to take down: a private demand goes to the minors’ desk and the police.
    use(platformNotice, {
      when: ONLINE,
      note: '监护人签，附监护关系证明；遭受网络欺凌的，孩子和监护人都有权通知平台删除。私密影像只给链接，不附图。',
    }),
    use(tellSchool, { when: AT_SCHOOL }),
    use(reportCrime, {
      when: all(NOT_REPORTED, any(SEXUAL, happened('extorted', 'paid-extortion', 'sold'))),
      note: '以法定代理人身份控告；由警方提取设备，不要自己导出影像。敲诈孩子的，数额门槛可以减半。',
    }),
    use(reportPolice, {
      when: all(NOT_REPORTED, HARMED),
      note: '写明被害人未成年；同学干的也可以报，是否处罚、矫治由公安依法定，监护人的赔偿责任另外追。',
    }),
    use(askLeakFacts, {
      when: BY_PROCESSOR,
      note: '孩子的信息泄露，处理者应当告诉孩子和监护人；写明孩子多大、您从没同意过的部分。',
    }),
    use(rightsRequest, {
      when: BY_PROCESSOR,
      note: '由监护人提出，要求查阅、复制、更正、删除；拒绝的，必须书面告诉您理由。',
    }),
    use(rightsRequest, {
      when: all(BY_PROCESSOR, is('who', 'child')),
      note: '孩子不满 14 周岁，信息全部属于敏感信息：没有父母同意就收集的，直接要求删除。',
    }),
    use(lowerExposure, { when: any(ONLINE, leaked('address', 'location', 'photo', 'work')) }),
    use(complainEducation, { when: all(AT_SCHOOL, any(is('asked', 'refused'), is('police', 'accepted'))) }),
    use(complainSchool, {
      when: all(is('actor', 'school'), any(happened('insider-leak'), all(happened('posted'), not(BULLIED)))),
    }),
    use(complainCac, {
      when: all(BY_PROCESSOR, any(is('asked', 'refused'), is('volume', 'many'))),
      note: '写明涉及未成年人；平台不受理未成年人投诉、不书面说明理由的，也可以举报。',
    }),
    use(injunction, {
      when: all(ONLINE, is('spread', 'group', 'viral')),
      note: '以孩子为申请人、监护人为法定代理人；请求写到具体网址和账号。',
    }),
    use(procuratorateForMinor, {
      when: any(SEXUAL, is('volume', 'many'), happened('school-bullying'), is('police', 'refused')),
    }),
    use(legalAid),
    use(sue, {
      when: any(HARMED, is('asked', 'refused')),
      note: '原告是孩子，监护人当法定代理人；同学加害的，告他的父母（监护人）。孩子因性侵害要求赔偿，时效从满 18 岁起算。',
    }),
  ],
  evidence: MINOR_EVIDENCE,
  warnings: MINOR_WARNINGS,
  claims: [
    { claim: minorProcessorCivil, when: BY_PROCESSOR },
    { claim: minorPlatformAdmin, when: any(ONLINE, is('actor', 'platform', 'merchant')) },
    { claim: guardianCivil, when: any(BULLIED, is('actor', 'acquaintance')) },
    { claim: bullyAdmin, when: BULLIED },
    { claim: schoolSilenceAdmin, when: BULLIED },
    { claim: minorMolestCriminal, when: happened('sexual-demand', 'intimate-threat') },
    { claim: extortionVulnerable, when: happened('extorted', 'paid-extortion') },
    {
      claim: obsceneMinorAdmin,
      when: any(happened('intimate-spread'), all(leaked('intimate'), happened('posted', 'deepfake'))),
    },
    { claim: posterCivil, when: happened('posted', 'insulted', 'deepfake', 'intimate-spread') },
    { claim: platformCivil, when: ONLINE },
    { claim: sellerAdmin, when: all(happened('sold', 'posted', 'insider-leak'), eventFrom('2026-01-01')) },
  ],
  papers: [
    { id: 'D23' },
    { id: 'D03', when: any(ONLINE, SEXUAL) },
    { id: 'D01', when: BY_PROCESSOR },
    { id: 'D06', when: HARMED },
    { id: 'D05', when: any(SEXUAL, happened('extorted', 'paid-extortion', 'sold')) },
    { id: 'D12', when: HARMED },
    { id: 'D13', when: all(ONLINE, is('spread', 'group', 'viral')) },
    { id: 'D20', when: HARMED },
  ],
  deadlines: [
    { id: 'soft-evidence' },
    { id: 'ps-discover', when: HARMED },
    { id: 'civ-notice', when: ONLINE },
    { id: 'civ-limit' },
    { id: 'civ-limit-break', when: SEXUAL },
  ],
  uncertain: MINOR_UNCERTAIN,
};
