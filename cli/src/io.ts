import type { Readable, Writable } from 'node:stream';

/** What a command may touch: handed in, so tests run commands without a process. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** 0 done, 1 done and found faults, 2 could not start: wrong options or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** Says what went wrong in one sentence and gives the code for it. */
export function complain(io: Io, sentence: string): 2 {
  io.stderr.write(`${sentence}\n`);
  return 2;
}
