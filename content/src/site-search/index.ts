export { searchEntries } from './entries.ts';
export { isKind, KINDS, type Kind } from './kinds.ts';
export { makeSearchWords } from './make-search-words.ts';
export * from './on-device.ts';
