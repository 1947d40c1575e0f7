import type { GlossaryTerm, Topic, TopicPage } from '@huyin/content';
import {
  channelsPath,
  glossaryPath,
  knowPath,
  lawsPath,
  pagePath,
  stagesPath,
  termPath,
  topicPath,
} from './addresses.ts';
import type { Crumb } from './breadcrumb.tsx';

const HOME: Crumb = { title: '首页', path: '/' };
export const KNOW_TRAIL: readonly Crumb[] = [HOME, { title: '法律常识', path: knowPath }];
export const LAWS_TRAIL: readonly Crumb[] = [HOME, { title: '法律条文', path: lawsPath }];

export const topicTrail = (topic: Topic): readonly Crumb[] => [
  ...KNOW_TRAIL,
  { title: topic.title, path: topicPath(topic.id) },
];

export const entryTrail = (topic: Topic, page: TopicPage): readonly Crumb[] => [
  ...topicTrail(topic),
  { title: page.title, path: pagePath(page) },
];

export const stagesTrail = (topic: Topic): readonly Crumb[] => [
  ...topicTrail(topic),
  { title: '阶段导航', path: stagesPath(topic.id) },
];

export const underKnow = (title: string, path: string): readonly Crumb[] => [...KNOW_TRAIL, { title, path }];

export const CHANNELS_TRAIL = underKnow('找谁、打哪个电话', channelsPath);
export const GLOSSARY_TRAIL = underKnow('词语解释', glossaryPath);

export const termTrail = ({ id, term }: GlossaryTerm): readonly Crumb[] => [
  ...GLOSSARY_TRAIL,
  { title: term, path: termPath(id) },
];
