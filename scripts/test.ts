/**
 * `npm test`: types, lint, content checks, units, build, browser journeys, in this order, and at the
 * end one line `N passed, N failed`. Stages go on after a failure, so one run shows everything.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'huyin-test-'));
const vitest = (name: string, ...args: string[]): string[] => [
  ...['vitest', 'run', '--reporter=default', '--reporter=json'],
  ...[`--outputFile.json=${join(reports, `${name}.json`)}`, ...args],
];

const STAGES: { name: string; command: string[]; report?: string }[] = [
  { name: '类型', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: '代码检查', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: '内容检查', command: ['npm', 'run', '--silent', 'check'] },
  { name: '单元测试', command: vitest('unit'), report: 'unit' },
  { name: '构建', command: ['npm', 'run', '--silent', 'build'] },
  { name: '浏览器旅程', command: vitest('e2e', '--config', 'web/e2e/vitest.config.ts'), report: 'e2e' },
];

function counts(name: string): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8'));
    const brokenFiles = report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0;
    return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

let passed = 0;
let failed = 0;
for (const { name, command, report } of STAGES) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: process.env });
  const counted = report ? counts(report) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A stage that failed outside its tests (no report, a crash) still counts as a failure.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  passed += counted.passed;
  failed += counted.failed;
  console.log(
    `== ${name}：${status === 0 ? '通过' : '没通过'}，${Math.round((Date.now() - started) / 1000)} 秒`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
