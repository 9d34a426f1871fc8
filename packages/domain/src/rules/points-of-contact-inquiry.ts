import { records } from '../generated/records.js';
import type { PointsOfContactInquiryFacts } from './facts/points-of-contact-inquiry.js';
import { type Procedure, type StepOutcome, stepOf } from './procedure-step.js';
import type { LegalSource, Rule } from './rule.js';

const directory: LegalSource = {
  name: 'General Assembly resolution 78/237, paragraph 4, on the points of contact directory',
  source: 'un-a-res-78-237',
  locator: 'para 4',
};

const always = 'No State is obliged to answer, and no deadline is agreed.';

/** The inquiry as a table of states and transitions, from the record. */
export function inquiryProcedure(): Procedure {
  const procedure = records.mechanisms
    .find(({ id }) => id === 'global-poc-directory')
    ?.procedures.find(({ key }) => key === 'inquiry');
  if (!procedure) throw new RangeError('the record holds no procedure "inquiry" of the points of contact directory');
  return procedure;
}

/** An inquiry between two States through the points of contact directory, step by step. */
export const pointsOfContactInquiry = {
  name: 'points-of-contact-inquiry',
  title: 'Inquiry between points of contact',
  about:
    'Whether a step of an inquiry between two States may be taken, by whom, and where it leads. Each step is marked as agreed among States or as modelled by this project; the directory is voluntary.',
  legal: [directory],
  outcomes: {
    'agreed-step': 'The step may be taken, and rests on what States agreed.',
    'modelled-step': 'The step may be taken in this project’s model; no text agreed among States sets it out.',
    refused: 'The table has no such step, or not by that actor.',
  },
  unit: null,
  apply: (facts: PointsOfContactInquiryFacts) => stepOf(inquiryProcedure(), facts, directory, always),
} as const satisfies Rule<'points-of-contact-inquiry', PointsOfContactInquiryFacts, StepOutcome>;
