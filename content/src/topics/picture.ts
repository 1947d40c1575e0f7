import { z } from 'zod';

/** Every object the renderer can draw (`scripts/videos/drawings`). */
export const DRAWINGS = [
  'phone',
  'shield',
  'lock',
  'document',
  'clock',
  'station',
  'court',
  'bubble',
  'card',
  'person',
  'people',
  'camera',
  'house',
  'megaphone',
  'envelope',
  'scales',
  'magnifier',
  'calendar',
  'key',
  'bank',
  'receipt',
  'mask',
  'chart',
  'server',
  'eye',
  'hand',
  'bin',
  'recorder',
  'pen',
  'seal',
] as const;
export type DrawingName = (typeof DRAWINGS)[number];

const drawing = z.enum(DRAWINGS);
const label = z.string().min(1).max(16);
const row = z.strictObject({ icon: drawing, text: label });
const side = z.array(label).min(1).max(3);

/** What a scene shows. Each kind is one composition of the renderer (`scripts/videos/pictures`). */
export const pictureField = z.discriminatedUnion('draw', [
  z.strictObject({ draw: z.literal('title'), icon: drawing }),
  z.strictObject({
    draw: z.literal('object'),
    icon: drawing,
    mark: z.enum(['yes', 'no', 'alert']).exactOptional(),
    text: label.exactOptional(),
  }),
  /** One after another: numbered, ticked or crossed out. */
  z.strictObject({
    draw: z.literal('list'),
    mark: z.enum(['number', 'yes', 'no']),
    rows: z.array(row).min(2).max(4),
  }),
  /** The words of a statute; `words` are marked in them and must stand in the quote of the basis. */
  z.strictObject({ draw: z.literal('statute'), law: z.string().min(1), words: z.string().min(1) }),
  /** The number comes from the channels, never from the storyboard. */
  z.strictObject({ draw: z.literal('call'), channel: z.string().min(1), text: label.exactOptional() }),
  z.strictObject({
    draw: z.literal('chat'),
    lines: z
      .array(z.strictObject({ who: z.enum(['them', 'me']), text: z.string().min(1).max(26) }))
      .min(1)
      .max(3),
  }),
  /** Side by side at the same time, none before the other. */
  z.strictObject({
    draw: z.literal('ways'),
    rows: z
      .array(row.extend({ sub: label }))
      .min(2)
      .max(3),
  }),
  z.strictObject({ draw: z.literal('sides'), no: side, yes: side }),
  z.strictObject({ draw: z.literal('close'), icon: drawing }),
]);

export type Picture = z.infer<typeof pictureField>;

/** Every word that stands in the picture itself. */
export function pictureWords(picture: Picture): readonly string[] {
  if (picture.draw === 'list') return picture.rows.map(({ text }) => text);
  if (picture.draw === 'ways') return picture.rows.flatMap(({ text, sub }) => [text, sub]);
  if (picture.draw === 'sides') return [...picture.no, ...picture.yes];
  if (picture.draw === 'chat') return picture.lines.map(({ text }) => text);
  if (picture.draw === 'object' || picture.draw === 'call') return picture.text ? [picture.text] : [];
  return [];
}
