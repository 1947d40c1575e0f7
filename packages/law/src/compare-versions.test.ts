import { describe, expect, it } from 'vitest';
import { compareVersions } from './compare-versions.ts';
import { sampleVersion } from './sample.ts';
import { printDiff } from './text-diff.ts';

const before = sampleVersion('2017-06-01', {
  '1': '本法适用于全部网络。',
  '42': '网络运营者不得泄露、篡改、毁损其收集的个人信息。',
  '64': '侵害个人信息的，处五百元以下罚款。',
  '70': '发布禁止信息的，依照有关法律处罚。',
});
const after = sampleVersion('2026-01-01', {
  '1': '本法适用于全部网络。',
  '3': '网络安全工作要推进网络强国建设。',
  '44': '网络运营者不得泄露、篡改、毁损其收集的个人信息。',
  '71': '侵害个人信息的，处一千元以下罚款。',
});

describe('compareVersions', () => {
  it('finds what stayed, moved, changed, came and went, without a table', () => {
    const seen = compareVersions(before, after).map((c) => [c.before?.number, c.after?.number, c.change]);
    expect(seen).toEqual([
      ['1', '1', 'same'],
      [undefined, '3', 'added'],
      ['42', '44', 'renumbered'],
      ['70', undefined, 'removed'],
      ['64', '71', 'renumbered-and-changed'],
    ]);
  });
  it('shows the words that differ', () => {
    const moved = compareVersions(before, after).find((c) => c.after?.number === '71');
    expect(printDiff(moved?.runs ?? [])).toBe('侵害个人信息的，处[-五百-]{+一千+}元以下罚款。');
  });
  it('follows the table where the words are too far apart', () => {
    const table = { law: 'x', after: '2026-01-01', moves: [{ old: '70', now: ['71'] }], source: 's' };
    const moved = compareVersions(before, after, table).find((c) => c.after?.number === '71');
    expect([moved?.before?.number, moved?.pairedBy]).toEqual(['70', 'table']);
  });
});
