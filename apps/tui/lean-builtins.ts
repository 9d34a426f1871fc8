import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const already = `
const { process } = globalThis;
export default process;
export const { env } = process;
export const cwd = () => process.cwd();
`;

const never = `
export default {
  spawn() {
    throw new Error('The terminal has no commands in files of their own.');
  },
};
`;

/**
 * Keeps out what naming a module of Node loads and the program does not need: naming `node:process` opens standard input, and
 * commander names `node:child_process` for commands in files of their own, of which there are none.
 */
export const leanBuiltins: Plugin = {
  name: 'lean-builtins',
  setup(build) {
    build.onResolve({ filter: /^(node:)?process$/ }, () => ({ path: 'process', namespace: 'lean' }));
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'lean' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'lean' }, ({ path }) => ({
      contents: path === 'process' ? already : never,
    }));
  },
};
