import type { FactName, ValueOf } from '../../src/facts.ts';
import type { Cues } from '../../src/understand/cue.ts';
import { ACTOR_CUES } from './actor.ts';
import * as circumstances from './circumstances.ts';
import { HAPPENED_CUES } from './happened.ts';
import { LEAKED_CUES } from './leaked.ts';
import { OUT_TOPIC_CUES } from './out-topic.ts';

/** Every fact that can be heard, with the words it is heard in. */
export const LEXICON: { readonly [F in FactName]: Cues<ValueOf<F>> } = {
  leaked: LEAKED_CUES,
  happened: HAPPENED_CUES,
  actor: ACTOR_CUES,
  who: circumstances.WHO_CUES,
  money: circumstances.MONEY_CUES,
  danger: circumstances.DANGER_CUES,
  mood: circumstances.MOOD_CUES,
  offender: circumstances.OFFENDER_CUES,
  evidence: circumstances.EVIDENCE_CUES,
  police: circumstances.POLICE_CUES,
  asked: circumstances.ASKED_CUES,
  spread: circumstances.SPREAD_CUES,
  volume: circumstances.VOLUME_CUES,
  loanRole: circumstances.LOAN_ROLE_CUES,
  when: circumstances.WHEN_CUES,
  woman: circumstances.WOMAN_CUES,
  city: circumstances.CITY_CUES,
  outTopic: OUT_TOPIC_CUES,
  intent: circumstances.INTENT_CUES,
};
