import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'client',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['{src,test}/**/*.test.ts'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'] },
  },
});
