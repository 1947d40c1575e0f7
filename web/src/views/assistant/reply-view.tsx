import { KINDS, type Kind } from '@huyin/content/search';
import type { ComponentChildren, VNode } from 'preact';
import { understoodPath } from '../../address.ts';
import type { Answered, BadAsk, Cited, KnownPage, Reply, Unsure } from '../../assistant/index.ts';
import { CareLine, DangerLine } from '../danger-line.tsx';

export interface ReplyProps {
  readonly reply: Reply | BadAsk;
  /** The words of the law behind a page: at once on the server, fetched from the page itself on a device. */
  readonly source: (address: string) => ComponentChildren;
}

/** The same reply on the server and on the device. Everything it says of the matter was written and checked before. */
export function ReplyView({ reply, source }: ReplyProps): VNode {
  if ('failure' in reply) {
    return (
      <p class="reply-refused" role="status">
        {reply.sentence}
      </p>
    );
  }
  const { mood } = reply.facts;
  return (
    <>
      {mood === 'self-harm' ? <CareLine /> : reply.urgent ? <DangerLine /> : null}
      {reply.kind === 'answered' ? <AnsweredView reply={reply} source={source} /> : null}
      {reply.kind === 'cited' ? <CitedView reply={reply} source={source} /> : null}
      {reply.kind === 'unsure' ? <UnsureView reply={reply} /> : null}
      {reply.kind === 'story' ? <StoryView /> : null}
      <OwnPlan reply={reply} />
    </>
  );
}

function AnsweredView({ reply, source }: ReplyProps & { reply: Answered }): VNode {
  const { page, close } = reply;
  return (
    <article class="reply" aria-labelledby="reply-title">
      <p class="eyebrow">本站最接近的内容 · {KINDS[page.kind as Kind]}</p>
      <h3 id="reply-title" tabIndex={-1}>
        <a href={page.address}>{page.title}</a>
      </h3>
      <p class="short-answer">{page.summary}</p>
      <div key={page.address}>{source(page.address)}</div>
      <p class="more">
        <a href={page.address}>看完整内容：理由、步骤、依据</a>
      </p>
      <p class="small">
        以上是本站写好的原文，不是现写的；尚未经律师复核。它可能不完全是您的情况，先看题目对不对。
      </p>
      <Close pages={close} title="也可能是您要问的" />
    </article>
  );
}

function CitedView({ reply, source }: ReplyProps & { reply: Cited }): VNode {
  return (
    <article class="reply" aria-labelledby="reply-title">
      <p class="eyebrow">您写的法条 · 现行版本</p>
      <h3 id="reply-title" tabIndex={-1}>
        {reply.articles.length === 1 ? '法律是这样写的' : `法律是这样写的（${reply.articles.length} 条）`}
      </h3>
      {reply.articles.map(({ address, title }) => (
        <section key={address} class="reply-article">
          <h4>
            <a href={address}>{title}</a>
          </h4>
          {source(address)}
        </section>
      ))}
    </article>
  );
}

/** Says so, and says where else to ask. What is near is offered by its title alone, never as the answer. */
function UnsureView({ reply }: { reply: Unsure }): VNode {
  return (
    <article class="reply reply-refused" aria-labelledby="reply-title">
      <h3 id="reply-title" tabIndex={-1}>
        这个问题，本站没有现成的、有出处的回答
      </h3>
      <p>
        我们不猜。可以换一种说法再问；本站只讲个人信息、名誉和肖像的事，别的法律问题请打{' '}
        <a href="tel:12348">12348</a> 免费问律师。
      </p>
      <Close pages={reply.close} title="下面几页可能沾边，不一定对得上" />
    </article>
  );
}

function StoryView(): VNode {
  return (
    <article class="reply" aria-labelledby="reply-title">
      <h3 id="reply-title" tabIndex={-1}>
        您写的是一整件事，不只是一个问题
      </h3>
      <p>
        这样的情况，一份按先后排好的方案比一条回答有用：先打哪个电话、怎么说、依据哪条法律。也可以只留下最想问的一句，再问一次。
      </p>
    </article>
  );
}

function Close({ pages, title }: { pages: readonly KnownPage[]; title: string }): VNode | null {
  if (!pages.length) return null;
  return (
    <section class="reply-close" aria-label={title}>
      <h4>{title}</h4>
      <ul class="rows">
        {pages.map(({ address, kind, title: words }) => (
          <li key={address} class="row">
            <span class="row-kind">{KINDS[kind as Kind]}</span>
            <a class="row-title" href={address}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Only categories travel in the address, and only when some were recognised. */
function OwnPlan({ reply }: { reply: Reply }): VNode | null {
  const { facts } = reply;
  const told = Boolean(facts.happened?.length);
  if (!told && reply.kind !== 'story') return null;
  return (
    <p class="reply-plan">
      <a class="button button-main" href={told ? understoodPath({ facts }) : '/'}>
        {told ? '按我说的情况出方案' : '去首页说清楚，出方案'}
      </a>
    </p>
  );
}
