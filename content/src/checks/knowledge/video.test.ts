import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, readBytes, readFolder } from '../../disk.ts';
import type { Files } from '../../laws.ts';
import { openContent } from '../../open-content.ts';
import { checkVideoFiles } from './video-files.ts';
import { checkVideoWords } from './video-words.ts';

const FILES = readFolder(CONTENT_FOLDER);
const BOARD = 'topics/pi-leak/videos/blackmail/storyboard.yaml';
const FILM = BOARD.replace('storyboard.yaml', 'video.mp4');
const read = (file: string) => readBytes(CONTENT_FOLDER, file);

function changed(from: string, to: string): Files {
  const text = FILES.get(BOARD) ?? '';
  expect(text).toContain(from);
  return new Map([...FILES, [BOARD, text.replace(from, to)]]);
}
const words = (files: Files): string[] =>
  checkVideoWords(openContent(files)).map(({ failure, sentence }) => `${failure} ${sentence}`);

describe('the words of the films', () => {
  it('hold good for every film that ships, and there are eight', () => {
    const content = openContent(FILES);
    expect(checkVideoWords(content)).toEqual([]);
    expect([...content.topics.values()].flatMap(({ pages }) => pages.videos).length).toBeGreaterThanOrEqual(
      8,
    );
  });

  it.each([
    ['a caption that does not fit', '"不付钱"', '"不付钱不付钱不付钱不付钱"', 'long-caption'],
    [
      'more words than seconds',
      '不付钱。付了一次，往往还会再来。',
      `不付钱。${'付了一次，往往还会再来。'.repeat(4)}`,
      'too-fast',
    ],
    ['a citation without basis', 'cites: [criminal-law 274]', 'cites: [criminal-law 999]', 'unknown-cite'],
    [
      'marked words that are not in the quote',
      'words: 数额较大或者多次敲诈勒索',
      'words: 数额特别巨大',
      'unknown-cite',
    ],
    ['a number that is no channel', '打 12356，或者', '打 12399，或者', 'unknown-phone'],
    ['a channel without a number', "channel: '12356'", 'channel: cac-local', 'unknown-id'],
  ])('%s is found', (_, from, to, expected) => {
    expect(words(changed(from, to)).join('\n')).toContain(expected);
  });

  it('a film that is too short is found', () => {
    const text = FILES.get(BOARD) ?? '';
    const files = new Map([...FILES, [BOARD, text.replace(/seconds: \d+/g, 'seconds: 2')]]);
    expect(words(files).join('\n')).toContain('film-length');
  });
});

describe('the files of the films', () => {
  const check = async (files: Files, open = read) =>
    (await checkVideoFiles(openContent(files), open)).map(
      ({ failure, details }) => `${failure} ${details.file}`,
    );

  it('are there, of the promised size and length, made from the storyboards as they are', async () => {
    expect(await check(FILES)).toEqual([]);
  });

  it('a storyboard changed after the film was made is found', async () => {
    expect(await check(changed('"不付钱"', '"别付钱"'))).toEqual([`stale-film ${BOARD}`]);
  });

  it.each([
    ['a missing file', undefined, 'missing-film'],
    ['a file that is no film', new TextEncoder().encode('no film'), 'bad-film'],
    ['another film', read(FILM.replace('blackmail', 'doxxed')), 'other-film'],
  ])('%s is found', async (_, bytes, expected) => {
    const found = await check(FILES, (file) => (file === FILM ? bytes : read(file)));
    expect(found).toContain(`${expected} ${FILM}`);
  });
});
