import type { FactName, Facts } from '@huyin/triage';
import type { VNode } from 'preact';
import type { Told } from '../address.ts';

/** The facts said so far as hidden fields, so that a plain form carries them on. */
export function ToldFields({ told, except = [] }: { told: Told; except?: readonly FactName[] }): VNode {
  const fields = Object.entries(told.facts as Facts).filter(([fact]) => !except.includes(fact as FactName));
  return (
    <>
      {fields.map(([fact, value]) => (
        <input
          key={fact}
          type="hidden"
          name={fact}
          value={typeof value === 'string' ? value : value.join('.')}
        />
      ))}
      {told.event ? <input type="hidden" name="event" value={told.event} /> : null}
    </>
  );
}
