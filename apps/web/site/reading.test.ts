import { acquis } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { readRecord } from './reading';

const today = acquis.at('2026-11-24');

describe('a text of an address', () => {
  it('that several records share is not said to name none', () => {
    const { record, problem } = readRecord(today, 'decisions', 'A/RES/73/27');
    expect(record).toBeNull();
    expect(problem).toMatch(/^“A\/RES\/73\/27” is shared by .+ and .+: choose one of them\.$/);
  });

  it('is answered with the record, or with one sentence saying why there is none', () => {
    expect(readRecord(today, 'states', 'NOR').record?.id).toBe('nor');
    expect(readRecord(today, 'states', 'norwy').problem).toContain('Did you mean Norway (nor)?');
    expect(readRecord(acquis.at('2011-07-13'), 'states', 'ssd').problem).toContain('is known only from 14 July 2011');
  });
});
