import type { Question } from '@huyin/triage';
import type { VNode } from 'preact';
import { planPath, type Told, withFact } from '../../address.ts';

/** 还不知道的: every answer is a link to the plan it makes. */
export function OpenQuestions({ told, questions }: { told: Told; questions: readonly Question[] }): VNode {
  return (
    <ul class="open-questions">
      {questions.map(({ fact, ask, options }) => (
        <li key={fact}>
          <details>
            <summary>{ask}</summary>
            <p class="answer-links">
              {options
                .filter(({ value }) => value !== 'unknown')
                .map(({ value, label }) => (
                  <a key={value} class="answer-link" href={planPath(withFact(told, fact, value))}>
                    {label}
                  </a>
                ))}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
