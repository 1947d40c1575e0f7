export type { TopicArticle } from './article.ts';
export { type BasisRecord, type Change, type Review, STAGES, type StageId } from './entry.ts';
export type { Guide } from './guide.ts';
export { type Prose, proseText, type Span, spansText } from './prose.ts';
export type { Question } from './question.ts';
export { readTopics } from './read-topics.ts';
export type { Stage } from './stage.ts';
export type { Topic, TopicPage } from './topic.ts';
export type { Scene, Video } from './video.ts';
