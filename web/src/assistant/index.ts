export { Assistant } from './assistant.ts';
export type { KnownPage } from './page-words.ts';
export type { Answered, BadAsk, Cited, Reply, Unsure } from './reply.ts';
