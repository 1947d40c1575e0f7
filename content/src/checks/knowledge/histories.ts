import { type Fault, fault } from '../../front-matter.ts';
import { HISTORIES_FILE, SHELVES } from '../../histories.ts';
import type { Content } from '../../open-content.ts';

/** Every shelf says what was changed on it, in order, and was gone through after its last change. */
export function checkHistories({ histories }: Pick<Content, 'histories'>, on: string): Fault[] {
  const say = (sentence: string) => fault('bad-history', HISTORIES_FILE, 1, sentence);
  return SHELVES.flatMap((shelf) => {
    const history = histories.get(shelf);
    if (!history) return [say(`缺少 ${shelf} 的改动记录。请补上。`)];
    const { checked, changes } = history;
    const days = changes.map((change) => change.on);
    const last = days.at(-1) ?? '';
    return [
      ...(checked > on ? [say(`${shelf} 的核对日期 ${checked} 还没到（今天 ${on}）。请改。`)] : []),
      ...(last > checked
        ? [say(`${shelf} 在 ${last} 改过，核对日期还是 ${checked}。请重新核对并改日期。`)]
        : []),
      ...(days.join() === days.toSorted().join() ? [] : [say(`${shelf} 的改动没有按日期先后写。请排好。`)]),
    ];
  });
}
