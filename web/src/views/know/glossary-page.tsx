import type { Content } from '@huyin/content';
import type { VNode } from 'preact';
import type { Host } from '../../host.ts';
import { termPath } from './addresses.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { ShelfColophon } from './shelf-colophon.tsx';
import { GLOSSARY_TRAIL } from './trails.ts';

/** 词语解释: the everyday word beside the legal one, so that either leads to the meaning. */
export function GlossaryPage({ content, host }: { content: Content; host: Host }): VNode {
  return (
    <div class="page page-narrow">
      <Breadcrumb trail={GLOSSARY_TRAIL} />
      <header class="page-head">
        <h1>词语解释</h1>
        <p class="lead">
          {content.glossary.size} 个法律词，用大白话说一遍。点开可以看法律原文。解释是我们写的，不是法律条文。
        </p>
      </header>
      <dl class="glossary">
        {[...content.glossary.values()].map(({ id, term, plain, says }) => (
          <div key={id} class="glossary-term" id={`term-${id}`}>
            <dt>
              <a href={termPath(id)}>{term}</a>
              <span class="glossary-plain">{plain}</span>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <ShelfColophon content={content} host={host} shelf="glossary" />
    </div>
  );
}
