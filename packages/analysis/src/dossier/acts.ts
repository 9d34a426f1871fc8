import {
  basisWords,
  compareEdtf,
  endorsementsOf,
  interventionInWords,
  interventionsWhere,
  type JointStatement,
  jointStatementsOf,
  objectionsBy,
  proposalsOf,
  type RecordHead,
  roleWords,
  type State,
  type View,
} from '@acquis/domain';
import { type Entry, fromRecord, newestFirst, noteOf, noteOnField } from './entry.js';

/** Which records are asked for, by what all records have. */
export type Asked = (record: Pick<RecordHead, 'tracks'>) => boolean;

const everything: Asked = () => true;

/** The positions on international law a state published, newest first. */
export function publishedPositions({ id }: State, view: View, asked: Asked = everything): readonly Entry[] {
  return newestFirst(
    view['national-positions']
      .find((position) => position.holder.state === id && asked(position))
      .map((position) => ({
        on: position.on,
        text: position.title,
        note: noteOf('published national position', position.issuedBy),
        ...fromRecord({ collection: 'national-positions', id: position.id }, position, 'holder'),
      })),
  );
}

/** Objections, dissociations, explanations, statements put down to the state, each as far as attested of it; newest first. */
export function interventionsBy({ id }: State, view: View, asked: Asked = everything): readonly Entry[] {
  return newestFirst(
    interventionsWhere(view, (intervention) => intervention.states.includes(id) && asked(intervention)).map(
      (intervention) => {
        const field = `states.${intervention.states.indexOf(id)}`;
        return {
          on: intervention.on,
          text: interventionInWords(intervention, view),
          note: noteOf(basisWords[intervention.basis], noteOnField(intervention, field)),
          ...fromRecord({ collection: 'interventions', id: intervention.id }, intervention, field),
        };
      },
    ),
  );
}

/** Objections to the accreditation of organisations for which a source names the state, newest first. */
export function accreditationObjections({ id }: State, view: View, asked: Asked = everything): readonly Entry[] {
  return newestFirst(
    objectionsBy(id, view)
      .filter(({ event }) => asked(event))
      .map(({ stakeholders, note, event }) => {
        const field = `objections.${event.objections.findIndex((each) => each.stakeholders === stakeholders)}`;
        return {
          on: event.on,
          text: `Objected to the accreditation of ${stakeholders.map((each) => view.nameOf({ collection: 'stakeholders', id: each })).join('; ')}`,
          note: noteOf(note, noteOnField(event, field)),
          ...fromRecord({ collection: 'accreditations', id: event.id }, event, field),
        };
      }),
  );
}

/** Proposals the state put forward, alone or with others, newest first. */
export function proposalsBy({ id }: State, view: View, asked: Asked = everything): readonly Entry[] {
  return proposalsOf(id, view).flatMap(({ on, text, note, reference }) => {
    const proposal = reference && view.proposals.lookup(reference.id);
    if (!proposal || !asked(proposal)) return [];
    const field = `events.${proposal.events.findIndex(({ by }) => by.some((party) => party.state === id))}`;
    return [
      {
        on: on ?? null,
        text: `Proposal: ${text}`,
        note: noteOf(note, noteOnField(proposal, field)),
        ...fromRecord({ collection: 'proposals', id: proposal.id }, proposal, field),
      },
    ];
  });
}

/** Resolutions it introduced, each once: by its last stage in the record; newest first. */
export function resolutionsBy({ id }: State, view: View, asked: Asked = everything): readonly Entry[] {
  const introduced = view.decisions
    .find((decision) => decision.introducedBy.includes(id) && asked(decision))
    .toSorted((a, b) => compareEdtf(a.on, b.on));
  const last = new Map(introduced.map((decision) => [decision.symbol ?? decision.id, decision]));
  return newestFirst(
    [...last.values()].map((decision) => {
      const field = `introducedBy.${decision.introducedBy.indexOf(id)}`;
      return {
        on: decision.on,
        text: decision.symbol ?? decision.title,
        note: noteOf(
          decision.symbol ? decision.title : null,
          withOthers(decision.introducedBy),
          noteOnField(decision, field),
        ),
        ...fromRecord({ collection: 'decisions', id: decision.id }, decision, field),
      };
    }),
  );
}

/** Documents it submitted, newest first. */
export function documentsBy({ id }: State, view: View, asked: Asked = everything): readonly Entry[] {
  return newestFirst(
    view.documents
      .find((document) => document.submittedBy.includes(id) && asked(document))
      .map((document) => ({
        on: document.on,
        text: `Submitted ${view.nameOf({ collection: 'documents', id: document.id })}`,
        note: noteOf(document.title, withOthers(document.submittedBy)),
        ...fromRecord(
          { collection: 'documents', id: document.id },
          document,
          `submittedBy.${document.submittedBy.indexOf(id)}`,
        ),
      })),
  );
}

function withOthers(states: readonly string[]): string | null {
  const others = states.length - 1;
  return others > 0 ? `with ${others} other${others === 1 ? '' : 's'}` : null;
}

/** Statements made in common that name the state, kept apart by who spoke. */
export interface CommonStatements {
  /** It is named as one of those who made the statement, or stands on a list of endorsers. */
  readonly made: readonly Entry[];
  /** A group’s statement, of which it is named as a member. */
  readonly ofGroups: readonly Entry[];
  /** Lists drawn up by others, on which it stands. */
  readonly ascribed: readonly Entry[];
}

/** Joint statements and endorsements that name the state, newest first. */
export function commonStatements({ id }: State, view: View, asked: Asked = everything): CommonStatements {
  const statements = jointStatementsOf(id, view).filter(asked);
  const entries = (wanted: (role: JointStatement['role']) => boolean) =>
    statements
      .filter(({ role }) => wanted(role))
      .map((statement) => ({
        on: statement.on,
        text: statement.title,
        note: `named as one of the ${roleWords[statement.role][1]}`,
        ...fromRecord(
          { collection: 'joint-statements', id: statement.id },
          statement,
          `members.${statement.members.indexOf(id)}`,
        ),
      }));
  const endorsed = endorsementsOf(id, view)
    .filter(asked)
    .map((endorsement) => ({
      on: endorsement.on,
      text: endorsement.title,
      note: 'on the list of endorsers',
      ...fromRecord({ collection: 'endorsements', id: endorsement.id }, endorsement, 'lists'),
    }));
  return {
    made: newestFirst([...entries((role) => role !== 'group' && role !== 'listed-by-others'), ...endorsed]),
    ofGroups: newestFirst(entries((role) => role === 'group')),
    ascribed: newestFirst(entries((role) => role === 'listed-by-others')),
  };
}
