/** `2026-11-23` → 2026年11月23日, the way people write a day. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
