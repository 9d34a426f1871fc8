import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: '@acquis/web', include: ['{host,site}/**/*.test.ts'] },
});
