/** Limits that run from what happened itself, so that the day of the event on a plan is their start. */
export const EVENT_LIMITS: readonly string[] = [
  'pi-log',
  'pi-video',
  'ps-discover',
  'ad-discover',
  'cr-prescription',
];
/** The starts those limits have; a test holds the two lists together. */
export const EVENT_STARTS: readonly string[] = ['log-made', 'video-recorded', 'act-ended', 'crime-done'];
