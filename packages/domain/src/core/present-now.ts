import type { DatedHappening } from './happening.js';
import type { PresentedHappening } from './happening-schema.js';
import type { Now } from './now.js';
import type { View } from './view.js';

/** A happening as every surface that speaks JSON gives it: the record it is of, when it was stated, how it stands. */
export function presentedHappening(happening: DatedHappening): PresentedHappening {
  const { id, collection, record, title, act, on, stated, status, planned, tracks, attestation, citations } = happening;
  return {
    id,
    collection,
    record,
    title,
    act,
    on,
    stated,
    status,
    planned: planned ?? false,
    tracks,
    attestation,
    citations,
  };
}

/** Where a track stands as every surface that speaks JSON gives it: records by id and title, happenings in full. */
export function presentedNow(now: Now, view: View) {
  const { track, sentence, readTo, underWay, current, next, awaiting, decisions } = now;
  return {
    track: { id: track.id, title: track.title },
    sentence,
    readTo,
    underWay: underWay.map(({ id, title }) => ({ id, title })),
    current: current.map(presentedHappening),
    next: next.map(presentedHappening),
    awaiting: awaiting.map(presentedHappening),
    decisions: decisions.map((decision) => ({
      id: decision.id,
      title: decision.title,
      sentence: view.decisions.sentence(decision),
      on: decision.on,
    })),
  };
}
