import { staircase, staircaseFinding, staircaseNotes, staircaseText } from '@acquis/charts';
import { capitalised, earliest, latest, signatureOf } from '@acquis/domain';
import { FigureFiles } from '@/components/map/figure-files';
import type { ExtraProps } from '@/components/record/extras';
import { words } from '@/words/treaty';
import { StairsFigure } from './stairs';

/** How far a treaty has come towards its entry into force. Nothing where the record lists no act. */
export function TreatyStaircase({ at, view, record }: Omit<ExtraProps<'treaties'>, 'query'>) {
  const drawn = staircase(record, view);
  if (!drawn) return null;
  const { opened, deposits, signatures, inForce } = drawn;
  const [one] = [...signatures.stairs, ...deposits.stairs];
  const begin = opened ?? one?.on;
  const { closes, daysLeft } = signatureOf(record, view.day);
  const finding = staircaseFinding(record, drawn).replace(`${record.shortName}: `, '');
  return (
    <section className="part" id="staircase">
      <h2>{inForce === null ? words.toEntryIntoForce : words.actsOverTime}</h2>
      <p className="sub">
        {words.staircaseTold(
          capitalised(finding),
          drawn.threshold === null ? '' : words.brokenLine,
          daysLeft === null ? '' : words.uprightLine,
          staircaseNotes(drawn).join(' '),
        )}
      </p>
      {begin && (
        <StairsFigure
          drawn={drawn}
          first={earliest(begin)}
          day={view.day}
          closes={closes !== null && daysLeft !== null ? latest(closes) : undefined}
        />
      )}
      <FigureFiles at={at} reference={{ collection: 'treaties', id: record.id }} what={words.theStaircase} />
      <details className="sans mt-3">
        <summary className="sub">{words.sameAsText}</summary>
        <p className="whitespace-pre-line text-sm mt-2">{staircaseText(record, view)}</p>
      </details>
    </section>
  );
}
