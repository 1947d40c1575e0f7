import type { IsoDate } from '@huyin/law';
import type { Dates } from './condition.ts';
import type { Library } from './library.ts';

/** 治安管理处罚法 and 网络安全法 both changed on this day. */
const NEW_LAWS = '2026-01-01';
/** Of 治安管理处罚法 we hold nothing older than the version of this day. */
const OLDEST_POLICE_LAW = '2013-01-01';
/** 民法典 took effect; of the 民法总则 and 侵权责任法 it replaced we hold nothing. */
const CIVIL_CODE = '2021-01-01';
/** 个人信息保护法 took effect. */
const PIPL = '2021-11-01';

/** What the two dates did to the law shown, in sentences. */
export function dateNotes(dates: Dates, library: Library): readonly string[] {
  const day = dates.event ?? dates.today;
  const notes: string[] = [];
  if (day < NEW_LAWS) {
    notes.push(
      `事情发生在 ${NEW_LAWS} 以前：该不该处罚，原则上看当时的治安管理处罚法和网络安全法，所以这部分引用的是旧版本（新规定更轻的，从轻）；怎么报案、怎么办案，按今天的规定。如果事情一直持续到 2026 年，能不能按新法处理由公安认定（不确定）。`,
    );
  }
  if (day < PIPL) {
    notes.push(`个人信息保护法 ${PIPL} 才施行，不能拿它去衡量更早的事；能用的是当时已有的民法、刑法规定。`);
  }
  if (day < CIVIL_CODE) {
    notes.push(
      `民法典 ${CIVIL_CODE} 才施行，更早的事看当时的民法总则、侵权责任法，我们没有收录，请打 12348 问。`,
    );
  }
  if (day < OLDEST_POLICE_LAW) {
    notes.push(`${OLDEST_POLICE_LAW} 以前的治安管理处罚法我们没有收录，不作判断，请问 12348 或律师。`);
  }
  if (day < sixMonthsBefore(dates.today)) {
    notes.push(
      '事情过去 6 个月了：如果早已停止、公安那时也没有发现，治安处罚可能已经过期（一直没停的，从停下那天算起）。刑事追诉的时间长得多，民事索赔一般是 3 年，停止和删除随时可以要求。',
    );
  }
  const checked = checkedDays(library);
  const [oldest, newest] = [checked.at(0), checked.at(-1)];
  if (oldest && newest && dates.today > oldest) {
    notes.push(
      `收录的法律、法规、司法解释核对的日子不一样，最早的是 ${oldest}，最近的是 ${newest}；之后有没有修改，请以国家法律法规数据库公布的为准。`,
    );
  }
  return notes;
}

/** 治安管理处罚法 stops punishing what nobody found in that time; the day of the month is kept as it is. */
function sixMonthsBefore(day: IsoDate): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const months = year * 12 + month - 1 - 6;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}

/** Not one day for all: a single latest day would promise more than was checked. */
function checkedDays(library: Library): readonly string[] {
  return [...library.laws.values()]
    .flatMap((law) => law.versions.filter((version) => !version.until).map((version) => version.checked))
    .sort();
}
