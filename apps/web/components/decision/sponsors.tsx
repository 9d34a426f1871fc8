import { voteMarks } from '@acquis/charts';
import { compareText, type Decision, rollOf, sortKey, type View, voteOf } from '@acquis/domain';
import { StateNames } from '@/components/explore/state-names';
import { ToRecord } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import type { ExtraProps } from '@/components/record/extras';
import type { DayContext } from '@/site/day';
import { pairOfStages } from '@/site/decision/way-of-text';
import { words } from '@/words/decision';

interface Named {
  readonly at: DayContext;
  readonly view: View;
  readonly decision: Decision;
  readonly of: Decision;
}

function numbers({ sponsors, sponsorCount }: Decision): string {
  if (sponsorCount !== null && sponsors.length > 0) return words.someSponsorsNamed(sponsors.length, sponsorCount);
  if (sponsorCount !== null) return words.sponsorsCounted(sponsorCount);
  if (sponsors.length > 0) return words.sponsorsNamed(sponsors.length);
  return words.noSponsors;
}

function Names({ at, view, decision, of }: Named) {
  const name = (id: string) => sortKey(view.states.lookup(id)?.title ?? id);
  return (
    <ul className="names mt-3">
      {decision.sponsors
        .toSorted((a, b) => compareText(name(a), name(b)))
        .map((id) => {
          const vote = voteOf(id, of);
          return (
            <li key={id}>
              {vote && (
                <>
                  <Shape vote={vote} /> <span className="sr-only">{voteMarks[vote].word}: </span>
                </>
              )}
              <ToRecord at={at} to={{ collection: 'states', id }}>
                {view.nameOf({ collection: 'states', id })}
              </ToRecord>
            </li>
          );
        })}
    </ul>
  );
}

function isSponsored({ sponsors, sponsorCount, introducedBy }: Decision): boolean {
  return sponsors.length > 0 || sponsorCount !== null || introducedBy.length > 0;
}

/** Who stood behind the text, at the stage at which the record names them. */
export function Sponsors({ at, view, record }: Omit<ExtraProps<'decisions'>, 'query'>) {
  const { committee, plenary } = pairOfStages(record, view);
  const known = (decision: Decision) => decision.sponsors.length > 0 || decision.sponsorCount !== null;
  const other = [committee, plenary].find((each) => each && each.id !== record.id && known(each));
  const from = known(record) || !other ? record : other;
  if (!isSponsored(from)) return null;
  const marked = from.sponsors.length > 0 && rollOf(record) !== undefined;
  return (
    <section className="part" id="sponsors">
      <h2>{words.whoStoodBehind}</h2>
      <p className="sub">
        {from.introducedBy.length > 0 && (
          <>
            {words.introducedBy} <StateNames question={{ at, view }} states={from.introducedBy} />.{' '}
          </>
        )}
        {numbers(from)}
        {from.id !== record.id && words.asOfStage(from.stage)} {from.sponsorNote}
        {marked && words.markIsVote(record.stage)}
      </p>
      {from.sponsors.length > 0 && <Names at={at} view={view} decision={from} of={record} />}
    </section>
  );
}
