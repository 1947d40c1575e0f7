import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { stepPlace } from '../plan/homes.ts';
import type { GuidePlan } from './guide-plan.ts';

/** What fits into the first ten minutes; the rest of the page can wait. */
const FIRST = 3;

/** 现在先做: the first steps that hold for everyone in the situation, and the way to one's own plan. */
export function FirstSteps({ plan }: { plan: GuidePlan }): VNode {
  const first = plan.phases
    .flatMap(({ steps }) => steps)
    .filter(({ only }) => !only)
    .slice(0, FIRST);
  return (
    <section class="ten-minutes first-now" aria-label="现在先做">
      {first.length ? <h2>现在先做这几件</h2> : null}
      {first.length ? (
        <ol>
          {first.map(({ step, channels }) => {
            const phone = channels.flatMap((channel) => channel.phones)[0];
            return (
              <li key={step.id}>
                <a href={`#${stepPlace(step.id)}`}>{step.title}</a>
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
      ) : null}
      <p class="to-plan">
        <a class="button button-main" href={plan.planPath}>
          生成我的方案
        </a>
        <span class="small">按您的情况只列要做的步骤。不用登录，不要手机号。</span>
      </p>
    </section>
  );
}
