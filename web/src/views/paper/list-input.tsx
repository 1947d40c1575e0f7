import type { BadValue, PaperField, Row, Value } from '@huyin/papers';
import type { VNode } from 'preact';
import { FieldInput } from './field-input.tsx';

interface ListInputProps {
  readonly field: PaperField;
  readonly rows: readonly Row[];
  readonly wrong: readonly BadValue[];
  readonly onRows: (rows: readonly Row[]) => void;
  readonly onDone: () => void;
}

/** A list is asked row by row: one row for each call, loss or exhibit. */
export function ListInput({ field, rows, wrong, onRows, onDone }: ListInputProps): VNode {
  const change = (at: number, id: string, value: Value): void =>
    onRows(rows.map((row, i) => (i === at ? ({ ...row, [id]: value } as Row) : row)));
  const badIn = (row: number, column: string): string | undefined =>
    wrong.find(({ details }) => details.row === row && details.column === column)?.sentence;
  return (
    <fieldset class="field field-list" data-field={field.id}>
      <legend class="field-label">
        {field.label}
        {field.optional ? <small class="field-optional">可以不填</small> : null}
      </legend>
      {field.help ? <p class="field-notes">{field.help}</p> : null}
      {rows.map((row, i) => (
        <div key={i} class="field-row">
          <p class="field-row-head">
            <b>第 {i + 1} 行</b>
            <button
              class="button button-small"
              type="button"
              onClick={() => onRows(rows.filter((_, at) => at !== i))}
            >
              去掉这一行
            </button>
          </p>
          {(field.of ?? []).map((column) => (
            <FieldInput
              key={column.id}
              field={column}
              at={`${field.id}.${i}.${column.id}`}
              value={row[column.id]}
              wrong={badIn(i, column.id)}
              optional={column.optional ?? false}
              onValue={(value) => change(i, column.id, value)}
              onDone={onDone}
            />
          ))}
        </div>
      ))}
      <button class="button" type="button" onClick={() => onRows([...rows, {}])}>
        {rows.length ? '再加一行' : '加一行'}
      </button>
    </fieldset>
  );
}
