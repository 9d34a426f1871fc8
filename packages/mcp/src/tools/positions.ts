import {
  type DeepReadonly,
  type Issue,
  issueStatus,
  type Position,
  positionsOfCoalition,
  positionsOfState,
  positionsOn,
  stancesOf,
} from '@acquis/domain';
import { blocks, bullets, escaped } from '@acquis/domain/markdown';
import { z } from 'zod';
import { brief, briefLine, briefOf } from '../answer/brief.js';
import { page, paged, pageLine, paging } from '../answer/page.js';
import { asOf } from '../arguments/dates.js';
import { id, knownRecord } from '../arguments/records.js';
import { type Asked, askedOn } from '../asked.js';
import { Refused } from '../refused.js';
import { tool } from '../tool.js';

const issueTold = brief.extend({
  status: z.string().nullable().describe('How it stands; null: the record does not say how it stood on the day.'),
  agreedGround: z.array(z.string()).describe('What is agreed all the same.'),
  spectrum: z
    .array(
      z.strictObject({
        stance: z.string(),
        label: z.string(),
        own: z.int().describe('Positions in the holder’s own voice.'),
        group: z.int().describe('Positions of groups, as groups.'),
        thirdParty: z.int().describe('Positions ascribed by others.'),
      }),
    )
    .describe('The stances taken, in order, with how many positions the record has of each.'),
});

function issueOf(issue: Issue, asked: Asked): DeepReadonly<z.output<typeof issueTold>> {
  const stances = stancesOf(issue, asked.view);
  return {
    ...briefOf('issues', issue, asked),
    status: issueStatus(issue),
    agreedGround: issue.agreedGround,
    spectrum: issue.spectrum.map(({ id: stance, label }) => {
      const here = stances.find((each) => each.stance === stance);
      const [own, group, thirdParty] = [here?.own ?? [], here?.group ?? [], here?.thirdParty ?? []];
      return { stance, label, own: own.length, group: group.length, thirdParty: thirdParty.length };
    }),
  };
}

const relation = z
  .enum(['own', 'of-its-group', 'ascribed', 'group', 'any'])
  .describe('For a state: its own words, those of a group it belonged to (not its own), or ascribed to it by others.');

const held = brief.extend({
  relation,
  holder: z.strictObject({
    state: z.string().nullable(),
    coalition: z.string().nullable(),
    name: z.string().nullable(),
  }),
  about: z.string().describe('The id of the issue, or of the treaty.'),
  stance: z.string(),
  stanceInWords: z.string().nullable(),
  voice: z.string().describe('Who speaks: own, group, third-party.'),
  directness: z.string().describe('How directly the source gives it.'),
  basis: z.string().nullable().describe('"ai-report": nothing but machine-written reports stands behind it.'),
  on: z.string().nullable(),
  replacedBy: z.array(z.string()).describe('Later positions that took its place.'),
});

interface Held {
  readonly position: Position;
  readonly relation: z.output<typeof relation>;
}

function heldOf({ position, relation: how }: Held, asked: Asked): DeepReadonly<z.output<typeof held>> {
  const { stance: stanceInWords, replacedBy } = asked.view.positions.derived(position);
  const { holder, about, stance, voice, directness, basis, on } = position;
  return {
    ...briefOf('positions', position, asked),
    relation: how,
    holder,
    about: about.id,
    stance,
    stanceInWords,
    voice,
    directness,
    basis,
    on,
    replacedBy,
  };
}

function ofState(text: string, asked: Asked): readonly Held[] {
  const { own, ofGroups, ascribed } = positionsOfState(knownRecord('states', text, asked), asked.view);
  const as = (positions: readonly Position[], how: Held['relation']) =>
    positions.map((position): Held => ({ position, relation: how }));
  return [...as(own, 'own'), ...as(ofGroups, 'of-its-group'), ...as(ascribed, 'ascribed')];
}

function ofCoalition(text: string, asked: Asked): readonly Held[] {
  const coalition = knownRecord('coalitions', text, asked);
  return positionsOfCoalition(coalition, asked.view).map((position) => ({ position, relation: 'group' }));
}

function heldBy(
  { state, coalition }: { readonly state?: string | undefined; readonly coalition?: string | undefined },
  issue: Issue | undefined,
  asked: Asked,
): readonly Held[] {
  if (state !== undefined) return ofState(state, asked);
  if (coalition !== undefined) return ofCoalition(coalition, asked);
  return issue ? positionsOn(issue, asked.view).map((position) => ({ position, relation: 'any' })) : [];
}

/** Where States and groups stand on open issues. */
export const positionsTool = tool({
  name: 'positions',
  title: 'Where States and groups stand',
  description:
    'Positions on the open issues of the negotiations. With "issue": its spectrum of stances and who holds which. With "state" or "coalition": what it holds, on all issues or on one; a state’s own words are kept apart from those of its groups and from what others ascribe to it. With none of them: the issues, with how many positions the record has of each stance. A position is never inferred from a vote.',
  input: {
    issue: id('An issue, by id.').optional(),
    state: id('A state, by id, ISO code or name.').optional(),
    coalition: id('A coalition or group, by id.').optional(),
    stance: id('Only this stance of the issue, by id; needs "issue".').optional(),
    asOf,
    ...paging,
  },
  output: {
    issues: z.array(issueTold).describe('The issue asked for; all issues, part by part, where nothing is asked for.'),
    positions: z.array(held),
    page,
  },
  answer: (given, host) => {
    const asked = askedOn(given.asOf, host);
    const { view } = asked;
    if (given.state !== undefined && given.coalition !== undefined)
      throw new Refused('Both "state" and "coalition" are given; ask for one at a time.');
    const issue = given.issue === undefined ? undefined : knownRecord('issues', given.issue, asked);
    if (given.stance !== undefined && !issue?.spectrum.some(({ id: each }) => each === given.stance))
      throw new Refused(
        issue ? `"${given.stance}" is no stance of "${issue.id}". Its stances are:` : '"stance" needs "issue".',
        issue?.spectrum.map(({ id: each, label }) => `${each}: ${label}`),
      );
    if (!issue && given.state === undefined && given.coalition === undefined) {
      const { entries, page: at } = paged(view.issues.all(), given, asked);
      const issues = entries.map((each) => issueOf(each, asked));
      return {
        view,
        data: { issues, positions: [], page: at },
        rests: issues,
        text: [`Issues. ${pageLine(at)}`, bullets(issues.map((each) => briefLine(each, asked)))],
      };
    }
    const all = heldBy(given, issue, asked);
    const found = all.filter(
      ({ position: { about, stance } }) =>
        (issue === undefined || (about.collection === 'issues' && about.id === issue.id)) &&
        (given.stance === undefined || stance === given.stance),
    );
    const { entries, page: at } = paged(found, given, asked);
    const issues = issue ? [issueOf(issue, asked)] : [];
    const positions = entries.map((each) => heldOf(each, asked));
    return {
      view,
      data: { issues, positions, page: at },
      rests: [...issues, ...positions],
      text: [
        ...issues.map((each) =>
          blocks(
            briefLine(each, asked),
            bullets(
              each.spectrum.map(
                ({ stance, label, own, group, thirdParty }) =>
                  `\`${stance}\`: ${escaped(label)} (own voice ${own}, groups ${group}, ascribed ${thirdParty})`,
              ),
            ),
          ),
        ),
        `Positions. ${pageLine(at)}`,
        bullets(
          positions.map((each) => `${each.relation === 'any' ? '' : `[${each.relation}] `}${briefLine(each, asked)}`),
        ),
      ],
    };
  },
});
