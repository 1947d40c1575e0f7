import { any, happened, is } from './condition.ts';
import { type StepUse, use } from './situation.ts';
import { selfHarm } from './steps/care.ts';
import { call110 } from './steps/police.ts';

/**
 * Danger does not wait for a situation to be recognised: these steps look at the facts alone.
 * Property tests hold them over every combination.
 */
export const DANGER_STEPS: readonly StepUse[] = [
  use(selfHarm, { when: is('mood', 'self-harm') }),
  use(call110, {
    when: any(
      is('danger', 'now', 'threat'),
      is('money', 'moving'),
      happened(
        'money-moving',
        'extorted',
        'intimate-threat',
        'sexual-demand',
        'threatened',
        'followed-offline',
        'paid-extortion',
      ),
      happened('screen-shared'),
    ),
  }),
];
