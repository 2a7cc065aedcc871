import { defineConfig } from 'vitest/config';

/** Real browsers, one file after another: a machine with two cores holds one browser well. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Drivers of both browsers fall over now and then, between two documents; what is broken in Flyleaf fails twice.
    retry: 1,
  },
});
