/**
 * A small young generation and a bounded old one: the server makes much short-lived text and keeps
 * little, and without these V8 lets it grow to several times what it needs.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=2', '--max-old-space-size=256'] as const;
