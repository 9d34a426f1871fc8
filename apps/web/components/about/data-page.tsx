import { acquis, descriptorOf, formatEdtf, lastChange, version } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { attestedByKind, shareOf, totalOf } from '@/site/attested';
import { type DayContext, pathOf } from '@/site/day';
import { words } from '@/words/about';
import { shared } from '@/words/shared';
import { Attested } from './attested';
import { Cite } from './cite';
import { Commands } from './commands';
import { Download } from './download';
import { ToLookAt } from './stale';
import { Subscribe } from './subscribe';

const places = [
  ['download', words.partDownload],
  ['collections', words.partCollections],
  ['api', words.partApi],
  ['subscribe', words.partFeeds],
  ['cite', words.howToCite],
  ['discrepancies', words.whereSourcesDiffer],
  ['revisions', words.partRevisions],
  ['coverage', words.coverage],
  ['to-look-at', words.partToLookAt],
  ['terms', words.partLicence],
] as const;

/** The record as data: how much there is and how well attested, how to take, follow, ask and cite it, and where it is weak. */
export function DataPage({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  const kinds = attestedByKind(view);
  const total = totalOf(kinds);
  return (
    <Shell at={at} path="/data">
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.data} />
      <h1>{words.heading}</h1>
      <p className="answer mt-4">
        {words.holds(
          total.records,
          kinds.length,
          shareOf(total.official, total.records),
          shareOf(total.reported, total.records),
          shareOf(total.unverified, total.records),
        )}{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          {shared.licence}
        </a>
        .
      </p>
      <p className="sub mt-3">{words.versionAndDays(version, formatEdtf(lastChange), formatEdtf(at.day))}</p>
      <nav aria-label={words.onThisPage} className="no-print mt-4">
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
        <h2>{words.coverage}</h2>
        <p className="sub">{words.coverageTold}</p>
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
      <ToLookAt at={at} />
      <section className="part" id="terminal">
        <h2>{words.terminal}</h2>
        <p className="measure">
          {words.terminalIntroduction} <code>pnpm acquis</code> {words.terminalFullScreen} <code>pnpm acquis now</code>,{' '}
          <code>pnpm acquis decisions a-res-78-237-plenary --as-of 2023-12-31</code> {words.or}{' '}
          <code>pnpm acquis states --json</code> {words.answerOneQuestion}
        </p>
      </section>
      <section className="part" id="terms">
        <h2>{words.licenceAndTerms}</h2>
        <p className="measure">
          {words.dataIsUnder}{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            {shared.licence}
          </a>
          {words.licenceAsks}
        </p>
        <p className="measure mt-3">{words.votesTerms}</p>
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
      <h2>{words.whereSourcesDiffer}</h2>
      <p className="measure">{all.length === 0 ? words.noDiscrepancy : words.discrepanciesKept(all.length, open)}</p>
      {all.length > 0 && (
        <p className="sub mt-2">
          {words.discrepanciesAbout(byKind.map(([many, number]) => `${many} ${number}`).join(', '))}{' '}
          <To at={at} path="/discrepancies">
            {words.allDiscrepancies}
          </To>
          ,{' '}
          <To at={at} path="/discrepancies?resolved=left-open">
            {words.openDiscrepancies}
          </To>
          , <a href={`/v1/discrepancies.csv${at.pinned ? `?asOf=${at.day}` : ''}`}>{words.asCsv}</a>
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
      <h2>{words.whatWasCorrected}</h2>
      <p className="measure">
        {words.correctionsTold(number === 0 ? words.noCorrection(version) : words.correctionsListed(number))}
      </p>
      <p className="sub mt-2">
        <To at={at} path="/revisions">
          {words.revisions}
        </To>
        , <a href="/v1/revisions.atom">{words.asFeed}</a>
        {words.howFactsAreKept}{' '}
        <To at={at} path="/methods">
          {words.linkMethods}
        </To>
        .
      </p>
    </section>
  );
}
