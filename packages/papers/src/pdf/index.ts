/** PDF files, loaded only by whoever makes one. */
export { readCodePoints, readCoverage } from './font-coverage.ts';
export { missingCharacters, type NoGlyph } from './missing-characters.ts';
export { type Coverage, drawnCharacters, type PaperFont } from './paper-font.ts';
export { renderPdf } from './render-pdf.ts';
