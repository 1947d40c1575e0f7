import { harasserAdmin, processorAdmin } from '../claims/shared.ts';
import { colleagueLeak, employerCivil } from '../claims/workplace.ts';
import { all, any, happened, is, leaked, not, unless } from '../condition.ts';
import { type Situation, use } from '../situation.ts';
import { legalAid, preserveEvidence, sue } from '../steps/court.ts';
import { saveEvidence } from '../steps/evidence.ts';
import { reportPolice } from '../steps/police.ts';
import { call12345, complainCac } from '../steps/regulators.ts';
import { askLeakFacts, rightsRequest } from '../steps/source.ts';
import { hiddenCamera } from '../steps/spying.ts';
import { askEmployer, hiddenWorkCamera, refuseSensitive, separateDevices } from '../steps/workplace.ts';
import { phoneOnly } from '../warnings/shared.ts';

const FILMED = happened('secretly-filmed');
const CAMERA = any(happened('camera'), FILMED);
const SPREAD = happened('insider-leak', 'posted');
const TAPPED = happened('spied', 'secretly-filmed');

export const workplace: Situation = {
  id: 'S18',
  title: '单位监控员工、强收员工信息',
  summary: '公司装监控软件、看聊天、强收人脸指纹定位体检：先留下它的要求，书面问依据，敏感的要单独同意。',
  rank: 75,
  when: happened('work-monitored'),
  steps: [
    use(saveEvidence, {
      note: '截图公司的通知、制度、软件名称和权限、摄像头位置；用自己的手机拍，不拷公司内部数据。',
    }),
    use(separateDevices),
    use(askEmployer),
    use(refuseSensitive, { when: leaked('face', 'location', 'medical', 'bank-card') }),
    use(rightsRequest, {
      note: '查阅公司存了您哪些记录（考勤、监控、聊天、体检），不需要的要求删除；离职的要求删除已用不着的。',
    }),
    use(hiddenCamera, {
      when: FILMED,
      note: '在单位更衣室、卫生间、员工宿舍里的，说明是单位的地方，请警方查谁装的、谁看过、有没有外传。',
    }),
    // Secret filming is told once, by the step above.
    use(hiddenWorkCamera, { when: all(CAMERA, not(FILMED)) }),
    use(askLeakFacts, {
      when: SPREAD,
      note: '公司或同事把您的信息传出去的：请公司说明谁导出、发到哪里，保存日志。',
    }),
    use(reportPolice, {
      when: all(TAPPED, unless('police', 'accepted', 'refused', 'no-receipt')),
      note: '偷看、窃听、偷拍私人通信和私密活动的可以报治安；单纯的考勤、监控争议先走投诉。',
    }),
    use(complainCac, {
      when: any(is('asked', 'refused'), leaked('face')),
      note: '写清：没有告知、没有单独同意、超出管理必要，附公司的答复或不答复。',
    }),
    use(call12345, {
      when: is('asked', 'refused'),
      note: '请转网信和人力资源社会保障部门；处分、辞退、工资另走劳动仲裁。',
    }),
    use(preserveEvidence, { when: all(CAMERA, is('asked', 'refused')) }),
    use(sue, {
      when: is('asked', 'refused'),
      note: '告单位就行，不用先查出是哪个同事；请求停止监控、删除、道歉，有损失的一并要。',
    }),
    use(legalAid, { note: '打 12348 时把两件事分开问：个人信息这一件，和处分、辞退这类劳动争议那一件。' }),
  ],
  evidence: [
    { what: '公司的通知、制度、同意书', perishes: 'days', how: '内部系统随时可能看不到，先拍照' },
    { what: '监控软件的名称、权限、安装要求', perishes: 'days' },
    { what: '摄像头的位置、朝向、有没有标识', perishes: 'days' },
    { what: '监控录像、访问日志', perishes: 'months', how: '公共监控法定保存不少于 30 日，书面要求保存' },
    { what: '您提出异议和公司的答复', perishes: 'lasting' },
  ],
  warnings: [
    {
      id: 'copy-internal',
      dont: '不要拷走公司内部系统的资料当证据',
      why: '可能反过来变成您违规，非法取得的证据法院也不用。拍下对您的要求就够了。',
    },
    {
      id: 'blanket-consent',
      dont: '不要在空白或一揽子同意书上签字',
      why: '签之前拍照，写明哪些同意、哪些不同意。',
    },
    {
      id: 'sabotage-camera',
      dont: '不要自己拆毁、遮挡摄像头和删除公司数据',
      why: '可能要赔，也毁了证据；书面异议、投诉、报案更稳。',
    },
    phoneOnly,
  ],
  claims: [
    { claim: employerCivil },
    { claim: processorAdmin },
    { claim: colleagueLeak, when: SPREAD },
    { claim: harasserAdmin, when: TAPPED },
  ],
  papers: [
    { id: 'D01' },
    { id: 'D07', when: is('asked', 'refused') },
    { id: 'D06', when: any(TAPPED, CAMERA) },
    { id: 'D12', when: is('asked', 'refused') },
  ],
  deadlines: [{ id: 'pi-right' }, { id: 'pi-video' }, { id: 'pi-log' }],
  uncertain: [
    '在工作设备、工作账号上监控到什么程度算必要，法律没有划细线，个案判断。',
    '“依法制定的规章制度”要看制定程序和内容是否必要，公司有制度不等于什么都能收。',
    '因为拒绝监控被处分、辞退，属于劳动争议，不在这里判断，请打 12348 或申请劳动仲裁。',
  ],
};
