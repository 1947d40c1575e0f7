import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** One part of a Word file as text. */
export function wordPart(file: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(file)[name]);
}

/** The words of a Word file, one paragraph a line, read from the XML and not from our own code. */
export function wordText(file: Uint8Array): string {
  return [...wordPart(file, 'word/document.xml').matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, t]) => t).join(''))
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Every glyph number that the pages of a PDF draw; 0 is the box for a missing character. */
export function pdfGlyphs(file: Uint8Array): readonly number[] {
  const text = Buffer.from(file).toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, body]) => inflated(body));
  return streams.flatMap((stream) =>
    [...stream.matchAll(/<([0-9a-f]+)>(?=[^\]]*\] TJ)/g)].flatMap(([, hex = '']) =>
      [...hex.matchAll(/.{4}/g)].map(([code]) => Number.parseInt(code, 16)),
    ),
  );
}

function inflated(body = ''): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  } catch {
    // Fonts are streams too, and not all are packed this way.
    return '';
  }
}

/** Words without what layout adds: white space, the bars of a table and the line of a page break. */
export function bareWords(text: string): string {
  return text.replace(/[\s\u3000|—]/g, '');
}
