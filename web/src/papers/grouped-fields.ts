import type { FieldGroup, PaperField } from '@huyin/papers';

export const GROUPS: Record<FieldGroup, string> = {
  me: '信息是谁的',
  helper: '替别人办的时候',
  place: '交给谁',
  'other-side': '对方',
  event: '发生了什么',
  loss: '损失和账户',
  evidence: '证据和线索',
  request: '您的要求',
};

export interface FieldSection {
  readonly group: FieldGroup;
  readonly title: string;
  readonly fields: readonly PaperField[];
}

/** The fields of a paper by what they are about, in the order in which the paper first asks for each group. */
export function groupedFields(fields: readonly PaperField[]): readonly FieldSection[] {
  return [...new Set(fields.map(({ group }) => group))].map((group) => ({
    group,
    title: GROUPS[group],
    fields: fields.filter((field) => field.group === group),
  }));
}
