import { attestationOf, type Glance, type Item, type RecordHead } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { ToRecord } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { words } from '@/words/record';

const longestAddress = 36;

function shortAddress(address: string): string {
  const text = address.replace(/^https?:\/\/(www\.)?/, '');
  return text.length > longestAddress ? `${text.split('/')[0]}/…` : text;
}

function Text({ at, item }: { readonly at: DayContext; readonly item: Item }) {
  if (/^https?:\/\/\S+$/.test(item.text))
    return (
      <a href={item.text} rel="external">
        {shortAddress(item.text)}
      </a>
    );
  return (
    <ToRecord at={at} to={item.reference}>
      {item.text}
    </ToRecord>
  );
}

interface Props {
  readonly at: DayContext;
  readonly lines: readonly Glance[];
  readonly record: RecordHead;
}

/** Facts at a glance. A value attested otherwise than the record says so. */
export function GlanceList({ at, lines, record }: Props) {
  return (
    <dl className="glance">
      {lines
        .filter(({ items }) => items.length > 0)
        .map(({ label, items, field }, index) => {
          const attested = attestationOf(record, field);
          return (
            <div key={`${label} ${index}`}>
              <dt>{label}</dt>
              <dd>
                <ul className="plain-list">
                  {items.map((item) => (
                    <li key={item.text}>
                      <Text at={at} item={item} />
                    </li>
                  ))}
                </ul>
                {attested !== record.attestation && <Badge of={attested} />}
              </dd>
            </div>
          );
        })}
      <div>
        <dt>{words.attestation}</dt>
        <dd>
          <Badge of={record.attestation} />
        </dd>
      </div>
    </dl>
  );
}
