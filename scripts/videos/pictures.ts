import type { Picture, ScriptedScene } from '@huyin/content';
import { drawn } from './drawings.ts';
import { escapeHtml } from './escape-html.ts';

/** Parts come in one after another; `data-at` is the second of the scene at which a part begins to show. */
const part = (at: number, inside: string, kind = ''): string =>
  `<div class="part ${kind}" data-at="${at.toFixed(2)}">${inside}</div>`;

const MARKS = {
  yes: '<path d="M22 64l26 26 50-56"/>',
  no: '<path d="M30 30l60 60M90 30l-60 60"/>',
  alert: '<path d="M60 22v50M60 92v4"/>',
};
const mark = (kind: keyof typeof MARKS): string =>
  `<svg class="mark mark-${kind}" viewBox="0 0 120 120">${MARKS[kind]}</svg>`;

/** One scene's picture as HTML. */
export function picture(scene: ScriptedScene): string {
  const shown = scene.picture;
  return PICTURES[shown.draw](shown as never, scene);
}

type Draw = {
  readonly [K in Picture['draw']]: (shown: Extract<Picture, { draw: K }>, scene: ScriptedScene) => string;
};

const PICTURES: Draw = {
  title: ({ icon }) => part(0.1, drawn(icon, 'huge')),
  close: ({ icon }) =>
    part(0.1, drawn(icon, 'large')) +
    part(0.5, '护隐', 'brand') +
    part(0.7, '出您自己的行动方案，不用注册，不要手机号', 'under'),
  object: ({ icon, mark: kind, text }) =>
    part(0.1, `${drawn(icon, 'huge')}${kind ? mark(kind) : ''}`, 'marked') +
    (text ? part(0.6, escapeHtml(text), 'tag') : ''),
  list: ({ mark: kind, rows }) =>
    rows
      .map(({ icon, text }, i) =>
        part(
          0.2 + i * 0.4,
          `${kind === 'number' ? `<b class="number">${i + 1}</b>` : mark(kind)}${drawn(icon, 'small')}<span>${escapeHtml(text)}</span>`,
          'row',
        ),
      )
      .join(''),
  statute: ({ words }, { quote = '', source = '' }) =>
    part(
      0.1,
      `<div class="source">${escapeHtml(source)}</div><blockquote>${marked(quote, words)}</blockquote>`,
      'sheet',
    ),
  call: ({ text }, { number = '', name = '' }) =>
    part(0.1, drawn('phone', 'large')) +
    part(0.5, escapeHtml(number), 'telephone') +
    part(0.7, escapeHtml(text ?? name), 'under'),
  chat: ({ lines }) =>
    lines.map(({ who, text }, i) => part(0.2 + i * 0.6, escapeHtml(text), `said said-${who}`)).join(''),
  ways: ({ rows }) =>
    rows
      .map(({ icon, text, sub }, i) =>
        part(
          0.2 + i * 0.3,
          `${drawn(icon, 'small')}<span><b>${escapeHtml(text)}</b><i>${escapeHtml(sub)}</i></span>`,
          'row way',
        ),
      )
      .join(''),
  sides: ({ no, yes }) => side('no', no, 0.2) + side('yes', yes, 0.7),
};

function side(kind: 'no' | 'yes', words: readonly string[], at: number): string {
  return part(
    at,
    words.map((word) => `<p>${mark(kind)}${escapeHtml(word)}</p>`).join(''),
    `side side-${kind}`,
  );
}

/** The pieces of a quote joined by … are shown as printed elsewhere on the site; the carried words stand out. */
function marked(quote: string, words: string): string {
  const whole = escapeHtml(quote.split('…').join('……'));
  const sought = escapeHtml(words);
  return whole.replace(sought, `<mark>${sought}</mark>`);
}
