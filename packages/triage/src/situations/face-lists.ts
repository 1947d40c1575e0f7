import { all, any, happened, leaked } from '../condition.ts';
import type { EvidenceItem, Warning } from '../situation.ts';
import { handOverCard } from '../warnings/elder.ts';
import { oldArticles } from '../warnings/shared.ts';

const FAKED = happened('deepfake');
const FACE_TAKEN = any(
  happened('forced-face'),
  all(leaked('face'), happened('suspected-leak', 'notice', 'insider-leak', 'over-collected')),
);

/** What to keep and what not to do about faces, voices and fakes (S16). */
export const FACE_EVIDENCE: readonly EvidenceItem[] = [
  {
    what: '合成内容的网址、账号 ID、发布时间、播放和转发数',
    perishes: 'hours',
    how: '先录屏再举报',
    when: FAKED,
  },
  { what: '原照片、原声音的首发链接和时间（证明被拿去合成）', perishes: 'lasting', when: FAKED },
  {
    what: '水印、AI 标识、工具名称、隐式标识',
    perishes: 'hours',
    how: '不要自己裁剪、转码，会丢掉标识',
    when: FAKED,
  },
  { what: '就业、交易因此受损的凭证', perishes: 'lasting', when: FAKED },
  { what: '提示牌、弹窗、门禁、没有其他选项的页面', perishes: 'days', when: FACE_TAKEN },
  { what: '隐私政策当日版本、单独同意的勾选框', perishes: 'days', when: FACE_TAKEN },
  { what: '书面拒绝和对方答复', perishes: 'lasting', when: FACE_TAKEN },
];

export const FACE_WARNINGS: readonly Warning[] = [
  {
    id: 'upload-more-photos',
    dont: '不要再上传更多照片、视频去“证明是假的”',
    why: '素材越多，合成越真。用原首发链接和时间对比就够。',
    when: FAKED,
  },
  {
    id: 'download-fakes',
    dont: '不要下载、转发色情的合成内容',
    why: '自己传播也要承担责任；举报给链接就行。',
    when: FAKED,
  },
  {
    id: 'one-platform-only',
    dont: '不要只找一个平台删',
    why: '同一段视频常常同时传在几个平台和群里，要一个个通知。',
    when: FAKED,
  },
  {
    id: 'ai-label-is-not-consent',
    dont: '不要以为标了“AI 合成”就不算侵权',
    why: '标识只是要让人知道是合成的，不等于您同意用您的脸和声音。',
    when: FAKED,
  },
  { ...oldArticles, when: happened('deepfake', 'forced-face') },
  handOverCard,
];

export const FACE_UNCERTAIN: readonly string[] = [
  '人脸识别的部门规章我们只有部分条文，据公开报道引用，完整条文以官方公布为准；合成内容标识、深度合成的规定没有逐条核实，没有引用。',
  '据公开报道，最高法院 2026 年 9 月就涉人工智能纠纷（含换脸拟声）发了意见，我们没有见到原文。',
  '关于虚拟人信息服务的规定还在征求意见，没有生效，不能引用。',
];
