import type { Cohesion } from '@acquis/analysis';
import { count } from '@acquis/domain';
import { inFigures } from '@/site/figures';
import { ShareBar } from './share-bar';

/** How far a group voted alike year by year, where there is more than one year. */
export function CohesionYears({ byYear }: Pick<Cohesion, 'byYear'>) {
  const years = byYear.filter(({ index }) => index !== null);
  if (years.length < 2) return null;
  return (
    <section className="part">
      <h2>Year by year</h2>
      <p className="sub">Mean of the index over the votes of a year, from 0 to 1.</p>
      <ol className="ranking years">
        {years.map(({ year, votes, index }) => (
          <li key={year}>
            <span className="value">{year}</span>
            <ShareBar share={index ?? 0} />
            <span className="who">
              {inFigures(index ?? 0)} <span className="note">{count(votes, 'vote')}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
