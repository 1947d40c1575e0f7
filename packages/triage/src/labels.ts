/** The 21 labels of a description, as `npx huyin triage` prints them, with the situation each leads to. */
export const LABELS = {
  general_leak: 'S01',
  harassment: 'S02',
  loan_platform: 'S03',
  extortion: 'S04',
  fraud_loss: 'S05',
  loan_in_name: 'S06',
  account_takeover: 'S07',
  doxxing: 'S08',
  intimate_image: 'S04',
  insider_leak: 'S09',
  official_leak: 'S09',
  trade_in_data: 'S10',
  identity_misuse: 'S11',
  lost_document: 'S12',
  platform_refusal: 'S13',
  breach_notice: 'S14',
  minor: 'S15',
  face_ai: 'S16',
  workplace: 'S18',
  spying: 'S17',
  out_of_scope: '',
} as const;

export type Label = keyof typeof LABELS;
export const LABEL_NAMES = Object.keys(LABELS) as readonly Label[];
