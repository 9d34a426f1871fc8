import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { statusOf } from './queries.js';

const group = acquis.processes.get('oewg-2021-2025');

describe('a process on a day', () => {
  it('is under way between its opening and its conclusion, with the sessions held by then', () => {
    const view = acquis.at('2023-12-31');
    const { status, meetings, successors } = view.processes.derived(group);
    expect(status).toBe('under-way');
    expect(meetings.find(({ id }) => id === 'oewg-2021-2025-s5')).toMatchObject({
      on: '2023-07-24/2023-07-28',
      status: 'held',
    });
    expect(meetings.some(({ id }) => id === 'oewg-2021-2025-s11')).toBe(false);
    expect(successors).toEqual([]);
    expect(view.processes.get('oewg-2021-2025')?.officers).toMatchObject([{ name: 'Burhan Gafoor', to: null }]);
  });

  it('has concluded after its end and names its successor', () => {
    const view = acquis.at('2026-11-24');
    expect(view.processes.derived(group)).toMatchObject({ status: 'concluded', successors: ['global-mechanism'] });
    expect(view.processes.sentence(group)).toBe('It concluded on 11 July 2025. Continued by Global Mechanism.');
  });

  it('does not tell on a past day by which rule it was later said to decide', () => {
    const ruleOn = (day: '2020-06-01' | '2026-11-24') =>
      acquis.at(day).processes.get('ad-hoc-committee-cybercrime')?.decisionRule;
    expect(ruleOn('2020-06-01')).toBeNull();
    expect(ruleOn('2026-11-24')).toContain('two thirds');
  });

  it('changes its standing on the very day of an event', () => {
    expect(statusOf(group, '2021-05-31')).toBe('established');
    expect(statusOf(group, '2021-06-01')).toBe('under-way');
    expect(statusOf(group, '2025-07-10')).toBe('under-way');
    expect(statusOf(group, '2025-07-11')).toBe('concluded');
  });
});
