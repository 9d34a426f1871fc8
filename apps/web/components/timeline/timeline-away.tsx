const formats = {
  csv: 'CSV',
  json: 'JSON',
  ndjson: 'NDJSON',
  ics: 'Calendar',
  atom: 'Atom feed',
  'feed.json': 'JSON Feed',
} as const;

/** The same events in other formats, and the score as a picture. */
export function TimelineAway({ query }: { readonly query: string }) {
  return (
    <section className="part no-print">
      <h2>Take it away</h2>
      <p className="sub">The same period and filters, from the API: the events as data, to subscribe to, or drawn.</p>
      <ul className="chips mt-3">
        {Object.entries(formats).map(([suffix, name]) => (
          <li key={suffix}>
            <a href={`/v1/timeline.${suffix}${query}`}>{name}</a>
          </li>
        ))}
        {(['svg', 'png'] as const).map((suffix) => (
          <li key={suffix}>
            <a href={`/v1/timeline.${suffix}${query}`}>{`The score as ${suffix.toUpperCase()}`}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
