import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { milestones } from './collection.js';

const planned = { ...acquis.milestones.get('1998-09-30-proposal'), on: '2026-12-31', stated: '2025-05-13' };

describe('milestones', () => {
  it('are told as past once they have happened', () => {
    expect(acquis.at('2000-01-01').milestones.sentence(acquis.milestones.get('1998-09-30-proposal'))).toMatch(
      /^It happened on 30 September 1998\./,
    );
  });

  it('are told as expected while ahead, and claim no outcome after their day', () => {
    expect(milestones.sentence(planned, acquis.at('2026-01-01'))).toMatch(
      /^Ahead: .+, 31 December 2026, as stated on 13 May 2025\.$/,
    );
    expect(milestones.sentence(planned, acquis.at('2027-01-01'))).toContain('Outcome not in our record.');
    expect(milestones.happenings(planned)).toMatchObject([{ planned: true }]);
  });
});
