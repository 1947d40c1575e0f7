/** Loaded when a calendar is asked for: counting and the writer of the file. */
export { standing } from '@huyin/law';
export { calendarFile } from '@huyin/papers/calendar';
export { calendarWords } from '../views/deadline/calendar-words.ts';
