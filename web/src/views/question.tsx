import { MOST_QUESTIONS, type Question } from '@huyin/triage';
import type { VNode } from 'preact';
import { type Put, planPath, questionPath, type Told, understoodPath, withFact } from '../address.ts';
import { Icon } from './icon.tsx';
import { ToldFields } from './told-fields.tsx';

export interface QuestionProps {
  readonly told: Told;
  readonly put: Put;
  readonly question: Question;
}

/** One question a page; every answer is one tap, and one tap leads past all of them. */
export function QuestionPage({ told, put, question }: QuestionProps): VNode {
  return (
    <div class="narrow question">
      <p class="progress">
        第 {put.length + 1} 问，最多 {MOST_QUESTIONS} 问
      </p>
      <progress max={MOST_QUESTIONS} value={put.length} aria-label="已回答的问题" />
      <h1 id="question">{question.ask}</h1>
      {question.help ? <p class="lead">{question.help}</p> : null}
      <form method="get" action="/ask" aria-labelledby="question">
        <ToldFields told={told} except={[question.fact]} />
        <input type="hidden" name="q" value={[...put, question.fact].join('.')} />
        <div class="answers">
          {question.options.map(({ value, label }) => (
            <button
              key={value}
              class={value === 'unknown' ? 'answer answer-unknown' : 'answer'}
              type="submit"
              name={question.fact}
              value={value}
            >
              {label}
            </button>
          ))}
        </div>
      </form>
      <nav class="question-ways" aria-label="其他去向">
        <a href={wayBack(told, put)}>
          <Icon name="back" />
          {put.length ? '上一问' : '改情况'}
        </a>
        <a href={planPath(told)}>
          直接看方案
          <Icon name="arrow" />
        </a>
      </nav>
    </div>
  );
}

/** One question back with every other answer kept. */
function wayBack(told: Told, put: Put): string {
  const last = put.at(-1);
  return last ? questionPath(withFact(told, last), put.slice(0, -1)) : understoodPath(told);
}
