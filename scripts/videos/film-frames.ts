import type { FilmScript } from '@huyin/content';
import type { Page } from 'playwright-core';
import { ARRIVES, LEAVES } from './film-page.ts';

/** While something moves. A still scene is one picture with a long duration: small films, little work. */
const FRAMES_A_SECOND = 12;

export interface Frame {
  readonly scene: number;
  /** Second of the scene that is drawn, and for how long it stays. */
  readonly second: number;
  readonly lasts: number;
}

/** The moments to draw: densely while parts arrive, once while all stand still, densely while the scene leaves. */
export function framesOf({ scenes }: FilmScript, lastArrivals: readonly number[]): Frame[] {
  const step = 1 / FRAMES_A_SECOND;
  return scenes.flatMap(({ seconds }, scene) => {
    const still = Math.min((lastArrivals[scene] ?? 0) + ARRIVES * 2, seconds - LEAVES - step);
    const arriving = Math.ceil(still / step);
    const leaving = Math.round(LEAVES / step);
    const held = seconds - (arriving + leaving) * step;
    const moving = (from: number, count: number): Frame[] =>
      Array.from({ length: count }, (_, i) => ({ scene, second: from + i * step, lasts: step }));
    return [
      ...moving(0, arriving),
      { scene, second: seconds - LEAVES - step, lasts: held },
      ...moving(seconds - leaving * step, leaving),
    ];
  });
}

/** The second at which the last part of each scene begins to show. */
export function readArrivals(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.scene')].map((scene) =>
      Math.max(...[...scene.querySelectorAll<HTMLElement>('.part')].map((part) => Number(part.dataset.at))),
    ),
  );
}

/** Texts that do not fit their scene: the render stops instead of making a film with cut words. */
export function readOverflows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.scene')].flatMap((scene, i) => {
      for (const one of document.querySelectorAll<HTMLElement>('.scene')) one.hidden = one !== scene;
      const picture = scene.querySelector('.picture') as HTMLElement;
      const tall = picture.scrollHeight > picture.clientHeight + 1 ? [`场景 ${i + 1}：画面太高`] : [];
      const wide = [
        ...scene.querySelectorAll<HTMLElement>('h1 span, .row, .side, .sheet, .cites, .said'),
      ].filter((part) => part.scrollWidth > part.clientWidth + 1 || part.getBoundingClientRect().right > 712);
      return [...tall, ...wide.map((part) => `场景 ${i + 1}：“${part.textContent}”放不下`)];
    }),
  );
}
