import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '*.test.ts',
      'packages/**/*.test.ts',
      'content/src/**/*.test.ts',
      'cli/**/*.test.ts',
      'web/src/**/*.test.{ts,tsx}',
    ],
    // No shared state between files, so they need not each have a process of their own.
    isolate: false,
    testTimeout: 60_000,
  },
});
