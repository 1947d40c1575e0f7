import { isFailure, resolveBasis } from '@huyin/law';
import { ACTOR, HAPPENED } from '@huyin/triage';
import { describe, expect, it } from 'vitest';
import { doorsFor, readRouting, sectorsOf } from './authority-routing.ts';
import { CONTENT_FOLDER, readFolder } from './disk.ts';
import { openContent } from './open-content.ts';

const files = readFolder(CONTENT_FOLDER);
const content = openContent(files);
const { routing, faults } = readRouting(files);
const sector = (id: string) => {
  const found = routing.sectors.find((one) => one.id === id);
  if (!found) throw new Error(`没有 ${id}`);
  return found;
};
const names = (id: string, happened: string[]) =>
  doorsFor(routing, sector(id), happened).map(({ authority }) => authority.id);

describe('the authority table that ships', () => {
  it('reads without a fault', () => {
    expect(faults).toEqual([]);
    expect(routing.sectors.length).toBeGreaterThanOrEqual(20);
  });

  it('quotes the statutes word for word', () => {
    const bases = routing.authorities.flatMap(({ basis, notOurs }) => [...basis, ...notOurs.basis]);
    const wrong = bases.flatMap((one) => {
      const found = resolveBasis(content.laws, one);
      return isFailure(found) ? [found.sentence] : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each(routing.authorities)('$id names channels, deadlines and papers that exist', (one) => {
    expect(one.channels.filter((id) => !content.channels.has(id))).toEqual([]);
    expect(one.deadlines.filter((id) => !content.deadlines.has(id))).toEqual([]);
    expect(one.papers.filter((id) => !content.papers.has(id))).toEqual([]);
  });

  it('asks in the words the interview uses', () => {
    const { sectors } = routing;
    expect(sectors.flatMap(({ actors }) => actors).filter((id) => !(id in ACTOR))).toEqual([]);
    const happened = sectors.flatMap(({ doors }) => doors.flatMap((one) => one.happened ?? []));
    expect(happened.filter((id) => !(id in HAPPENED))).toEqual([]);
  });

  it('has a sector for every holder of data one can name', () => {
    expect(Object.keys(ACTOR).filter((id) => sectorsOf(routing, id).length === 0)).toEqual([]);
  });

  it('leaves nobody at a wall: every sector has a door and a second one, whatever happened', () => {
    const alone = routing.sectors.filter((one) => doorsFor(routing, one, [])[0]?.second === undefined);
    expect(alone.map(({ id }) => id)).toEqual([]);
  });
});

describe('the order of the doors', () => {
  it('sends a courier case to the postal authority, with the network authority behind it', () => {
    const [first] = doorsFor(routing, sector('courier'), ['suspected-leak']);
    expect(first?.authority.id).toBe('postal');
    expect(first?.second?.id).toBe('cac');
  });

  it('puts the police first once the data was sold', () => {
    expect(names('courier', ['sold'])).toEqual(['police', 'postal', 'cac']);
  });

  it('goes to the hotline from the last door', () => {
    expect(doorsFor(routing, sector('courier'), []).at(-1)?.second?.id).toBe('hotline');
  });
});

describe('a broken table', () => {
  const text = files.get('papers/routing.yaml') ?? '';
  const read = (changed: string) => readRouting(new Map([['papers/routing.yaml', changed]]));

  it('names the sector that points nowhere, and its line', () => {
    const { faults: found } = read(text.replace('{ authority: postal,', '{ authority: nobody,'));
    expect(found[0]?.sentence).toBe('“快递、邮政”指向没有写的部门“nobody”。');
    expect(text.split('\n')[(found[0]?.details.line ?? 0) - 1]).toContain('id: courier');
  });

  it('refuses 惯例 without a reason', () => {
    const { faults: found } = read(text.replace(/^ {4}reason: 它是受委托.*$/m, ''));
    expect(found.map(({ sentence }) => sentence).join()).toContain('不是“法定”的要写 reason');
  });

  it('says so when the file is missing', () => {
    expect(readRouting(new Map()).faults[0]?.failure).toBe('missing-file');
  });
});
