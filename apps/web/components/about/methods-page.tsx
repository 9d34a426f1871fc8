import { Badge } from '@/components/frame/badge';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import type { DayContext } from '@/site/day';
import { words } from '@/words/methods';
import { shared } from '@/words/shared';
import { Computed } from './computed';

/** How the record is kept, in short. */
export function MethodsPage({ at }: { readonly at: DayContext }) {
  return (
    <Shell at={at} path="/methods">
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.methods} />
      <h1>{words.heading}</h1>
      <p className="answer mt-4">{words.introduction}</p>
      <section className="part measure">
        <h2>{words.pastDay}</h2>
        <p className="mt-2">{words.pastDayTold}</p>
        <p className="mt-3">
          {words.correctionsListedAs}{' '}
          <To at={at} path="/revisions">
            {words.linkRevisions}
          </To>
          .
        </p>
      </section>
      <section className="part measure">
        <h2>{words.howAttested}</h2>
        <ul className="rows mt-3">
          <li>
            <Badge of="official" /> <span className="note">{words.officialTold}</span>
          </li>
          <li>
            <Badge of="reported" /> <span className="note">{words.reportedTold}</span>
          </li>
          <li>
            <Badge of="unverified" /> <span className="note">{words.unverifiedTold}</span>
          </li>
        </ul>
        <p className="mt-3">
          {words.markTold}{' '}
          <To at={at} path="/discrepancies">
            {words.linkDiscrepancies}
          </To>
          .
        </p>
      </section>
      <section className="part measure">
        <h2>{words.neverInferred}</h2>
        <p className="mt-2">{words.neverInferredTold}</p>
      </section>
      <section className="part measure">
        <h2>{words.groupsOfStates}</h2>
        <p className="mt-2">{words.groupsTold}</p>
      </section>
      <Computed at={at} />
    </Shell>
  );
}
