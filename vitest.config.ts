import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 400_000, hookTimeout: 120_000 };

/** Four kinds of tests: plain functions beside their files, the built folders, the same as hosts serve them, and in a browser. */
export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'bench/*.test.ts', 'bench/entries/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'], ...slow } },
      { extends: true, test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], ...slow } },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...slow, fileParallelism: true, maxWorkers: 2 } },
    ],
  },
});
