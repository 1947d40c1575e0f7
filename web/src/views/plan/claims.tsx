import type { AssessedClaim, AssessedElement, Truth } from '@huyin/triage';
import type { VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { Authorities } from './authority.tsx';
import { claimPlace, type Homes } from './homes.ts';

const KINDS = {
  civil: { title: '民事：要他停、删、赔', short: '民事' },
  admin: { title: '行政：让主管机关管、让公安罚', short: '行政' },
  criminal: { title: '刑事：可能构成犯罪', short: '刑事' },
} as const;

const TRUTHS: Record<Truth, { icon: 'yes' | 'no' | 'unknown'; word: string }> = {
  yes: { icon: 'yes', word: '已具备' },
  no: { icon: 'no', word: '缺' },
  unknown: { icon: 'unknown', word: '还不知道' },
};

export function Claims({ claims, homes }: { claims: readonly AssessedClaim[]; homes: Homes }): VNode {
  return (
    <>
      {(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => {
        const of = claims.filter((claim) => claim.kind === kind);
        if (!of.length) return null;
        return (
          <div key={kind} class="claim-kind">
            <h3>{KINDS[kind].title}</h3>
            {of.map((claim) => (
              <ClaimFold key={claim.id} claim={claim} homes={homes} />
            ))}
          </div>
        );
      })}
    </>
  );
}

function ClaimFold({ claim, homes }: { claim: AssessedClaim; homes: Homes }): VNode {
  const met = claim.elements.filter(({ truth }) => truth === 'yes').length;
  return (
    <details class="fold claim">
      <summary>
        <span>
          <b>{claim.title}</b>
          <span class="claim-against">
            对谁：{claim.against}；要件 {claim.elements.length} 项，已具备 {met} 项
          </span>
        </span>
      </summary>
      <ul class="elements">
        {claim.elements.map((element) => (
          <ElementLine key={element.what} element={element} />
        ))}
      </ul>
      {claim.uncertain ? (
        <p class="note">
          <b>不确定：</b>
          {claim.uncertain}
        </p>
      ) : null}
      <Authorities basis={claim.basis} place={claimPlace(claim.id)} homes={homes} />
    </details>
  );
}

function ElementLine({ element }: { element: AssessedElement }): VNode {
  const { icon, word } = TRUTHS[element.truth];
  return (
    <li class={`element element-${element.truth}`}>
      <Icon name={icon} />
      <span>
        <b>{word}</b>：{element.what}
        {element.truth === 'yes' ? null : <span class="settled-by">怎么弄清：{element.settledBy}</span>}
      </span>
    </li>
  );
}
