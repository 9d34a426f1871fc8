import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { latest } from '../core/edtf.js';
import { eventsBy, outcomeOf, proponentsOf, proposalsOf } from './queries.js';

const programme = acquis.proposals.get('programme-of-action');
const today = '2026-11-24';

describe('a proposal', () => {
  it('stands on each day where the last act that decided on its fate left it', () => {
    expect(outcomeOf(programme, '2020-10-01')).toBe('tabled');
    expect(outcomeOf(programme, '2022-12-07')).toBe('adopted');
    expect(outcomeOf(programme, '2023-07-28')).toBe('footnoted');
    expect(outcomeOf(programme, today)).toBe('superseded');
  });

  it('that was left out stays left out when it is talked about again', () => {
    const repository = acquis.proposals.get('threat-repository');
    expect(outcomeOf(repository, '2023-12-31')).toBe('omitted');
    expect(outcomeOf(repository, today)).toBe('omitted');
    expect(acquis.at(today).proposals.sentence(repository)).toContain('Discussed again on 2 December 2024.');
  });

  it('in operation stays so from its start, also when a later text adopts it anew', () => {
    const directory = acquis.proposals.get('poc-directory-proposal');
    expect(outcomeOf(directory, '2024-05-08')).toBe('annexed');
    expect(outcomeOf(directory, today)).toBe('operational');
    expect(acquis.at(today).proposals.sentence(directory)).toContain('since 9 May 2024');
  });

  it('is not moved by what is only planned', () => {
    const groups = acquis.proposals.get('dedicated-thematic-groups');
    expect(groups.events.at(-1)).toMatchObject({ planned: true });
    expect(outcomeOf(groups, '2026-12-31')).toBe('adopted');
  });

  it('has those who put it forward, as far as their act was known on the day', () => {
    const code = acquis.proposals.get('code-of-conduct-iis');
    const then = acquis.at('2012-01-01').proposals.get('code-of-conduct-iis');
    expect(then && proponentsOf(then).map(({ state }) => state)).toEqual(['chn', 'rus', 'tjk', 'uzb']);
    expect(proponentsOf(code)).toHaveLength(6);
  });

  it('is never given to a state whose only act was to speak for or against it', () => {
    for (const proposal of acquis.proposals.all()) {
      const spoke = proposal.events.filter(({ act }) => act === 'supported' || act === 'opposed');
      const acted = proposal.events.filter((event) => !spoke.includes(event)).flatMap(({ by }) => by);
      for (const party of proponentsOf(proposal)) expect(acted).toContainEqual(party);
    }
  });

  it('has no event on a day that shows one dated later', () => {
    for (const proposal of acquis.proposals.all()) {
      for (const { on } of eventsBy(proposal, '2023-12-31')) expect(latest(on) <= '2023-12-31').toBe(true);
    }
  });

  it('stands on the page of the state that put it forward', () => {
    const view = acquis.at(today);
    expect(proposalsOf('ken', view).map(({ reference }) => reference?.id)).toContain('threat-repository');
    expect(proposalsOf('ken', acquis.at('2022-12-31'))).toEqual([]);
  });
});
