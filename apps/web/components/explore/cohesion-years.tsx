import type { Cohesion } from '@acquis/analysis';
import { inFigures } from '@/site/figures';
import { words } from '@/words/explore-cohesion';
import { ShareBar } from './share-bar';

/** How far a group voted alike year by year, where there is more than one year. */
export function CohesionYears({ byYear }: Pick<Cohesion, 'byYear'>) {
  const years = byYear.filter(({ index }) => index !== null);
  if (years.length < 2) return null;
  return (
    <section className="part">
      <h2>{words.yearByYear}</h2>
      <p className="sub">{words.yearByYearTold}</p>
      <ol className="ranking years">
        {years.map(({ year, votes, index }) => (
          <li key={year}>
            <span className="value">{year}</span>
            <ShareBar share={index ?? 0} />
            <span className="who">
              {inFigures(index ?? 0)} <span className="note">{words.votes(votes)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
