import { isFailure, standing } from '@huyin/law';
import { calendarFile } from '@huyin/papers/calendar';
import type { Context, Hono } from 'hono';
import { CALENDAR, CALENDAR_FILE, DEADLINES, deadlinePath } from '../views/deadline/addresses.ts';
import type { AskedCount } from '../views/deadline/asked-count.ts';
import { bookOf } from '../views/deadline/calendar-book.ts';
import { CalendarPage } from '../views/deadline/calendar-page.tsx';
import { DeadlinePage } from '../views/deadline/deadline-page.tsx';
import { DeadlineIndexPage } from '../views/deadline/index-page.tsx';
import { ShelfColophon } from '../views/know/shelf-colophon.tsx';
import { calendarEntries, calendarLines, deadlinesAsked } from './deadline-calendar.ts';
import { limitAsked, readAskedCount } from './deadline-query.ts';
import { notFound } from './faults.tsx';
import { answer, storedAnswer } from './respond.tsx';
import type { Site } from './site.ts';

export function deadlineRoutes(app: Hono, site: Site): void {
  app.get(DEADLINES, (c) =>
    storedAnswer(c, site, DEADLINES, {
      title: '期限：什么时候到期，怎么算',
      description: '报案、复议、起诉、投诉、证据保存的期限，写上日期就能看到一步一步的算式。',
      page: 'deadlines',
      here: DEADLINES,
      main: () => (
        <DeadlineIndexPage
          {...site.library}
          deadlines={site.library.deadlines.values()}
          colophon={<ShelfColophon content={site.library} host={site.host} shelf="deadlines" />}
        />
      ),
    }),
  );
  app.get(CALENDAR, (c) => calendarPage(c, site));
  app.get(CALENDAR_FILE, (c) => calendarDownload(c, site));
  app.get(`${DEADLINES}/:id`, (c) => deadlinePage(c, site));
}

/** Pages that hold a date are never stored, here or on the way. */
function deadlinePage(c: Context, site: Site): Response {
  const deadline = site.library.deadlines.get(c.req.param('id') ?? '');
  if (!deadline) return notFound(c, site);
  const read = readAskedCount(new URL(c.req.url).searchParams);
  const asked: AskedCount = isFailure(read) ? { adjustments: [] } : read;
  const limit = limitAsked(deadline, asked.part);
  const found =
    limit && asked.from && standing(limit, asked.from, site.today(), site.library.holidays, asked);
  return answer(c, site, {
    title: deadline.what,
    page: 'deadline',
    secret: true,
    here: deadlinePath(deadline.id),
    ...(isFailure(read) ? { status: 400 as const } : {}),
    main: () => (
      <DeadlinePage
        deadline={deadline}
        laws={site.library.laws}
        holidays={site.library.holidays}
        asked={asked}
        {...(limit ? { limit } : {})}
        {...(found ? { standing: found } : {})}
        {...(isFailure(read) ? { fault: read.sentence } : {})}
      />
    ),
  });
}

function calendarPage(c: Context, site: Site): Response {
  const query = new URL(c.req.url).searchParams;
  const asked = deadlinesAsked(query, site);
  if (!asked.length) return c.redirect(DEADLINES, 302);
  const book = JSON.stringify(bookOf(asked, site.library.holidays, site.today()));
  const bare = query.get('titles') === 'bare';
  const ids = asked.map(({ id }) => id);
  return answer(c, site, {
    title: '把期限放进日历',
    page: 'calendar',
    secret: true,
    here: `${CALENDAR}?ids=${ids.join('.')}`,
    main: () => <CalendarPage ids={ids} bare={bare} book={book} {...calendarLines(query, site)} />,
  });
}

function calendarDownload(c: Context, site: Site): Response {
  const query = new URL(c.req.url).searchParams;
  const entries = calendarEntries(calendarLines(query, site).lines);
  if (!entries.length) return calendarPage(c, site);
  const titles = query.get('titles') === 'bare' ? 'bare' : 'named';
  c.header('content-type', 'text/calendar; charset=utf-8');
  c.header('content-disposition', 'attachment; filename="huyin-qixian.ics"');
  c.header('cache-control', 'no-store');
  return c.body(calendarFile(entries, { made: site.today(), titles }));
}
