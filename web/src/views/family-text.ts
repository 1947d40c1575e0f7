import { PHASES, type Plan, type PlannedStep } from '@huyin/triage';

/** Enough for someone who helps; a message longer than a screen is not read. */
const MOST_A_PHASE = 5;

/**
 * What may be sent to the family: steps and numbers, no personal data, and a headline that does not
 * say what happened, because a chat list shows it to whoever looks at the phone.
 */
export function familyText(plan: Plan): string {
  const lines = ['请帮我一起做这几件事（护隐整理）', ''];
  for (const { phase, steps } of plan.phases) {
    lines.push(`【${PHASES[phase]}】`, ...steps.slice(0, MOST_A_PHASE).map(stepLine));
    if (steps.length > MOST_A_PHASE) lines.push(`……还有 ${steps.length - MOST_A_PHASE} 件，见完整方案`);
    lines.push('');
  }
  if (plan.warnings.length) lines.push('【不要做】', ...plan.warnings.map(({ dont }) => `× ${dont}`), '');
  lines.push(`以上是一般步骤，尚未经律师复核；法律问题可打 12348。${plan.today}`);
  return lines.join('\n');
}

function stepLine({ step, channels }: PlannedStep, i: number): string {
  const phones = [...new Set(channels.flatMap((channel) => channel.phones.map(({ number }) => number)))];
  return `${i + 1}. ${step.title}${phones.length ? `（电话 ${phones.slice(0, 2).join('、')}）` : ''}`;
}
