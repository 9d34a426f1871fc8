import { ChangeRefused, whatIf } from '@acquis/domain/rules';
import { whatIfChangeSchema } from '@acquis/domain/schemas';
import { readBody } from '../../body/read-body.js';
import { Problem } from '../../problems/problem.js';
import { unsupposable } from '../../problems/unsupposable.js';
import type { Route } from '../../route.js';
import { hypothesis } from '../hypothesis.js';
import { ofRecord, ofRecordParameters, recordId } from '../of-record.js';

const body = {
  component: 'WhatIfChange',
  schema: whatIfChangeSchema,
  example: { majority: 'two-thirds', flips: [{ state: 'bra', vote: 'against' }] },
};

/** What the rule would say if something about a decision had been otherwise. */
export const decisionWhatIfRoute: Route = {
  path: '/v1/decisions/{id}/what-if',
  operationId: 'decision-what-if',
  tag: 'decisions',
  summary: 'What if a decision had been taken otherwise',
  description:
    'What the rule would say if the majority, the rule, some votes, the figures or an objection had been otherwise; and how few votes would have changed the outcome, before and after. An empty object asks only how close it was. The answer is hypothetical: it says nothing of the record, nor of what any state would do.',
  parameters: ofRecordParameters,
  id: recordId('decisions', 'a-res-78-237-plenary'),
  body,
  answers: { component: 'DecisionWhatIfAnswer' },
  refusals: [400, 404, 413, 415],
  answer: (ask) =>
    ofRecord('decisions', 'what-if', ask, ({ record, view, self }) => {
      const change = readBody(ask.sent, body);
      try {
        return hypothesis(view, whatIf(record, change, view), ask.service, self);
      } catch (error) {
        if (error instanceof ChangeRefused)
          throw new Problem(unsupposable, { detail: error.message, example: body.example });
        throw error;
      }
    }),
};
