import { type Guide, proseText, type Question, type TopicArticle } from '@huyin/content';
import { articlePath, guidePath, questionPath } from './addresses.ts';
import { dayUpdated } from './day-updated.ts';
import type { GuidePlan } from './guide-plan.ts';
import type { SchemaOrg } from './page-head.tsx';

type Entry = Guide | Question | TopicArticle;

/** Nobody's name stands here until a lawyer signs: the organisation wrote it. */
const EDITORS: SchemaOrg = { '@type': 'Organization', name: '护隐编辑部' };

/** schema.org of a page of 律师说法. */
export const articleData = (article: TopicArticle): SchemaOrg => ({
  '@type': 'Article',
  headline: article.title,
  description: article.summary,
  url: articlePath(article.slug),
  author: { '@type': 'Organization', name: article.author },
  ...written(article),
});

/** schema.org of a question: the whole answer as text, as it stands on the page. */
export const questionData = (question: Question): SchemaOrg => ({
  '@type': 'FAQPage',
  url: questionPath(question.slug),
  ...written(question),
  mainEntity: [
    {
      '@type': 'Question',
      name: question.title,
      acceptedAnswer: {
        '@type': 'Answer',
        text: `${question.summary}\n${proseText(question.body)}`,
        author: EDITORS,
      },
    },
  ],
});

/** schema.org of a guide: the steps that hold for everyone, in the order of the page. */
export function guideData(guide: Guide, plan: GuidePlan): SchemaOrg {
  const planned = plan.phases
    .flatMap(({ steps }) => steps)
    .filter(({ only }) => !only)
    .map(({ step }) => ({ name: step.title, text: step.how.join('') }));
  const own = guide.steps.map(({ title, how }) => ({ name: title, text: how.join('') }));
  const steps = planned.length ? planned : own;
  return {
    '@type': steps.length ? 'HowTo' : 'Article',
    ...(steps.length ? { name: guide.title } : { headline: guide.title }),
    description: guide.summary,
    url: guidePath(guide.slug),
    author: EDITORS,
    ...written(guide),
    ...(steps.length && {
      step: steps.map((step, i) => ({ '@type': 'HowToStep', position: i + 1, ...step })),
    }),
  };
}

function written(entry: Entry): Record<string, unknown> {
  return {
    inLanguage: 'zh-CN',
    datePublished: entry.written,
    dateModified: dayUpdated(entry),
    ...(entry.review && {
      reviewedBy: { '@type': 'Person', name: entry.review.name, jobTitle: '律师' },
    }),
  };
}
