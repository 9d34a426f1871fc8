import { formatEdtfShort, type Id, inWords } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { pathOf } from '@/site/day';
import type { Teller } from '../teller';
import { StoryFigure } from './frame';

/** The lives of two proposals side by side, event by event. */
export function livesFigure(t: Teller, ids: readonly [Id<'proposals'>, Id<'proposals'>], title: string) {
  const proposals = ids.map((id) => t.get('proposals', id));
  return (
    <StoryFigure
      at={t.at}
      title={title}
      lead="The recorded life of both proposals, earliest first: the act, the place, and what happened there."
      path={pathOf({ collection: 'proposals', id: ids[0] })}
      more="The first proposal with its sources"
      takenAs={ids.map((id) => ({ words: `JSON of ${id}`, href: `/v1/proposals/${id}` }))}
    >
      <div className="two lives">
        {proposals.map(({ id, title: name, events }) => (
          <section key={id}>
            <h4>
              <ToRecord at={t.at} to={{ collection: 'proposals', id }}>
                {name}
              </ToRecord>
            </h4>
            <ol className="rows">
              {events.map(({ act, on, where, text }) => (
                <li key={`${on} ${act} ${where}`} className={act === 'footnoted' ? 'meets' : undefined}>
                  <span className="when">{on ? formatEdtfShort(on) : 'undated'}</span>
                  <span>
                    <b>{inWords(act)}</b>: {where}
                    <span className="note">{text}</span>
                  </span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </StoryFigure>
  );
}
