import { readFile } from 'node:fs/promises';
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

const fetching = '"function"!=typeof fetch';

/**
 * The layout engine of Ink, which reads its WebAssembly out of its own text, without asking Node's `fetch` for that.
 *
 * @throws where it no longer asks
 */
async function withoutFetch(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  if (!text.includes(fetching)) throw new Error(`${path} holds no ${fetching}: does it still fetch its own text?`);
  return text.replaceAll(fetching, 'true');
}

/**
 * Keeps out what naming a module of Node loads and the program does not need: naming `node:process` opens standard input, commander
 * names `node:child_process` for commands in files of their own, of which there are none, and the first `fetch` loads an HTTP client.
 */
export const leanBuiltins: Plugin = {
  name: 'lean-builtins',
  setup(build) {
    build.onResolve({ filter: /^(node:)?process$/ }, () => ({ path: 'process', namespace: 'lean' }));
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'lean' } : undefined,
    );
    build.onLoad({ filter: /[\\/]yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: await withoutFetch(path),
    }));
    build.onLoad({ filter: /.*/, namespace: 'lean' }, ({ path }) => ({
      contents: path === 'process' ? already : never,
    }));
  },
};
