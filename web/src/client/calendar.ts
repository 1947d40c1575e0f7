import type { HolidayYear, Standing } from '@huyin/law';
import type { BookLine, CalendarBook } from '../views/deadline/calendar-book.ts';

/** With a script the dates stay in the page: counting and the file are made here, nothing is sent. */
export function watchCalendar(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-calendar]');
  if (!form) return;
  // The event names its button only since Chrome 81 and Safari 15.4; a click comes first everywhere.
  let download = false;
  form.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button) download = button.hasAttribute('data-download');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fill(form, download).catch(() => say(form, '这个浏览器做不了这一步，请换一个浏览器打开这一页。'));
  });
}

async function fill(form: HTMLFormElement, download: boolean): Promise<void> {
  const book = JSON.parse(form.dataset.calendar ?? '') as CalendarBook;
  const { standing, calendarWords, calendarFile } = await import('./calendar-count.ts');
  const years = book.years.map((year): [number, HolidayYear] => [year.year, year as HolidayYear]);
  const holidays = new Map(years);
  const counted: { line: BookLine; found: Standing }[] = [];
  for (const line of book.lines) {
    const field = `${line.deadline}.${line.limit.part}`;
    const from = (form.elements.namedItem(field) as HTMLInputElement | null)?.value;
    const found = from ? standing(line.limit, from, book.today, holidays) : undefined;
    const place = form.querySelector(`[data-sum="${field}"]`);
    if (place) place.textContent = found ? calendarWords(found) : '';
    if (found) counted.push({ line, found });
  }
  const entries = counted.flatMap(({ line, found }) =>
    found.kind === 'open' ? [{ deadline: line.deadline, counted: found.counted, next: line.next }] : [],
  );
  if (!download) return say(form, '');
  if (!entries.length) return say(form, '还没有能放进日历的：请至少填一个还没到期的日期。');
  const bare = (form.elements.namedItem('titles') as HTMLInputElement).checked;
  save(calendarFile(entries, { made: book.today, titles: bare ? 'bare' : 'named' }));
  say(form, `已做好日历文件，里面有 ${entries.length} 个期限。`);
}

function say(form: HTMLFormElement, words: string): void {
  const place = form.querySelector('[data-calendar-said]');
  if (place) place.textContent = words;
}

function save(file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  link.download = 'huyin-qixian.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
