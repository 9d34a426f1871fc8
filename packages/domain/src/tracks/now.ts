import { latest } from '../core/edtf.js';
import { formatEdtf } from '../core/edtf-format.js';
import type { DatedHappening } from '../core/happening.js';
import type { Now } from '../core/now.js';
import type { View } from '../core/view.js';
import { capitalised, listInWords } from '../core/words.js';
import { newestFirst } from '../decisions/queries.js';
import { decisionInShort } from '../decisions/sentence.js';
import { statusOf } from '../processes/queries.js';
import type { Track } from './schema.js';

type Standing = Omit<Now, 'sentence'>;

function sentences({ underWay, current, next, awaiting, decisions, readTo, track }: Standing, view: View): string {
  const [going, first, open, decision] = [current[0], next[0], awaiting[0], decisions[0]];
  const nothingYet = underWay.length === 0 && !first && !decision;
  return [
    underWay.length > 0 && `Under way: ${listInWords(underWay.map((process) => process.shortName))}.`,
    going && `Planned for these days: ${going.title}, ${formatEdtf(going.on)}.`,
    first && `Next: ${first.title}${first.beside ? '' : `, ${formatEdtf(first.on)}`}.`,
    first?.telling && recordSentence(first, view),
    open && `Outcome not in our record: ${open.title}, ${formatEdtf(open.on)}.`,
    !first && decision && `Latest decision in the record: ${decisionInShort(decision)}.`,
    nothingYet && `${capitalised(track.shortName)}: nothing in the record yet.`,
    view.day > latest(readTo) && `Sources were read to ${formatEdtf(readTo)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function recordSentence({ collection, record }: DatedHappening, view: View): string | undefined {
  const known = view.of(collection).lookup(record);
  return known && view.of(collection).sentence(known);
}

function standing(track: Track, view: View): Now {
  const timeline = view.timeline({ track: track.id });
  const planned = timeline.filter((happening) => happening.planned);
  const readTo = track.coverage[0]?.readTo ?? track.recorded;
  const now: Standing = {
    track,
    readTo,
    underWay: view.processes.find(
      (process) => process.tracks.includes(track.id) && statusOf(process, view.day) === 'under-way',
    ),
    current: planned.filter((happening) => happening.status === 'under-way'),
    next: timeline.filter((happening) => happening.status === 'ahead'),
    awaiting: planned
      .filter(({ status, on }) => status === 'outcome-not-in-record' && latest(on) > latest(readTo))
      .reverse(),
    decisions: newestFirst(view.decisions.find((decision) => decision.tracks.includes(track.id))).slice(0, 5),
  };
  return { ...now, sentence: sentences(now, view) };
}

/** Where things stand on the view's day, track by track, or for one of them. */
export function nowOf(view: View, track?: string): readonly Now[] {
  return view.tracks
    .find((candidate) => track === undefined || candidate.id === track)
    .toSorted((a, b) => a.position - b.position)
    .map((candidate) => standing(candidate, view));
}

/** For each track, the last day or month up to which its sources were read. */
export function coverage(view: View): Readonly<Record<string, string>> {
  return Object.fromEntries(view.tracks.all().map((track) => [track.id, track.coverage[0]?.readTo ?? track.recorded]));
}
