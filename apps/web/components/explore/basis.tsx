import type { Inputs, Method, Movement } from '@acquis/analysis';
import { capitalised, formatEdtf, listInWords, type View } from '@acquis/domain';
import type { ReactNode } from 'react';
import { To } from '@/components/frame/link';
import { type DayContext, queryOf } from '@/site/day';
import { words } from '@/words/explore';
import { shared } from '@/words/shared';

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Props {
  readonly at: DayContext;
  readonly view: View;
  readonly inputs: Inputs | Movement['inputs'];
  readonly method: Method;
  /** What the API calls the question, where it is not the method's name. */
  readonly asked?: string;
  /** The same question to the API. */
  readonly values: Values;
  /** How it is computed, in a sentence or two. */
  readonly children: ReactNode;
}

function votesInWords({ inputs, view }: Pick<Props, 'inputs' | 'view'>): string | undefined {
  if (!('adoptions' in inputs)) return undefined;
  const { votes, filters } = inputs;
  const { first, last } = votes;
  const period = first && last ? words.periodOfVotes(formatEdtf(first), formatEdtf(last)) : '';
  const tracks = filters.track?.map((id) => view.tracks.lookup(id)?.shortName ?? id);
  return words.votesInPlenary(votes.count, tracks ? words.onTracks(listInWords(tracks)) : '', period);
}

/** What a figure was computed from and how, so that it can be cited and computed again. */
export function Basis({ at, view, inputs, method, asked = method.name, values, children }: Props) {
  const { source, notes } = inputs;
  const query = queryOf({ ...values, asOf: at.pinned ? at.day : undefined });
  const votes = votesInWords({ inputs, view });
  return (
    <section className="part sources">
      <h2>{words.howComputed}</h2>
      <p className="measure">{children}</p>
      <dl className="glance mt-5 max-w-[46em]">
        {votes && (
          <div>
            <dt>{words.votes}</dt>
            <dd>{votes}</dd>
          </div>
        )}
        <div>
          <dt>{words.source}</dt>
          <dd>
            {source.citation} <span className="quiet">{source.licence}</span>
          </dd>
        </div>
        {notes.length > 0 && (
          <div>
            <dt>{words.readWith}</dt>
            <dd>{notes.join(' ')}</dd>
          </div>
        )}
        <div>
          <dt>{words.method}</dt>
          <dd>
            <To at={at} path={`/methods#${method.name}`}>
              {capitalised(method.name)}
            </To>
            , <code>{method.page}</code>
          </dd>
        </div>
        <div>
          <dt>{words.asData}</dt>
          <dd>
            <a href={`/v1/analysis/${asked}${query}`}>{shared.json}</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}
