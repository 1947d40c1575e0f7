import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckedCitation } from '@huyin/law';
import { type CheckedFile, STATUS } from './cite-report.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const QUOTE: Record<string, string> = {
  'quote-altered': '引文与原文有出入',
  'quote-absent': '引文不在这一条里',
  'quote-misplaced': '引文在别的条款里',
};

/** SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change. */
export function printSarif(files: readonly CheckedFile[]): string {
  const names: Record<string, string> = { ...STATUS, ...QUOTE };
  const rules = Object.entries(names).map(([id, text]) => ({ id, shortDescription: { text } }));
  const index = new Map(rules.map((rule, i) => [rule.id, i]));
  const results = files.flatMap(({ file, document, citations }) =>
    citations
      .filter(({ level }) => level !== 'ok')
      .map((checked) => ({
        ruleId: ruleOf(checked),
        ruleIndex: index.get(ruleOf(checked)) ?? 0,
        level: checked.level,
        message: { text: checked.sentence },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(document, checked) },
          },
        ],
      })),
  );
  const driver = { name: 'huyin law cite', semanticVersion: '0.1.0', rules };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function ruleOf({ quote, status }: CheckedCitation): string {
  const badQuote =
    quote && quote.verdict !== 'exact' && (status === 'in-force' || status === 'amended-since');
  return badQuote ? `quote-${quote.verdict}` : status;
}

function regionOf(document: CheckedFile['document'], { citation }: CheckedCitation): Record<string, number> {
  const start = document.lineAt(citation.at);
  const end = document.lineAt(citation.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Relative to where the command runs, so that a build on another machine finds the same file. */
function uriOf(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? pathToFileURL(file).href : path.split(sep).map(encodeURIComponent).join('/');
}
