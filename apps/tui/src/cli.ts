import { Failure } from './failure.js';
import { isLonger, page } from './pager.js';
import { run } from './run.js';
import { surroundings } from './surroundings.js';

/** A reader that has gone away is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

try {
  const streams = { input: process.stdin, output: process.stdout, talk: process.stderr };
  const here = surroundings(process.env, streams, new Date());
  const { code, stdout, stderr, plain, browse, assist: published } = await run(process.argv.slice(2), here);
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
} catch (error) {
  process.exitCode = error instanceof Failure ? error.code : 1;
  const said =
    error instanceof Failure ? error.message : `the program failed. ${error instanceof Error ? error.stack : error}`;
  process.stderr.write(`acquis: ${said}\n`);
}
