import type { View } from '@acquis/domain';
import { type Answer, json } from '../answer.js';
import { recordEnvelope } from '../envelope.js';
import { commonLinks } from '../links.js';
import type { Service } from '../service.js';

/** An answer to a supposition: marked as hypothetical, as a whole and in itself, kept by nobody, shown on no page. */
export function hypothesis(view: View, data: object, service: Service, self: string): Answer {
  return {
    status: 200,
    type: json,
    body: recordEnvelope(view, { ...data, hypothetical: true }, { hypothetical: true }),
    links: commonLinks(service, self),
    holds: 'never',
  };
}
