import { PHASES } from '@huyin/triage';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { Authorities } from '../plan/authority.tsx';
import { Contact } from '../plan/contact.tsx';
import { stepPlace } from '../plan/homes.ts';
import { SayAndBring } from '../plan/step-card.tsx';
import { StrengthMark } from '../plan/strength.tsx';
import { paperPath } from './addresses.ts';
import type { GuideHomes } from './guide-homes.ts';
import type { GuidePhase, GuideStep } from './guide-steps.ts';

/** The first steps are read at once; of the others the titles, so that a phone shows the way as a whole. */
const OPEN_STEPS = 3;

export function GuidePhaseSection({ phase, homes }: { phase: GuidePhase; homes: GuideHomes }): VNode {
  const id = `phase-${phase.phase}`;
  return (
    <section class={`phase ${id}`} aria-labelledby={id}>
      <h2 id={id}>{PHASES[phase.phase]}</h2>
      <ol class="steps guide-steps" start={phase.steps[0]?.number}>
        {phase.steps.map((step) => (
          <GuideStepCard key={step.step.id} of={step} open={step.number <= OPEN_STEPS} homes={homes} />
        ))}
      </ol>
    </section>
  );
}

/** The same card as in a plan; what only some readers need is introduced by 如果. */
function GuideStepCard({ of, open, homes }: { of: GuideStep; open: boolean; homes: GuideHomes }): VNode {
  const { step, number, only, basis } = of;
  const place = stepPlace(step.id);
  return (
    <li class="step guide-step" id={place}>
      <details class="step-fold" open={open}>
        <summary>
          <h3 data-read>
            <span class="step-number">第 {number} 步</span> {step.title}
          </h3>
          {only ? <span class="step-only">如果{only}</span> : null}
          <span class="step-meta">
            <StrengthMark strength={step.strength} />
            <span>
              <Icon name="clock" />
              {step.takes}
            </span>
          </span>
        </summary>
        <ul class="step-how" data-read>
          {step.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <StepContacts of={of} homes={homes} />
        <SayAndBring step={step} />
        {of.notes.map((note) => (
          <p key={note.text} class="note">
            {note.only ? <b>如果{note.only}：</b> : null}
            {note.text}
          </p>
        ))}
        <Authorities basis={basis} place={place} homes={homes} />
        <StepFacts of={of} />
      </details>
    </li>
  );
}

/** A number said once is enough, even when two channels share it. */
function StepContacts({ of, homes }: { of: GuideStep; homes: GuideHomes }): VNode {
  const said = new Set<string>();
  return (
    <>
      {of.channels.map((channel) => {
        const phones = channel.phones.filter(({ number }) => !said.has(number));
        for (const { number } of phones) said.add(number);
        const whole = homes.channels.get(channel) === stepPlace(of.step.id);
        return <Contact key={channel.id} channel={{ ...channel, phones }} whole={whole} />;
      })}
    </>
  );
}

function StepFacts({ of: { step, papers } }: { of: GuideStep }): VNode {
  return (
    <dl class="step-facts">
      <dt>能做到</dt>
      <dd>{step.achieves}</dd>
      <dt>做不到</dt>
      <dd>{step.limits}</dd>
      {papers.length ? (
        <>
          <dt>用到文书</dt>
          <dd>
            {papers.map(({ id, title }, i) => (
              <>
                {i ? '、' : ''}
                <a href={paperPath(id)}>{title}</a>
              </>
            ))}
          </dd>
        </>
      ) : null}
      {'reason' in step ? (
        <>
          <dt>为什么建议</dt>
          <dd>{step.reason}</dd>
        </>
      ) : null}
    </dl>
  );
}
