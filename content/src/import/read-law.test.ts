import { describe, expect, it } from 'vitest';
import type { LawDocument } from './law-document.ts';
import { corpusDocument, readCorpusLine } from './read-corpus-line.ts';
import { readDocxLaw } from './read-docx-law.ts';
import { readHtmlLaw } from './read-html-law.ts';
import { readMarkdownLaw } from './read-markdown-law.ts';
import { repealClauses } from './repeal-clause.ts';

/** Layouts of public collections; the law and its words are made up. */
const PLAIN = `# 中华人民共和国样本法

2020年1月1日 第一届样本会议通过

2024年5月1日 第二届样本会议修订

2024年7月1日 施行

<!-- INFO END -->

目录

第一章 总则

第二章 责任

## 第一章 总则

第一条 为了说明格式，制定本法。

第二条 本法有两款。

第二条所称款，是指自然段。

## 第二章 责任

### 第一节 一般规定

第三条 有下列情形之一的，予以说明：

（一）第一种；

（二）第二种：

1.甲；

2.乙。

第三条之一 增加的一条。

第四条 本法自2020年3月1日起施行。《样本暂行条例》同时废止。
`;

const words = (document: LawDocument | undefined): unknown =>
  document?.articles.map((a) => [a.number, a.path.join('/'), a.paragraphs.length]);

describe('Markdown of public collections', () => {
  it('reads title, days, headings, articles, paragraphs and items', () => {
    const { document, faults } = readMarkdownLaw('行政法/样本法(2024-05-01).md', PLAIN);
    expect(faults).toEqual([]);
    expect(document).toMatchObject({
      title: '中华人民共和国样本法',
      adopted: '2024-05-01',
      from: '2024-07-01',
      first: '2020-03-01',
      kind: '法律',
    });
    expect(words(document)).toEqual([
      ['1', '第一章 总则', 1],
      ['2', '第一章 总则', 2],
      ['3', '第二章 责任/第一节 一般规定', 1],
      ['3-1', '第二章 责任/第一节 一般规定', 1],
      ['4', '第二章 责任/第一节 一般规定', 1],
    ]);
    expect(document?.articles[2]?.paragraphs[0]?.split('\n')).toHaveLength(5);
  });

  it('reads bold numbers, ideographic spaces and front matter', () => {
    const bold = PLAIN.replace(/^(第.{1,2}条(?:之一)?) /gm, '**$1**　');
    const front = `---\ntitle: "样本法"\npublish_date: "2024-05-01"\nstatus: "已被修改"\nissuing_authority: "样本机关"\n---\n${bold}`;
    const { document } = readMarkdownLaw('x/README.md', front);
    expect(words(document)).toEqual(words(readMarkdownLaw('样本法(2024-05-01).md', PLAIN).document));
    expect(document).toMatchObject({ title: '样本法', superseded: true, issuer: '样本机关' });
  });

  it('joins the books of one code under its name', () => {
    const book = '# 第四编 人格权\n\n第一章 一般规定\n\n第九百八十九条 本编调整因人格权产生的民事关系。\n';
    const { document } = readMarkdownLaw('民法典(2020-05-28)/人格权编.md', book);
    expect(document?.title).toBe('中华人民共和国民法典');
    expect(document?.articles[0]).toMatchObject({ number: '989', path: ['人格权编', '第一章 一般规定'] });
  });

  it('reads a decision without 第…条 by its 一、二、', () => {
    const { document } = readMarkdownLaw(
      '样本修正案（二）(2024-05-01).md',
      '# 样本修正案（二）\n\n一、将第一条修改为：“甲。”\n\n二、删去第二条。\n',
    );
    expect(document?.articles.map((a) => a.number)).toEqual(['1', '2']);
  });

  it('keeps the year that names an amendment, and opens attachments of their own', () => {
    const text = '# 宪法修正案（1988年）\n\n第一条 甲。\n\n第二条 乙。\n\n附件\n\n样表一张。\n';
    const { document } = readMarkdownLaw('宪法/宪法修正案(1988-04-12).md', text);
    expect([document?.title, document?.articles.map((a) => a.number)]).toEqual([
      '宪法修正案（1988年）',
      ['1', '2', 'annex'],
    ]);
  });

  it('takes a dated reply without 第…条 as one text', () => {
    const { document } = readMarkdownLaw(
      '最高法院关于样本问题的批复(2001-05-01).md',
      '# 最高法院关于样本问题的批复\n\n你院来文收悉。经研究，答复如下：可以这样处理。\n',
    );
    expect(document?.articles.map((a) => [a.number, a.paragraphs.length])).toEqual([['全文', 1]]);
  });

  it('finds the law that a law ends', () => {
    const { document } = readMarkdownLaw('样本法(2024-05-01).md', PLAIN);
    expect(document && repealClauses(document)).toEqual([
      {
        title: '样本暂行条例',
        on: '2024-07-01',
        by: '中华人民共和国样本法',
        article: '4',
        quote: '《样本暂行条例》',
      },
    ]);
  });

  it.each([
    ['# 只有标题\n\n没有条文。\n', '没有找到条文'],
    ['', '没有找到条文'],
  ])('refuses what is no law: %j', (text, reason) => {
    const { document, faults } = readMarkdownLaw('x.md', text);
    expect(document).toBeUndefined();
    expect(faults[0]?.reason).toContain(reason);
  });

  it('reports an article number that stands twice, with its line', () => {
    const { document, faults } = readMarkdownLaw(
      'x(2024-05-01).md',
      '# 样本法\n\n第一条 甲。\n\n第一条 乙。\n',
    );
    expect(document?.articles).toHaveLength(1);
    expect(faults).toEqual([{ file: 'x(2024-05-01).md', line: 5, reason: '条号 1 出现了两次，只留第一个' }]);
  });
});

