import type { Dates } from './condition.ts';
import type { Library } from './library.ts';

/** 治安管理处罚法 and 网络安全法 both changed on this day. */
const NEW_LAWS = '2026-01-01';
/** Of 治安管理处罚法 we hold nothing older than the version of this day. */
const OLDEST_POLICE_LAW = '2013-01-01';
/** 个人信息保护法 took effect. */
const PIPL = '2021-11-01';

/** What the two dates did to the law shown, in sentences. */
export function dateNotes(dates: Dates, library: Library): readonly string[] {
  const day = dates.event ?? dates.today;
  const notes: string[] = [];
  if (day < NEW_LAWS) {
    notes.push(
      `事情发生在 ${NEW_LAWS} 以前：该不该处罚，原则上看当时的治安管理处罚法和网络安全法，所以下面引用的是旧版本；如果事情一直持续到 2026 年，能不能按新法处理由公安认定（不确定）。`,
    );
  }
  if (day < PIPL) {
    notes.push(`个人信息保护法 ${PIPL} 才施行，不能拿它去衡量更早的事；能用的是当时已有的民法、刑法规定。`);
  }
  if (day < OLDEST_POLICE_LAW) {
    notes.push(`${OLDEST_POLICE_LAW} 以前的治安管理处罚法我们没有收录，不作判断，请问 12348 或律师。`);
  }
  const newest = newestCheck(library);
  if (newest && dates.today > newest) {
    notes.push(`法律文本最近核对到 ${newest}；之后有没有修改，请以国家法律法规数据库公布的为准。`);
  }
  return notes;
}

function newestCheck(library: Library): string | undefined {
  const checked = [...library.laws.values()]
    .filter((law) => law.kind === '法律')
    .flatMap((law) => law.versions.map((version) => version.checked));
  return checked.sort().at(-1);
}
