import { acquis, inListOrder } from '@acquis/domain';
import { Table } from '@/components/frame/table';
import type { DayContext } from '@/site/day';
import { siteUrl } from '@/site/settings';
import { words } from '@/words/about';
import { shared } from '@/words/shared';

/** What can be subscribed to: the calendar and the feeds, of everything and of each track. They are of today. */
export function Subscribe({ at }: { readonly at: DayContext }) {
  const tracks = inListOrder(acquis.at(at.day), 'tracks');
  const rows = [
    { name: words.everything, query: '' },
    ...tracks.map(({ id, shortName }) => ({ name: shortName, query: `?track=${id}` })),
  ];
  return (
    <section className="part" id="subscribe">
      <h2>{words.followIt}</h2>
      <p className="sub">{words.followItTold}</p>
      <Table label={words.calendarsAndFeeds} columns={[words.feedOf, shared.calendar, words.feed]}>
        {rows.map(({ name, query }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <a href={`/v1/timeline.ics${query}`}>
                {siteUrl()}/v1/timeline.ics{query}
              </a>
            </td>
            <td>
              <a href={`/v1/timeline.atom${query}`}>{shared.atom}</a>,{' '}
              <a href={`/v1/timeline.feed.json${query}`}>{shared.jsonFeed}</a>
            </td>
          </tr>
        ))}
      </Table>
      <p className="sub mt-3">
        {words.everyListHasOwn} <code>/v1/meetings.ics</code>, <code>/v1/processes/global-mechanism.atom</code>
        {words.takeFromTimeline}
      </p>
    </section>
  );
}
