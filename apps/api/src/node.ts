import { logAt } from './host/log.js';
import { printDocument } from './host/print-document.js';
import { serve } from './host/serve.js';
import { readSettings } from './settings.js';

/** Ends the process for a reason that whoever started it can mend. */
function fail(...lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

const settings = readSettings(process.env);
if ('wrong' in settings) fail(...settings.wrong);
if (process.argv.includes('--openapi')) await printDocument(settings.apiUrl);
serve(settings, logAt(settings.logLevel), fail);
