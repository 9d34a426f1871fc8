import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: 'esm',
  noExternal: [/.*/],
  dts: false,
  sourcemap: true,
  splitting: false,
  esbuildOptions: quieted,
};

/** The packages of the house have no side effects: that what they only name is left out is meant. */
function quieted(options: Parameters<NonNullable<Options['esbuildOptions']>>[0]): void {
  options.logOverride = { 'ignored-bare-import': 'silent' };
}

/** The host on Node, and the one on workerd, which knows nothing of Node. */
export default defineConfig(({ watch }) => {
  const node: Options = {
    ...shared,
    splitting: true,
    entry: ['src/node.ts'],
    platform: 'node',
    target: 'node24',
    clean: !watch,
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  };
  const worker: Options = {
    ...shared,
    entry: ['src/worker.ts'],
    platform: 'neutral',
    target: 'es2023',
    loader: { '.parquet': 'binary' },
    esbuildOptions: (options) => {
      quieted(options);
      options.mainFields = ['module', 'main'];
      options.conditions = ['workerd', 'worker', 'browser'];
    },
  };
  return watch ? [node] : [node, worker];
});
