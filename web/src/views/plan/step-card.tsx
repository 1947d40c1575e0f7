import { type Deadline, factLabel, type PlannedStep, type Step } from '@huyin/triage';
import type { VNode } from 'preact';
import { deadlinePath } from '../deadline/addresses.ts';
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
  /** The limits of the plan, to name those of a step. */
  readonly limits: ReadonlyMap<string, Deadline>;
}

export function StepCard(props: StepCardProps): VNode {
  const { planned, open, homes, situationTitles, limits } = props;
  const { step, strength } = planned;
  const place = stepPlace(step.id);
  return (
    <li class="step" id={place}>
      <details class="step-fold" open={open}>
        <Rendered of={step} by={strength} make={() => <StepTop planned={planned} />} />
        <Contacts {...props} />
        <Rendered of={step} by="say" make={() => <SayAndBring step={step} />} />
        <PapersAndLimits planned={planned} limits={limits} />
        <Notes planned={planned} named={situationTitles.size > 1} />
        <Authorities basis={planned.basis} place={place} homes={homes} />
        <details class="fold fold-quiet step-more">
          <summary>能做到什么、为什么有这一步</summary>
          <Rendered of={step} by="facts" make={() => <StepFacts planned={planned} />} />
          <Why {...props} />
        </details>
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

/** A number said once is enough, even when the police station has the same one. */
function Contacts({ planned, homes }: StepCardProps): VNode {
  const place = stepPlace(planned.step.id);
  const said = new Set<string>();
  return (
    <>
      {planned.channels.map((channel) => {
        const whole = homes.channels.get(channel) === place;
        const fresh = channel.phones.filter(({ number }) => !said.has(number));
        for (const { number } of fresh) said.add(number);
        const by = `${whole} ${fresh.map(({ number }) => number).join()}`;
        const make = () => <Contact channel={{ ...channel, phones: fresh }} whole={whole} />;
        return <Rendered key={channel.id} of={channel} by={by} make={make} />;
      })}
    </>
  );
}

export function SayAndBring({ step }: { step: Step }): VNode {
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
      {step.bring || step.receipt ? (
        <dl class="step-facts step-hand">
          {step.bring ? <Fact name="手里准备" text={step.bring.join('、')} /> : null}
          {step.receipt ? <Fact name="记得要" text={step.receipt} /> : null}
        </dl>
      ) : null}
    </>
  );
}

/** What this step is done with and how long there is for it, without opening anything. */
function PapersAndLimits({ planned, limits }: Pick<StepCardProps, 'planned' | 'limits'>): VNode | null {
  const { step, papers } = planned;
  const own = (step.deadlines ?? []).flatMap((id) => limits.get(id) ?? []);
  if (!papers.length && !own.length) return null;
  return (
    <dl class="step-facts step-ways">
      {papers.length ? <dt>用到文书</dt> : null}
      {papers.length ? (
        <dd>
          {papers.map(({ id, title }) => (
            <a key={id} href={`#paper-${id}`}>
              {title}
            </a>
          ))}
        </dd>
      ) : null}
      {own.length ? <dt>有关期限</dt> : null}
      {own.length ? (
        <dd>
          {own.map(({ id, what, limit }) => (
            <span key={id}>
              <a href={deadlinePath(id)}>{what}</a>：{limit}
            </span>
          ))}
        </dd>
      ) : null}
    </dl>
  );
}

function StepFacts({ planned: { step } }: { planned: PlannedStep }): VNode {
  return (
    <dl class="step-facts">
      <Fact name="能做到" text={step.achieves} />
      <Fact name="做不到" text={step.limits} />
      {'reason' in step ? <Fact name="为什么建议" text={step.reason} /> : null}
    </dl>
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

/** What a situation adds to a step that others share; named only when there are several. */
function Notes({ planned, named }: { planned: PlannedStep; named: boolean }): VNode {
  return (
    <>
      {planned.notes.map(({ situation, text }) => (
        <p key={text} class="note">
          {named && situation ? <b>{situation}：</b> : null}
          {text}
        </p>
      ))}
      {planned.dateNote ? <p class="note">{planned.dateNote}</p> : null}
      {planned.passed.map(({ deadline, sentence }) => (
        <p key={deadline.id} class="note">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** 为什么有这一步: the facts and situations that brought it. */
function Why({ planned, situationTitles }: StepCardProps): VNode {
  const said = planned.because.filter(isSaid).map((ref) => `“${factLabel(ref)}”`);
  const titles = planned.situations.flatMap((id) => situationTitles.get(id) ?? []);
  return (
    <p class="step-why">
      <b>为什么有这一步：</b>
      {said.length ? `您说了${said.join('、')}` : '不论哪种情况都值得做'}
      {titles.length ? `，属于“${titles.join('”“')}”` : ''}。
    </p>
  );
}
