import { type Blocs, blocs, usualFrom } from '@acquis/analysis';
import { formatEdtf } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { Problems } from '@/components/frame/problems';
import { Shell } from '@/components/frame/shell';
import { singleValues } from '@/site/query';
import { answered, byName, narrowing, type Question, stateName } from '@/site/question';
import { words } from '@/words/explore-blocs';
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
  const period = first && last ? words.periodOfVotes(formatEdtf(first), formatEdtf(last)) : '';
  return words.groupsFormed(
    inputs.votes.count,
    period,
    placed,
    several.length,
    cut,
    Math.round((map.explained[0] + map.explained[1]) * 100),
  );
}

function cutIn(query: Question['query']): { readonly cut?: number; readonly problems: readonly string[] } {
  const { cut: text } = singleValues(query);
  if (text === undefined) return { problems: [] };
  const cut = Number(text);
  if (cut > 0 && cut <= 1) return { cut, problems: [] };
  return { problems: [words.noCut(text)] };
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
      <Crumbs at={at} places={[{ path: '/explore', name: words.explore }]} here={words.blocs} />
      <h1>{words.heading}</h1>
      <Asking {...form} path={path} label={words.form}>
        <label>
          <span className="sub block mb-1">{words.cutAt}</span>
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
            <h2>{words.mapHeading}</h2>
            <p className="sub">{words.mapTold}</p>
            <BlocsFigure question={question} result={result} />
            <AnalysisAway
              at={at}
              asked="blocs"
              values={{ ...narrowing(question), from, votes: question.votes, cut: cut?.toString() }}
              what={words.theMap}
            />
          </section>
          <section className="part">
            <h2>{words.groupsByName}</h2>
            <p className="sub">{words.groupsTold}</p>
            <BlocGroups question={question} result={result} />
          </section>
          {result.leftOut.length > 0 && (
            <p className="sub mt-4">
              {words.notPlaced(
                result.required,
                byName(
                  view,
                  result.leftOut.map(({ state }) => state),
                )
                  .map((state) => stateName(view, state))
                  .join(', '),
              )}
            </p>
          )}
          <Basis
            at={at}
            view={view}
            inputs={result.inputs}
            method={result.method}
            values={{ ...narrowing(question), from, votes: question.votes, cut: cut?.toString() }}
          >
            {words.method(result.required)}
          </Basis>
        </>
      )}
    </Shell>
  );
}
