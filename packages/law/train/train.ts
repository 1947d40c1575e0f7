/**
 * Learns everything search ships: node packages/law/train/train.ts [--words]
 * --words mines the dictionary again first (a minute). Same input and seeds, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { saveRanking } from '../src/search/ranking-file.ts';
import { benchArticles } from './bench-corpus.ts';
import { trainingRows } from './candidate-rows.ts';
import { outOfFoldRows } from './cross-validate.ts';
import { learnAssociations } from './learn-associations.ts';
import { mineWords } from './mine-words.ts';
import { openBench, WORDS_FILE } from './open-bench.ts';
import { trainLinear } from './train-linear.ts';
import { trainTrees } from './train-trees.ts';

if (process.argv.includes('--words')) {
  const texts = benchArticles().flatMap(({ text, heading, law }) => [text, ...heading, law]);
  writeFileSync(WORDS_FILE, `${mineWords(texts).join('\n')}\n`);
}
const bench = openBench();
const rows = trainingRows(outOfFoldRows(bench, [...bench.questions.keys()], 'random', 1), 1);
const ranking = {
  words: bench.index.words,
  associations: learnAssociations(bench.labelled),
  model: { linear: trainLinear(rows), trees: trainTrees(rows) },
};
const bytes = saveRanking(ranking);
writeFileSync(new URL('../model/ranking.bin', import.meta.url), bytes);
console.log(
  `ranking.bin: ${bytes.length} bytes from ${bench.questions.length} questions, ${rows.gold.length} rows`,
);
