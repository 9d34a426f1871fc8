import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'domain',
    isolate: false,
    testTimeout: 120_000,
    include: ['{src,tools,test}/**/*.test.ts'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'] },
  },
});
