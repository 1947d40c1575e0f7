import type { SectorRecord } from '@huyin/content';
import type { Plan } from '@huyin/triage';
import type { ComponentChildren, VNode } from 'preact';
import { paperPath, type Told } from '../../address.ts';
import { authoritiesPath, sectorPath } from '../authority/addresses.ts';
import { Claims } from './claims.tsx';
import { Deadlines } from './deadlines.tsx';
import { Evidence } from './evidence.tsx';
import type { Homes } from './homes.ts';
import { OpenQuestions } from './open-questions.tsx';
import { Sources } from './sources.tsx';

/** A part of the page after the steps. Folded ones keep the page from becoming a wall. */
function Part(props: {
  id: string;
  title: string;
  lead?: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section class="part" id={props.id} aria-label={props.title}>
      <details class="fold part-fold" open={props.open ?? false}>
        <summary>
          <h2>{props.title}</h2>
        </summary>
        {props.lead ? <p class="part-lead">{props.lead}</p> : null}
        {props.children}
      </details>
    </section>
  );
}

interface PlanPartsProps {
  readonly plan: Plan;
  readonly told: Told;
  readonly homes: Homes;
  readonly sectors: readonly SectorRecord[];
}

export function PlanParts({ plan, told, homes, sectors }: PlanPartsProps): VNode {
  const { evidence, claims, deadlines, papers, missing, uncertain } = plan;
  return (
    <>
      {evidence.length ? (
        <Part id="evidence" title="现在就要留的证据" open>
          <Evidence items={evidence} />
        </Part>
      ) : null}
      {deadlines.length ? (
        <Part
          id="deadlines"
          title="期限"
          lead="法律写“及时”的，就是及时，没有天数；写了天数的，下面都有依据。"
        >
          <Deadlines deadlines={deadlines} homes={homes} event={plan.event} />
        </Part>
      ) : null}
      {claims.length ? (
        <Part id="claims" title="谁可能要负责" lead="每一项都列出法律要求什么、您已经有什么、还缺什么。">
          <Claims claims={claims} homes={homes} />
        </Part>
      ) : null}
      <Part id="authorities" title="归哪个部门管，说“不归我管”怎么答">
        <Sectors sectors={sectors} />
      </Part>
      {papers.length ? (
        <Part id="papers" title="会用到的文书，点开就能填" open>
          <ul class="papers">
            {papers.map(({ id, title, to, purpose }) => (
              <li key={id} id={`paper-${id}`}>
                <a href={paperPath(id, told)}>
                  <b>{title}</b>
                </a>
                （{id}）交给{to}。{purpose}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {missing.length ? (
        <Part id="missing" title="还不知道的，答了方案会变" open>
          <OpenQuestions told={told} questions={missing} />
        </Part>
      ) : null}
      <Part id="sources" title="引用的法律和来源">
        <Sources plan={plan} />
      </Part>
      {uncertain.length ? (
        <Part id="uncertain" title="不确定的地方">
          <ul>
            {uncertain.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  );
}

/** By who holds the data; who has not said it chooses on the list. */
function Sectors({ sectors }: { sectors: readonly SectorRecord[] }): VNode {
  return (
    <ul class="papers">
      {sectors.map(({ id, label }) => (
        <li key={id}>
          <a href={sectorPath(id)}>{label}</a>
        </li>
      ))}
      <li>
        <a href={authoritiesPath}>{sectors.length ? '别的单位' : '先看泄露信息的是哪一类单位'}</a>
      </li>
    </ul>
  );
}
