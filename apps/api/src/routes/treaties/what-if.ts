import { projection } from '@acquis/domain/rules';
import { treatyPaceSchema } from '@acquis/domain/schemas';
import { readBody } from '../../body/read-body.js';
import type { Route } from '../../route.js';
import { hypothesis } from '../hypothesis.js';
import { ofRecord, ofRecordParameters, recordId } from '../of-record.js';

const body = { component: 'Pace', schema: treatyPaceSchema, example: { instruments: 12, per: 'year' } };

/** When a treaty would enter into force at a pace somebody supposes. */
export const treatyWhatIfRoute: Route = {
  path: '/v1/treaties/{id}/what-if',
  operationId: 'treaty-what-if',
  tag: 'treaties',
  summary: 'What if instruments were deposited at some pace',
  description:
    'When a treaty would enter into force if from the day on instruments were deposited at a stated pace, with what that supposes in words, to be shown with every use of it. The answer is hypothetical, never a forecast.',
  parameters: ofRecordParameters,
  id: recordId('treaties', 'uncc'),
  body,
  answers: { component: 'TreatyWhatIfAnswer' },
  refusals: [400, 404, 413, 415],
  answer: (ask) =>
    ofRecord('treaties', 'what-if', ask, ({ record, view, self }) =>
      hypothesis(view, projection(record, view, readBody(ask.sent, body)), ask.service, self),
    ),
};
