import type { PaperField } from './field.ts';
import type { Condition, Test } from './template.ts';

/** More cases than this are not gone through: the answer is then a cautious no. */
const MOST_CASES = 20_000;

/** One case: what each choice field was answered, and which of the other tests come out true. */
type Case = ReadonlyMap<string, string | boolean | undefined>;

/**
 * Do these conditions together make `wanted` true, whatever was answered? Goes through every answer
 * of every choice they name (a choice has one answer, so 孩子 rules out 本人); other tests may come
 * out either way.
 */
export function implies(
  given: readonly Condition[],
  wanted: Condition,
  fields: ReadonlyMap<string, PaperField>,
): boolean {
  const tests = [...given, wanted].flatMap((condition) => condition.tests);
  let cases: Case[] = [new Map()];
  for (const [name, answers] of answersOf(tests, fields)) {
    if (cases.length * answers.length > MOST_CASES) return false;
    cases = cases.flatMap((known) => answers.map((answer) => new Map([...known, [name, answer]])));
  }
  return cases.every(
    (known) =>
      !possible(tests, known) ||
      !given.every((condition) => isTrue(condition, known, fields)) ||
      isTrue(wanted, known, fields),
  );
}

/** A comparison cannot come out true for a field that has no answer. */
function possible(tests: readonly Test[], known: Case): boolean {
  return tests.every((test) => {
    if (test.op === undefined || known.get(nameOf(test)) !== true) return true;
    const { own, name } = test;
    return known.get(nameOf({ not: false, own, name })) !== false;
  });
}

function answersOf(
  tests: readonly Test[],
  fields: ReadonlyMap<string, PaperField>,
): Map<string, readonly (string | boolean | undefined)[]> {
  const answers = new Map<string, readonly (string | boolean | undefined)[]>();
  for (const test of tests) {
    const choice = choiceOf(test, fields);
    if (!choice) answers.set(nameOf(test), [true, false]);
    else {
      const always = choice.default !== undefined || (!choice.optional && !choice.when);
      answers.set(choice.id, [...valuesOf(choice), ...(always ? [] : [undefined])]);
    }
  }
  return answers;
}

const choiceOf = ({ own, name }: Test, fields: ReadonlyMap<string, PaperField>): PaperField | undefined => {
  const field = own ? undefined : fields.get(name);
  return field?.kind === 'choice' || field?.kind === 'yes-no' ? field : undefined;
};

const valuesOf = ({ kind, choices }: PaperField): string[] =>
  kind === 'yes-no' ? ['yes', 'no'] : Object.keys(choices ?? {});

/** A test that is no choice is known by its own words. */
const nameOf = ({ own, name, op, value = '' }: Test): string => `${own ? '.' : ''}${name} ${op} ${value}`;

function isTrue({ join, tests }: Condition, known: Case, fields: ReadonlyMap<string, PaperField>): boolean {
  const test = (one: Test): boolean => testIsTrue(one, known, fields) !== one.not;
  return join === 'and' ? tests.every(test) : tests.some(test);
}

function testIsTrue(test: Test, known: Case, fields: ReadonlyMap<string, PaperField>): boolean {
  const choice = choiceOf(test, fields);
  if (!choice) return known.get(nameOf(test)) === true;
  const answer = known.get(choice.id);
  if (answer === undefined) return false;
  if (test.op === undefined) return answer !== 'no';
  return (answer === test.value) === (test.op === '=');
}
