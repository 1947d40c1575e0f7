import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVER_FLAGS } from '../build/server-flags.ts';

const WEB = join(import.meta.dirname, '..');
const SECONDS = 4;

export interface Started {
  readonly port: number;
  readonly pid: number;
  readonly stop: () => void;
}

/** On Linux the measured process is held on one core and the load on another; elsewhere the system decides. */
function onCore(core: number, command: readonly string[]): readonly string[] {
  return existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', String(core), ...command] : command;
}

export function startProcess(script: string, env: Record<string, string> = {}): Promise<Started> {
  const [command = '', ...args] = onCore(0, [process.execPath, ...SERVER_FLAGS, join(WEB, script)]);
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      const port = /http:\/\/[\d.]+:(\d+)\//.exec(chunk.toString())?.[1];
      if (port) resolve({ port: Number(port), pid: child.pid ?? 0, stop: () => child.kill() });
    });
  });
}

export interface Loaded {
  readonly perSecond: number;
  readonly bytes: number;
  readonly requests: number;
}

export function load(
  port: number,
  addresses: readonly string[],
  encoding: string,
  seconds = SECONDS,
): Promise<Loaded> {
  const script = join(WEB, 'bench/load.ts');
  const [command = '', ...args] = onCore(1, [process.execPath, script, `${port}`, `${seconds}`, encoding]);
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(addresses.join('\n'));
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.on('exit', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error('load failed'))));
  });
}

/** Processor time a process has used, in microseconds; on a busy machine it is steadier than the clock. */
export function processorOf(pid: number): number | undefined {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return undefined;
  // Fields 14 and 15 after the name in brackets: ticks of a hundredth of a second in user and system mode.
  const fields = readFileSync(stat, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

export function memoryOf(pid: number): string {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`]).toString());
  return `${(kilobytes / 1024).toFixed(0)} MB`;
}
