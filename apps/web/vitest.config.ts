import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: '@acquis/web', testTimeout: 120_000, include: ['{host,site}/**/*.test.ts'] },
});
