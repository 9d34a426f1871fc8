/**
 * What may be asked of recorded votes, in one vocabulary for every surface that takes questions as text.
 *
 * @module
 */

import { acquis, regionalGroupNames } from '@acquis/domain';
import { anyOf, date, maybeOneOf, once, oneOf, type Parameter } from '@acquis/domain/parameters';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const coalitionIds = () => ids(acquis.coalitions.all());
const regionIds = Object.keys(regionalGroupNames);
const groupIds = () => [...coalitionIds(), ...regionIds];

/** Which recorded votes are asked about. */
export type Votes = 'tracks' | 'all';

/** Which recorded votes are asked about, where nothing is said as `usual` says. */
export function votesParameter(usual: Votes): Parameter<Votes> {
  const what =
    'Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all).';
  return oneOf<Votes>('votes', what, ['tracks', 'all'], usual);
}

/** Only votes of these tracks. */
export const track = anyOf('track', 'Only votes of these tracks.', () => ids(acquis.tracks.all()));

/** Only votes from a day on. */
export const from = date('from', 'Only votes on or after the first day of this date.');

/** Only votes up to a day. */
export const to = date('to', 'Only votes on or before the last day of this date.');

/** Whether adoptions without a vote count. */
export const consensus = oneOf(
  'consensus',
  'Whether what the Assembly adopted without a vote or by consensus counts as agreement of all members. It says nothing of their positions, hence not, unless asked; only with votes=tracks.',
  ['exclude', 'include'],
  'exclude',
);

/** Only the votes of states while they belonged to a coalition. */
export const coalition = maybeOneOf(
  'coalition',
  'Only states that belonged to this coalition on the day of the vote.',
  coalitionIds,
);

/** Only states of a regional group. */
export const region = maybeOneOf('region', 'Only states of this regional group, as the groups are today.', regionIds);

/** The group whose cohesion is asked for. */
export const group: Parameter<string | undefined> = {
  ...maybeOneOf('coalition', 'The coalition, or one of the five regional groups, by id.', groupIds),
  example: 'eu',
  required: {
    value: '',
    detail: 'It is left out; give the id of a coalition or of a regional group, as in coalition=eu.',
    get accepted() {
      return groupIds();
    },
  },
};

/** Whether a group is a regional one. */
export function isRegion(id: string): boolean {
  return regionIds.includes(id);
}

const named = ['an id in decisions, or the id of a recorded vote of the whole Assembly'];

/** Recorded votes by id, in the order given; whether there are such is seen when they are looked up. */
export function recordedVotes(
  description: string,
  wanted: { readonly exactly?: number } = {},
): Parameter<readonly string[]> {
  const { exactly } = wanted;
  const refuse = (value: string, detail: string) => ({ value, detail, accepted: named });
  const how = `give it ${exactly === 2 ? 'twice, as in decision=a-res-78-237-committee&decision=a-res-78-237-plenary' : `${exactly} times`}.`;
  return {
    name: 'decision',
    description,
    schema: { type: 'string' },
    repeats: true,
    ...(exactly === undefined
      ? {}
      : {
          example: ['a-res-78-237-committee', 'a-res-78-237-plenary'],
          required: refuse('', `It is left out; ${how}`),
        }),
    absent: [],
    read: (given) => {
      const texts = given.flatMap((text) => text.split(',').map((part) => part.trim()));
      const value = [...new Set(texts)];
      if (exactly !== undefined && value.length !== exactly)
        return {
          refusal: refuse(
            given.join(', '),
            `${value.length === 1 ? 'Only one is' : `${value.length} are`} given; ${how}`,
          ),
        };
      return { value, spelling: value };
    },
  };
}

/** How many states to list. */
export const count: Parameter<number> = {
  name: 'count',
  description: 'At least how many states to list at either end, as far as there are; a tie is never cut.',
  schema: { type: 'integer', minimum: 1, maximum: 200, default: 10 },
  repeats: false,
  absent: 10,
  read: once(
    (text) => {
      const value = Number(text);
      if (/^[1-9]\d{0,2}$/.test(text) && value <= 200) return { value, spelling: [text] };
      const accepted = ['a whole number from 1 to 200'];
      return { refusal: { value: text, detail: `"${text}" is no count; expected ${accepted.join()}.`, accepted } };
    },
    ['a whole number from 1 to 200'],
  ),
};

const cuts = ['a number above 0 and at most 1, such as 0.75'];

/** Where the tree of blocs is cut. */
export const cut: Parameter<number> = {
  name: 'cut',
  description: 'The agreement below which two groups are not joined to one bloc, above 0 and at most 1.',
  schema: { type: 'number', minimum: 0, maximum: 1, default: 0.75 },
  repeats: false,
  absent: 0.75,
  read: once((text) => {
    const value = Number(text);
    if (/^(?:0?\.\d{1,6}|0|1(?:\.0{1,6})?)$/.test(text) && value > 0) return { value, spelling: [String(value)] };
    return { refusal: { value: text, detail: `"${text}" is no cut; expected ${cuts.join()}.`, accepted: cuts } };
  }, cuts),
};
