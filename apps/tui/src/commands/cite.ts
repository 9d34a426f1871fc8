import { type CollectionName, kindNames } from '@acquis/domain';
import { oneOf } from '@acquis/domain/parameters';
import { Argument, Command, InvalidArgumentError } from 'commander';
import type { Desk } from '../answer.js';
import type { CiteAsked } from '../cite/print.js';
import { offering } from '../offers.js';
import { address, asOfOption, parameterOption, refusalText } from '../options.js';

const examples = `
A citation names the day and the version of the data. It leads to the site or
the API named with --site or --api, else with SITE_URL or ACQUIS_API; where
none is, to an API on this machine.

Examples:
  acquis cite decisions a-res-78-237-plenary
  acquis cite treaties uncc --as csl-json
  acquis cite processes oewg-2021-2025 --as-of 2023-12-31 --site https://acquis.example
  acquis cite decisions a-res-78-237-plenary >> references.bib`;

function kind(text: string): CollectionName {
  const reading = oneOf<CollectionName>('collection', '', kindNames, 'decisions').read([text]);
  if ('refusal' in reading) throw new InvalidArgumentError(refusalText(reading.refusal));
  return reading.value;
}

/** `acquis cite`: a record as it is cited. */
export function citeCommand(desk: Desk): Command {
  return new Command('cite')
    .description('a record as it is cited, with the day and the version of the data: BibTeX or CSL-JSON')
    .addArgument(offering(new Argument('<collection>', 'its kind').argParser(kind), () => kindNames))
    .argument('<id>', 'its id or code')
    .addOption(
      parameterOption('--as <format>', 'bibtex (unless said) or csl-json', () =>
        oneOf('as', '', ['bibtex', 'csl-json'], 'bibtex'),
      ),
    )
    .addOption(asOfOption())
    .option('--site <address>', 'the site to which the citation leads', address)
    .option('--api <address>', 'the API to which it leads where there is no site', address)
    .addHelpText('after', examples)
    .action(async (name: CollectionName, id: string, _options: CiteAsked, self: Command) => {
      const { printCitation } = await import('../cite/print.js');
      printCitation(name, id, self.optsWithGlobals(), desk);
    });
}
