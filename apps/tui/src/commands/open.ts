import { kindNames } from '@acquis/domain';
import { Argument, Command } from 'commander';
import type { Desk } from '../answer.js';
import { offering } from '../offers.js';
import type { OpenAsked } from '../open/open-page.js';
import { address, asOfOption, idsIn } from '../options.js';

const examples = `
The site is named by SITE_URL or --site. Where no browser can be shown, and in a
pipe, the address is printed.

Examples:
  acquis open a-res-78-237-plenary --site http://127.0.0.1:3000
  acquis open states ken
  acquis open treaties uncc --as-of 2024-12-31`;

/** `acquis open`: the page of a record on the site, in the browser of the desktop. */
export function openCommand(desk: Desk): Command {
  const words = offering(
    new Argument('<record...>', 'its id or code; its kind before it where several have it'),
    () => [...kindNames, ...kindNames.flatMap((name) => idsIn(name)())],
  );
  return new Command('open')
    .description('the page of a record on the site, in the browser')
    .addArgument(words)
    .addOption(asOfOption())
    .option('--site <address>', 'the site whose page it is', address)
    .addHelpText('after', examples)
    .action(async (given: readonly string[], _options: OpenAsked, self: Command) => {
      const { openRecord } = await import('../open/open-page.js');
      await openRecord(given, self.optsWithGlobals(), desk);
    });
}