const BODY = [
  '中华人民共和国样本法',
  '（2024年5月1日第二届样本会议通过）',
  '目　　录',
  '第一章　总　　则',
  '第一章　总　　则',
  '第一条　为了说明格式，制定本法。',
  '第二条　有下列情形：',
  '（一）甲；',
  '（二）乙。',
  '第三条　本法自2024年7月1日起施行。',
];

describe('the layouts of the national database', () => {
  const expected = {
    title: '中华人民共和国样本法',
    adopted: '2024-05-01',
    from: '2024-07-01',
  };
  it('reads a web page', () => {
    const html = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body>\n${BODY.map((p) => `<p class="x"><span>${p.replace('　', '&emsp;')}</span></p>`).join('\n')}</body></html>`;
    const { document } = readHtmlLaw('样本法.html', html);
    expect(document).toMatchObject(expected);
    expect(document?.articles.map((a) => a.paragraphs)).toEqual([
      ['为了说明格式，制定本法。'],
      ['有下列情形：\n（一）甲；\n（二）乙。'],
      ['本法自2024年7月1日起施行。'],
    ]);
    expect(document?.articles[0]?.line).toBe(7);
  });
  it('reads the body of a Word file, runs split anywhere', () => {
    const paragraph = (text: string): string =>
      `<w:p w:rsidR="1"><w:pPr><w:jc w:val="left"/></w:pPr>${Array.from(text, (c) => `<w:r><w:t xml:space="preserve">${c}</w:t></w:r>`).join('')}</w:p>`;
    const xml = `<?xml version="1.0"?><w:document><w:body>${BODY.map(paragraph).join('')}<w:p/></w:body></w:document>`;
    const { document } = readDocxLaw('样本法.docx', xml);
    expect(document).toMatchObject(expected);
    expect(document?.articles[1]?.paragraphs[0]).toBe('有下列情形：\n（一）甲；\n（二）乙。');
  });
});

describe('lines of a corpus', () => {
  const line = (more: object): string =>
    JSON.stringify({
      law_full_name: '样本法',
      version_date: '2024-05-01',
      effective_date: '2020-01-01',
      article: '第一条',
      heading: ['第一章'],
      text: '甲。\n（一）乙。',
      path: 'x',
      status: 'superseded',
      ...more,
    });
  it('reads a line and groups them into a document', () => {
    const one = readCorpusLine(line({}), 1);
    expect(typeof one).toBe('object');
    if (typeof one === 'string') return;
    expect(corpusDocument([one], 'c.jsonl')).toMatchObject({
      adopted: '2024-05-01',
      first: '2020-01-01',
      superseded: true,
    });
    expect(corpusDocument([one], 'c.jsonl').articles[0]?.paragraphs).toEqual(['甲。\n（一）乙。']);
  });
  it.each([
    ['{"law_full_name": "样本', '不是完整的 JSON'],
    ['[]', '缺少'],
    ['null', '不是一个 JSON 对象'],
    [line({ version_date: '2026-02-30' }), '没有版本日期'],
    [line({ text: ' ' }), '缺少'],
  ])('says what is wrong with %s', (text, reason) => expect(readCorpusLine(text, 1)).toContain(reason));
});
