import { defineConfig } from 'vitest/config';

/**
 * Projects whose modules take long to load say `isolate: false`: their files share a worker's modules, which hold no state but what
 * they keep of the record.
 */
export default defineConfig({ test: { projects: ['packages/*', 'apps/*', 'scripts', 'tooling'] } });
