import type { ShareCardWords } from './draw-share-card.ts';

/** 做成图片转发: the drawing code is fetched when somebody wants a picture. */
export function watchShareCard(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-share-card]');
  const tools = button?.parentElement;
  if (!button || !tools || !document.createElement('canvas').getContext) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const shown = document.querySelector('.share-card');
    if (shown) return shown.remove();
    const { drawShareCard } = await import('./draw-share-card.ts');
    tools.insertAdjacentElement('afterend', cardFigure(drawShareCard(cardWords())));
  });
}

/** What is public on the page itself: never the query of the address, never anything typed. */
function cardWords(): ShareCardWords {
  const text = (selector: string): string =>
    document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    title: text('h1'),
    line: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    dates: Array.from(document.querySelectorAll('.page-dates > span'), (span) => span.textContent).join('　'),
    address: location.host + location.pathname,
    link: location.origin + location.pathname,
  };
}

function cardFigure(picture: HTMLCanvasElement): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = 'share-card';
  const image = document.createElement('img');
  image.src = picture.toDataURL('image/png');
  image.width = picture.width / 2;
  image.height = picture.height / 2;
  image.alt = `转发用的图片：${document.querySelector('h1')?.textContent ?? ''}`;
  const caption = document.createElement('figcaption');
  caption.textContent = '长按图片，选“保存图片”或“发送给朋友”。图片里没有您的任何信息。';
  figure.append(image, caption);
  return figure;
}
