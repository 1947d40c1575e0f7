import { isFailure } from '@huyin/law';
import { z } from 'zod';
import { type Fault, fault, readYaml } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import { checked, type Place, readArticle, readGuide, readQuestion, readVideo } from './read-page.ts';
import { type Stage, stageFields } from './stage.ts';
import { type Topic, type TopicPage, topicFields } from './topic.ts';

const PAGE = /^topics\/([^/]+)\/(?:(guides|qa|articles)\/([^/]+)\.md|videos\/([^/]+)\/storyboard\.yaml)$/;

/** Reads `content/topics`: every topic with its pages and stages, and every fault met on the way. */
export function readTopics(files: Files): { topics: ReadonlyMap<string, Topic>; faults: Fault[] } {
  const faults: Fault[] = [];
  const pages = readPages(files, faults);
  const topics = [...files.keys()]
    .map((file) => /^topics\/([^/]+)\/topic\.yaml$/.exec(file)?.[1])
    .filter((id) => id !== undefined)
    .map((id) => readTopic(id, files, pages, faults))
    .filter((topic) => topic !== undefined)
    .sort((a, b) => a.order - b.order);
  return { topics: new Map(topics.map((topic) => [topic.id, topic])), faults };
}

function readPages(files: Files, faults: Fault[]): readonly TopicPage[] {
  const pages: TopicPage[] = [];
  for (const [file, text] of files) {
    const [, topic, shelf, written, filmed] = PAGE.exec(file) ?? [];
    if (!topic) continue;
    const place: Place = { topic, slug: written ?? filmed ?? '', file };
    const page = readOn(shelf, place, text, files);
    if (isFailure(page)) faults.push(page as Fault);
    else pages.push(page as TopicPage);
  }
  return pages;
}

function readOn(shelf: string | undefined, place: Place, text: string, files: Files): TopicPage | Fault {
  if (shelf === 'guides') return readGuide(place, text);
  if (shelf === 'qa') return readQuestion(place, text);
  if (shelf === 'articles') return readArticle(place, text);
  return readVideo(place, text, files.get(place.file.replace('storyboard.yaml', 'rendered.yaml')));
}

function readTopic(id: string, files: Files, all: readonly TopicPage[], faults: Fault[]): Topic | undefined {
  const file = `topics/${id}/topic.yaml`;
  const fields = readPart(file, files, topicFields, faults);
  if (!fields) return undefined;
  if (fields.id !== id)
    faults.push(fault('bad-page', file, 1, `id 写的是“${fields.id}”，文件夹叫“${id}”。请改成一样。`));
  const own = all.filter((page) => page.topic === id);
  const guides = own.filter((page) => page.kind === 'guide');
  const order = (slug: string) => fields.guides.indexOf(slug) + 1 || fields.guides.length + 1;
  return {
    ...fields,
    id,
    pages: {
      guides: guides.sort((a, b) => order(a.slug) - order(b.slug)),
      questions: own.filter((page) => page.kind === 'qa'),
      articles: own.filter((page) => page.kind === 'article'),
      videos: own.filter((page) => page.kind === 'video'),
    },
    stages: readStages(`topics/${id}/stages.yaml`, files, faults),
  };
}

function readStages(file: string, files: Files, faults: Fault[]): readonly Stage[] {
  return readPart(file, files, z.array(stageFields), faults) ?? [];
}

function readPart<T>(file: string, files: Files, schema: z.ZodType<T>, faults: Fault[]): T | undefined {
  const text = files.get(file);
  const data = text === undefined ? missing(file) : readYaml(file, text);
  const fields = isFailure(data) ? (data as Fault) : checked(file, data, schema);
  if (!isFailure(fields)) return fields as T;
  faults.push(fields as Fault);
  return undefined;
}

function missing(file: string): Fault {
  return fault('missing-file', file, 1, '找不到这个文件。每个专题都要有 topic.yaml 和 stages.yaml。');
}
