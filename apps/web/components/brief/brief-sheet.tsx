import type { Brief, BriefSection } from '@acquis/analysis/brief';
import { formatEdtf, version } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { Entries } from '@/components/state/entries';
import { addressesOf } from '@/site/brief/address';
import type { DayContext } from '@/site/day';
import { words } from '@/words/brief';

interface Props {
  readonly at: DayContext;
  readonly brief: Brief;
}

function Part({ at, section }: { readonly at: DayContext; readonly section: BriefSection }) {
  const { id, title, lead, entries, none } = section;
  return (
    <section id={id} className={`voice of-${id}`}>
      <h2>{title}</h2>
      {lead && <p className="sub">{lead}</p>}
      {entries.length > 0 ? <Entries at={at} entries={entries} brief /> : <p className="none">{none}</p>}
    </section>
  );
}

/** A brief as a sheet of at most two pages in two columns: first who speaks, then what was done and what is ahead. */
export function BriefSheet({ at, brief }: Props) {
  const { state, scope, day, title, sentence, sections } = brief;
  return (
    <article className="brief">
      <header>
        <h1>{title}</h1>
        <p className="sub">
          {words.titleStart}{' '}
          <ToRecord at={at} to={{ collection: 'states', id: state.id }}>
            {state.title}
          </ToRecord>{' '}
          {words.and}{' '}
          <ToRecord
            at={at}
            to={
              scope.issue ? { collection: 'issues', id: scope.issue.id } : { collection: 'tracks', id: scope.track.id }
            }
          >
            {scope.issue ? scope.issue.title : scope.track.title}
          </ToRecord>
          {words.asKnownOn(formatEdtf(day))}
        </p>
        <p className="answer">{sentence}</p>
      </header>
      <div className="columns">
        {sections.map((section) => (
          <Part key={section.id} at={at} section={section} />
        ))}
      </div>
      <p className="sub colophon">{words.foot(version, formatEdtf(day), addressesOf(brief).self)}</p>
    </article>
  );
}
