import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Failure, failure } from '@huyin/law';

export type BadOptions = Failure<'bad-options', { command: string }>;

type Values = Record<string, string | boolean | undefined>;

/** Reads options strictly; an unknown one is a sentence that names it and points to --help. */
export function readOptions(
  command: string,
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): { values: Values; rest: string[] } | BadOptions {
  try {
    const read = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
    return { values: read.values as Values, rest: read.positionals };
  } catch (error) {
    return failure(
      'bad-options',
      { command },
      badOption(command, (error as Error & { code?: string }).message),
    );
  }
}

function badOption(command: string, message: string): string {
  const option = /'(-[^']*)'/.exec(message)?.[1]?.split(' ')[0] ?? '选项';
  const what = message.startsWith('Unknown') ? `不认识的选项 ${option}` : `选项 ${option} 用得不对`;
  return `${what}。请看 npx huyin ${command} --help。`;
}
