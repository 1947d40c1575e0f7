import { type Facts, HAPPENED, LEAKED } from '@huyin/triage';
import type { VNode } from 'preact';
import { Choices } from './choices.tsx';
import { DESK_GROUPS } from './desk-groups.ts';

const LEAKED_CHOICES = Object.entries(LEAKED).map(([value, label]) => ({ value, label }));

/** The groups of what has happened; a group with something ticked is open. */
export function HappenedGroups({ facts, open = 0 }: { facts: Facts; open?: number }): VNode {
  const said: readonly string[] = facts.happened ?? [];
  return (
    <div class="desk-groups">
      {DESK_GROUPS.map(({ title, values }, i) => (
        <details key={title} class="fold desk-group" open={i < open || values.some((v) => said.includes(v))}>
          <summary>{title}</summary>
          <Choices
            name="happened"
            choices={values.map((value) => ({
              value,
              label: HAPPENED[value],
              checked: said.includes(value),
            }))}
          />
        </details>
      ))}
    </div>
  );
}

export function LeakedChoices({ facts }: { facts: Facts }): VNode {
  const said: readonly string[] = facts.leaked ?? [];
  return (
    <Choices
      name="leaked"
      choices={LEAKED_CHOICES.map((choice) => ({ ...choice, checked: said.includes(choice.value) }))}
    />
  );
}

/** 黄金止损台: two taps and the plan is there. A plain form, categories only. */
export function Desk(): VNode {
  return (
    <form class="desk" method="get" action="/plan">
      <fieldset>
        <legend>
          <span class="desk-number">1</span>已经发生了什么？<small>可多选</small>
        </legend>
        <HappenedGroups facts={{}} open={1} />
      </fieldset>
      <fieldset>
        <legend>
          <span class="desk-number">2</span>泄露了什么？<small>可多选，不清楚就不选</small>
        </legend>
        <LeakedChoices facts={{}} />
      </fieldset>
      <div class="actions">
        <button class="button button-main" type="submit">
          马上看方案
        </button>
        <button class="button" type="submit" formAction="/ask">
          先答几个问题
        </button>
      </div>
    </form>
  );
}
