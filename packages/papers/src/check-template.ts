import type { Field, PaperField, SubField } from './field.ts';
import { implies } from './implies.ts';
import { parseCondition } from './parse-condition.ts';
import type { Condition, Filter, Node, Piece, Template, Test } from './template.ts';
import { type TemplateFault, templateFault } from './template-fault.ts';

/** Dates every template may use without asking for them. */
export const BUILT_IN: readonly PaperField[] = [
  { id: 'today', label: '写这份文书的日子', kind: 'date', group: 'event', identity: false },
  { id: 'event', label: '事情发生的日子', kind: 'date', group: 'event', identity: false },
];

/** What must hold for a node to be printed. */
interface Scope {
  readonly guards: readonly Condition[];
  readonly list?: Field;
}

/** Everything in a template that its fields and reasons do not bear out, before any value is seen. */
export function checkTemplate(
  template: Template,
  fields: readonly PaperField[],
  reasons: Readonly<Record<string, unknown>>,
): TemplateFault[] {
  const check = new TemplateCheck(template.file, fields, reasons);
  check.nodes(template.nodes, { guards: [] });
  return check.faults;
}

class TemplateCheck {
  readonly faults: TemplateFault[] = [];
  private readonly file: string;
  private readonly fields: ReadonlyMap<string, PaperField>;
  private readonly reasons: Readonly<Record<string, unknown>>;

  constructor(file: string, fields: readonly PaperField[], reasons: Readonly<Record<string, unknown>>) {
    this.file = file;
    this.fields = new Map([...BUILT_IN, ...fields].map((field) => [field.id, field]));
    this.reasons = reasons;
  }

  nodes(nodes: readonly Node[], scope: Scope): void {
    for (const node of nodes) this.node(node, scope);
  }

  private node(node: Node, scope: Scope): void {
    if (node.kind === 'if') this.branch(node, scope);
    else if (node.kind === 'each') this.repeat(node, scope);
    else {
      if (node.label && !Object.hasOwn(this.reasons, node.label)) {
        this.say('no-reason', node.line, `标签“${node.label}”在 paper.yaml 的 reasons 里没有理由。`);
      }
      const pieces = node.kind === 'row' ? node.cells.flat() : node.words;
      for (const piece of pieces) this.piece(piece, node.line, scope);
    }
  }

  private branch(node: Extract<Node, { kind: 'if' }>, scope: Scope): void {
    for (const test of node.condition.tests) this.test(test, node.line, scope);
    const { guards } = scope;
    this.nodes(node.met, { ...scope, guards: [...guards, node.condition] });
    this.nodes(node.unmet, { ...scope, guards: [...guards, opposite(node.condition)] });
  }

  private repeat(node: Extract<Node, { kind: 'each' }>, scope: Scope): void {
    const list = this.field(node.list, node.line);
    if (!list) return;
    if (list.kind !== 'list') {
      this.say('unknown-field', node.line, `“${list.id}”不是清单，不能用 {{#each}}。`, list.id);
      return;
    }
    this.guarded(list, node.line, scope);
    this.nodes(node.body, { ...scope, list });
  }

  private piece(piece: Piece, line: number, scope: Scope): void {
    if (typeof piece === 'string' || piece.kind === 'law' || piece.kind === 'handwritten') return;
    if (piece.kind === 'index') {
      if (!scope.list) this.say('unknown-field', line, '{{序号}} 只能用在 {{#each}} 里。');
      return;
    }
    const field = piece.own ? this.column(piece.name, line, scope) : this.field(piece.name, line);
    if (!field) return;
    if (piece.filter && !fits(piece.filter, field)) {
      this.say('bad-filter', line, `“${field.label}”不能用“${piece.filter}”。`, piece.name);
    }
    if (field.kind === 'list')
      this.say('bad-filter', line, `“${piece.name}”是清单，要用 {{#each}} 写。`, piece.name);
    if (piece.fallback === undefined) this.guarded(field, line, scope, piece.own);
  }

  private test({ name, own, op, value }: Test, line: number, scope: Scope): void {
    const field = own ? this.column(name, line, scope) : this.field(name, line);
    if (!field || !op || value === undefined) return;
    const chosen = field.kind === 'choice' || field.kind === 'many';
    if (chosen && !Object.hasOwn(field.choices ?? {}, value)) {
      this.say('unknown-choice', line, `“${name}”没有“${value}”这个选项。`, name);
    }
    if (field.kind === 'yes-no' && value !== 'yes' && value !== 'no') {
      this.say('unknown-choice', line, `“${name}”只有 yes 和 no。`, name);
    }
    const ordered = field.kind === 'date' || field.kind === 'number' || field.kind === 'money';
    if (!ordered && op !== '=' && op !== '!=') {
      this.say('bad-condition', line, `“${name}”不能比大小。`, name);
    }
  }

  private field(id: string, line: number): PaperField | undefined {
    const found = this.fields.get(id);
    if (!found) this.say('unknown-field', line, `字段“${id}”不在这份文书的 fields 里。请加上或改名。`, id);
    return found;
  }

  private column(id: string, line: number, { list }: Scope): SubField | undefined {
    const found = list?.of?.find((column) => column.id === id);
    if (!found)
      this.say('unknown-field', line, `“.${id}”不是${list ? `清单“${list.id}”` : '任何清单'}的栏目。`, id);
    return found;
  }

  /** A value that may be absent stands only where a condition says it is there. */
  private guarded(
    field: SubField & { when?: string; default?: unknown },
    line: number,
    scope: Scope,
    own = false,
  ): void {
    if (field.default !== undefined) return;
    if (!field.optional && !field.when) return;
    if (scope.guards.some((guard) => promises(guard, field, own))) return;
    const when = field.optional || !field.when ? undefined : parseCondition(field.when);
    if (when && implies(scope.guards, when, this.fields)) return;
    const sentence = `“${field.label}”可能没填。请放进 {{#if ${own ? '.' : ''}${field.id}}}，或写 {{… | 或 …}}。`;
    this.say('unguarded-field', line, sentence, field.id);
  }

  private say(name: TemplateFault['failure'], line: number, sentence: string, field?: string): void {
    this.faults.push(templateFault(name, this.file, line, sentence, field));
  }
}

const KINDS_OF: Record<Filter, readonly string[]> = {
  日期: ['date'],
  金额: ['money'],
  大写: ['money'],
  列举: ['many', 'choice'],
};

const fits = (filter: Filter, field: SubField): boolean => KINDS_OF[filter].includes(field.kind);

/** What holds in the `{{else}}` of a condition. */
export function opposite({ join, tests }: Condition): Condition {
  const turned = tests.map((test) => ({ ...test, not: !test.not }));
  return { join: join === 'and' && tests.length > 1 ? 'or' : 'and', tests: turned };
}

/** The condition can hold only when the field has a value. */
function promises({ join, tests }: Condition, field: SubField, own: boolean): boolean {
  const says = (test: Test): boolean => !test.not && test.own === own && test.name === field.id;
  return join === 'and' ? tests.some(says) : tests.every(says);
}
