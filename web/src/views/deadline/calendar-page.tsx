import type { DeadlineLimit, DeadlineRecord } from '@huyin/content';
import type { Standing } from '@huyin/law';
import type { VNode } from 'preact';
import { CALENDAR, CALENDAR_FILE, DEADLINES, dateField } from './addresses.ts';
import { calendarWords } from './calendar-words.ts';

/** One line of the plan's calendar: a limit, and where it stands once a date is given. */
export interface CalendarLine {
  readonly deadline: DeadlineRecord;
  readonly limit: DeadlineLimit;
  readonly from?: string;
  readonly standing?: Standing;
}

interface Props {
  readonly ids: readonly string[];
  readonly lines: readonly CalendarLine[];
  readonly bare: boolean;
  /** Everything the browser needs to count by itself, so that with a script no date is sent. */
  readonly book: string;
  readonly fault?: string;
}

/** All limits of a plan at once: fill in the dates that are known, take one calendar file away. */
export function CalendarPage({ ids, lines, bare, book, fault }: Props): VNode {
  return (
    <div class="narrow prose">
      <p class="eyebrow">
        <a href={DEADLINES}>期限</a>
      </p>
      <h1>把期限放进日历</h1>
      <p class="lead">知道哪个日期就填哪个，其余的空着。</p>
      <p class="small">
        <span class="with-script">日期留在这台设备上，不发出去。</span>
        <noscript>这个浏览器没有运行脚本：日期会发到本网站算一次，不保存，也不写进日志。</noscript>
      </p>
      {fault ? (
        <p class="note" role="alert">
          {fault}
        </p>
      ) : null}
      <form class="count-form" method="get" action={CALENDAR} data-calendar={book}>
        <input type="hidden" name="ids" value={ids.join('.')} />
        <ul class="calendar-lines">
          {lines.map((line) => (
            <Line key={dateField(line.deadline.id, line.limit.part)} line={line} />
          ))}
        </ul>
        <label class="count-part">
          <input type="checkbox" name="titles" value="bare" checked={bare} />
          <span>日历标题只写“期限”，不写是什么事（别人看得到您的日历时选它）</span>
        </label>
        <p class="actions">
          <button class="button" type="submit">
            算出到哪天
          </button>
          <button class="button button-main" type="submit" formaction={CALENDAR_FILE} data-download>
            下载日历文件（.ics）
          </button>
        </p>
        <p class="small" data-calendar-said aria-live="polite" />
      </form>
      <p class="small">
        文件里没有姓名和电话。苹果、安卓、Outlook、Google
        日历打开文件就能导入；微信里下不了文件，请点右上角用浏览器打开这一页。
      </p>
    </div>
  );
}

function Line({ line: { deadline, limit, from, standing } }: { line: CalendarLine }): VNode {
  const field = dateField(deadline.id, limit.part);
  return (
    <li>
      <label for={field}>
        <b>{limit.what}</b>：{limit.start}的那一天
      </label>
      <input id={field} type="date" name={field} value={from} />
      <p class="small" data-sum={field}>
        {standing ? calendarWords(standing) : ''}
      </p>
    </li>
  );
}
