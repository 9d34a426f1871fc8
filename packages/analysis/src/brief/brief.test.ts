import { acquis, type Day, latest, type View } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { type Brief, briefOf } from './brief.js';
import { oneIssue, type Scope, wholeTrack } from './scope.js';
import type { BriefSection } from './section.js';

const today = acquis.at('2026-11-24');

function everyBrief(view: View, step = 1): readonly Brief[] {
  const states = view.states.all().filter((_, index) => index % step === 0);
  return states.flatMap((state) => view.tracks.all().map((track) => briefOf(state, wholeTrack(track), view)));
}

const briefs = everyBrief(today);

function part({ sections }: Brief, id: BriefSection['id']): BriefSection {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new RangeError(`the brief has no section "${id}"`);
  return found;
}

function scopeOf({ track, issue }: { readonly track?: string; readonly issue?: string }): Scope {
  const [wide, narrow] = [today.tracks.lookup(track ?? ''), today.issues.lookup(issue ?? '')];
  const scope = narrow ? oneIssue(narrow, today) : wide && wholeTrack(wide);
  if (!scope) throw new RangeError('no such track or issue');
  return scope;
}

function briefOn(id: string, scope: { readonly track?: string; readonly issue?: string }): Brief {
  const state = today.states.lookup(id);
  if (!state) throw new RangeError(`no state "${id}"`);
  return briefOf(state, scopeOf(scope), today);
}

describe('a brief', () => {
  it('has nothing in the part of the own voice but what the state says itself', () => {
    for (const brief of briefs)
      for (const { reference } of part(brief, 'own-voice').entries) {
        const position = reference?.collection === 'positions' ? today.positions.lookup(reference.id) : undefined;
        const published = reference && today['national-positions'].lookup(reference.id);
        expect(position ? position.voice : published && 'own').toBe('own');
        expect((position ?? published)?.holder.state).toBe(brief.state.id);
      }
  });

  it('counts apart what was only inferred of the state, and leaves it out of its region', () => {
    const inferredOf = (state: string) =>
      today.positions.find(({ holder, voice, directness }) => {
        return holder.state === state && voice === 'own' && directness === 'inferred';
      });
    expect(inferredOf('rus').length).toBeGreaterThan(0);
    for (const { state, scope, sentence } of briefs) {
      const inferred = inferredOf(state.id).filter(({ tracks }) => tracks.includes(scope.track.id)).length;
      expect(sentence.includes('inferred')).toBe(inferred > 0);
      if (inferred > 0) expect(sentence).toContain(`(${inferred} of them inferred`);
    }
    for (const { state, scope, sections } of briefs.filter((brief) => brief.state.regionalGroup)) {
      const stated = today.positions.find(
        ({ voice, directness, tracks }) =>
          voice === 'own' && directness !== 'inferred' && tracks.includes(scope.track.id),
      );
      const holders = new Set(stated.flatMap(({ holder }) => holder.state ?? []));
      const inRegion = today.states.find(
        ({ id, regionalGroup, status }) =>
          regionalGroup === state.regionalGroup && status === 'member' && holders.has(id),
      );
      const counted = sections.find(({ id }) => id === 'region')?.entries.at(-1)?.text;
      expect(counted?.startsWith(`${inRegion.length} of `)).toBe(true);
    }
  });

  it('has in the parts of its groups and of others nothing the state said itself', () => {
    for (const brief of briefs) {
      const own = new Set(part(brief, 'own-voice').entries.map(({ reference }) => reference?.id));
      for (const { reference } of [...part(brief, 'groups').entries, ...part(brief, 'ascribed').entries])
        expect(own.has(reference?.id)).toBe(false);
    }
  });

  it('opens with the own voice, and says plainly where there is none', () => {
    for (const brief of briefs) expect(brief.sections[0]?.id).toBe('own-voice');
    const silent = part(briefOn('tuv', { track: 'ict-security' }), 'own-voice');
    expect(silent.entries).toEqual([]);
    expect(silent.none).toBe('No position of its own on ICT security is in the record.');
  });

  it('names no record and no date that was not yet known on a past day', () => {
    for (const day of ['2013-06-30', '2019-12-15', '2023-12-10', '2025-07-12'] satisfies readonly Day[]) {
      const view = acquis.at(day);
      for (const { sections } of everyBrief(view, 9))
        for (const { id, entries } of sections)
          for (const { on, reference } of entries) {
            if (reference) expect(view.isKnown(reference)).toBe(true);
            if (on && id !== 'ahead') expect(latest(on) <= day).toBe(true);
          }
    }
  });

  it('on one issue holds no position on another', () => {
    const brief = briefOn('chn', { issue: 'sovereignty' });
    expect(part(brief, 'own-voice').entries.length).toBeGreaterThan(0);
    for (const id of ['own-voice', 'groups', 'ascribed'] as const)
      for (const { reference } of part(brief, id).entries)
        expect(reference && today.positions.lookup(reference.id)?.about.id).toBe('sovereignty');
  });

  it('does not count a published position as silence on the issues it may deal with', () => {
    const unknown = (id: string, scope: Parameters<typeof scopeOf>[0]) =>
      part(briefOn(id, scope), 'unknown').entries.map(({ text }) => text);
    const told = (texts: readonly string[]) => texts.filter((text) => text.includes('broken down by issue'));
    expect(told(unknown('bra', { track: 'ict-security' }))).toEqual([
      'Its published position of 2021 takes up sovereignty and countermeasures; it is not broken down by issue in this record: an issue in this list may be dealt with there.',
    ]);
    expect(told(unknown('bra', { issue: 'sovereignty' }))[0]).toContain('this issue may be dealt with there');
    expect(told(unknown('tuv', { track: 'ict-security' }))).toEqual([]);
    for (const { state, scope, sections } of briefs) {
      const published = today['national-positions'].find(
        ({ holder, tracks }) => holder.state === state.id && tracks.includes(scope.track.id),
      );
      const texts = sections.find(({ id }) => id === 'unknown')?.entries.map(({ text }) => text) ?? [];
      const silent = texts.some((text) => text.startsWith('No position of its own is in the record on'));
      expect(told(texts)).toHaveLength(silent && published.length > 0 ? 1 : 0);
    }
  });

  it('keeps what a group said of the EU’s members with the group', () => {
    const { entries } = part(briefOn('fra', { track: 'ict-security' }), 'groups');
    expect(entries.some(({ note }) => note?.startsWith('EU'))).toBe(true);
  });

  it('every issue belongs to a track', () => {
    for (const issue of today.issues.all()) expect(oneIssue(issue, today)).not.toBeNull();
  });
});
