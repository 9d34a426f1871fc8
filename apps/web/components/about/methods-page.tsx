import { Badge } from '@/components/frame/badge';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import type { DayContext } from '@/site/day';
import { Computed } from './computed';

/** How the record is kept, in short. */
export function MethodsPage({ at }: { readonly at: DayContext }) {
  return (
    <Shell at={at} path="/methods">
      <Crumbs at={at} places={[{ path: '/', name: 'Acquis' }]} here="Methods" />
      <h1>How the record is kept</h1>
      <p className="answer mt-4">
        Every fact is a dated record with its source. Everything else, every status, count, sentence and drawing on this
        site, is computed from the records.
      </p>
      <section className="part measure">
        <h2>What a past day shows</h2>
        <p className="mt-2">
          “As known on 31 December 2023” means: what was public by the end of that day (UTC), by the best record of
          today. A fact becomes known on the day it was stated, or, without such a day, on the last day it may have
          happened on; where it is undated, on the day its earliest source was published. Before that it is not shown,
          and neither is anything that refers to it. Meetings planned then are shown as planned, even if they were moved
          later. Our own summaries were written with hindsight and are left out on earlier days; the computed sentence
          stands in their place.
        </p>
        <p className="mt-3">
          Corrections of the record apply to all days. They are listed as{' '}
          <To at={at} path="/revisions">
            revisions
          </To>
          .
        </p>
      </section>
      <section className="part measure">
        <h2>How well a fact is attested</h2>
        <ul className="rows mt-3">
          <li>
            <Badge of="official" />{' '}
            <span className="note">A document of the United Nations or of a depositary says so.</span>
          </li>
          <li>
            <Badge of="reported" />{' '}
            <span className="note">
              An observatory, the press, a non-governmental organisation or a scholar says so.
            </span>
          </li>
          <li>
            <Badge of="unverified" />{' '}
            <span className="note">It is known, and has not yet been checked against a source that was read.</span>
          </li>
        </ul>
        <p className="mt-3">
          The mark stands for the record as a whole. A single value that is better or worse attested carries its own.
          Where sources contradict each other, every value is kept, with the one taken and why, among the{' '}
          <To at={at} path="/discrepancies">
            discrepancies
          </To>
          .
        </p>
      </section>
      <section className="part measure">
        <h2>What is never inferred</h2>
        <p className="mt-2">
          No vote, signature or position of a single state is inferred. A member for which the record shows nothing has
          no vote recorded; that says nothing of whether it was present. A meeting whose days have passed and of which
          no source read says what came of it is shown with its outcome missing. Committee and plenary are different
          decisions, and their figures are never mixed. “Without a vote” is not consensus, and where it follows only
          from the absence of a recorded vote, the page says so.
        </p>
      </section>
      <section className="part measure">
        <h2>Groups of states</h2>
        <p className="mt-2">
          The grid of a vote groups members by today’s regional groups. Membership of a coalition is that of the day
          shown; where only today’s membership is known, the page says so.
        </p>
      </section>
      <Computed at={at} />
    </Shell>
  );
}
