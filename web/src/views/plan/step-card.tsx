import { factLabel, type PlannedStep } from '@huyin/triage';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { Rendered } from '../rendered.tsx';
import { isSaid } from '../told-facts.ts';
import { Authorities } from './authority.tsx';
import { Contact } from './contact.tsx';
import { StrengthMark } from './strength.tsx';

export interface StepCardProps {
  readonly planned: PlannedStep;
  /** Danger and now are open; what can wait is folded to its title. */
  readonly open: boolean;
  readonly situationTitles: ReadonlyMap<string, string>;
}

export function StepCard({ planned, open, situationTitles }: StepCardProps): VNode {
  const { step } = planned;
  // What a date changes about a step: its strength, its note and which versions it cites.
  const variant = [planned.strength, ...planned.basis.map((b) => `${b.version.from}${b.at}`)].join(' ');
  return (
    <li class="step" id={`step-${step.id}`}>
      <details class="step-fold" open={open}>
        <summary>
          <h3>{step.title}</h3>
          <span class="step-meta">
            <StrengthMark strength={planned.strength} />
            <span>
              <Icon name="clock" />
              {step.takes}
            </span>
          </span>
        </summary>
        <Rendered of={step} by={variant} make={() => <StepBody planned={planned} />} />
        <Why planned={planned} situationTitles={situationTitles} />
      </details>
    </li>
  );
}

function StepBody({ planned }: { planned: PlannedStep }): VNode {
  const { step, channels, papers } = planned;
  return (
    <>
      <ul class="step-how">
        {step.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {channels.map((channel) => (
        <Contact key={channel.id} channel={channel} />
      ))}
      {step.say ? (
        <figure class="say">
          <figcaption>
            <Icon name="voice" />
            可以照着念
          </figcaption>
          <blockquote>{step.say}</blockquote>
        </figure>
      ) : null}
      <dl class="step-facts">
        {step.bring ? <Fact name="手里准备" text={step.bring.join('、')} /> : null}
        {step.receipt ? <Fact name="记得要" text={step.receipt} /> : null}
        <Fact name="能做到" text={step.achieves} />
        <Fact name="做不到" text={step.limits} />
        {papers.length ? <Fact name="用到文书" text={papers.map((p) => `${p.title}（${p.id}）`).join('、')} /> : null}
        {'reason' in step ? <Fact name="为什么建议" text={step.reason} /> : null}
      </dl>
      {planned.dateNote ? <p class="note">{planned.dateNote}</p> : null}
      <Authorities basis={planned.basis} />
    </>
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

/** 为什么有这一步: the facts that brought it, and what each situation adds. */
function Why({ planned, situationTitles }: Omit<StepCardProps, 'open'>): VNode {
  const said = planned.because.filter(isSaid).map((ref) => `“${factLabel(ref)}”`);
  const titles = planned.situations.flatMap((id) => situationTitles.get(id) ?? []);
  return (
    <>
      {planned.notes.map(({ situation, text }) => (
        <p key={text} class="note">
          {situation ? <b>{situation}：</b> : null}
          {text}
        </p>
      ))}
      <p class="step-why">
        <b>为什么有这一步：</b>
        {said.length ? `您说了${said.join('、')}` : '不论哪种情况都值得做'}
        {titles.length ? `（${titles.join('、')}）` : ''}。
      </p>
    </>
  );
}
