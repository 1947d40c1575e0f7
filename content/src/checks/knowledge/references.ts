import { type Fault, fault } from '../../front-matter.ts';
import type { Files } from '../../laws.ts';
import type { Content } from '../../open-content.ts';
import { STAGES, type Stage, type Topic } from '../../topics/index.ts';
import { lineOf } from '../place-in-file.ts';

/** Every id that a topic or a stage names exists, and the stages come whole and in order. */
export function checkKnowledgeReferences(content: Content, files: Files): Fault[] {
  return [...content.topics.values()].flatMap((topic) => [
    ...missing(files, `topics/${topic.id}/topic.yaml`, namedByTopic(topic, content)),
    ...topic.stages.flatMap((stage) =>
      missing(files, `topics/${topic.id}/stages.yaml`, namedByStage(stage, topic, content)),
    ),
    ...stageOrder(topic),
    ...unlistedGuides(topic),
  ]);
}

type Named = readonly [what: string, ids: readonly string[], known: { has(id: string): boolean }];

function namedByTopic(topic: Topic, { channels, topics }: Content): readonly Named[] {
  return [
    ['指南', topic.guides, new Set(topic.pages.guides.map((guide) => guide.slug))],
    ['渠道', topic.emergencies, channels],
    ['专题', topic.related, topics],
  ];
}

function namedByStage(stage: Stage, topic: Topic, content: Content): readonly Named[] {
  return [
    ['问答', stage.questions, new Set(topic.pages.questions.map((question) => question.slug))],
    ['文书', stage.papers, content.papers],
    ['期限', stage.deadlines, content.deadlines],
    ['渠道', stage.channels, content.channels],
  ];
}

function missing(files: Files, file: string, named: readonly Named[]): Fault[] {
  return named.flatMap(([what, ids, known]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) =>
        fault('unknown-id', file, lineOf(files, file, id), `没有“${id}”这个${what}。请改成有的，或先写它。`),
      ),
  );
}

function stageOrder(topic: Topic): Fault[] {
  const ids = topic.stages.map((stage) => stage.id).join(' ');
  if (ids === STAGES.join(' ')) return [];
  return [
    fault(
      'stage-order',
      `topics/${topic.id}/stages.yaml`,
      1,
      `阶段应当依次是 ${STAGES.join('、')}。现在是 ${ids}。`,
    ),
  ];
}

function unlistedGuides(topic: Topic): Fault[] {
  return topic.pages.guides
    .filter((guide) => !topic.guides.includes(guide.slug))
    .map((guide) =>
      fault(
        'unlisted-guide',
        guide.file,
        1,
        '这篇指南没有列进 topic.yaml 的 guides，读者找不到它。请列进去。',
      ),
    );
}
