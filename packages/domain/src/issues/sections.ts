import type { Section } from '../core/collection.js';
import type { View } from '../core/view.js';
import { count } from '../core/words.js';
import { holderRow, inHolderOrder } from '../positions/rows.js';
import type { Position } from '../positions/schema.js';
import { voices } from '../positions/voices.js';
import { voiceHeadings } from '../positions/words.js';
import { positionsOn } from './queries.js';
import type { Issue, SpectrumPoint } from './schema.js';

const voiceCounts: Readonly<Record<Position['voice'], (number: number) => string>> = {
  own: (number) => `${number} in ${number === 1 ? 'its' : 'their'} own voice`,
  group: (number) => `${number} as ${number === 1 ? 'a group' : 'groups'}`,
  'third-party': (number) => `${number} ascribed by others`,
};

function counted(positions: readonly Position[]): string {
  const parts = voices.flatMap((voice) => {
    const number = positions.filter((position) => position.voice === voice).length;
    return number > 0 ? [voiceCounts[voice](number)] : [];
  });
  return parts.length > 0 ? parts.join(', ') : 'no position in the record';
}

/** The spectrum in order, with how many positions stand at each point. */
export function spectrumSection(issue: Issue, view: View): Section {
  const positions = positionsOn(issue, view);
  return {
    title: 'The spectrum',
    lead: 'Stances in order. Votes are not positions and are not counted here.',
    rows: issue.spectrum.map(({ id, label }) => ({
      text: label,
      note: counted(positions.filter(({ stance }) => stance === id)),
    })),
  };
}

function sectionsAt({ id, label }: SpectrumPoint, positions: readonly Position[], view: View): readonly Section[] {
  const here = positions.filter(({ stance }) => stance === id);
  return voices.map((voice) => ({
    title: `${label}: ${voiceHeadings[voice]}`,
    rows: inHolderOrder(
      here.filter((position) => position.voice === voice),
      view,
    ).map((position) => holderRow(position, view)),
  }));
}

/** Who stands at each point of the spectrum: own voice, groups and ascribed positions kept apart. */
export function stanceSections(issue: Issue, view: View): readonly Section[] {
  const positions = positionsOn(issue, view);
  return issue.spectrum.flatMap((point) => sectionsAt(point, positions, view));
}

/** Counts of positions that others published. */
export function tallySection({ publishedTallies }: Issue): Section {
  return {
    title: 'Counts published by others',
    lead: 'Each as its publisher gives it; they are not computed from the positions above.',
    rows: publishedTallies.map(({ by, measure, figures, note, on, citations }) => ({
      text: `${by}: ${figures.map(({ of, number, atLeast }) => `${of} ${atLeast ? `at least ${number}` : number}`).join(', ')} (${measure})`,
      on,
      note: [on ? null : 'undated', note].filter(Boolean).join('; '),
      citations,
    })),
  };
}

/** How many holders of positions there are, in words. */
export function holdersInWords(positions: readonly Position[]): string {
  const holders = new Set(positions.map(({ holder }) => holder.state ?? holder.coalition ?? holder.name));
  return `${count(positions.length, 'position')} of ${count(holders.size, 'holder')}`;
}
