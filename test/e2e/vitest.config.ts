import { defineConfig } from 'vitest/config';

/** Real browsers, one file after another: a machine with two cores holds one browser well. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
