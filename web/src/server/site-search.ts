import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { makeSearchWords, type SearchWords, SiteSearch } from '@huyin/content';
import type { Asset } from './assets.ts';
import type { Site } from './site.ts';

export interface DaySearch {
  readonly day: string;
  readonly words: SearchWords;
  readonly search: SiteSearch;
  asset?: Asset;
}

/** Made when first asked for, and anew when the day changes: another version of a law may be in force. */
const HELD = new WeakMap<Site, DaySearch>();

export function searchOf(site: Site): DaySearch {
  const day = site.today();
  const held = HELD.get(site);
  if (held?.day === day) return held;
  const words = makeSearchWords(site.library, day);
  const made = { day, words, search: new SiteSearch(words) };
  HELD.set(site, made);
  return made;
}

/** Level 9 takes 80 ms; the best packing is a twelfth smaller and takes two seconds of a reader's waiting. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

export function searchAsset(site: Site): Asset {
  const held = searchOf(site);
  held.asset ??= packed(JSON.stringify(held.words));
  return held.asset;
}

function packed(json: string): Asset {
  const identity = new TextEncoder().encode(json);
  return {
    type: 'application/json; charset=utf-8',
    etag: `"${createHash('sha256').update(identity).digest('hex').slice(0, 20)}"`,
    immutable: false,
    bytes: { identity, gzip: gzipSync(identity, { level: 9 }), br: brotliCompressSync(identity, QUALITY) },
  };
}
