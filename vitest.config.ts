import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/own-temporary-folder.ts'],
    // Properties run hundreds of cases; on a busy machine the usual five seconds are not enough.
    testTimeout: 60_000,
  },
});
