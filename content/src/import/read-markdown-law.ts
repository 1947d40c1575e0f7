import { parseDate } from '@huyin/law';
import { readYaml } from '../front-matter.ts';
import type { ReadDocument } from './law-document.ts';
import type { Line } from './read-law-lines.ts';
import { type Given, readLawText } from './read-law-text.ts';

/** A Markdown file of a public collection, with or without front matter. */
export function readMarkdownLaw(file: string, text: string): ReadDocument {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const given = close > 0 ? givenIn(file, lines.slice(1, close).join('\n')) : {};
  const body = lines.slice(close + 1).map((one, i): Line => ({ text: one, number: close + i + 2 }));
  return readLawText(file, body, given);
}

function givenIn(file: string, yaml: string): Given {
  const data = readYaml(file, yaml);
  if (typeof data !== 'object' || data === null || 'failure' in data) return {};
  const fields = data as Record<string, unknown>;
  const text = (key: string): string | undefined =>
    typeof fields[key] === 'string' ? (fields[key] as string) : undefined;
  const date = (key: string): string | undefined => {
    const read = parseDate(text(key) ?? '');
    return typeof read === 'string' ? read : undefined;
  };
  const given = {
    title: text('title'),
    category: text('category'),
    issuer: text('issuing_authority'),
    adopted: date('publish_date'),
    from: date('implement_date'),
    superseded: /失效|废止|已被修改/.test(text('status') ?? '') || undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given;
}
