import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * On two cores the usual number of workers, one fewer than cores, would leave half the machine idle. Projects whose modules take
 * long to load say `isolate: false`: their files share a worker's modules, which hold no state but what they keep of the record.
 */
export default defineConfig({
  test: { projects: ['packages/*', 'apps/*', 'scripts', 'tooling'], maxWorkers: availableParallelism() },
});
