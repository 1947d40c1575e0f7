import { type Failure, failure } from '@huyin/law';

/** Longer than any story a person tells; beyond it something else was piped in. */
export const LONGEST_TEXT = 20_000;

export type BadText = Failure<'empty-text' | 'long-text' | 'binary-text', { length: number }>;

/** A description a person wrote, or a sentence why it cannot be one. */
export function readText(text: string): string | BadText {
  const details = { length: text.length };
  if (text.trim() === '') {
    return failure(
      'empty-text',
      details,
      '没有收到文字。请写发生了什么，例如 --text "有人用我的身份证贷款"。',
    );
  }
  if (text.length > LONGEST_TEXT) {
    const limit = LONGEST_TEXT.toLocaleString('zh-CN');
    return failure(
      'long-text',
      details,
      `文字有 ${text.length} 个字，超过 ${limit} 个字。请只写发生了什么。`,
    );
  }
  if (isBinary(text)) {
    return failure('binary-text', details, '收到的不是文字（像是图片、压缩包等二进制文件）。请给一段文字。');
  }
  return text;
}

/** NUL never stands in writing, and text that failed to decode is full of replacement characters. */
export function isBinary(text: string): boolean {
  const strange = [...text].filter((c) => c === '\uFFFD' || (c < ' ' && !'\n\r\t\f'.includes(c))).length;
  return text.includes('\0') || strange > Math.max(2, text.length / 50);
}
