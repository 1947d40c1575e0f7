/** Who reads the paper; decides how much of the person's identity it shows. */
export type Audience =
  | 'police'
  | 'court'
  | 'prosecutor'
  | 'authority'
  | 'company'
  | 'platform'
  | 'public-form'
  | 'anyone';

export type FieldKind =
  | 'text'
  | 'lines'
  | 'date'
  | 'money'
  | 'number'
  | 'choice'
  | 'many'
  | 'yes-no'
  | 'id-number'
  | 'list';

export type FieldGroup = 'me' | 'helper' | 'other-side' | 'event' | 'loss' | 'evidence' | 'request' | 'place';

/** How a piece of one's own identity is shortened for a recipient that does not need all of it. */
export type Mask = 'name' | 'id-number' | 'address' | 'account' | 'bank' | 'other' | 'none';

/** What one column of a list field asks. */
export interface SubField {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly kind: FieldKind;
  readonly choices?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
  readonly identity?: boolean;
  readonly mask?: Mask;
  readonly example?: string | number;
  readonly max?: number;
}

/** One question of the dictionary that all papers share: one answer fills every paper. */
export interface Field extends Omit<SubField, 'optional'> {
  readonly group: FieldGroup;
  /** Can identify a person: never leaves the device. */
  readonly identity: boolean;
  readonly of?: readonly SubField[];
}

/** A field as one paper uses it. */
export interface PaperField extends Field {
  readonly optional?: boolean;
  readonly default?: string | number | readonly string[];
  /** Asked and required only when this holds; the words of an `{{#if}}`. */
  readonly when?: string;
}
