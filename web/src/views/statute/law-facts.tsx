import type { Confidence, Law, Version } from '@huyin/law';
import type { VNode } from 'preact';
import { dayWords } from '../know/day-words.ts';

const OFFICIAL = 'https://flk.npc.gov.cn/';

export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  A: 'A：两份独立来源的原文逐字一致',
  B: 'B：一份可靠来源的原文',
  C: 'C：没有看到官方原文，据公开报道',
  D: 'D：没有核实，不当作法律依据',
};

/** Where the text comes from and how far it has been verified. */
export function LawFacts({ law, version }: { law: Law; version: Version }): VNode {
  return (
    <section class="law-facts" aria-labelledby="source">
      <h2 id="source">来源和核对</h2>
      <dl class="facts">
        {law.issuer ? <Fact name="制定机关" text={law.issuer} /> : null}
        {version.docNo ? <Fact name="文号" text={version.docNo} /> : null}
        {version.adopted ? <Fact name="通过或公布" text={dayWords(version.adopted)} /> : null}
        <Fact name="可靠程度" text={CONFIDENCE_WORDS[version.confidence]} />
        <Fact name="最近核对" text={dayWords(version.checked)} />
        <Fact name="我们的底本" text={version.source} />
        {version.note ? <Fact name="说明" text={version.note} /> : null}
      </dl>
      <p class="small">
        以官方公布的文本为准：
        <a href={OFFICIAL} rel="noreferrer noopener external">
          国家法律法规数据库
        </a>
      </p>
    </section>
  );
}

function Fact({ name, text }: { name: string; text: string }): VNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
