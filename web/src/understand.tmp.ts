import type { Facts, Finding, Understanding } from '@huyin/triage';

/** For trying the door until the triage room has its own `understand`. */
export function understand(text: string): Understanding {
  const findings: Finding[] = [];
  const tries: [RegExp, Finding['fact'], string][] = [
    [/爆通讯录|通讯录里/, 'happened', 'contacts-blasted'],
    [/催/, 'happened', 'dunning'],
    [/网贷/, 'actor', 'lender'],
    [/不转账就|裸照|不给钱就/, 'happened', 'extorted'],
    [/身份证/, 'leaked', 'id-number'],
  ];
  for (const [re, fact, value] of tries) {
    const m = re.exec(text);
    if (m) findings.push({ fact, value, quote: m[0] });
  }
  const facts: Record<string, string | string[]> = {};
  for (const { fact, value } of findings) {
    if (fact === 'happened' || fact === 'leaked') facts[fact] = [...((facts[fact] as string[]) ?? []), value];
    else facts[fact] = value;
  }
  return { labels: ['general_leak'], urgent: /不给钱/.test(text), facts: facts as Facts, findings, why: [] };
}
