import { textHash } from '@huyin/law';
import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, readFolder } from '../../disk.ts';
import { openContent } from '../../open-content.ts';
import { plainKey } from '../../plain-words.ts';
import { checkPlainTwins } from './plain-twins.ts';

const files = readFolder(CONTENT_FOLDER);
const content = openContent(files);
const KEY = plainKey('credit-regulation', '2013-03-15', '26');
const article = content.laws
  .get('credit-regulation')
  ?.versions.find(({ from }) => from === '2013-03-15')
  ?.articles.get('26');
const of = textHash(article?.paragraphs ?? []);

const faultsOf = (says: string, key = KEY, hash = of): string[] =>
  checkPlainTwins({ ...content, plain: new Map([[key, { of: hash, says }]]) }).map(({ failure }) => failure);

describe('plain twins', () => {
  it('hold good for every twin that ships', () => {
    expect(content.plain.size).toBeGreaterThanOrEqual(150);
    expect(checkPlainTwins(content).map(({ sentence }) => sentence)).toEqual([]);
  });

  it('may say 30日 or 三十天, and quote what is there', () => {
    expect(faultsOf('自受理之日起30日内答复。')).toEqual([]);
    expect(faultsOf('三十天内“书面答复投诉人”。这一条只管征信。')).toEqual([]);
  });

  it.each([
    [
      'an article that we do not hold',
      '30日内。',
      plainKey('credit-regulation', '2013-03-15', '999'),
      of,
      'unknown-article',
    ],
    ['a text that changed since', '30日内。', KEY, '0000000000000000', 'stale-twin'],
    ['a sentence too long', `30日内。${'很'.repeat(46)}`, KEY, of, 'long-sentence'],
    ['words in quotation marks that are not there', '30日内“一定要答复”。', KEY, of, 'false-quote'],
    ['a day that the law does not name', '30日内。15日内。', KEY, of, 'invented-amount'],
    ['a figure left out', '要及时答复。', KEY, of, 'dropped-amount'],
  ])('cannot have %s', (_, says, key, hash, name) => {
    expect(faultsOf(says, key, hash)).toEqual([name]);
  });

  it('may leave figures out when it says that the rest is in the text', () => {
    expect(faultsOf('要及时答复，其余见原文。')).toEqual([]);
  });

  it('are not written twice', () => {
    const path = 'plain/credit-regulation.yaml';
    const twice = new Map([...files, [path, `${files.get(path)}${files.get(path)}`]]);
    expect(openContent(twice).faults.map(({ failure }) => failure)).toContain('double-twin');
  });
});
