import { versions } from './version.js';

/** A reader that has gone away is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const argv = process.argv.slice(2);
const [only] = argv;
if (argv.length === 1 && (only === '--version' || only === '-V')) {
  process.stdout.write(`${versions}\n`);
} else {
  const { main } = await import('./main.js');
  await main(argv);
}
