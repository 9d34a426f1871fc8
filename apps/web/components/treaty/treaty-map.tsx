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

function Shapes() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <symbol id="deposited" viewBox="0 0 10 10">
        <circle cx="5" cy="5" r="4.6" stroke="none" />
      </symbol>
      <symbol id="signed" viewBox="0 0 10 10">
        <circle cx="5" cy="5" r="4" fill="none" strokeWidth="1.2" />
        <path d="M5 1a4 4 0 0 0 0 8Z" stroke="none" />
      </symbol>
      <symbol id="denounced" viewBox="0 0 10 10">
        <path d="M1.4 1.4 8.6 8.6M8.6 1.4 1.4 8.6" strokeWidth="1.4" />
      </symbol>
      <symbol id="none" viewBox="0 0 10 10">
        <circle cx="5" cy="5" r="4" fill="none" strokeWidth="1.3" />
      </symbol>
    </svg>
  );
}

function KeyShape({ standing }: { readonly standing: Standing }) {
  return (
    <svg className={`shape s-${standing}`} aria-hidden="true">
      <use href={`#${standing}`} />
    </svg>
  );
}

function markOf({ name, standing }: StandingOf): Mark {
  return { shape: standing, colour: `s-${standing}`, title: `${name}: ${standingWords[standing]}` };
}

/** Where each state stands towards a treaty, as a dot on the map and as text. Nothing where the record lists no act by a named state. */
export function TreatyMapSection({ at, view, record }: ExtraProps<'treaties'>) {
  const map = treatyMap(record, view);
  if (!map) return null;
  const counts = countStandings(map.dots);
  return (
    <section className="part" id="map">
      <h2>Signatures and instruments on a map</h2>
      <Shapes />
      <figure>
        <figcaption>
          <p className="sub measure">
            {map.dots.length} states, one dot each, by the acts the record shows. {mapNote}{' '}
            {treatyMapNote(record, view)}
          </p>
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
        <FigureFiles at={at} reference={{ collection: 'treaties', id: record.id }} figure="map" what="The map" />
        <details className="sans mt-3">
          <summary className="sub">The same as text</summary>
          <p className="whitespace-pre-line text-sm mt-2">{treatyMapText(record, view)}</p>
        </details>
      </figure>
    </section>
  );
}
