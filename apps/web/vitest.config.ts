import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    name: '@acquis/web',
    isolate: false,
    testTimeout: 120_000,
    include: ['{components,host,site}/**/*.test.{ts,tsx}'],
  },
});
