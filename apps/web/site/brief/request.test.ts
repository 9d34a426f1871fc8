import { acquis } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { requestOf } from './request';

const today = acquis.at('2026-11-24');

describe('what an address asks of a brief', () => {
  it('is read by code as well as by id, and an issue is narrower than its track', () => {
    const { state, scope, problems } = requestOf({ state: 'NOR', track: 'ict-security', issue: 'sovereignty' }, today);
    expect([state?.id, scope?.issue?.id, problems]).toEqual(['nor', 'sovereignty', []]);
  });

  it('keeps what could be read, and names what lies near to the rest', () => {
    const { state, scope, problems } = requestOf({ state: 'norwy', track: 'ict-security' }, today);
    expect([state, scope?.track.id]).toEqual([null, 'ict-security']);
    expect(problems).toEqual(['There is no state “norwy” in the record. Did you mean Norway (nor)?']);
  });

  it('on a past day does not know what came later', () => {
    const late = today.issues.all().find(({ id }) => !acquis.at('2010-01-01').isKnown({ collection: 'issues', id }));
    const { scope, problems } = requestOf({ issue: late?.id }, acquis.at('2010-01-01'));
    expect(scope).toBeNull();
    expect(problems[0]).toContain('is known only from');
  });
});
