import type { Inputs, Method, Movement } from '@acquis/analysis';
import { capitalised, count, formatEdtf, listInWords, type View } from '@acquis/domain';
import type { ReactNode } from 'react';
import { To } from '@/components/frame/link';
import { type DayContext, queryOf } from '@/site/day';

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
  const period = first && last ? `, from ${formatEdtf(first)} to ${formatEdtf(last)}` : '';
  const tracks = filters.track?.map((id) => view.tracks.lookup(id)?.shortName ?? id);
  return `${count(votes.count, 'recorded vote')} in plenary${tracks ? ` on ${listInWords(tracks)}` : ''}${period}.`;
}

/** What a figure was computed from and how, so that it can be cited and computed again. */
export function Basis({ at, view, inputs, method, asked = method.name, values, children }: Props) {
  const { source, notes } = inputs;
  const query = queryOf({ ...values, asOf: at.pinned ? at.day : undefined });
  const votes = votesInWords({ inputs, view });
  return (
    <section className="part sources">
      <h2>How it is computed</h2>
      <p className="measure">{children}</p>
      <dl className="glance mt-5 max-w-[46em]">
        {votes && (
          <div>
            <dt>Votes</dt>
            <dd>{votes}</dd>
          </div>
        )}
        <div>
          <dt>Source</dt>
          <dd>
            {source.citation} <span className="quiet">{source.licence}</span>
          </dd>
        </div>
        {notes.length > 0 && (
          <div>
            <dt>To be read with</dt>
            <dd>{notes.join(' ')}</dd>
          </div>
        )}
        <div>
          <dt>Method</dt>
          <dd>
            <To at={at} path={`/methods#${method.name}`}>
              {capitalised(method.name)}
            </To>
            , <code>{method.page}</code>
          </dd>
        </div>
        <div>
          <dt>As data</dt>
          <dd>
            <a href={`/v1/analysis/${asked}${query}`}>JSON</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}
