import type { Topic } from '@huyin/content';
import { knowPath, lawsPath, topicPath } from './addresses.ts';
import type { Crumb } from './breadcrumb.tsx';

const HOME: Crumb = { title: '首页', path: '/' };
export const KNOW_TRAIL: readonly Crumb[] = [HOME, { title: '法律常识', path: knowPath }];
export const LAWS_TRAIL: readonly Crumb[] = [HOME, { title: '法律条文', path: lawsPath }];

export const topicTrail = (topic: Topic): readonly Crumb[] => [
  ...KNOW_TRAIL,
  { title: topic.title, path: topicPath(topic.id) },
];
