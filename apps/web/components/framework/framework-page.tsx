import { acquis, count, descriptorOf, listInWords } from '@acquis/domain';
import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import { InquiryTable } from '@/components/rule/inquiry-table';
import type { DayContext } from '@/site/day';
import { groupsOf, historiesOf, itemsOf, underItems } from '@/site/framework';
import { words } from '@/words/framework';
import { shared } from '@/words/shared';
import { InquiryDiagram } from './inquiry-diagram';
import { ItemSection } from './item-section';

const directory = { collection: 'mechanisms', id: 'global-poc-directory' } as const;

/** The framework by its agenda items: norms, measures, mechanisms and issues with where each comes from and how it developed. */
export function FrameworkPage({ at }: { readonly at: DayContext }) {
  const view = acquis.at(at.day);
  const items = itemsOf(view);
  const histories = historiesOf(view);
  const groups = items.flatMap((item) => groupsOf(item, view));
  const totals = underItems.flatMap((name) => {
    const total = groups.filter((group) => group.name === name).reduce((sum, { ids }) => sum + ids.length, 0);
    const { one, many } = descriptorOf(name).label;
    return total > 0 ? [count(total, one, many)] : [];
  });
  return (
    <Shell at={at} path="/framework">
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.framework} />
      <h1>{words.heading}</h1>
      <p className="answer mt-4">
        {items.length === 0 ? words.noItem : words.itemsHold(items.length, listInWords(totals))}
      </p>
      <nav aria-label={words.items} className="no-print mt-6">
        <ol className="chips">
          {items.map(({ id, ordinal, shortName }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <span className="n">{ordinal}</span> {shortName}
              </a>
            </li>
          ))}
          {view.isKnown(directory) && (
            <li>
              <a href="#inquiry">{words.pointsOfContact}</a>
            </li>
          )}
        </ol>
      </nav>
      {items.map((item) => (
        <ItemSection key={item.id} at={at} view={view} item={item} histories={histories} />
      ))}
      {view.isKnown(directory) && (
        <>
          <section className="part" id="inquiry">
            <h2>{words.inquiry}</h2>
            <p className="sub">
              {words.directoryIsVoluntary}{' '}
              <To at={at} path="/rules/points-of-contact-inquiry">
                {words.procedureAsRule}
              </To>
            </p>
            <InquiryDiagram />
          </section>
          <InquiryTable at={at} />
        </>
      )}
    </Shell>
  );
}
