import { printArticleNumber } from '@huyin/law';
import {
  type AssessedClaim,
  type Assessment,
  factLabel,
  type NotForUs,
  PHASES,
  type Plan,
  type PlannedBasis,
  type PlannedStep,
  type Refused,
} from '@huyin/triage';

const KIND = { civil: '民事', admin: '行政', criminal: '刑事' } as const;
const TRUTH = { yes: '已具备', no: '缺', unknown: '还不知道' } as const;
const HEARSAY = { A: '', B: '', C: '（据公开报道）', D: '（不确定）' } as const;

/** The assessment as Markdown, in the order of the page. */
export function printAssessment(assessment: Assessment): string {
  if (assessment.kind === 'plan') return printPlan(assessment);
  return assessment.kind === 'refused' ? printRefused(assessment) : printNotForUs(assessment);
}

function list(items: readonly string[], mark = '- '): string[] {
  return items.map((item) => `${mark}${item}`);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? ['', `## ${title}`, '', ...lines] : [];
}

function printPlan(plan: Plan): string {
  const lines = [
    '# 您的方案',
    '',
    `今天 ${plan.today}${plan.event ? `，事情发生在 ${plan.event}` : ''}。尚未经律师复核，不是法律意见。`,
    '',
    ...plan.situations.map(({ title, summary, because }) => {
      const why = because.map(factLabel).join('；');
      return `- **${title}**：${summary}${why ? `（因为：${why}）` : ''}`;
    }),
    ...plan.dateNotes.map((note) => `\n> ${note}`),
    ...plan.phases.flatMap(({ phase, steps }) =>
      section(
        PHASES[phase],
        steps.flatMap((step, i) => printStep(step, i + 1)),
      ),
    ),
    ...section('谁可能要负责', plan.claims.flatMap(printClaim)),
    ...section(
      '期限',
      plan.deadlines.map(({ deadline: d, basis }) => {
        const source = basis.map(cite).join('、') || d.authority || '';
        const hearsay = HEARSAY[d.confidence];
        return `- ${d.what}：${d.limit}（${d.counting}）〔${d.strength}${source ? `，${source}` : ''}〕${hearsay}`;
      }),
    ),
    ...section(
      '证据：先保存最容易没的',
      plan.evidence.map(({ what, how }) => `- ${what}${how ? `：${how}` : ''}`),
    ),
    ...section(
      '不要做',
      plan.warnings.map(({ dont, why }) => `- **${dont}**：${why}`),
    ),
    ...section(
      '会用到的文书',
      plan.papers.map(({ id, title, to }) => `- ${id} ${title}（交给：${to}）`),
    ),
    ...section('还不知道、知道了会改变方案的', list(plan.missing.map(({ ask }) => ask))),
    ...section('不确定的地方', list(plan.uncertain)),
  ];
  return `${lines.join('\n')}\n`;
}

function printStep(planned: PlannedStep, number: number): string[] {
  const { step } = planned;
  const maybe = (label: string, text: string | undefined): string[] => (text ? [`- ${label}：${text}`] : []);
  return [
    `### ${number}. ${step.title} 〔${planned.strength}〕`,
    '',
    ...list(step.how),
    ...planned.notes.map(({ text, situation }) => `- ${situation ? `【${situation}】` : ''}${text}`),
    ...planned.channels.map((channel) => {
      const phones = channel.phones.map(({ number: tel, label }) => `${tel}（${label}）`);
      const links = channel.links.map(({ url, label }) => `${label} ${url}`);
      return `- 找谁：${channel.name}${HEARSAY[channel.confidence]}：${[...phones, ...links, ...channel.ways].join('；')}`;
    }),
    ...maybe('照着念', step.say),
    ...maybe('带上', step.bring?.join('、')),
    ...maybe('要多久', step.takes),
    ...maybe('能做到', step.achieves),
    ...maybe('做不到', step.limits),
    ...maybe('索要', step.receipt),
    ...maybe('文书', planned.papers.map(({ id, title }) => `${id} ${title}`).join('、')),
    ...maybe('注意', planned.dateNote),
    ...planned.passed.flatMap(({ sentence }) => maybe('注意', sentence)),
    ...maybe('为什么有这一步', planned.because.map(factLabel).join('；') || undefined),
    ...maybe('理由', 'reason' in step ? step.reason : undefined),
    ...planned.basis.map((found) => `- 依据：${cite(found)}：“${found.basis.quote}”`),
    '',
  ];
}

function cite({ version, article, at }: PlannedBasis): string {
  const when = at === 'event' ? '按事发时' : '按今天';
  const name = `《${version.title}》${printArticleNumber(article.number)}`;
  return `${name}（${article.since ?? version.from} 起施行，${when}）${HEARSAY[article.confidence]}`;
}

function printClaim(claim: AssessedClaim): string[] {
  return [
    `### ${KIND[claim.kind]}：${claim.against}`,
    '',
    claim.title,
    '',
    ...claim.elements.map((e) => `- [${TRUTH[e.truth]}] ${e.what}（靠什么弄清：${e.settledBy}）`),
    ...claim.basis.map((found) => `- 依据：${cite(found)}：“${found.basis.quote}”`),
    ...(claim.uncertain ? [`- 不确定：${claim.uncertain}`] : []),
    '',
  ];
}

function printChannels(of: NotForUs | Refused): string[] {
  return of.channels.map(({ name, phones, ways }) => {
    return `- ${name}：${[...phones.map((p) => p.number), ...ways].join('；')}`;
  });
}

function printNotForUs(found: NotForUs): string {
  return ['# 这件事不归护隐管', '', found.sentence, '', ...printChannels(found), ''].join('\n');
}

function printRefused(found: Refused): string {
  return [
    '# 这个忙我们不能帮',
    '',
    found.sentence,
    ...section(
      '法律怎么说',
      found.basis.map((b) => `- ${cite(b)}：“${b.basis.quote}”`),
    ),
    ...section('合法的办法', list(found.lawful)),
    ...section('可以找', printChannels(found)),
    '',
  ].join('\n');
}
