import type { EvidenceItem } from '@huyin/triage';
import type { VNode } from 'preact';

const PERISHES: Record<EvidenceItem['perishes'], string> = {
  hours: '可能几小时内就没了，最先留',
  days: '几天内可能没了',
  months: '几个月内要取到',
  lasting: '不会很快消失，慢慢收',
};

/** What perishes first is kept first. */
export function Evidence({ items }: { items: readonly EvidenceItem[] }): VNode {
  return (
    <>
      {(Object.keys(PERISHES) as EvidenceItem['perishes'][]).map((perishes) => {
        const of = items.filter((item) => item.perishes === perishes);
        if (!of.length) return null;
        return (
          <div key={perishes} class={`evidence evidence-${perishes}`}>
            <h3>{PERISHES[perishes]}</h3>
            <ul>
              {of.map(({ what, how }) => (
                <li key={what}>
                  <b>{what}</b>
                  {how ? <span class="evidence-how">{how}</span> : null}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
