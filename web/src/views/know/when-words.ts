import {
  type Condition,
  type Dates,
  type FactName,
  type FactRef,
  type Facts,
  factLabel,
  VALUES,
} from '@huyin/triage';

/** How a value of each fact is said after 如果. */
const LEADS: Record<FactName, string> = {
  happened: '',
  leaked: '流出去的有',
  actor: '对方是',
  who: '受害的是',
  money: '钱的情况是',
  danger: '',
  mood: '',
  offender: '',
  evidence: '证据',
  police: '报警的情况是',
  asked: '找对方的结果是',
  spread: '',
  volume: '',
  loanRole: '贷款时',
  when: '事情发生在',
  woman: '受害的人',
  city: '您在',
  outTopic: '',
  intent: '',
};
/** More alternatives than this are not read; the plan asks about them one by one. */
const MOST_VALUES = 4;

type Way = readonly FactRef[];

/**
 * What must be added to the facts of a guide for a condition of the plan to hold, in words:
 * 对方是“配偶、前任、追求者”，并且受害的人“是女性”. `''` when it holds already; undefined when no one or
 * two facts bring it (it hangs on a date). The condition itself is asked, so the guide cannot disagree with the plan.
 */
export function whenWords(when: Condition | undefined, base: Facts, dates: Dates): string | undefined {
  const holds = (facts: Facts): boolean => !when || when.judge(facts, dates).truth === 'yes';
  if (holds(base)) return '';
  const refs = candidates(when?.reads ?? [], base);
  const single = refs.filter((ref) => holds(withRef(base, ref)));
  const rest = refs.filter((ref) => !single.includes(ref));
  const ways: Way[] = single.map((ref) => [ref]);
  rest.forEach((first, i) => {
    for (const second of rest.slice(i + 1)) {
      if (isSameSingle(first, second)) continue;
      if (holds(withRef(withRef(base, first), second))) ways.push([first, second]);
    }
  });
  return ways.length ? printWays(ways) : undefined;
}

function candidates(reads: readonly FactName[], base: Facts): FactRef[] {
  return [...new Set(reads)].flatMap((fact) =>
    Object.keys(VALUES[fact])
      .filter((value) => value !== 'unknown' && !([base[fact]].flat() as unknown[]).includes(value))
      .map((value) => ({ fact, value })),
  );
}

const isList = (fact: FactName): boolean => fact === 'leaked' || fact === 'happened';

function isSameSingle(a: FactRef, b: FactRef): boolean {
  return a.fact === b.fact && !isList(a.fact);
}

function withRef(facts: Facts, { fact, value }: FactRef): Facts {
  const list = isList(fact) ? [...((facts[fact] ?? []) as readonly string[]), value] : value;
  return { ...facts, [fact]: list } as Facts;
}

/** Ways that differ in one fact only are said together: A“x”或“y”，并且 B“z”. */
function printWays(ways: readonly Way[]): string {
  const singles = ways.flatMap((way) => (way.length === 1 ? way : []));
  const byFact = [...Map.groupBy(singles, ({ fact }) => fact).values()].map(printValues);
  const pairs = ways.filter((way) => way.length === 2);
  const bySecond = Map.groupBy(pairs, ([first, second]) => `${first?.fact} ${second?.fact}`);
  const joined = [...bySecond.values()].map((of) => {
    const firsts = unique(of.map(([first]) => first));
    const seconds = unique(of.map(([, second]) => second));
    return `${printValues(firsts)}，并且${printValues(seconds)}`;
  });
  return [...byFact, ...joined.slice(0, byFact.length ? 1 : 2)].join('；或者');
}

function unique(refs: readonly (FactRef | undefined)[]): FactRef[] {
  return [
    ...new Map(refs.flatMap((ref) => (ref ? [[`${ref.fact} ${ref.value}`, ref] as const] : []))).values(),
  ];
}

function printValues(refs: readonly FactRef[]): string {
  const shown = refs.slice(0, MOST_VALUES).map((ref) => `“${innerQuotes(factLabel(ref))}”`);
  const lead = LEADS[refs[0]?.fact ?? 'happened'];
  if (refs.length > MOST_VALUES) return `${lead}${shown.join('、')}等`;
  const last = shown.length > 1 ? `或${shown.pop()}` : '';
  return `${lead}${shown.join('、')}${last}`;
}

/** Quotation marks inside quotation marks: 被“开盒” → 被‘开盒’. */
function innerQuotes(label: string): string {
  return label.replaceAll('“', '‘').replaceAll('”', '’');
}
