import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilmScript, ScriptedScene } from '@huyin/content';
import { escapeHtml } from './escape-html.ts';
import { picture } from './pictures.ts';

const STYLE = readFileSync(join(import.meta.dirname, 'film.css'), 'utf8');
/** A part slides and fades in for so long; a scene fades out at its end. Seconds. */
export const ARRIVES = 0.5;
export const LEAVES = 0.25;

/** The whole film as one page: every scene is there, `show(scene, second)` draws one moment of it. */
export function filmPage({ title, scenes }: FilmScript): string {
  const total = scenes.reduce((sum, { seconds }) => sum + seconds, 0);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${STYLE}</style><body>
<div class="bar">${scenes.map(({ seconds }) => `<i style="flex:${seconds / total}"></i>`).join('')}</div>
<header><b>护隐</b><span>${escapeHtml(title)}</span></header>
${scenes.map(sceneHtml).join('\n')}
<footer>本片无声　尚未经律师复核</footer>
<script>${SHOW}</script></body></html>`;
}

function sceneHtml(scene: ScriptedScene, i: number): string {
  const caption = scene.caption
    .split('\n')
    .map((line) => `<span>${escapeHtml(line)}</span>`)
    .join('');
  const cites = scene.cites.map((cite) => `<em>${escapeHtml(cite)}</em>`).join('');
  return `<section class="scene ${scene.tone}" data-scene="${i}" data-draw="${scene.picture.draw}">
<div class="picture">${picture(scene)}</div>
<h1 class="part" data-at="0">${caption}</h1>
<div class="cites part" data-at="0.6">${cites}</div>
<p class="says part" data-at="0.4">${escapeHtml(scene.says)}</p></section>`;
}

/** No clock: the moment is handed in, so the same film gives the same pictures. */
const SHOW = `
const ease = (p) => 1 - (1 - p) ** 3;
const clamp = (p) => Math.max(0, Math.min(1, p));
window.show = (scene, second, seconds) => {
  document.querySelectorAll('.bar i').forEach((bar, i) => bar.classList.toggle('past', i <= scene));
  document.querySelectorAll('.scene').forEach((one, i) => { one.hidden = i !== scene; });
  const now = document.querySelectorAll('.scene')[scene];
  document.body.className = now.classList[1];
  now.style.opacity = clamp((seconds - second) / ${LEAVES});
  for (const part of now.querySelectorAll('.part')) {
    const p = ease(clamp((second - part.dataset.at) / ${ARRIVES}));
    part.style.opacity = p;
    part.style.transform = 'translateY(' + (1 - p) * 28 + 'px)';
    for (const stroke of part.querySelectorAll('[pathLength]')) {
      stroke.style.strokeDasharray = 1;
      stroke.style.strokeDashoffset = 1 - ease(clamp((second - part.dataset.at) / (${ARRIVES} * 2)));
    }
  }
};`;
