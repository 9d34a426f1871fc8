import {
  countStandings,
  mapNote,
  type Standing,
  type StandingOf,
  standings,
  standingWords,
  treatyMap,
  treatyMapNote,
  treatyMapText,
} from '@acquis/charts';
import { FigureFiles } from '@/components/map/figure-files';
import { type Mark, World } from '@/components/map/world';
import type { ExtraProps } from '@/components/record/extras';
import { type MarkShape, markPath } from '@/site/mark-path';
import { words } from '@/words/treaty';

const shapes: Readonly<Record<Standing, MarkShape>> = {
  deposited: 'disc',
  signed: 'half-disc',
  denounced: 'cross',
  none: 'ring',
};

function KeyShape({ standing }: { readonly standing: Standing }) {
  return (
    <svg className={`shape s-${standing}`} viewBox="0 0 10 10" fillRule="evenodd" aria-hidden="true">
      <path d={markPath(shapes[standing], 5, 5, 4.6)} stroke="none" />
    </svg>
  );
}

function markOf({ name, standing }: StandingOf): Mark {
  return { shape: shapes[standing], colour: `s-${standing}`, title: `${name}: ${standingWords[standing]}` };
}

/** Where each state stands towards a treaty, as a dot on the map and as text. Nothing where the record lists no act by a named state. */
export function TreatyMapSection({ at, view, record }: ExtraProps<'treaties'>) {
  const map = treatyMap(record, view);
  if (!map) return null;
  const counts = countStandings(map.dots);
  return (
    <section className="part" id="map">
      <h2>{words.onAMap}</h2>
      <figure>
        <figcaption>
          <p className="sub measure">{words.mapTold(map.dots.length, mapNote, treatyMapNote(record, view))}</p>
          <ul className="votes mt-3">
            {standings
              .filter((standing) => counts[standing] > 0)
              .map((standing) => (
                <li key={standing}>
                  <KeyShape standing={standing} /> <b>{counts[standing]}</b> {standingWords[standing]}
                </li>
              ))}
          </ul>
        </figcaption>
        <World at={at} things={map.dots} mark={markOf} />
        <FigureFiles at={at} reference={{ collection: 'treaties', id: record.id }} figure="map" what={words.theMap} />
        <details className="sans mt-3">
          <summary className="sub">{words.sameAsText}</summary>
          <p className="whitespace-pre-line text-sm mt-2">{treatyMapText(record, view)}</p>
        </details>
      </figure>
    </section>
  );
}
