import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** On two cores the usual number of workers, one fewer than cores, would leave half the machine idle. */
export default defineConfig({
  test: { projects: ['packages/*', 'apps/*', 'scripts', 'tooling'], maxWorkers: availableParallelism() },
});
