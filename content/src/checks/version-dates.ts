import { type Corpus, parseDate } from '@huyin/law';
import { type Fault, fault } from '../front-matter.ts';

const CONFIDENCE = ['A', 'B', 'C', 'D'];

/** Days exist and stand in order: adopted, from, until; versions do not overlap; the file is named by its day. */
export function checkVersionDates(laws: Corpus): Fault[] {
  return [...laws.values()].flatMap((law) =>
    law.versions.flatMap((version, i) => {
      const file = `laws/${law.id}/${version.from}.md`;
      const say = (sentence: string): Fault => fault('bad-version', file, 1, sentence);
      const days = [version.from, version.until, version.adopted, version.checked].filter(
        (d) => d !== undefined,
      );
      const unreal = days
        .filter((one) => typeof parseDate(`${one}`) !== 'string')
        .map((one) => say(`“${one}”不是一个日期。`));
      const next = law.versions[i + 1];
      const faults = [
        ...(version.adopted && version.adopted > version.from ? [say('通过的日子晚于施行的日子。')] : []),
        ...(version.until && version.until <= version.from ? [say('失效的日子早于施行的日子。')] : []),
        ...(next && (version.until ?? '9999') > next.from
          ? [say(`与 ${next.from} 的版本重叠。请写 until。`)]
          : []),
        ...(version.articles.size ? [] : [say('没有条文。')]),
      ];
      const articles = [...version.articles.values()].flatMap((article) => [
        ...(CONFIDENCE.includes(article.confidence)
          ? []
          : [say(`${article.number} 的 confidence 只能是 A、B、C、D。`)]),
        ...(article.since && article.since > version.from
          ? [say(`${article.number} 的 since 晚于这一版。`)]
          : []),
      ]);
      return [...unreal, ...faults, ...articles];
    }),
  );
}
