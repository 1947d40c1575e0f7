import type { Situation } from '../situation.ts';
import { generalLeak } from './s01-general-leak.ts';
import { harassment } from './s02-harassment.ts';
import { loanPlatform } from './s03-loan-platform.ts';
import { extortion } from './s04-extortion.ts';
import { fraud } from './s05-fraud.ts';
import { loanInName } from './s06-loan-in-name.ts';
import { accountTaken } from './s07-account-taken.ts';
import { doxxing } from './s08-doxxing.ts';
import { insiderLeak } from './s09-insider-leak.ts';
import { trade } from './s10-trade.ts';
import { identityMisuse } from './s11-identity-misuse.ts';
import { lostDocument } from './s12-lost-document.ts';
import { refusal } from './s13-refusal.ts';
import { notice } from './s14-notice.ts';
import { minor } from './s15-minor.ts';
import { face } from './s16-face.ts';
import { spying } from './s17-spying.ts';
import { workplace } from './s18-workplace.ts';
import { deceased } from './s19-deceased.ts';

/** Every situation the product knows. Order here means nothing; `rank` decides which is named first. */
export const SITUATIONS: readonly Situation[] = [
  generalLeak,
  harassment,
  loanPlatform,
  extortion,
  fraud,
  loanInName,
  accountTaken,
  doxxing,
  insiderLeak,
  trade,
  identityMisuse,
  lostDocument,
  refusal,
  notice,
  minor,
  face,
  spying,
  workplace,
  deceased,
];
