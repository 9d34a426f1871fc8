import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';

describe('where things stand', () => {
  it('names what is announced next and claims no outcome where no source was read', () => {
    const [ict] = acquis.at('2026-11-24').now('ict-security');
    expect(ict?.next[0]).toMatchObject({
      record: 'global-mechanism-dtg-2026',
      on: '2026-12-07/2026-12-11',
      status: 'ahead',
    });
    expect(ict?.awaiting[0]).toMatchObject({ record: 'global-mechanism-plenary-1', status: 'outcome-not-in-record' });
    expect(ict?.sentence).toContain('Outcome not in our record: First substantive plenary');
    expect(acquis.meetings.get('global-mechanism-plenary-1')).toMatchObject({ outcome: null, events: [] });
  });

  it('asks for no outcome of meetings up to which sources were read', () => {
    expect(acquis.at('2023-12-31').now('ict-security')[0]?.awaiting).toEqual([]);
  });

  it('moves with the day: a plan becomes under way, then lacks an outcome', () => {
    const status = (day: string) =>
      acquis
        .at(day)
        .timeline()
        .find(({ record }) => record === 'global-mechanism-dtg-2026')?.status;
    expect(status('2026-12-06')).toBe('ahead');
    expect(status('2026-12-09')).toBe('under-way');
    expect(status('2026-12-12')).toBe('outcome-not-in-record');
  });

  it('with nothing announced says what was decided last, also while a process is under way', () => {
    const [ict] = acquis.at('2023-12-31').now('ict-security');
    expect(ict?.sentence).toBe(
      'Under way: OEWG 2021–2025. Latest decision in the record: A/RES/78/237, adopted by a recorded vote of 104 in favour to 53 against, with 7 abstentions, on 22 December 2023.',
    );
  });

  it('says the day of a decision before it says that how it was taken is not in the record', () => {
    expect(acquis.at('2023-12-31').now('cybercrime')[0]?.sentence).toMatch(
      /, adopted on 17 November 2021; how is not in the record\.$/,
    );
  });

  it('says for every track up to when its sources were read', () => {
    const read = acquis
      .at('2026-11-24')
      .now()
      .map(({ track, readTo }) => [track.id, readTo]);
    expect(Object.fromEntries(read)).toEqual({
      'autonomous-weapons': '2026-10',
      cybercrime: '2026-07',
      'ict-security': '2026-04-29',
    });
  });

  it('shows only decisions of the track, newest first', () => {
    for (const { track, decisions } of acquis.at('2026-11-24').now()) {
      expect(decisions.every((decision) => decision.tracks.includes(track.id))).toBe(true);
      expect(decisions.map(({ on }) => on)).toEqual(
        decisions
          .map(({ on }) => on)
          .sort()
          .reverse(),
      );
    }
  });
});
