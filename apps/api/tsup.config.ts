import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: 'esm',
  noExternal: [/.*/],
  dts: false,
  sourcemap: true,
  splitting: false,
  esbuildOptions: shaped,
};

/**
 * The packages of the house have no side effects: that what they only name is left out is meant. Without the space between
 * words and with one byte a character a host starts sooner; names stay, for the traces of its log.
 */
function shaped(options: Parameters<NonNullable<Options['esbuildOptions']>>[0]): void {
  options.logOverride = { 'ignored-bare-import': 'silent' };
  options.minifyWhitespace = true;
  options.charset = 'ascii';
}

/** The host on Node. */
export const node: Options = {
  ...shared,
  splitting: true,
  entry: ['src/node.ts'],
  platform: 'node',
  target: 'node24',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

/** The host on workerd, which knows nothing of Node. */
const worker: Options = {
  ...shared,
  entry: ['src/worker.ts'],
  platform: 'neutral',
  target: 'es2023',
  loader: { '.parquet': 'binary' },
  esbuildOptions: (options) => {
    shaped(options);
    options.mainFields = ['module', 'main'];
    options.conditions = ['workerd', 'worker', 'browser'];
  },
};

export default defineConfig(({ watch }) => [{ ...node, clean: !watch }, ...(watch ? [] : [worker])]);
