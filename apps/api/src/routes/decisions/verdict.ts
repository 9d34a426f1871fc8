import { verdictOn } from '@acquis/domain/rules';
import { json } from '../../answer.js';
import { recordEnvelope } from '../../envelope.js';
import type { Route } from '../../route.js';
import { ofRecord, ofRecordParameters, recordId } from '../of-record.js';

/** What the rule of its organ says of a recorded decision. */
export const verdictRoute: Route = {
  path: '/v1/decisions/{id}/verdict',
  operationId: 'decision-verdict',
  tag: 'decisions',
  summary: 'What the rule says of a decision',
  description:
    'The decision run through the rule of its organ, told only what the record states, and set against the recorded outcome: it agrees, it differs (then a discrepancy is recorded), or there are not enough facts, with what is missing.',
  parameters: ofRecordParameters,
  id: recordId('decisions', 'a-res-78-237-plenary'),
  answers: { component: 'DecisionVerdictAnswer' },
  refusals: [400, 404],
  answer: (ask) =>
    ofRecord('decisions', 'verdict', ask, ({ record, view, links, holds }) => ({
      status: 200,
      type: json,
      body: recordEnvelope(view, verdictOn(record, view)),
      links,
      asOf: view.day,
      holds,
    })),
};
