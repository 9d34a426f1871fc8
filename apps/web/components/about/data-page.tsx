import { acquis, count, descriptorOf, formatEdtf, lastChange, version } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { attestedByKind, shareOf, totalOf } from '@/site/attested';
import { type DayContext, pathOf } from '@/site/day';
import { Attested } from './attested';
import { Cite } from './cite';
import { Commands } from './commands';
import { Download } from './download';
import { Subscribe } from './subscribe';

const places = [
  ['download', 'Download'],
  ['collections', 'Collections'],
  ['api', 'API'],
  ['subscribe', 'Feeds and calendars'],
  ['cite', 'How to cite'],
  ['discrepancies', 'Where sources differ'],
  ['revisions', 'Revisions'],
  ['coverage', 'Coverage'],
  ['terms', 'Licence'],
] as const;

/** The record as data: how much there is and how well attested, how to take, follow, ask and cite it, and where it is weak. */
export function DataPage({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  const kinds = attestedByKind(view);
  const total = totalOf(kinds);
  return (
    <Shell at={at} path="/data">
      <Crumbs at={at} places={[{ path: '/', name: 'Acquis' }]} here="Data" />
      <h1>The record as data</h1>
      <p className="answer mt-4">
        {count(total.records, 'record')} in {count(kinds.length, 'collection')}, each with its sources:{' '}
        {shareOf(total.official, total.records)} attested by a United Nations or depositary document,{' '}
        {shareOf(total.reported, total.records)} by others who report, {shareOf(total.unverified, total.records)} not
        yet checked. Take all of it, or one record, and use it for any purpose, under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          CC BY 4.0
        </a>
        .
      </p>
      <p className="sub mt-3">
        Data version {version}, last changed on {formatEdtf(lastChange)}; records known on {formatEdtf(at.day)}.
      </p>
      <nav aria-label="On this page" className="no-print mt-4">
        <ul className="chips">
          {places.map(([id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Download at={at} />
      <Attested at={at} kinds={kinds} />
      <Commands at={at} />
      <Subscribe at={at} />
      <Cite at={at} />
      <Discrepancies at={at} />
      <Revisions at={at} />
      <section className="part" id="coverage">
        <h2>Coverage</h2>
        <p className="sub">Up to when sources were read. What happened later may be missing from the record.</p>
        <ul className="rows">
          {view.tracks.all().map(({ id, shortName, coverage }) => (
            <li key={id}>
              <To at={at} path={pathOf({ collection: 'tracks', id })}>
                {shortName}
              </To>
              {coverage.map(({ of, readTo }) => (
                <span key={of} className="note">
                  {formatEdtf(readTo)}: {of}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <section className="part" id="terminal">
        <h2>Terminal</h2>
        <p className="measure">
          The same record can be read in a terminal, offline: in the repository, <code>pnpm acquis</code> opens it full
          screen, and <code>pnpm acquis now</code>,{' '}
          <code>pnpm acquis decisions a-res-78-237-plenary --as-of 2023-12-31</code> or{' '}
          <code>pnpm acquis states --json</code> answer one question.
        </p>
      </section>
      <section className="part" id="terms">
        <h2>Licence, and terms of single sources</h2>
        <p className="measure">
          The data is under{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            CC BY 4.0
          </a>
          : name Acquis, the data version, and say what you changed. The code is under the MIT licence.
        </p>
        <p className="measure mt-3">
          Votes by member were read in copies of the United Nations Digital Library’s voting data and stand in files of
          their own, so that whoever publishes this record can leave them out. Each page names the sources of its facts;
          texts of the United Nations remain under its terms.
        </p>
      </section>
    </Shell>
  );
}

/** How many places are recorded where sources contradict each other, and how many are left open. */
function Discrepancies({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  const all = view.discrepancies.all();
  const open = view.discrepancies.find({ resolved: 'left-open' }).length;
  const kinds = new Map<string, number>();
  for (const { about } of all) {
    const { many } = descriptorOf(about.collection).label;
    kinds.set(many, (kinds.get(many) ?? 0) + 1);
  }
  const byKind = [...kinds].sort((a, b) => b[1] - a[1]);
  return (
    <section className="part" id="discrepancies">
      <h2>Where sources differ</h2>
      <p className="measure">
        {all.length === 0
          ? 'No place where sources contradict each other was recorded by this day.'
          : `${count(all.length, 'place')} where sources contradict each other ${all.length === 1 ? 'is' : 'are'} kept with every value, its source and why one was taken: for ${all.length - open} a value is taken, ${open} ${open === 1 ? 'is' : 'are'} left open.`}
      </p>
      {all.length > 0 && (
        <p className="sub mt-2">
          About {byKind.map(([many, number]) => `${many} ${number}`).join(', ')}.{' '}
          <To at={at} path="/discrepancies">
            All of them
          </To>
          ,{' '}
          <To at={at} path="/discrepancies?resolved=left-open">
            those left open
          </To>
          , <a href={`/v1/discrepancies.csv${at.pinned ? `?asOf=${at.day}` : ''}`}>as CSV</a>
        </p>
      )}
    </section>
  );
}

/** What was changed in the record after it was published. */
function Revisions({ at }: { readonly at: DayContext }) {
  const number = acquis.at(at.day).revisions.all().length;
  return (
    <section className="part" id="revisions">
      <h2>What was corrected</h2>
      <p className="measure">
        {number === 0
          ? `No record has been corrected since it was published, as of data version ${version}.`
          : `${count(number, 'correction')} of records ${number === 1 ? 'is' : 'are'} listed, each with what was changed, when and why.`}{' '}
        A correction applies to all days; the day control shows what was public, not what we had written.
      </p>
      <p className="sub mt-2">
        <To at={at} path="/revisions">
          Revisions
        </To>
        , <a href="/v1/revisions.atom">as a feed</a>. How facts are dated, attested and computed:{' '}
        <To at={at} path="/methods">
          methods
        </To>
        .
      </p>
    </section>
  );
}
