import slices, { type FontSlice } from 'virtual:paper-fonts';
import type { Coverage, PaperFont } from '@huyin/papers/pdf';
import { unpackCodePoints } from '../../papers/code-point-runs.ts';

interface KnownSlice extends FontSlice {
  readonly covers: Coverage;
}

let known: readonly KnownSlice[] | undefined;
const loaded = new Map<string, Promise<Uint8Array>>();

/** What each font file can draw, known before any of them is fetched. */
export function fontSlices(): readonly KnownSlice[] {
  known ??= slices.map((slice) => {
    const points = unpackCodePoints(slice.runs);
    return { ...slice, covers: (point: number) => points.has(point) };
  });
  return known;
}

/** The files these characters need: the common and the bold one, and of the rare ones only those with a character in it. */
export function slicesFor(characters: readonly string[]): readonly KnownSlice[] {
  const [bold, ...plain] = [...fontSlices()].sort((a, b) => Number(b.bold) - Number(a.bold));
  const needed = new Set(
    characters.flatMap((char) => plain.find(({ covers }) => covers(char.codePointAt(0) ?? 0)) ?? []),
  );
  const first = plain[0];
  return [bold, first, ...[...needed].filter((slice) => slice !== first)].filter(
    (slice) => slice !== undefined,
  );
}

export async function loadFonts(wanted: readonly KnownSlice[]): Promise<readonly PaperFont[]> {
  return Promise.all(
    wanted.map(async ({ name, bold, covers, url }) => ({ name, bold, covers, bytes: await load(url) })),
  );
}

function load(url: string): Promise<Uint8Array> {
  const held = loaded.get(url) ?? fetchBytes(url);
  loaded.set(url, held);
  // A failed download may be tried again.
  held.catch(() => loaded.delete(url));
  return held;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
