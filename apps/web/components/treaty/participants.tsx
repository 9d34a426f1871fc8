import { actionNote, capitalised, formatEdtfShort, inWords, type TreatyAction } from '@acquis/domain';
import { ToRecord } from '@/components/frame/link';
import { Table } from '@/components/frame/table';
import type { ExtraProps } from '@/components/record/extras';
import type { DayContext } from '@/site/day';
import { type ParticipantActs, participantsOf } from '@/site/treaty-acts';
import { words } from '@/words/treaty';

/** Participants shown without a region that scrolls inside itself. */
const few = 14;

interface ActsProps {
  readonly at: DayContext;
  readonly acts: readonly TreatyAction[];
  /** Whether the act has to be named, where the column does not. */
  readonly named?: boolean;
}

function Acts({ at, acts, named = false }: ActsProps) {
  return acts.map((act) => {
    const note = actionNote(act);
    const when = act.on ? formatEdtfShort(act.on) : words.dayNotFound;
    return (
      <span key={act.id} className="block">
        <ToRecord at={at} to={{ collection: 'treaty-actions', id: act.id }}>
          {named ? `${capitalised(inWords(act.action))}, ${when}` : when}
        </ToRecord>
        {note && <span className="note">{note}</span>}
      </span>
    );
  });
}

function finding(participants: readonly ParticipantActs[]): string {
  const named = participants.filter(({ name }) => name !== null);
  const bound = named.filter((each) => each.bound.length > 0).length;
  const unnamed = participants.length - named.length;
  return [
    words.participantsNamed(named.length, bound),
    unnamed > 0 && words.actsNotNamed(unnamed),
    words.notListedToldWhy,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who did what towards a treaty and when, by name, with what is not confirmed. */
export function TreatyParticipants({ at, view, record }: Omit<ExtraProps<'treaties'>, 'query'>) {
  const participants = participantsOf(record, view);
  if (participants.length === 0) return null;
  const others = participants.some((each) => each.others.length > 0);
  return (
    <section className="part" id="participants">
      <h2>{words.whoHasActed}</h2>
      <p className="sub">
        {finding(participants)}
        {participants.length > few && <span className="no-print"> {words.listScrolls(participants.length)}</span>}
      </p>
      <Table
        label={words.actsByParticipant}
        region={participants.length > few ? 'tall' : 'mt-3'}
        className="acts"
        columns={[words.participant, words.signature, words.instrument, ...(others ? [words.otherActs] : [])]}
      >
        {participants.map((each) => (
          <tr key={each.key}>
            <th scope="row">
              <ToRecord at={at} to={each.reference}>
                {each.name ?? words.notNamed}
              </ToRecord>
            </th>
            <td>
              <Acts at={at} acts={each.signed} />
            </td>
            <td>
              <Acts at={at} acts={each.bound} named />
            </td>
            {others && (
              <td>
                <Acts at={at} acts={each.others} named />
              </td>
            )}
          </tr>
        ))}
      </Table>
    </section>
  );
}
