import { formatEdtfShort, type Id, inWords } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { pathOf } from '@/site/day';
import { shared } from '@/words/shared';
import { words } from '@/words/stories';
import type { Teller } from '../teller';
import { StoryFigure } from './frame';

/** The lives of two proposals side by side, event by event. */
export function livesFigure(t: Teller, ids: readonly [Id<'proposals'>, Id<'proposals'>], title: string) {
  const proposals = ids.map((id) => t.get('proposals', id));
  return (
    <StoryFigure
      at={t.at}
      title={title}
      lead={words.livesTold}
      path={pathOf({ collection: 'proposals', id: ids[0] })}
      more={words.proposalWithSources}
      takenAs={ids.map((id) => ({ words: words.jsonOfProposal(id), href: `/v1/proposals/${id}` }))}
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
                  <span className="when">{on ? formatEdtfShort(on) : shared.undated}</span>
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
