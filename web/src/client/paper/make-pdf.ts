import { type Failure, isFailure } from '@huyin/law';
import type { RenderedPaper } from '@huyin/papers';
import { drawnCharacters, missingCharacters, renderPdf } from '@huyin/papers/pdf';
import { fontSlices, loadFonts, slicesFor } from './fonts.ts';

/** Own chunk: the code and the fonts for PDF files are fetched when the first one is made. */
export async function makePdf(paper: RenderedPaper): Promise<Uint8Array<ArrayBuffer> | Failure> {
  // Asked of all fonts before any is fetched.
  const missing = missingCharacters(paper, fontSlices());
  if (missing) return missing;
  const fonts = await loadFonts(slicesFor([...drawnCharacters(paper), ...'第页，共0123456789']));
  const file = await renderPdf(paper, fonts);
  return isFailure(file) ? file : (file as Uint8Array<ArrayBuffer>);
}
