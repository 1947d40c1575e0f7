import { type Corpus, type Failure, isFailure } from '@huyin/law';
import {
  type BadValue,
  checkConsistency,
  checkFields,
  missingFields,
  type Paper,
  type RenderedPaper,
  type Value,
  type Values,
  viewFor,
} from '@huyin/papers';
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PaperData } from '../../papers/paper-data.ts';
import { resolveReason } from '../../papers/resolved-reasons.ts';
import { draftLetter, type LetterContext, letterDates, writtenLetter } from '../../papers/written-letter.ts';
import { ExportBar } from '../../views/paper/export-bar.tsx';
import { FindingsNote } from '../../views/paper/findings-note.tsx';
import { HiddenNote } from '../../views/paper/hidden-note.tsx';
import { KeepChoice } from '../../views/paper/keep-choice.tsx';
import { Letter } from '../../views/paper/letter.tsx';
import { MissingNote } from '../../views/paper/missing-note.tsx';
import { PaperForm } from '../../views/paper/paper-form.tsx';
import { exportLetter } from './exports.ts';
import { areKept, currentValues, keepValues, openedPapers, setValues } from './kept-values.ts';

/** Questions on one side, the letter on the other: every answer shows in it at once. */
export function PaperDesk({ data, corpus }: { data: PaperData; corpus: Corpus }): VNode {
  const { paper } = data;
  const desk = usePaperDesk(data);
  const context: LetterContext = { corpus, today: data.today, ...(data.event ? { event: data.event } : {}) };
  const { values } = desk;
  const draft = useMemo(() => draftLetter(paper, values, context), [paper, values]);
  const dates = letterDates(values, context);
  const hidden = useMemo(
    () => viewFor(paper.audience, values, paper.fields, fullFields(paper)).hidden,
    [values],
  );
  const findings = useMemo(
    () =>
      checkConsistency(
        openedPapers(paper).map((one) => ({ paper: one, values })),
        data.today,
      ),
    [paper, values],
  );
  const reasonOf = (label: string) => {
    const reason = paper.reasons[label];
    return reason && resolveReason(reason, corpus, dates);
  };
  const take = async (kind: 'word' | 'pdf' | 'copy' | 'print'): Promise<void> => {
    // On paper a gap can be filled in by hand; a file with one would be sent off unfinished.
    if (kind === 'print') return window.print();
    const letter = writtenLetter(paper, values, context);
    if (isFailure(letter)) return desk.refuse((letter as Failure).sentence);
    const wait = kind === 'pdf' ? '第一次要先下载字体，大约 2 MB。' : '';
    desk.say(`正在这台设备上生成……${wait}`);
    desk.say(await exportLetter(kind, letter as RenderedPaper, data.today));
  };
  return (
    <>
      <section class="paper-fill" aria-label="填写">
        <h2>填写</h2>
        <p class="promise">
          您填的只留在这一页里，不发送到任何地方。填过的，同一页里换别的文书也会自动填上。
        </p>
        <button class="button see-letter" type="button" onClick={showLetter}>
          先看信
        </button>
        <KeepChoice kept={areKept()} onKeep={keepValues} />
        <PaperForm
          paper={paper}
          values={values}
          wrong={desk.wrong}
          missing={desk.missing}
          onValue={desk.change}
          onDone={desk.done}
        />
      </section>
      <section class="paper-preview" aria-label="对方看到的信">
        <h2>对方看到的信</h2>
        <MissingNote paper={paper} missing={desk.allMissing} />
        <FindingsNote findings={findings} />
        <HiddenNote audience={paper.audience} hidden={hidden} />
        {isFailure(draft) ? (
          <p class="note">{(draft as Failure).sentence}</p>
        ) : (
          <Letter paper={draft as RenderedPaper} label={paper.title} reasonOf={reasonOf} />
        )}
        <ExportBar message={desk.message} onExport={take} />
      </section>
    </>
  );
}

function showLetter(): void {
  document.querySelector('.paper-preview')?.scrollIntoView();
}

const fullFields = ({ full }: Paper): readonly string[] => (full ?? []).map(({ field }) => field);

/** The state of the page: the answers, what was left already, and what was last said. */
function usePaperDesk({ paper, known }: PaperData) {
  const [given, setGiven] = useState<Values>(currentValues());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [message, say] = useState('');
  const values = useMemo(() => ({ ...known, ...given }), [known, given]);
  const faults = useMemo(() => checkFields(values, paper.fields), [values, paper]);
  const missing = useMemo(() => missingFields(paper, values), [values, paper]);
  return {
    values,
    message,
    say,
    wrong: byField(faults.filter(({ details }) => tried || left.has(details.field))),
    missing: tried ? missing : [],
    allMissing: missing,
    change: (field: string, value: Value): void => {
      const next = { ...given, [field]: value };
      setValues(next);
      setGiven(next);
    },
    done: (field: string): void => setLeft((before) => new Set([...before, field])),
    refuse: (sentence: string): void => {
      setTried(true);
      const labels = missing.map((id) => paper.fields.find((field) => field.id === id)?.label ?? id);
      say(
        labels.length
          ? `还缺 ${labels.length} 项：${labels.join('；')}。填上再生成；要手写的，可以先打印。`
          : sentence,
      );
      focusField(missing[0] ?? faults[0]?.details.field);
    },
  };
}

function byField(faults: readonly BadValue[]): ReadonlyMap<string, readonly BadValue[]> {
  const found = new Map<string, BadValue[]>();
  for (const fault of faults)
    found.set(fault.details.field, [...(found.get(fault.details.field) ?? []), fault]);
  return found;
}

function focusField(id: string | undefined): void {
  const place = id && document.querySelector(`[data-field="${CSS.escape(id)}"]`);
  if (!place) return;
  place.scrollIntoView({ block: 'center' });
  place.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
}
