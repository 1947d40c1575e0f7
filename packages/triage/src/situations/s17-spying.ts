import { bannedCameraAdmin, cameraOwnerCivil, venueCivil } from '../claims/camera.ts';
import { harasserAdmin, posterCivil } from '../claims/shared.ts';
import {
  letterCriminal,
  peeperAdmin,
  peeperCivil,
  spyDeviceAdmin,
  trackerCriminal,
} from '../claims/spying.ts';
import { all, any, eventFrom, happened, is, leaked, not, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { helpForChild, tellSomeone } from '../steps/care.ts';
import { injunction, legalAid, sue } from '../steps/court.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { noContactOrder } from '../steps/harassment.ts';
import { call110, reportPolice } from '../steps/police.ts';
import { protectionOrder } from '../steps/protection-order.ts';
import {
  askCameraOwner,
  cameraAuthority,
  hiddenCamera,
  noticeMonitoring,
  removeMonitoring,
} from '../steps/spying.ts';
import { secureAccounts } from '../steps/stop-loss.ts';
import { SPYING_EVIDENCE, SPYING_UNCERTAIN, SPYING_WARNINGS } from './spying-lists.ts';

const SPIED = happened('spied');
const FILMED = happened('secretly-filmed');
/** An employer’s camera is dealt with in S18: its owner is not a neighbour to be talked round. */
const CAMERA = all(happened('camera'), not(happened('work-monitored')));
const DANGER = any(is('danger', 'now', 'threat'), happened('threatened', 'followed-offline'));
const NOT_REPORTED = unless('police', 'accepted', 'refused', 'no-receipt');
const VENUE = is('actor', 'merchant', 'platform', 'property', 'school', 'employer');
const EX_PARTNER = all(is('actor', 'partner'), is('woman', 'yes'));

export const spying: Situation = {
  id: 'S17',
  title: '被偷拍、被监视、被定位，或摄像头对着我',
  summary: '有人偷拍、看您手机、定位您，或者把摄像头对着您家：先留证据，有危险打 110，再让它停住、追责任。',
  rank: 32,
  when: happened('spied', 'camera', 'secretly-filmed'),
  steps: [
    use(call110, {
      when: DANGER,
      note: '正在被跟踪、被威胁，或者偷拍的人就在跟前：先离开，说清地点和对方在做什么。',
    }),
    use(hiddenCamera, { when: FILMED }),
    use(noticeMonitoring, { when: SPIED }),
    use(helpForChild, { when: is('who', 'child', 'teen') }),
    use(tellSomeone, { when: any(SPIED, FILMED) }),
    use(saveEvidence, {
      when: FILMED,
      note: '拍现场和设备位置，不拆、不取存储卡；私密影像只留原处，交公安，不转发。',
    }),
    use(saveEvidence, {
      when: CAMERA,
      note: '摄像头的位置、朝向、会不会转，和您家门窗的关系；要求看画面被拒的，也记下来。',
    }),
    use(saveEvidence, {
      when: SPIED,
      note: '录屏权限页、登录设备、位置共享名单；对方说出只有偷看才知道的话，原话记下时间。',
    }),
    use(reportPolice, {
      when: all(NOT_REPORTED, any(FILMED, SPIED, all(CAMERA, is('asked', 'refused')))),
      note: '写明偷窥、偷拍、窃听或散布隐私的时间地点，请警方勘查、提取设备，不要只作民事处理。',
    }),
    use(noContactOrder, {
      when: all(happened('followed-offline'), eventFrom('2026-01-01')),
    }),
    use(protectionOrder, {
      when: EX_PARTNER,
      note: '分手、离婚后被定位跟踪、被泄露隐私的，可以向法院申请禁止他跟踪、接触您和家人。',
    }),
    use(removeMonitoring, { when: SPIED }),
    // Only when the leaked data bring this step anyway: a changed password tells the watcher he was seen.
    use(secureAccounts, {
      when: all(SPIED, leaked('password', 'phone', 'code')),
      note: '您可能正被人看着手机：等取证、报案做完再改，改早了会惊动他；正在丢钱的除外。',
    }),
    use(askCameraOwner, { when: CAMERA }),
    use(cameraAuthority, { when: any(CAMERA, all(FILMED, VENUE, not(happened('work-monitored')))) }),
    use(injunction, {
      when: any(all(FILMED, is('spread', 'group', 'viral')), all(any(CAMERA, SPIED), is('asked', 'refused'))),
      note: '还在拍、还在监视、马上要公开的，请求法院责令停止、拆除设备、删除画面。',
    }),
    use(legalAid),
    use(sue, {
      when: any(
        is('offender', 'known'),
        is('asked', 'refused'),
        is('actor', 'partner', 'acquaintance'),
        all(FILMED, VENUE),
      ),
      note: '案由写隐私权纠纷：停止、拆除、删除、道歉、赔偿；场所没尽到管理义务的，可以一并告它。',
    }),
  ],
  evidence: SPYING_EVIDENCE,
  warnings: SPYING_WARNINGS,
  claims: [
    { claim: peeperCivil, when: any(SPIED, FILMED) },
    { claim: peeperAdmin, when: any(SPIED, FILMED) },
    { claim: spyDeviceAdmin, when: any(SPIED, FILMED) },
    { claim: bannedCameraAdmin, when: any(FILMED, all(CAMERA, VENUE)) },
    { claim: cameraOwnerCivil, when: CAMERA },
    { claim: venueCivil, when: all(FILMED, is('actor', 'merchant', 'property', 'school')) },
    { claim: trackerCriminal, when: SPIED },
    { claim: letterCriminal, when: all(SPIED, leaked('chat')) },
    { claim: posterCivil, when: happened('posted', 'intimate-spread') },
    { claim: harasserAdmin, when: DANGER },
  ],
  papers: [
    { id: 'D06' },
    { id: 'D03', when: happened('posted', 'intimate-spread') },
    { id: 'D24', when: EX_PARTNER },
    { id: 'D13', when: any(is('spread', 'group', 'viral'), is('asked', 'refused')) },
    { id: 'D12' },
    { id: 'D14', when: VENUE },
  ],
  deadlines: [
    { id: 'soft-evidence' },
    { id: 'pi-video' },
    { id: 'ps-discover' },
    { id: 'civ-limit' },
    { id: 'civ-psafety', when: EX_PARTNER },
  ],
  uncertain: SPYING_UNCERTAIN,
};
