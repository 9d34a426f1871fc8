import { acquis, inListOrder } from '@acquis/domain';
import { Table } from '@/components/frame/table';
import type { DayContext } from '@/site/day';
import { siteUrl } from '@/site/settings';

/** What can be subscribed to: the calendar and the feeds, of everything and of each track. They are of today. */
export function Subscribe({ at }: { readonly at: DayContext }) {
  const tracks = inListOrder(acquis.at(at.day), 'tracks');
  const rows = [
    { name: 'Everything', query: '' },
    ...tracks.map(({ id, shortName }) => ({ name: shortName, query: `?track=${id}` })),
  ];
  return (
    <section className="part" id="subscribe">
      <h2>Follow it</h2>
      <p className="sub">
        Give the address of a calendar to your calendar program, that of a feed to a feed reader: both follow what
        happens, and what is announced or moved.
      </p>
      <Table label="Calendars and feeds" columns={['Of', 'Calendar', 'Feed']}>
        {rows.map(({ name, query }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <a href={`/v1/timeline.ics${query}`}>
                {siteUrl()}/v1/timeline.ics{query}
              </a>
            </td>
            <td>
              <a href={`/v1/timeline.atom${query}`}>Atom</a>, <a href={`/v1/timeline.feed.json${query}`}>JSON Feed</a>
            </td>
          </tr>
        ))}
      </Table>
      <p className="sub mt-3">
        Every list and every record has its own, too: <code>/v1/meetings.ics</code>,{' '}
        <code>/v1/processes/global-mechanism.atom</code>. For one process, kind or standing, take them from the
        timeline, which carries its filters over.
      </p>
    </section>
  );
}
