import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'repository',
    include: ['**/*.test.ts', ...(process.env.ACQUIS_VERIFY ? ['**/*.verify.ts'] : [])],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
