import { Failure } from './failure.js';
import { isLonger, page } from './pager.js';
import { run } from './run.js';
import { surroundings } from './surroundings.js';

/** Standard input is opened by asking for it. */
const streams = {
  output: process.stdout,
  talk: process.stderr,
  get input() {
    return process.stdin;
  },
};

async function answer(argv: readonly string[]): Promise<void> {
  const here = surroundings(process.env, streams, new Date());
  const { code, stdout, stderr, plain, browse, assist: published } = await run(argv, here);
  process.exitCode = code;
  const paged = here.pager && !plain && isLonger(stdout, here) && (await page(stdout, here.pager));
  if (stdout && !paged) process.stdout.write(stdout);
  if (stderr) process.stderr.write(stderr);
  if (browse) {
    const { openBrowser } = await import('./browser/open.js');
    await openBrowser({ ...here, day: browse });
  }
  if (published) {
    const { assist } = await import('./assist.js');
    await assist(published, () => surroundings(process.env, streams, new Date()).today);
  }
}

/** Answers a command line: what it found goes to stdout, what went wrong to stderr and into the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await answer(argv);
  } catch (error) {
    process.exitCode = error instanceof Failure ? error.code : 1;
    const said =
      error instanceof Failure ? error.message : `the program failed. ${error instanceof Error ? error.stack : error}`;
    process.stderr.write(`acquis: ${said}\n`);
  }
}
