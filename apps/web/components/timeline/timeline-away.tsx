import { shared } from '@/words/shared';
import { words } from '@/words/timeline';

const formats = {
  csv: shared.csv,
  json: shared.json,
  ndjson: shared.ndjson,
  ics: shared.calendar,
  atom: shared.atomFeed,
  'feed.json': shared.jsonFeed,
} as const;

/** The same events in other formats, and the score as a picture. */
export function TimelineAway({ query }: { readonly query: string }) {
  return (
    <section className="part no-print">
      <h2>{words.takeAway}</h2>
      <p className="sub">{words.takeAwayTold}</p>
      <ul className="chips mt-3">
        {Object.entries(formats).map(([suffix, name]) => (
          <li key={suffix}>
            <a href={`/v1/timeline.${suffix}${query}`}>{name}</a>
          </li>
        ))}
        {(['svg', 'png'] as const).map((suffix) => (
          <li key={suffix}>
            <a href={`/v1/timeline.${suffix}${query}`}>{words.scoreAs(suffix.toUpperCase())}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
