import { type Failure, failure } from '@huyin/law';
import { unzipSync } from 'fflate';

export type BadDocx = Failure<'bad-docx', { size: number }>;

/** Larger bodies are not documents but zip bombs. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** `word/document.xml` of a Word file, or why there is none. */
export function readDocumentXml(bytes: Uint8Array): string | BadDocx {
  const bad = (sentence: string): BadDocx => failure('bad-docx', { size: bytes.length }, sentence);
  let tooLarge = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'word/document.xml') return false;
        tooLarge = originalSize > LARGEST_BODY;
        return !tooLarge;
      },
    });
    const body = parts['word/document.xml'];
    if (body) return new TextDecoder().decode(body);
    return bad(tooLarge ? '文档展开后太大。' : '不是 Word 文档（没有 word/document.xml）。');
  } catch {
    return bad('不是完整的 .docx 文件。请用 Word 或 WPS 另存一次。');
  }
}
