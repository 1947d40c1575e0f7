import type { Plan, PlannedStep } from '@huyin/triage';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';

/** What fits into ten minutes; the rest of the page can wait until these are done. */
const FIRST_STEPS = 3;

export function firstSteps(plan: Plan): readonly PlannedStep[] {
  return plan.phases.flatMap(({ steps }) => steps).slice(0, FIRST_STEPS);
}

export function TenMinutes({ plan }: { plan: Plan }): VNode {
  return (
    <section class="ten-minutes" aria-labelledby="ten-minutes">
      <h2 id="ten-minutes">接下来 10 分钟，先做这几件</h2>
      <ol>
        {firstSteps(plan).map(({ step, channels }) => {
          const phone = channels.flatMap((channel) => channel.phones)[0];
          return (
            <li key={step.id}>
              <a href={`#step-${step.id}`}>{step.title}</a>
              {phone ? (
                <a class="call" href={`tel:${phone.number.replace(/[^\d+]/g, '')}`}>
                  <Icon name="phone" />
                  <span>
                    打 <b>{phone.number}</b>
                  </span>
                </a>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
