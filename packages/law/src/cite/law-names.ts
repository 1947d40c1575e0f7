import type { Corpus } from '../statute.ts';
import { plainText } from './plain-text.ts';

/** Every name by which a text may call a law we know. */
export interface LawNames {
  /** The law of a full name, short name or document number. */
  find(name: string): string | undefined;
  /** The longest known name that starts here, for names written without 《》. */
  longestAt(chars: string, at: number): { readonly law: string; readonly length: number } | undefined;
}

export interface NamedLaw {
  readonly id: string;
  readonly names: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  law?: string;
}

const STATE = '中华人民共和国';
/** Longer names are only ever written in 《》. */
const LONGEST_BARE = 24;
const ISSUERS = /^(?:最高人民法院|最高人民检察院|公安部|司法部|国家安全部|、|和)+(?=关于)/;
/** （2018年修正） at the end names a version; （七） and （试行） belong to the name. */
const EDITION = /\((?:\d{4}|[^()]{0,12}(?:修正|修订|文本|版))[^()]{0,12}\)$/;

/** The form in which names are compared: no spaces, no quotation marks, no 中华人民共和国, no edition. */
export function nameKey(name: string): string {
  const plain = plainText(name.slice(0, 200)).chars.replaceAll('\n', '');
  const bare = plain.replace(/[《》〈〉<>"“”‘’]/g, '').replaceAll(STATE, '');
  return bare
    .replace(EDITION, '')
    .replace(/修正案([一二三四五六七八九十]{1,3})$/, '修正案($1)')
    .replace(/[〔[【(](\d{4})[〕\]】)](?=\d)/, '〔$1〕');
}

/** The names of the laws of a corpus: titles, short names, titles of versions. */
export function namesOf(corpus: Corpus): NamedLaw[] {
  return [...corpus.values()].map((law) => ({
    id: law.id,
    names: [law.title, ...law.short, ...law.versions.map((version) => version.title)],
  }));
}

/** The first law to claim a name keeps it, so give the laws we hold in full before mere titles. */
export function lawNames(laws: Iterable<NamedLaw>): LawNames {
  const byKey = new Map<string, string>();
  const root: Node = { next: new Map() };
  for (const { id, names } of laws) {
    for (const key of names.flatMap(keysOf)) {
      if (key.length < 2 || byKey.has(key)) continue;
      byKey.set(key, id);
      if (key.length <= LONGEST_BARE) plant(root, key, id);
    }
  }
  return { find: (name) => byKey.get(nameKey(name)), longestAt: (chars, at) => longestFrom(root, chars, at) };
}

function keysOf(name: string): string[] {
  const key = nameKey(name);
  const short = key.replace(ISSUERS, '');
  return short === key ? [key] : [key, short];
}

function plant(root: Node, key: string, law: string): void {
  let node = root;
  for (const char of key) {
    let next = node.next.get(char);
    if (!next) {
      next = { next: new Map() };
      node.next.set(char, next);
    }
    node = next;
  }
  node.law ??= law;
}

function longestFrom(root: Node, chars: string, at: number): { law: string; length: number } | undefined {
  if (!chars.startsWith(STATE, at)) return longest(root, chars, at);
  const found = longest(root, chars, at + STATE.length);
  return found && { law: found.law, length: found.length + STATE.length };
}

function longest(root: Node, chars: string, at: number): { law: string; length: number } | undefined {
  let node = root;
  let found: { law: string; length: number } | undefined;
  for (let i = at; i < chars.length; i++) {
    const next = node.next.get(chars.charAt(i));
    if (!next) break;
    node = next;
    if (node.law !== undefined) found = { law: node.law, length: i + 1 - at };
  }
  return found;
}
