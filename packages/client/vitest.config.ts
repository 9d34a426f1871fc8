import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'client',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['{src,test}/**/*.test.ts'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'] },
  },
});
