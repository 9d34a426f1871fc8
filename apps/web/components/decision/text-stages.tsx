import { capitalised, type Decision, type View } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { ToRecord } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import type { DayContext } from '@/site/day';
import { outcomeInWords, takenHow } from '@/site/decision/taken-how';
import { wayOfText } from '@/site/decision/way-of-text';
import { words } from '@/words/decision';
import { StageMovement } from './stage-movement';
import { type TallyRow, TallyRows } from './tally-rows';

type Part = Decision['parts'][number];

function figuresOf(tally: Decision['tally'], members: number): TallyRow['figures'] {
  if (!tally) return null;
  const { inFavour, against, abstaining } = tally;
  return { inFavour, against, abstaining, noVoteRecorded: members - inFavour - against - abstaining };
}

/** A stage of the text at hand by its organ and symbol; any other decision on it by its title. */
function stageName(decision: Decision, of: Decision, view: View): { readonly name: string; readonly note: string } {
  const organ = view.nameOf({ collection: 'bodies', id: decision.body });
  const outcome = outcomeInWords(decision);
  const text = decision.stage === 'committee' ? (decision.draft ?? decision.symbol) : decision.symbol;
  if (text === null || decision.symbol !== of.symbol) return { name: decision.title, note: `${organ}: ${outcome}` };
  return { name: `${organ} ${outcome === 'not adopted' ? words.didNotAdopt : outcome} ${text}`, note: '' };
}

function rowsOf(decision: Decision, of: Decision, at: DayContext, view: View): readonly TallyRow[] {
  const { members } = view.decisions.derived(decision);
  const current = decision.id === of.id;
  const { name, note } = stageName(decision, of, view);
  return [
    {
      key: decision.id,
      name: current ? (
        name
      ) : (
        <ToRecord at={at} to={{ collection: 'decisions', id: decision.id }}>
          {name}
        </ToRecord>
      ),
      note: (note !== '' || decision.attestation !== 'official') && (
        <>
          {note} {decision.attestation !== 'official' && <Badge of={decision.attestation} />}
        </>
      ),
      on: decision.on,
      figures: figuresOf(decision.tally, members),
      otherwise: takenHow(decision),
      current,
    },
    ...decision.parts.map((part: Part, index): TallyRow => {
      const { on, type, outcome, tally, note, attestation } = part;
      return {
        key: `${decision.id} ${index}`,
        name: (
          <>
            {capitalised(type)}: {on}
          </>
        ),
        note: (
          <>
            {[outcome ?? words.outcomeNotInRecord, note].filter(Boolean).join('; ')}{' '}
            {attestation !== 'official' && <Badge of={attestation} />}
          </>
        ),
        on: null,
        figures: figuresOf(tally, members),
        otherwise: words.figuresNotInRecord,
        part: true,
      };
    }),
  ];
}

function finding(way: readonly Decision[], of: Decision): string {
  const parts = way.reduce((sum, { parts }) => sum + parts.length, 0);
  const separate = parts > 0 ? words.andSeparateVotes(parts) : '';
  if (way.length > 1) return words.decisionsOnText(way.length, separate);
  if (of.stage === 'plenary') return words.noCommitteeStage(separate);
  return of.stage === 'committee' ? words.noPlenaryStage(separate) : words.oneDecision(separate);
}

function titleOf(way: readonly Decision[]): string {
  const stages = new Set(way.map(({ stage }) => stage));
  return way.length === 2 && stages.has('committee') && stages.has('plenary')
    ? words.fromCommitteeToPlenary
    : words.wayOfText;
}

/** The decisions on one text side by side, with the separate votes on parts of it, and who moved from one to the next. */
export function TextStages({ at, view, record }: Omit<ExtraProps<'decisions'>, 'query'>) {
  const way = wayOfText(record, view);
  if (way.length === 1 && record.parts.length === 0 && record.stage === 'adoption') return null;
  const alone = way.length === 1 && record.parts.length === 0;
  return (
    <section className="part" id="stages">
      <h2>{titleOf(way)}</h2>
      <p className="sub">{finding(way, record)}</p>
      {!alone && (
        <TallyRows
          label={words.decisionsOnThisText}
          head={words.stage}
          rows={way.flatMap((decision) => rowsOf(decision, record, at, view))}
        />
      )}
      <StageMovement at={at} view={view} record={record} />
    </section>
  );
}
