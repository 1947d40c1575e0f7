/**
 * Speed and memory of statute search over the shared corpus, MiniSearch beside it in the same process:
 * npm run bench:law [-- --quick]. Other work on the machine shows in the times: read them as ratios.
 */
import { existsSync, readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { isFailure } from '../src/failure.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { loadIndex, saveIndex } from '../src/search/index-file.ts';
import { loadRanking, type Ranking } from '../src/search/ranking-file.ts';
import type { SearchArticle } from '../src/search/statute-index.ts';
import { StatuteSearch } from '../src/search/statute-search.ts';
import { benchArticles, readLexicon } from '../train/bench-corpus.ts';
import { benchIsThere, readQuestions } from '../train/read-bench.ts';
import { megabytes, memoryNow, timed, timesOf } from './measure.ts';

const RANKING = new URL('../model/ranking.bin', import.meta.url);
const COMPARED_QUESTIONS = 150;

if (!benchIsThere()) {
  console.error('没有 ../shared/bench：量不了。请把共享数据放在仓库旁边。');
  process.exit(2);
}
if (!existsSync(RANKING)) {
  console.error('没有 packages/law/model/ranking.bin。请先运行 node packages/law/train/train.ts。');
  process.exit(2);
}
const ranking = loadRanking(readFileSync(RANKING));
if (isFailure(ranking)) throw new Error(ranking.sentence);
const articles = benchArticles();
const questions = readQuestions().map((question) => question.query);
const lexicon = readLexicon();
const open = (index: ReturnType<typeof buildIndex>) =>
  new StatuteSearch(index, ranking as Ranking, { lexicon });

const before = memoryNow();
const [index, buildMs] = timed(() => buildIndex(articles, ranking.words));
const search = open(index);
search.rank(questions[0] as string);
const added = memoryNow();
console.log(`articles ${articles.length}   build ${(buildMs / 1000).toFixed(2)} s (at most 8)`);
console.log(
  `memory added, after collection: ${megabytes(added.rss - before.rss)} resident, ` +
    `${megabytes(added.held - before.held)} held (at most 150 MB)`,
);

const [bytes, saveMs] = timed(() => saveIndex(index));
const [loaded, loadMs] = timed(() => loadIndex(bytes));
if (isFailure(loaded)) throw new Error(loaded.sentence);
console.log(
  `file ${megabytes(bytes.length)}   save ${saveMs.toFixed(0)} ms   load ${loadMs.toFixed(0)} ms (at most 500 together)`,
);

const first = timesOf(questions, (question) => search.firstStage(question));
const whole = timesOf(questions, (question) => search.rank(question, { limit: 100 }));
const shown = timesOf(questions, (question) => search.search(question, { limit: 10 }));
console.log(`first stage            ${first.text}   (median at most 1)`);
console.log(`with reranking         ${whole.text}   (median at most 5, p99 at most 20)`);
console.log(`with 10 snippets       ${shown.text}`);

compareWithMiniSearch(articles);
growth(articles);

/** The same articles, cut into the same character pairs, its own ranking. */
function compareWithMiniSearch(all: readonly SearchArticle[]): void {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const mini = new MiniSearch({ fields: ['law', 'heading', 'text'], tokenize: pairs });
  const documents = all.map((a, id) => ({ id, law: a.law, heading: a.heading.join(' '), text: a.text }));
  const [, ms] = timed(() => mini.addAll(documents));
  const asked = questions.slice(0, COMPARED_QUESTIONS);
  const theirs = timesOf(asked, (question) => mini.search(question));
  console.log(`MiniSearch 7, pairs    ${theirs.text}   build ${(ms / 1000).toFixed(1)} s`);
  const firstOnly = timesOf(asked, (question) => search.firstStage(question));
  const reranked = timesOf(asked, (question) => search.rank(question, { limit: 100 }));
  const ratio = (ours: typeof theirs): string =>
    `${(theirs.median / ours.median).toFixed(1)} times by the median, ${(theirs.total / ours.total).toFixed(1)} times over all`;
  console.log(`faster on the same ${asked.length} questions (at least 10):`);
  console.log(`  first stage      ${ratio(firstOnly)}`);
  console.log(`  with reranking   ${ratio(reranked)}`);
}

function growth(all: readonly SearchArticle[]): void {
  console.log('growth');
  for (const share of [0.1, 0.25, 0.5, 1]) {
    const part = all.filter((_, i) => (i * share) % 1 < share);
    const [small, ms] = timed(() => buildIndex(part, (ranking as Ranking).words));
    const one = open(small);
    const some = questions.slice(0, 400);
    const [a, b] = [
      timesOf(some, (q) => one.firstStage(q)),
      timesOf(some, (q) => one.rank(q, { limit: 100 })),
    ];
    console.log(
      `  ${`${share * 100} %`.padStart(5)} ${String(part.length).padStart(6)} articles   build ${(ms / 1000).toFixed(2)} s   ` +
        `first ${a.median.toFixed(2)} ms   reranked ${b.median.toFixed(2)} ms`,
    );
  }
}
