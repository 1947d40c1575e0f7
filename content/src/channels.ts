import { z } from 'zod';
import type { Fault } from './front-matter.ts';
import type { Files } from './laws.ts';
import { readRecords } from './records.ts';

const confidence = z.enum(['A', 'B', 'C', 'D']);

/** Who to call or where to hand in. `seen: false`: nobody opened an official page for it. */
const channel = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  phones: z.array(z.strictObject({ number: z.string().regex(/^[\d-]{3,13}$/), label: z.string().min(1) })),
  links: z.array(z.strictObject({ url: z.url({ protocol: /^https$/ }), label: z.string().min(1) })),
  ways: z.array(z.string().min(1)),
  operator: z.string().min(1),
  does: z.string().min(1),
  notFor: z.string(),
  hours: z.string().min(1),
  source: z.string().min(1),
  seen: z.boolean(),
  /** The day the named source was last read. */
  checked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  confidence,
  note: z.string().min(1).exactOptional(),
});

export type ChannelRecord = z.infer<typeof channel>;

export function readChannels(files: Files): { records: ReadonlyMap<string, ChannelRecord>; faults: Fault[] } {
  return readRecords(files, 'channels/channels.yaml', channel);
}
