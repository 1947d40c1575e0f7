import type { AuthorityRecord, Content, RoutedDoor } from '@huyin/content';
import type { VNode } from 'preact';
import { deadlinePath, paperPath } from '../know/addresses.ts';
import { LawQuote } from '../know/law-quotes.tsx';
import { ShortContact } from '../know/short-contact.tsx';
import { StrengthMark } from '../plan/strength.tsx';

interface DoorProps {
  readonly content: Content;
  readonly door: RoutedDoor;
  readonly number: number;
  /** The authorities that have a door on this page. */
  readonly here: ReadonlySet<string>;
}

/** One authority: when to go there, why it is theirs, what to bring, what to answer when they say it is not. */
export function Door({ content, door, number, here }: DoorProps): VNode {
  const { authority, second } = door;
  const channels = authority.channels.flatMap((id) => content.channels.get(id) ?? []);
  return (
    <section class="door" id={authority.id} aria-labelledby={`door-${authority.id}`}>
      <h2 id={`door-${authority.id}`}>
        <span class="step-number">{number}</span> {authority.name}
      </h2>
      <p>
        <b>{door.for}</b>，找它。
      </p>
      <p>
        {authority.why} <StrengthMark strength={authority.strength} />
      </p>
      {authority.reason ? <p class="small">{authority.reason}</p> : null}
      {channels.map((channel) => (
        <ShortContact key={channel.id} channel={channel} />
      ))}
      <dl class="door-facts">
        <dt>它能做</dt>
        <dd>{authority.can}</dd>
        <dt>它不能做</dt>
        <dd>{authority.cannot}</dd>
        <dt>带什么</dt>
        <dd>{authority.attach.join('；')}。</dd>
        <Papers content={content} ids={authority.papers} />
        <Limits content={content} ids={authority.deadlines} />
      </dl>
      <NotOurs content={content} door={door} />
      {second ? <Second content={content} second={second} here={here} /> : null}
      <details class="fold">
        <summary>凭什么归它管：法律原文</summary>
        {authority.basis.map((one) => (
          <LawQuote key={one.law + one.article + one.quote} content={content} basis={one} />
        ))}
      </details>
    </section>
  );
}

function Second({
  content,
  second,
  here,
}: Pick<DoorProps, 'content' | 'here'> & { second: AuthorityRecord }): VNode {
  if (here.has(second.id)) {
    return (
      <p class="door-second">
        还是不行，找：<a href={`#${second.id}`}>{second.name}</a>
      </p>
    );
  }
  return (
    <div class="door-second">
      <p>还是不行，找：{second.name}</p>
      {second.channels
        .flatMap((id) => content.channels.get(id) ?? [])
        .map((channel) => (
          <ShortContact key={channel.id} channel={channel} />
        ))}
    </div>
  );
}

function NotOurs({ content, door }: Pick<DoorProps, 'content' | 'door'>): VNode {
  const { reply, say, basis } = door.authority.notOurs;
  return (
    <div class="refusal">
      <p class="refusal-say">
        <span class="small">常听到</span>“{reply.replace(/。$/, '')}”
      </p>
      <p>
        <b>可以这样答：</b>
        {say}
      </p>
      {basis.map((one) => (
        <LawQuote key={one.law + one.article + one.quote} content={content} basis={one} />
      ))}
    </div>
  );
}

function Papers({ content, ids }: { content: Content; ids: readonly string[] }): VNode | null {
  const papers = ids.flatMap((id) => content.papers.get(id) ?? []);
  if (!papers.length) return null;
  return (
    <>
      <dt>用到的文书</dt>
      {papers.map(({ id, title }) => (
        <dd key={id}>
          <a href={paperPath(id)}>{title}</a>
        </dd>
      ))}
    </>
  );
}

function Limits({ content, ids }: { content: Content; ids: readonly string[] }): VNode | null {
  const limits = ids.flatMap((id) => content.deadlines.get(id) ?? []);
  if (!limits.length) return null;
  return (
    <>
      <dt>期限</dt>
      {limits.map(({ id, what, limit, confidence }) => (
        <dd key={id}>
          <a href={deadlinePath(id)}>{what}</a>：{limit}
          {confidence === 'C' ? '（据公开报道）' : confidence === 'D' ? '（不确定）' : ''}
        </dd>
      ))}
    </>
  );
}
