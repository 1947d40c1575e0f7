import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.e2e.ts'],
    globalSetup: ['./find-browser.ts', './served-site.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two browsers at a time: more only wait for each other on a small machine.
    maxWorkers: 2,
  },
});
