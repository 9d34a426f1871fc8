import { defineConfig, type Options } from 'tsup';

const shared: Options = { format: 'esm', noExternal: [/.*/], dts: false, sourcemap: true, splitting: false };

/** The host on Node, and the one on workerd, which knows nothing of Node. */
export default defineConfig(({ watch }) => {
  const node: Options = {
    ...shared,
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
      options.mainFields = ['module', 'main'];
      options.conditions = ['workerd', 'worker', 'browser'];
    },
  };
  return watch ? [node] : [node, worker];
});
