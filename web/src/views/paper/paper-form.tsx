import {
  type BadValue,
  isAsked,
  type Paper,
  type Row,
  type Value,
  type Values,
  withDefaults,
} from '@huyin/papers';
import type { VNode } from 'preact';
import { groupedFields } from '../../papers/grouped-fields.ts';
import { FieldInput } from './field-input.tsx';
import { ListInput } from './list-input.tsx';

interface PaperFormProps {
  readonly paper: Paper;
  readonly values: Values;
  /** What to say now: only about fields the person has left, or all of them after an export was refused. */
  readonly wrong: ReadonlyMap<string, readonly BadValue[]>;
  readonly missing: readonly string[];
  readonly onValue: (field: string, value: Value) => void;
  readonly onDone: (field: string) => void;
}

/** The questions of this paper and no others, by what they are about. */
export function PaperForm({ paper, values, wrong, missing, onValue, onDone }: PaperFormProps): VNode {
  const filled = withDefaults(paper, values);
  const asked = paper.fields.filter((field) => isAsked(field, filled));
  return (
    <div class="paper-form">
      {groupedFields(asked).map(({ group, title, fields }) => (
        <section key={group} class="field-group" aria-label={title}>
          <h3>{title}</h3>
          {fields.map((field) => {
            const bad = wrong.get(field.id) ?? [];
            const done = (): void => onDone(field.id);
            if (field.kind === 'list') {
              const rows = (values[field.id] ?? []) as readonly Row[];
              const change = (next: readonly Row[]): void => onValue(field.id, next);
              return (
                <ListInput
                  key={field.id}
                  field={field}
                  rows={rows}
                  wrong={bad}
                  onRows={change}
                  onDone={done}
                />
              );
            }
            const gap = missing.includes(field.id) ? `“${field.label}”还没有填。` : undefined;
            return (
              <FieldInput
                key={field.id}
                field={field}
                at={field.id}
                value={filled[field.id]}
                wrong={bad[0]?.sentence ?? gap}
                optional={field.optional ?? false}
                onValue={(value) => onValue(field.id, value)}
                onDone={done}
              />
            );
          })}
        </section>
      ))}
    </div>
  );
}
