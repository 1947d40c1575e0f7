import type { ReadDocument } from './law-document.ts';
import { htmlLines } from './read-html-law.ts';
import type { Line } from './read-law-lines.ts';
import { readLawText } from './read-law-text.ts';

/** `word/document.xml` of a Word file in the layout of the national database, one w:p for each line. */
export function readDocxLaw(file: string, xml: string): ReadDocument {
  return readLawText(file, docxLines(xml), {});
}

/** The paragraphs of a Word body; the number is that of the paragraph, since a reader has no lines. */
export function docxLines(xml: string): Line[] {
  return xml
    .split(/<w:p[ >]/)
    .slice(1)
    .flatMap((part, i) => {
      const end = part.indexOf('</w:p>');
      const body = (end < 0 ? part : part.slice(0, end))
        .replace(/<w:(?:tab|ptab)\b[^>]*\/>/g, '　')
        .replace(/<w:instrText\b[^>]*>[^<]*<\/w:instrText>/g, '');
      const text = htmlLines(`<${body.startsWith('<') ? 'w>' : 'w '}${body}`)
        .map((line) => line.text)
        .join('');
      return text ? [{ text, number: i + 1 }] : [];
    });
}
