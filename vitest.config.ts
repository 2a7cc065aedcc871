import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** Everything that needs no browser. What runs in real browsers has its own: test/e2e/vitest.config.ts. */
export default defineConfig({
  plugins: [WxtVitest()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['test/*.test.ts', 'test/unit/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
