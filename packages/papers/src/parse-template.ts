import { isFailure } from '@huyin/law';
import { isName, parseCondition } from './parse-condition.ts';
import { parseLine } from './parse-line.ts';
import type { Condition, EachNode, IfNode, Node, Template } from './template.ts';
import { type TemplateFault, templateFault } from './template-fault.ts';

interface Open {
  readonly what: 'if' | 'each';
  readonly line: number;
  readonly condition?: Condition;
  readonly list?: string;
  readonly met: Node[];
  unmet?: Node[];
}

const COMMAND = /^\{\{\s*(#if|#each|else|\/if|\/each)\b(.*)\}\}$/;

/** Reads a template once, top to bottom. The first fault ends the reading and names file and line. */
export function parseTemplate(file: string, text: string): Template | TemplateFault {
  const reader = new TemplateReader(file);
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const fault = reader.read(line.trim(), i + 1);
    if (fault) return fault;
  }
  return reader.finish();
}

class TemplateReader {
  readonly file: string;
  private readonly nodes: Node[] = [];
  private readonly open: Open[] = [];
  private titles = 0;
  /** Cells of the table being read; 0 outside one. */
  private columns = 0;

  constructor(file: string) {
    this.file = file;
  }

  read(text: string, line: number): TemplateFault | undefined {
    if (text.startsWith('//')) return undefined;
    if (text === '') {
      this.columns = 0;
      return undefined;
    }
    const command = COMMAND.exec(text);
    if (command) return this.command(command[1] ?? '', (command[2] ?? '').trim(), line);
    return this.line(text, line);
  }

  finish(): Template | TemplateFault {
    const left = this.open.at(-1);
    if (left)
      return this.fault('unclosed-block', left.line, `{{#${left.what}}} 没有用 {{/${left.what}}} 关上。`);
    if (this.titles !== 1) return this.fault('bad-line', 1, '要有一个标题行（“# 标题”），而且只有一个。');
    return { file: this.file, nodes: this.nodes };
  }

  private line(text: string, line: number): TemplateFault | undefined {
    const node = parseLine(this.file, text, line, this.columns === 0);
    if (isFailure(node)) return node as TemplateFault;
    const read = node as Exclude<typeof node, TemplateFault>;
    if (read.kind === 'title') this.titles++;
    if (read.kind === 'row') {
      if (!read.head && read.cells.length !== this.columns) {
        const sentence = `表头有 ${this.columns} 格，这一行有 ${read.cells.length} 格。请对齐。`;
        return this.fault('bad-table', line, sentence);
      }
      this.columns = read.cells.length;
    } else this.columns = 0;
    this.here().push(read);
    return undefined;
  }

  private command(name: string, rest: string, line: number): TemplateFault | undefined {
    if (name === '#if') return this.openIf(rest, line);
    if (name === '#each') return this.openEach(rest, line);
    const top = this.open.at(-1);
    const what = name === 'else' ? 'if' : name.slice(1);
    if (!top || top.what !== what || rest !== '' || (name === 'else' && top.unmet)) {
      return this.fault('stray-block', line, `这里的 {{${name}}} 对不上前面的块。`);
    }
    if (name === 'else') top.unmet = [];
    else this.close(top);
    return undefined;
  }

  private openIf(rest: string, line: number): TemplateFault | undefined {
    const condition = parseCondition(rest);
    if (!condition) return this.fault('bad-condition', line, `看不懂条件“${rest.slice(0, 40)}”。`);
    this.open.push({ what: 'if', line, condition, met: [] });
    return undefined;
  }

  private openEach(list: string, line: number): TemplateFault | undefined {
    if (!isName(list) || list.startsWith('.')) {
      return this.fault(
        'bad-condition',
        line,
        `{{#each}} 后面要写清单字段的名字，不是“${list.slice(0, 40)}”。`,
      );
    }
    if (this.open.some(({ what }) => what === 'each')) {
      return this.fault('stray-block', line, '{{#each}} 里面不能再有 {{#each}}。');
    }
    this.open.push({ what: 'each', line, list, met: [] });
    return undefined;
  }

  private close(top: Open): void {
    this.open.pop();
    const { line, met } = top;
    const node: IfNode | EachNode = top.condition
      ? { kind: 'if', condition: top.condition, met, unmet: top.unmet ?? [], line }
      : { kind: 'each', list: top.list ?? '', body: met, line };
    this.here().push(node);
  }

  private here(): Node[] {
    const top = this.open.at(-1);
    return top?.unmet ?? top?.met ?? this.nodes;
  }

  private fault(name: TemplateFault['failure'], line: number, sentence: string): TemplateFault {
    return templateFault(name, this.file, line, sentence);
  }
}
