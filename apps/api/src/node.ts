import { logAt } from './host/log.js';
import { printDocument } from './host/print-document.js';
import { serve } from './host/serve.js';
import { readSettings } from './settings.js';
import { loadVotes } from './votes-file.js';

/** Ends the process for a reason that whoever started it can mend. */
function fail(...lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

const settings = readSettings(process.env);
if ('wrong' in settings) fail(...settings.wrong);
if (process.argv.includes('--openapi')) await printDocument(settings.apiUrl);
const loaded = await loadVotes(settings.votes);
if ('wrong' in loaded) fail(loaded.wrong);
const log = logAt(settings.logLevel);
if (loaded.note !== undefined) log.warn(loaded.note);
serve(settings, loaded.votes, log, fail);
