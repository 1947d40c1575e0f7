/** Deadlines as one calendar file that Apple, Google, Outlook and phone calendars read. */
export * from './calendar-file.ts';
