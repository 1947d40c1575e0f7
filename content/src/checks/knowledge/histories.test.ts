import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, readFolder } from '../../disk.ts';
import { HISTORIES_FILE, type History, readHistories } from '../../histories.ts';
import { checkHistories } from './histories.ts';

const { records } = readHistories(readFolder(CONTENT_FOLDER));
const faultsOf = (changed: Partial<History>, on = '2026-11-24'): string[] => {
  const qa = { ...(records.get('qa') as History), ...changed };
  return checkHistories({ histories: new Map([...records, ['qa', qa]]) }, on).map(({ sentence }) => sentence);
};

describe('the histories of the shelves', () => {
  it('are all there and in order', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['checked before the last change', { checked: '2026-11-23' }, '重新核对'],
    ['checked on a day to come', { checked: '2027-01-01' }, '还没到'],
    [
      'out of order',
      {
        changes: [
          { on: '2026-11-24', what: '改' },
          { on: '2026-11-23', what: '写' },
        ],
      },
      '先后',
    ],
  ])('%s are a fault', (_name, changed, said) => {
    expect(faultsOf(changed).join()).toContain(said);
  });

  it('that are missing are a fault, and so is a shelf nobody knows', () => {
    expect(checkHistories({ histories: new Map() }, '2026-11-24')).toHaveLength(10);
    const odd = new Map([[HISTORIES_FILE, '- { id: shoes, checked: "2026-11-24", changes: [] }']]);
    expect(readHistories(odd).faults).toHaveLength(1);
  });
});
