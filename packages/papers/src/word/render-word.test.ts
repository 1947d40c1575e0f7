import { describe, expect, it } from 'vitest';
import { bareWords, wordPart, wordText } from '../../testing/read-files.ts';
import { printText } from '../print-text.ts';
import { SAMPLE_PAPER } from '../sample-paper.ts';
import { renderWord } from './render-word.ts';

describe('the Word file', async () => {
  const file = await renderWord(SAMPLE_PAPER);
  const xml = wordPart(file, 'word/document.xml');

  it('holds the same words as the plain text, rare characters included', () => {
    expect(bareWords(wordText(file))).toBe(bareWords(printText(SAMPLE_PAPER)));
    for (const char of '㛃䶮𬭎·') expect(wordText(file)).toContain(char);
  });

  it('is A4, in 仿宋 三号 with a pitch of 28 points and two characters of indent', () => {
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toContain('w:eastAsia="仿宋"');
    expect(xml).toContain('w:firstLineChars="200"');
    expect(xml).toContain('w:line="560" w:lineRule="exact"');
    expect(xml).toMatch(/<w:jc w:val="center"\/>.*?格式样张/s);
    expect(xml).toMatch(/<w:jc w:val="right"\/>.*?2026年11月23日/s);
  });

  it('repeats the head of a table and numbers the pages', () => {
    expect(xml).toContain('<w:tblHeader/>');
    expect(wordPart(file, 'word/footer1.xml')).toContain('NUMPAGES');
  });

  it('names nobody in its properties', () => {
    const properties = wordPart(file, 'docProps/core.xml');
    expect(properties).toContain('<dc:creator>护隐</dc:creator>');
    expect(properties).toContain('<cp:lastModifiedBy>护隐</cp:lastModifiedBy>');
    expect(properties).not.toMatch(/买买提|㛃䶮/);
  });
});
