import { isFailure } from '@huyin/law';
import { z } from 'zod';
import { type Fault, fault, readYaml } from './front-matter.ts';
import type { Files } from './laws.ts';

const words = z.string().min(1);

const basis = z.strictObject({
  law: words,
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  article: words,
  quote: words,
  /** Who handles a complaint is procedure, judged by the law of today; penalties are substance. */
  at: z.enum(['event', 'today']).default('today'),
});

/** Only a rule we hold the text of may call itself 法定; anything else says why it is not. */
const authority = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    name: words,
    channels: z.array(words).min(1),
    why: words,
    basis: z.array(basis).min(1),
    can: words,
    cannot: words,
    attach: z.array(words).min(1),
    papers: z.array(z.string().regex(/^D\d{2}$/)),
    deadlines: z.array(words),
    strength: z.enum(['法定', '规章', '惯例', '建议']),
    reason: words.exactOptional(),
    notOurs: z.strictObject({ reply: words, say: words, basis: z.array(basis).min(1) }),
  })
  .refine(({ strength, reason }) => strength === '法定' || reason !== undefined, {
    message: '不是“法定”的要写 reason',
    path: ['reason'],
  });

const door = z.strictObject({
  authority: words,
  for: words,
  happened: z.array(words).min(1).exactOptional(),
});

const sector = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  label: words,
  actors: z.array(words),
  first: words,
  doors: z.array(door).min(2),
});

const routing = z.strictObject({ authorities: z.array(authority), sectors: z.array(sector) });

export type AuthorityRecord = z.infer<typeof authority>;
export type SectorRecord = z.infer<typeof sector>;
export type Routing = z.infer<typeof routing>;

/** One door to knock on, with the one to try when it stays shut. */
export interface RoutedDoor {
  readonly authority: AuthorityRecord;
  readonly for: string;
  /** Where to go when this one says it is not theirs. */
  readonly second?: AuthorityRecord;
}

const FILE = 'papers/routing.yaml';
const NONE: Routing = { authorities: [], sectors: [] };

/** Reads the table; a table that points at an authority it does not describe is not handed out. */
export function readRouting(files: Files): { routing: Routing; faults: Fault[] } {
  const text = files.get(FILE);
  if (text === undefined) {
    return { routing: NONE, faults: [fault('missing-file', FILE, 1, '找不到这个文件。请从仓库恢复它。')] };
  }
  const data = readYaml(FILE, text);
  if (isFailure(data)) return { routing: NONE, faults: [data as Fault] };
  const parsed = routing.safeParse(data);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) =>
      fault('bad-record', FILE, 1, `${path.join('.')} 不对：${message}。请照别的条目改。`),
    );
    return { routing: NONE, faults };
  }
  const faults = looseEnds(parsed.data, text);
  return { routing: faults.length === 0 ? parsed.data : NONE, faults };
}

function looseEnds({ authorities, sectors }: Routing, text: string): Fault[] {
  const known = new Set(authorities.map(({ id }) => id));
  const line = (id: string): number => text.split('\n').findIndex((l) => l.trim() === `- id: ${id}`) + 1;
  return sectors.flatMap((found) =>
    found.doors
      .filter((one) => !known.has(one.authority))
      .map((one) =>
        fault(
          'unknown-authority',
          FILE,
          line(found.id),
          `“${found.label}”指向没有写的部门“${one.authority}”。`,
        ),
      ),
  );
}

/** The doors of one sector, in order, for what has happened; behind the last one stands the hotline that forwards. */
export function doorsFor(
  { authorities }: Routing,
  found: SectorRecord,
  happened: readonly string[],
): readonly RoutedDoor[] {
  const byId = new Map(authorities.map((one) => [one.id, one]));
  const open = found.doors.flatMap((one) => {
    const told = byId.get(one.authority);
    const fits = one.happened === undefined || one.happened.some((what) => happened.includes(what));
    return told && fits ? [{ authority: told, for: one.for }] : [];
  });
  return open.map((one, i) => {
    const second = open[i + 1]?.authority ?? byId.get('hotline');
    return second && second !== one.authority ? { ...one, second } : one;
  });
}

/** The sectors a named holder of the data may belong to: one answer may fit several. */
export function sectorsOf({ sectors }: Routing, actor: string): readonly SectorRecord[] {
  return sectors.filter(({ actors }) => actors.includes(actor));
}
