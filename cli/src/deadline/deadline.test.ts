import { describe, expect, it } from 'vitest';
import { runForTest } from '../run-for-test.ts';

const deadline = (...args: string[]) => runForTest(['deadline', ...args]);

describe('huyin deadline', () => {
  it('lists every limit', async () => {
    const { out, code } = await deadline('list');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(73);
  });

  it('prints the sum and where it stands', async () => {
    const { out, code } = await deadline('cr-reconsider', '--from', '2026-11-20', '--on', '2026-11-23');
    expect(code).toBe(0);
    expect(out).toContain('2026-11-20 收到不予立案通知书 → 次日起算 → 7 日 → 2026-11-27');
    expect(out).toContain('还有 4 天');
  });

  it('says what remains when it has passed', async () => {
    const { out, code } = await deadline('cr-reconsider', '--from', '2026-09-01', '--on', '2026-11-23');
    expect(code).toBe(0);
    expect(out).toContain('已经过了');
    expect(out).toContain('请检察院监督立案');
  });

  it('writes a calendar', async () => {
    const { out } = await deadline(
      'cr-reconsider',
      '--from',
      '2026-11-20',
      '--on',
      '2026-11-23',
      '--format',
      'ics',
    );
    expect(out).toContain('DTSTART;VALUE=DATE:20261127');
  });

  it('refuses past the last known year with code 1', async () => {
    const { out, code } = await deadline('reg-accept', '--from', '2026-12-30', '--on', '2026-12-30');
    expect(code).toBe(1);
    expect(out).toContain('最后一年是 2026 年');
  });

  it('counts nothing where the law gives no number', async () => {
    const { err, code } = await deadline('pi-right', '--from', '2026-11-20');
    expect(code).toBe(1);
    expect(err).toContain('没有给天数');
  });

  it.each([
    [['nonesuch'], '没有“nonesuch”这个期限'],
    [['cr-reconsider', '--from', '2026-02-30'], '不是一个日期'],
    [['cr-reconsider', '--from', '2026-02-03', '--part', 'x'], '有：main、answer'],
    [['civ-limit', '--from', '2026-02-03', '--paused', '2026-03-01'], '--paused 请写成'],
    [['cr-reconsider', '--from', '2026-02-03', '--format', 'pdf'], '--format 只能是'],
  ])('explains %j', async (args, words) => {
    const { err, code } = await deadline(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
