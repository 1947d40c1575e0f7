import { factLabel, type PlannedStep } from '@huyin/triage';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { Rendered } from '../rendered.tsx';
import { isSaid } from '../told-facts.ts';
import { Authorities } from './authority.tsx';
import { Contact } from './contact.tsx';
import { type Homes, stepPlace } from './homes.ts';
import { StrengthMark } from './strength.tsx';

export interface StepCardProps {
  readonly planned: PlannedStep;
  /** Danger and now are open; what can wait is folded to its title. */
  readonly open: boolean;
  readonly situationTitles: ReadonlyMap<string, string>;
  readonly homes: Homes;
}

export function StepCard(props: StepCardProps): VNode {
  const { planned, open, homes } = props;
  const { step, strength } = planned;
  const place = stepPlace(step.id);
  return (
    <li class="step" id={place}>
      <details class="step-fold" open={open}>
        <Rendered of={step} by={strength} make={() => <StepTop planned={planned} />} />
        {planned.channels.map((channel) => {
          const whole = homes.channels.get(channel) === place;
          const make = () => <Contact channel={channel} whole={whole} />;
          return <Rendered key={channel.id} of={channel} by={String(whole)} make={make} />;
        })}
        <Rendered of={step} by="facts" make={() => <StepFacts planned={planned} />} />
        {planned.dateNote ? <p class="note">{planned.dateNote}</p> : null}
        <Authorities basis={planned.basis} place={place} homes={homes} />
        <Why {...props} />
      </details>
    </li>
  );
}

/** Title, how and what to say: the same wherever the step stands. */
function StepTop({ planned: { step, strength } }: { planned: PlannedStep }): VNode {
  return (
    <>
      <summary>
        <h3>{step.title}</h3>
        <span class="step-meta">
          <StrengthMark strength={strength} />
          <span>
            <Icon name="clock" />
            {step.takes}
          </span>
        </span>
      </summary>
      <ul class="step-how">
        {step.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function StepFacts({ planned: { step, papers } }: { planned: PlannedStep }): VNode {
  return (
    <>
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
        {papers.length ? (
          <Fact name="用到文书" text={papers.map((p) => `${p.title}（${p.id}）`).join('、')} />
        ) : null}
        {'reason' in step ? <Fact name="为什么建议" text={step.reason} /> : null}
      </dl>
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
function Why({ planned, situationTitles }: StepCardProps): VNode {
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
