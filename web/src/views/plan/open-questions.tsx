import type { Question } from '@huyin/triage';
import type { VNode } from 'preact';
import type { Told } from '../../address.ts';
import { ToldFields } from '../told-fields.tsx';

/** 还不知道的: one form, in which every answer is a button that asks for the plan it makes. */
export function OpenQuestions({ told, questions }: { told: Told; questions: readonly Question[] }): VNode {
  return (
    <form class="open-questions" method="get" action="/plan">
      <ToldFields told={told} />
      {questions.map(({ fact, ask, options }) => (
        <details key={fact} class="fold">
          <summary>{ask}</summary>
          <p class="answer-links">
            {options.map(({ value, label }) => (
              <button key={value} class="answer-link" type="submit" name={fact} value={value}>
                {label}
              </button>
            ))}
          </p>
        </details>
      ))}
    </form>
  );
}
