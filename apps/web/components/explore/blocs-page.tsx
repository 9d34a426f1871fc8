import { type Blocs, blocs, usualFrom } from '@acquis/analysis';
import { count, formatEdtf } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { singleValues } from '@/site/query';
import { answered, narrowing, type Question, stateName } from '@/site/question';
import { AnalysisAway } from './analysis-away';
import { Asking } from './asking';
import { Basis } from './basis';
import { BlocGroups } from './bloc-groups';
import { BlocShapes, BlocsFigure } from './blocs-figure';

const path = '/explore/blocs';

function headline({ blocs: found, cut, map, inputs }: Blocs): string {
  const several = found.filter(({ states }) => states.length > 1);
  const placed = found.reduce((sum, { states }) => sum + states.length, 0);
  const { first, last } = inputs.votes;
  const period = first && last ? ` from ${formatEdtf(first)} to ${formatEdtf(last)}` : '';
  return `In ${count(inputs.votes.count, 'recorded vote')} of the whole Assembly${period} ${count(placed, 'state')} formed ${count(several.length, 'group')} of states that voted alike, cut where groups would join below an agreement of ${cut}. The map keeps ${Math.round((map.explained[0] + map.explained[1]) * 100)} per cent of what sets them apart.`;
}

function cutIn(query: Question['query']): { readonly cut?: number; readonly problems: readonly string[] } {
  const { cut: text } = singleValues(query);
  if (text === undefined) return { problems: [] };
  const cut = Number(text);
  if (cut > 0 && cut <= 1) return { cut, problems: [] };
  return { problems: [`“${text}” is no cut: write an agreement above 0 and at most 1, such as 0.75, which is taken.`] };
}

/** Which states vote alike over the record of the whole Assembly. */
export function BlocsPage({ question }: { readonly question: Question }) {
  const { at, view, store, selection, chosen, problems } = question;
  const { cut, problems: unread } = cutIn(question.query);
  const from = usualFrom(store, { from: selection.from, to: chosen.to });
  const result = answered(() => blocs(store, { ...selection, from, cut }));
  const form = { ...question, chosen: { ...chosen, from } };
  return (
    <Shell at={at} path={path}>
      <BlocShapes />
      <Crumbs at={at} places={[{ path: '/explore', name: 'Explore' }]} here="Blocs" />
      <h1>Which states vote alike</h1>
      <Asking {...form} path={path} label="Which votes">
        <label>
          <span className="sub block mb-1">Cut at an agreement of</span>
          <input className="field number" name="cut" inputMode="decimal" defaultValue={cut ?? 0.75} />
        </label>
      </Asking>
      <Problems problems={[...problems, ...unread]} />
      {typeof result === 'string' ? (
        <p className="answer mt-8">{result}</p>
      ) : (
        <>
          <p className="answer mt-8" role="status">
            {headline(result)}
          </p>
          <section className="part">
            <h2>States by how they vote</h2>
            <p className="sub">
              The nearer two states, the more alike they voted; axes have no meaning of their own. Shape and colour: the
              groups below.
            </p>
            <BlocsFigure question={question} result={result} />
            <AnalysisAway
              at={at}
              asked="blocs"
              values={{ ...narrowing(question), from, votes: question.votes, cut: cut?.toString() }}
              what="The map of states"
            />
          </section>
          <section className="part">
            <h2>The groups, by name</h2>
            <p className="sub">
              Largest first. It says how states voted, nothing of what they have agreed among themselves.
            </p>
            <BlocGroups question={question} result={result} />
          </section>
          {result.leftOut.length > 0 && (
            <p className="sub mt-4">
              Not placed, sharing fewer than {result.required} votes with others:{' '}
              {result.leftOut.map(({ state }) => stateName(view, state)).join(', ')}.
            </p>
          )}
          <Basis
            at={at}
            view={view}
            inputs={result.inputs}
            method={result.method}
            values={{ ...narrowing(question), from, votes: question.votes, cut: cut?.toString() }}
          >
            Agreement of all pairs by Lijphart’s index; groups by average linkage, cut at the agreement stated; the map
            by classical scaling, the squared distance of two points standing for 1 less their agreement. Any two states
            placed share at least {result.required} votes.
          </Basis>
        </>
      )}
    </Shell>
  );
}
