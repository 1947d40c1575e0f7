import { type Fault, fault } from '../../front-matter.ts';
import type { Content } from '../../open-content.ts';
import type { TopicPage } from '../../topics/index.ts';
import { allPages } from './pages.ts';

const YEAR = 365 * 24 * 3600 * 1000;

/** Dates make sense, and nothing stays on the site for a year without being looked at again. */
export function checkKnowledgeDates(content: Content, on: string): Fault[] {
  return allPages(content).flatMap((page) => dated(page, on));
}

function dated(page: TopicPage, on: string): Fault[] {
  const { file, written, checked, changes } = page;
  const say = (sentence: string) => fault('bad-date', file, 1, sentence);
  const last = changes.reduce((latest, { on: day }) => (day > latest ? day : latest), '');
  return [
    ...(checked > on ? [say(`核对日期 ${checked} 还没到（今天 ${on}）。请改。`)] : []),
    ...(checked < written ? [say(`核对日期 ${checked} 早于写作日期 ${written}。请改。`)] : []),
    ...(last > checked ? [say(`${last} 改过，但核对日期还是 ${checked}。请重新核对并改日期。`)] : []),
    ...(Date.parse(on) - Date.parse(checked) > YEAR
      ? [say(`上次核对是 ${checked}，超过一年。请对照现行法重新核对。`)]
      : []),
  ];
}
