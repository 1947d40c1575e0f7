import { type Fault, fault } from '../front-matter.ts';
import type { Files } from '../laws.ts';
import type { PaperFieldRecord } from '../paper-fields.ts';
import type { LetterRecord } from '../paper-letters.ts';
import type { PaperSample } from '../paper-samples.ts';
import { lineOf } from './place-in-file.ts';

const DICTIONARY = 'papers/fields.yaml';
/** The product asks for nobody's own number. The other side's number is what a paper is about. */
const OWN_PHONE = /(我|您|您的|本人|自己)(的)?(手机号|电话|联系方式)|^(联系)?电话|^手机号/;

/** No field asks for one's own telephone number; every field is used; samples answer fields of their paper. */
export function checkPaperFields(
  fields: ReadonlyMap<string, PaperFieldRecord>,
  letters: ReadonlyMap<string, LetterRecord>,
  samples: readonly PaperSample[],
  files: Files,
): Fault[] {
  const used = new Set([...letters.values()].flatMap((letter) => letter.fields.map(({ id }) => id)));
  const say = (id: string, sentence: string): Fault =>
    fault('bad-paper-field', DICTIONARY, lineOf(files, DICTIONARY, `id: ${id}`), `“${id}”${sentence}`);
  return [
    ...[...fields.values()].flatMap(({ id, label, group }) => [
      ...((group === 'me' || group === 'helper') && OWN_PHONE.test(label)
        ? [say(id, '像是在问用户自己的电话号码。护隐不收电话号码，请改用 {{handwritten 联系电话}}。')]
        : []),
      ...(used.has(id) ? [] : [say(id, '没有一份文书用到。请删掉，少问一个问题。')]),
    ]),
    ...samples.flatMap((sample) => strangeAnswers(sample, letters, files)),
    ...[...letters.keys()].flatMap((id) => lacksSamples(id, samples)),
  ];
}

function strangeAnswers(
  { paper, file, values }: PaperSample,
  letters: ReadonlyMap<string, LetterRecord>,
  files: Files,
): Fault[] {
  const letter = letters.get(paper);
  if (!letter) return [];
  const known = new Set(letter.fields.map(({ id }) => id));
  return Object.keys(values)
    .filter((id) => !known.has(id))
    .map((id) =>
      fault(
        'unknown-field',
        file,
        lineOf(files, file, id),
        `样例里的“${id}”不是 ${paper} 的字段。请删掉或改名。`,
      ),
    );
}

function lacksSamples(id: string, samples: readonly PaperSample[]): Fault[] {
  const names = samples.filter(({ paper }) => paper === id).map(({ name }) => name);
  return ['typical', 'minimal', 'complicated']
    .filter((name) => !names.includes(name))
    .map((name) =>
      fault(
        'no-sample',
        `papers/${id}/paper.yaml`,
        1,
        `缺少样例 samples/${name}.yaml。请照 D01 的样例写一份。`,
      ),
    );
}
