import { type FactRef, type Finding, factLabel, HAPPENED, INTENT, LEAKED, OUT_TOPIC } from '@huyin/triage';
import type { VNode } from 'preact';
import type { Told } from '../address.ts';
import { Choices } from './choices.tsx';
import { CareLine, DangerLine } from './danger-line.tsx';
import { DESK_GROUPS } from './desk-groups.ts';
import { FACT_TITLES } from './fact-names.ts';
import { isSaid, toldFacts } from './told-facts.ts';

export interface UnderstoodProps {
  readonly told: Told;
  /** Empty when the page was opened from an address: the words are not in it. */
  readonly findings: readonly Finding[];
  readonly urgent: boolean;
}

/** 我们听懂了什么: the same view on the server and in the browser. One tap takes a wrong fact away. */
export function Understood({ told, findings, urgent }: UnderstoodProps): VNode {
  const refs = toldFacts(told.facts).filter(isSaid);
  return (
    <>
      {told.facts.mood === 'self-harm' ? <CareLine /> : urgent ? <DangerLine /> : null}
      <div class="narrow">
        <h1>我们听懂了什么</h1>
        <Aside told={told} />
        <form class="understood" method="get" action="/ask">
          {refs.length ? <Found refs={refs} findings={findings} /> : <NothingFound />}
          <Missing told={told} open={refs.length === 0} />
          <div class="actions">
            <button class="button button-main" type="submit">
              确认，继续
            </button>
            <button class="button" type="submit" formAction="/plan">
              直接看方案
            </button>
          </div>
          <p class="small">接下来最多 7 个问题，每题都可以答“不清楚”。地址里只有情况类别，没有您写的话。</p>
        </form>
      </div>
    </>
  );
}

function Found({ refs, findings }: { refs: readonly FactRef[]; findings: readonly Finding[] }): VNode {
  return (
    <fieldset class="found">
      <legend>对吗？不对的，点一下去掉勾</legend>
      {refs.map((ref) => (
        <label key={`${ref.fact}.${ref.value}`} class="found-fact">
          <input type="checkbox" name={ref.fact} value={ref.value} checked />
          <span class="found-words">
            <span class="found-title">{FACT_TITLES[ref.fact]}</span>
            <b>{factLabel(ref)}</b>
            <Quote of={ref} findings={findings} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Quote({ of, findings }: { of: FactRef; findings: readonly Finding[] }): VNode | null {
  const quotes = findings.filter((f) => f.fact === of.fact && f.value === of.value).map((f) => f.quote);
  const words = [...new Set(quotes.filter(Boolean))].slice(0, 3);
  if (!words.length) return null;
  return <span class="found-quote">您提到{words.map((word) => `“${word}”`).join('、')}</span>;
}

function NothingFound(): VNode {
  return <p class="note">从这些话里我们还没认出具体情况。请在下面点选，点中的越准，方案越准。</p>;
}

/** What the words did not say, or what we missed. */
function Missing({ told, open }: { told: Told; open: boolean }): VNode {
  const happened: readonly string[] = told.facts.happened ?? [];
  const leaked: readonly string[] = told.facts.leaked ?? [];
  return (
    <details class="fold missing-facts" open={open}>
      <summary>还有没写到的？点这里补上</summary>
      {DESK_GROUPS.map(({ title, values }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          <Choices
            name="happened"
            choices={values
              .filter((value) => !happened.includes(value))
              .map((value) => ({ value, label: HAPPENED[value] }))}
          />
        </fieldset>
      ))}
      <fieldset>
        <legend>泄露了什么</legend>
        <Choices
          name="leaked"
          choices={Object.entries(LEAKED)
            .filter(([value]) => !leaked.includes(value))
            .map(([value, label]) => ({ value, label }))}
        />
      </fieldset>
      <label class="date-field">
        <span>哪一天发生的（可不填，用来确定适用哪一版法律）</span>
        <input type="date" name="event" value={told.event ?? ''} />
      </label>
    </details>
  );
}

/** Not about personal information, or asking how to do it to somebody else: said before anything else. */
function Aside({ told }: { told: Told }): VNode | null {
  const { intent, outTopic, happened } = told.facts;
  if (intent) {
    return (
      <p class="note">
        您好像是在问怎么{INTENT[intent].replace(/^想/, '')}
        。这件事我们不能帮忙，下一页告诉您法律怎么说、有哪些合法的办法。如果理解错了，去掉下面的勾。
      </p>
    );
  }
  if (outTopic && !happened?.length) {
    return (
      <p class="note">
        这听起来更像“{OUT_TOPIC[outTopic]}
        ”，不是个人信息泄露。下一页告诉您该找谁；如果理解错了，请去掉勾，再点选实际情况。
      </p>
    );
  }
  return null;
}
