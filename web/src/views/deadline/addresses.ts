/** Where the pages about limits of time are. Dates may stand in an address: they name nobody, and none is kept. */
export const DEADLINES = '/deadlines';
export const CALENDAR = '/deadlines/calendar';
export const CALENDAR_FILE = '/deadlines/calendar.ics';

export const deadlinePath = (id: string, from?: string): string =>
  `${DEADLINES}/${id}${from ? `?from=${from}` : ''}`;

export const planCalendarPath = (ids: readonly string[]): string => `${CALENDAR}?ids=${ids.join('.')}`;

/** The field of one limit in the calendar form. */
export const dateField = (deadline: string, part: string): string => `${deadline}.${part}`;
