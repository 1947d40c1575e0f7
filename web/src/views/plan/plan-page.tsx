import type { SectorRecord } from '@huyin/content';
import { factLabel, PHASES, type Phase, type Plan } from '@huyin/triage';
import type { VNode } from 'preact';
import { familyPath, type Told, understoodPath } from '../../address.ts';
import { CareLine, DangerLine } from '../danger-line.tsx';
import { Icon } from '../icon.tsx';
import { isSaid, toldFacts } from '../told-facts.ts';
import { type Homes, homesOf } from './homes.ts';
import { PlanParts } from './parts.tsx';
import { StepCard } from './step-card.tsx';
import { TenMinutes } from './ten-minutes.tsx';
import { Warnings } from './warnings.tsx';

const OPEN_PHASES: readonly Phase[] = ['danger', 'now'];

export interface PlanPageProps {
  readonly plan: Plan;
  readonly told: Told;
  /** The kinds of holder the one who leaked may be. */
  readonly sectors: readonly SectorRecord[];
}

export function PlanPage({ plan, told, sectors }: PlanPageProps): VNode {
  const homes = homesOf(plan);
  return (
    <div class="plan">
      <Urgency plan={plan} />
      <PlanHead plan={plan} told={told} />
      <TenMinutes plan={plan} />
      <Warnings warnings={plan.warnings} />
      <PhaseNav plan={plan} />
      <Phases plan={plan} homes={homes} />
      <PlanParts plan={plan} told={told} homes={homes} sectors={sectors} />
      <PlanTail plan={plan} told={told} />
    </div>
  );
}

function Urgency({ plan }: { plan: Plan }): VNode | null {
  if (plan.facts.mood === 'self-harm') return <CareLine />;
  return plan.urgent ? <DangerLine /> : null;
}

function PlanHead({ plan, told }: { plan: Plan; told: Told }): VNode {
  const said = toldFacts(plan.facts).filter(isSaid);
  return (
    <header class="plan-head">
      <h1>您的行动方案</h1>
      <ul class="situations">
        {plan.situations.map(({ id, title, summary }) => (
          <li key={id}>
            <b>{title}</b>
            <span>{summary}</span>
          </li>
        ))}
      </ul>
      {plan.event ? <DateNotes notes={plan.dateNotes} /> : null}
      <p class="plan-said">
        根据您说的：{said.length ? said.map(factLabel).join('；') : '还没有说具体情况'}。
      </p>
      <p class="plan-tools">
        <a class="button" href={familyPath(told)}>
          <Icon name="share" />
          发给家人看
        </a>
        <button class="button with-script" type="button" data-print>
          <Icon name="print" />
          打印
        </button>
        <a class="button" href={understoodPath(told)}>
          改情况
        </a>
      </p>
    </header>
  );
}

/** Stays at the top while reading: where one is and how much is left. */
function PhaseNav({ plan }: { plan: Plan }): VNode {
  return (
    <nav class="phase-nav" aria-label="方案的各个阶段">
      <div class="phase-nav-row">
        {plan.phases.map(({ phase, steps }) => (
          <a key={phase} class={`phase-link phase-${phase}`} href={`#phase-${phase}`}>
            {PHASES[phase]}
            <span class="count">{steps.length}</span>
          </a>
        ))}
        {plan.evidence.length ? <a href="#evidence">证据</a> : null}
        {plan.deadlines.length ? <a href="#deadlines">期限</a> : null}
        {plan.claims.length ? <a href="#claims">谁负责</a> : null}
        {plan.papers.length ? <a href="#papers">文书</a> : null}
      </div>
    </nav>
  );
}

function Phases({ plan, homes }: { plan: Plan; homes: Homes }): VNode {
  const situationTitles = new Map(plan.situations.map(({ id, title }) => [id, title]));
  const limits = new Map(plan.deadlines.map(({ deadline }) => [deadline.id, deadline]));
  return (
    <div class="phases">
      {plan.phases.map(({ phase, steps }) => (
        <section key={phase} class={`phase phase-${phase}`} id={`phase-${phase}`} aria-label={PHASES[phase]}>
          <h2>{PHASES[phase]}</h2>
          <ol class="steps">
            {steps.map((planned) => (
              <StepCard
                key={planned.step.id}
                planned={planned}
                open={OPEN_PHASES.includes(phase)}
                situationTitles={situationTitles}
                homes={homes}
                limits={limits}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Before the steps when the date changes the law shown; otherwise at the end of the page. */
function DateNotes({ notes }: { notes: readonly string[] }): VNode {
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="note small">
          {note}
        </p>
      ))}
    </>
  );
}

function PlanTail({ plan, told }: { plan: Plan; told: Told }): VNode {
  return (
    <footer class="plan-tail">
      {plan.event ? null : <DateNotes notes={plan.dateNotes} />}
      <p>
        <b>尚未经律师复核。</b>法律按 {plan.today} 查看
        {plan.event ? `，事情按 ${plan.event} 适用` : '，没有说发生日期，按今天的法律显示'}
        。标“据公开报道”的没有看到官方原文，标“不确定”的请先向 12348 或律师核实。
      </p>
      <p>
        <a href={understoodPath(told)}>改情况</a>
        <a href="/">重新开始</a>
      </p>
    </footer>
  );
}
