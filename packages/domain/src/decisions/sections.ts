import type { Row, Section } from '../core/collection.js';
import { linked } from '../core/collection.js';
import { inNameOrder } from '../core/name-order.js';
import type { View } from '../core/view.js';
import { capitalised, inWords } from '../core/words.js';
import { interventionRows, interventionsWhere } from '../interventions/queries.js';
import type { State } from '../states/schema.js';
import { otherStages } from './queries.js';
import type { Decision } from './schema.js';

function namedVotes({ namedVotes }: Decision, view: View): readonly Row[] {
  if (!namedVotes) return [];
  const list = (vote: string, states: readonly State['id'][]): Row[] =>
    inNameOrder('states', states, view).map((id) => ({
      text: view.nameOf({ collection: 'states', id }),
      note: vote,
      reference: { collection: 'states', id },
    }));
  return [
    ...list('in favour', namedVotes.inFavour),
    ...list('against', namedVotes.against),
    ...list('abstained', namedVotes.abstaining),
    ...namedVotes.groups.map(({ coalition: id, vote }) => ({
      text: view.nameOf({ collection: 'coalitions', id }),
      note: `said to have voted as a group: ${vote === 'inFavour' ? 'in favour' : vote}`,
      reference: { collection: 'coalitions' as const, id },
    })),
  ];
}

function parts({ parts }: Decision): readonly Row[] {
  return parts.map(({ on, type, outcome, tally, note }) => ({
    text: `${capitalised(type)}: ${on}`,
    note: [outcome, tally && `${tally.inFavour}–${tally.against}–${tally.abstaining}`, note].filter(Boolean).join('; '),
  }));
}

/** The parts of a decision's page, besides the vote by member. */
export function decisionSections(decision: Decision, view: View): readonly Section[] {
  return [
    {
      title: 'The other stage',
      lead: 'Committee and plenary are different decisions; their figures are never mixed.',
      rows: otherStages(decision, view).map((other) => ({
        on: other.on,
        text: view.decisions.sentence(other),
        reference: { collection: 'decisions' as const, id: other.id },
      })),
    },
    {
      title: 'Votes known by name',
      lead:
        decision.namedVotes?.note ?? 'The record holds no complete vote by member; only these are named by a source.',
      rows: namedVotes(decision, view),
    },
    { title: 'Separate votes on parts', rows: parts(decision) },
    {
      title: 'Step by step',
      lead: 'How the text was brought to adoption, in the order the sources give.',
      rows: decision.steps.map(({ on, text, citations }) => ({ on, text, citations })),
    },
    {
      title: 'Objections and explanations',
      lead: 'What delegations put on record. None of it changes how the decision was taken.',
      rows: interventionRows(
        interventionsWhere(view, (intervention) => intervention.decision === decision.id),
        view,
      ),
    },
    {
      title: 'Notes on votes',
      rows: decision.voteNotes.map(({ state, type, note, citations }) => ({
        text: note,
        note: [state && view.nameOf({ collection: 'states', id: state }), inWords(type)].filter(Boolean).join('; '),
        citations,
      })),
    },
    {
      title: 'Sponsors',
      lead: decision.sponsorNote ?? '',
      rows: linked(view, 'states', decision.sponsors),
    },
    {
      title: 'On the figures',
      rows: [
        decision.methodNote,
        decision.tallyNote,
        ...decision.tallyChecks.map((text) => `Also seen: ${text}`),
        decision.notes,
      ].flatMap((text) => (text ? [{ text }] : [])),
    },
  ];
}
