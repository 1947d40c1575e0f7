/** Where each page of the knowledge site is. */
export const knowPath = '/know';
export const guidesPath = '/guides';
export const questionsPath = '/qa';
export const articlesPath = '/articles';
export const channelsPath = '/channels';
export const glossaryPath = '/glossary';
export const topicPath = (id: string): string => `/topics/${id}`;
export const guidePath = (slug: string): string => `/guides/${slug}`;
export const questionPath = (slug: string): string => `/qa/${slug}`;
export const articlePath = (slug: string): string => `/articles/${slug}`;
export const videoPath = (slug: string): string => `/videos/${slug}`;
export const stagesPath = (topic: string, stage?: string): string =>
  `/stages/${topic}${stage ? `#stage-${stage}` : ''}`;
/** A list of one topic: `/qa?topic=pi-leak`. */
export const ofTopic = (path: string, topic: string): string => `${path}?topic=${topic}`;
export const termPath = (id: string): string => `/glossary/${id}`;
export const channelPath = (id: string): string => `/channels#channel-${id}`;
export const paperPath = (id: string): string => `/papers/${id}`;
export const deadlinePath = (id: string): string => `/deadlines/${id}`;

export const lawsPath = '/laws';
export const lawHome = (law: string): string => `/laws/${law}`;
export const versionPath = (law: string, version: string): string => `/laws/${law}/${version}`;
/** Labels that are no number (全文, 附件 一) are words of an address too. */
export const statuteArticlePath = (law: string, version: string, article: string): string =>
  `/laws/${law}/${version}/${encodeURIComponent(article)}`;

const PAGE_PATHS = { guide: guidePath, qa: questionPath, article: articlePath, video: videoPath } as const;

export const pagePath = ({ kind, slug }: { kind: keyof typeof PAGE_PATHS; slug: string }): string =>
  PAGE_PATHS[kind](slug);
