import { Readable, Writable } from 'node:stream';
import { run } from './main.ts';

/** Runs a command without a process: what it printed, what it said, and its code. */
export async function runForTest(
  argv: string[],
  stdin: string | Uint8Array = '',
): Promise<{ out: string; err: string; code: number }> {
  const sink = (): { stream: Writable; text: () => string } => {
    const chunks: Buffer[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
    });
    return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
  };
  const out = sink();
  const err = sink();
  const input = Readable.from(stdin.length ? [Buffer.from(stdin)] : []);
  const code = await run(argv, { stdin: input, stdout: out.stream, stderr: err.stream });
  return { out: out.text(), err: err.text(), code };
}
