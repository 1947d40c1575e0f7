import type { SubField, Value } from '@huyin/papers';
import type { VNode } from 'preact';

export interface FieldInputProps {
  readonly field: SubField;
  /** Unique on the page, also within lists. */
  readonly at: string;
  readonly value: Value | undefined;
  readonly wrong: string | undefined;
  readonly optional: boolean;
  readonly onValue: (value: Value) => void;
  /** The person is done with it: from now on what is wrong may be said. */
  readonly onDone: () => void;
}

/** Beyond this a row of chips is harder to read than a list to open. */
const MOST_CHIPS = 6;

/** One question with its help, its input and what is wrong with the answer. Nothing has an address to be sent to. */
export function FieldInput(props: FieldInputProps): VNode {
  const { field, at, wrong, optional } = props;
  const many = field.kind === 'many' || isChips(field);
  const notes = <Notes field={field} at={at} wrong={wrong} />;
  const title = (
    <>
      {field.label}
      {optional ? <small class="field-optional">可以不填</small> : null}
    </>
  );
  if (many) {
    return (
      <fieldset class="field" aria-describedby={`${at}-notes`} data-field={at}>
        <legend class="field-label">{title}</legend>
        {notes}
        <Chips {...props} />
      </fieldset>
    );
  }
  return (
    <div class="field" data-field={at}>
      <label class="field-label" for={at}>
        {title}
      </label>
      {notes}
      <OneInput {...props} />
    </div>
  );
}

function isChips({ kind, choices }: SubField): boolean {
  return kind === 'yes-no' || (kind === 'choice' && Object.keys(choices ?? {}).length <= MOST_CHIPS);
}

function Notes({ field, at, wrong }: Pick<FieldInputProps, 'field' | 'at' | 'wrong'>): VNode {
  const { help, example } = field;
  return (
    <div id={`${at}-notes`} class="field-notes">
      {help ? <p>{help}</p> : null}
      {example !== undefined ? <p>例如：{example}</p> : null}
      <p class="field-wrong" role="alert">
        {wrong ?? ''}
      </p>
    </div>
  );
}

const textOf = (value: Value | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function OneInput({ field, at, value, wrong, optional, onValue, onDone }: FieldInputProps): VNode {
  const common = {
    id: at,
    'aria-describedby': `${at}-notes`,
    'aria-invalid': wrong ? true : undefined,
    'aria-required': !optional,
    onBlur: onDone,
  };
  const said = textOf(value);
  const change = (event: { currentTarget: { value: string } }): void => onValue(event.currentTarget.value);
  if (field.kind === 'choice') {
    return (
      <select {...common} value={said} onChange={change}>
        <option value="">请选择</option>
        {Object.entries(field.choices ?? {}).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    );
  }
  const typed = { ...common, value: said, onInput: change, autocomplete: 'off', spellcheck: false };
  if (field.kind === 'lines') return <textarea {...typed} rows={4} />;
  if (field.kind === 'date') return <input {...typed} type="date" />;
  return <input {...typed} type="text" {...KEYS[field.kind]} />;
}

/** Which keys a phone offers. */
const KEYS: Partial<Record<SubField['kind'], { inputMode: 'decimal' | 'numeric' }>> = {
  money: { inputMode: 'decimal' },
  number: { inputMode: 'numeric' },
};

function Chips({ field, at, value, onValue, onDone }: FieldInputProps): VNode {
  const choices = field.kind === 'yes-no' ? { yes: '是', no: '否' } : (field.choices ?? {});
  const several = field.kind === 'many';
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [textOf(value)];
  const choose = (one: string, on: boolean): void => {
    onDone();
    const now = Object.keys(choices).filter((other) => (other === one ? on : chosen.includes(other)));
    onValue(several ? now : one);
  };
  return (
    <div class="choices">
      {Object.entries(choices).map(([one, words]) => (
        <label key={one} class="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={at}
            checked={chosen.includes(one)}
            onChange={(event) => choose(one, event.currentTarget.checked)}
          />
          <span>{words}</span>
        </label>
      ))}
    </div>
  );
}
