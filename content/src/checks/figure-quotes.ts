import { type Corpus, type Figures, isFailure, resolveBasis } from '@huyin/law';
import { type Fault, fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import { lineOf } from './place-in-file.ts';

/** Each value of each figure quotes words that are in that version of that article. */
export function checkFigureQuotes(figures: Figures, laws: Corpus, files: Files): Fault[] {
  return [...figures.values()].flatMap((figure) => {
    const file = [...files.keys()].find(
      (path) => path.startsWith('figures/') && files.get(path)?.includes(`- id: ${figure.id}\n`),
    );
    return figure.values.flatMap(({ basis, from }) => {
      const found = resolveBasis(laws, { ...basis, at: 'event' });
      if (!isFailure(found)) return [];
      const place = file ?? 'figures';
      return [
        fault(
          'unproven-figure',
          place,
          lineOf(files, place, `- id: ${figure.id}`),
          `“${figure.title}”（${from}）：${found.sentence}`,
        ),
      ];
    });
  });
}
