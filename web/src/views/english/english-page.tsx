import type { Content } from '@huyin/content';
import type { VNode } from 'preact';
import { authoritiesPath } from '../authority/addresses.ts';
import { channelsPath, guidePath, knowPath, statuteArticlePath } from '../know/addresses.ts';

/** Numbers of these channels stand on the page; a number is printed only as content/channels has it. */
const URGENT: readonly { channel: string; words: string }[] = [
  {
    channel: '110',
    words:
      'Police. You or someone else is in danger, money is leaving your account, or you are being blackmailed now.',
  },
  { channel: '96110', words: 'Anti-fraud line of the police. If it calls you, pick up.' },
  { channel: '12356', words: 'Mental health support.' },
  { channel: '12348', words: 'Free legal advice from the public legal service.' },
];

const FIRST: readonly string[] = [
  'In danger, or money is moving: call 110 first, then your bank. Say that you ask for an emergency stop payment.',
  'Do not pay a blackmailer and do not send more pictures. Paying rarely ends it.',
  'Keep everything before you change anything: screenshots that show the address, the account and the time, recordings, bank statements. Keep the phone itself. Do not delete the chat or the account.',
  'Write down who had your data, when you gave it, and what happened since.',
  'Report at any police station. Ask for the receipt of acceptance (受案回执) and the list of evidence they took.',
  'Ask the organisation in writing what leaked, why, and what it did. It must take remedial measures at once and notify you.',
];

const LAW: readonly { law: string; version: string; article: string; says: string }[] = [
  {
    law: 'pipl',
    version: '2021-11-01',
    article: '57',
    says: 'Personal Information Protection Law, article 57: after a leak the handler must take remedial measures at once and notify the authority and the individuals.',
  },
  {
    law: 'pipl',
    version: '2021-11-01',
    article: '69',
    says: 'Article 69: a handler that cannot prove it was not at fault is liable for the harm.',
  },
  {
    law: 'public-security-law',
    version: '2026-01-01',
    article: '56',
    says: 'Public Security Administration Punishments Law, article 56 (in force since 1 January 2026): selling, providing, stealing or unlawfully obtaining personal information is punishable.',
  },
];

/** What the service is and the first steps, for who does not read Chinese. */
export function EnglishPage({ content }: { content: Content }): VNode {
  return (
    <div class="page page-narrow english" lang="en">
      <header class="page-head">
        <h1>Your personal information leaked in mainland China: what to do now</h1>
        <p class="lead">
          Huyin (护隐) turns what happened to you into your own ordered plan, with the law behind each step
          and the papers to hand in. No account, no phone number, nothing sent to third parties. The plan
          itself is in Chinese.
        </p>
      </header>
      <section aria-labelledby="call">
        <h2 id="call">Call</h2>
        <ul class="rows">
          {URGENT.map(({ channel, words }) => (
            <UrgentRow key={channel} content={content} channel={channel} words={words} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="first">
        <h2 id="first">First steps, in this order</h2>
        <ol class="english-steps">
          {FIRST.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <Law content={content} />
      <WaysOn />
    </div>
  );
}

function UrgentRow({
  content,
  channel,
  words,
}: {
  content: Content;
  channel: string;
  words: string;
}): VNode | null {
  const found = content.channels.get(channel);
  const number = found?.phones[0]?.number;
  if (!found || !number) return null;
  return (
    <li class="row">
      <a class="row-title" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
        {number}
      </a>
      <span class="row-facts">
        {words}
        {found.confidence === 'C' ? ' As publicly reported; hours differ from place to place.' : ''}
      </span>
    </li>
  );
}

function Law({ content }: { content: Content }): VNode {
  const held = LAW.filter(({ law, version, article }) =>
    content.laws
      .get(law)
      ?.versions.find(({ from }) => from === version)
      ?.articles.has(article),
  );
  return (
    <section aria-labelledby="law">
      <h2 id="law">The law behind it</h2>
      <ul class="english-law">
        {held.map(({ law, version, article, says }) => (
          <li key={says}>
            {says}{' '}
            <a href={statuteArticlePath(law, version, article)} hreflang="zh-CN">
              Chinese text
            </a>
          </li>
        ))}
      </ul>
      <p class="small">
        Our own summaries, not official translations. Not yet reviewed by a lawyer. Only the Chinese text
        counts.
      </p>
    </section>
  );
}

function WaysOn(): VNode {
  const ways: readonly (readonly [string, string])[] = [
    ['/', 'Make my plan (in Chinese; a helper who reads Chinese can answer for you)'],
    [guidePath('first-steps'), 'General guide (in Chinese)'],
    [channelsPath, 'All hotlines and offices (in Chinese)'],
    [authoritiesPath, 'Which authority is in charge (in Chinese)'],
    [knowPath, 'Everything else (in Chinese)'],
  ];
  return (
    <nav class="english-ways" aria-label="Go on">
      <ul>
        {ways.map(([path, words]) => (
          <li key={path}>
            <a href={path} hreflang="zh-CN">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
