import type { Holidays } from '@huyin/law';
import type { VNode } from 'preact';

/** Whose calendar of days off this is, and where it ends. */
export function KnownYears({ holidays }: { holidays: Holidays }): VNode {
  const years = [...holidays.values()].sort((a, b) => a.year - b.year);
  const last = years.at(-1)?.year;
  return (
    <section class="known-years">
      <h2>放假和调休从哪里来</h2>
      <ul>
        {years.map(({ year, notice, number, issued, checked, note }) => (
          <li key={year} class="small">
            {year} 年：《{notice}》（{number}，{issued}），最近核对 {checked}。{note ? `${note}。` : ''}
          </li>
        ))}
      </ul>
      <p class="small">
        {last}{' '}
        年以后的安排没有收录：要数工作日的，我们不算；数自然日、月、年的照算，但最后一天要不要顺延不知道，会写明。
      </p>
    </section>
  );
}
