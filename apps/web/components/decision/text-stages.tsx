import { capitalised, count, type Decision, inWords, methodInWords, type View } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { ToRecord } from '@/components/frame/link';
import type { ExtraProps } from '@/components/record/extras';
import type { DayContext } from '@/site/day';
import { wayOfText } from '@/site/decision/way-of-text';
import { StageMovement } from './stage-movement';
import { type TallyRow, TallyRows } from './tally-rows';

type Part = Decision['parts'][number];

function figuresOf(tally: Decision['tally'], members: number): TallyRow['figures'] {
  if (!tally) return null;
  const { inFavour, against, abstaining } = tally;
  return { inFavour, against, abstaining, noVoteRecorded: members - inFavour - against - abstaining };
}

/** How a decision was taken where no figures are shown. */
function takenHow(decision: Decision): string {
  const outcome = decision.outcome === 'not-adopted' ? 'not adopted' : inWords(decision.outcome);
  if (decision.method === 'recorded-vote') return `${outcome} by a recorded vote; its figures are not in the record`;
  return decision.method === null ? `${outcome}; how is not in the record` : `${outcome}, ${methodInWords(decision)}`;
}

function stageName(decision: Decision, view: View): string {
  const organ = view.nameOf({ collection: 'bodies', id: decision.body });
  const outcome = decision.outcome === 'not-adopted' ? 'did not adopt' : inWords(decision.outcome);
  const text = decision.stage === 'committee' ? (decision.draft ?? 'the draft') : (decision.symbol ?? decision.draft);
  return `${organ} ${outcome}${text ? ` ${text}` : ''}`;
}

function rowsOf(decision: Decision, of: Decision, at: DayContext, view: View): readonly TallyRow[] {
  const { members } = view.decisions.derived(decision);
  const current = decision.id === of.id;
  const name = stageName(decision, view);
  const elsewhere = decision.symbol === of.symbol ? null : decision.title;
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
      note:
        decision.attestation === 'official' && !elsewhere ? null : (
          <>
            {elsewhere && !name.includes(elsewhere) && `${elsewhere} `}
            {decision.attestation !== 'official' && <Badge of={decision.attestation} />}
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
            {[outcome ?? 'outcome not in the record', note].filter(Boolean).join('; ')}{' '}
            {attestation !== 'official' && <Badge of={attestation} />}
          </>
        ),
        on: null,
        figures: figuresOf(tally, members),
        otherwise: 'figures not in the record',
        part: true,
      };
    }),
  ];
}

function finding(way: readonly Decision[], of: Decision): string {
  const parts = way.reduce((sum, { parts }) => sum + parts.length, 0);
  const separate = parts > 0 ? `, and ${count(parts, 'separate vote')} on parts of it` : '';
  if (way.length > 1)
    return `${way.length} decisions on one text${separate}. Committee and plenary are different decisions; their figures are never mixed.`;
  if (of.stage === 'plenary') return `The record holds no committee stage of this text${separate}.`;
  return of.stage === 'committee'
    ? `The record holds no plenary stage of this text${separate}.`
    : `One decision on this text${separate}.`;
}

function titleOf(way: readonly Decision[]): string {
  const stages = new Set(way.map(({ stage }) => stage));
  return way.length === 2 && stages.has('committee') && stages.has('plenary')
    ? 'From committee to plenary'
    : 'The way of the text';
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
          label="Decisions on this text"
          head="Stage"
          rows={way.flatMap((decision) => rowsOf(decision, record, at, view))}
        />
      )}
      <StageMovement at={at} view={view} record={record} />
    </section>
  );
}
