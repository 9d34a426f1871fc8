import { type Decision, findRecord } from '@acquis/domain';
import { ChangeRefused, type Pace, projection, type WhatIf, type WhatIfChange, whatIf } from '@acquis/domain/rules';
import { type Asked, type Desk, give, metaOf, printLines, viewOf } from '../answer.js';
import { Failure } from '../failure.js';
import { knownRecord } from '../known-record.js';
import { projectionLines } from '../views/projection.js';
import { whatIfLines } from '../views/what-if.js';

/** What is asked of `acquis whatif`. */
export interface WhatIfAsked extends Asked {
  readonly majority?: WhatIfChange['majority'];
  readonly rule?: WhatIfChange['rule'];
  readonly flip?: WhatIfChange['flips'];
  readonly give?: WhatIfChange['giveVotes'];
  readonly giveRest?: WhatIfChange['giveRest'];
  readonly tally?: WhatIfChange['tally'];
  readonly objection?: readonly string[];
  readonly pace?: Pace;
}

/** The options as the reasons of a refusal name them. */
const options: Readonly<Record<string, string>> = {
  flips: '--flip',
  giveVotes: '--give',
  giveRest: '--give-rest',
  tally: '--tally',
  'rule:': '--rule',
};

function refused({ message }: ChangeRefused): Failure {
  return new Failure(
    2,
    message.replace(/\b(?:flips|giveVotes|giveRest|tally)\b|\brule:/g, (word) => options[word] ?? word),
    ['acquis whatif --help'],
  );
}

function changeOf({ majority, rule, flip, give, giveRest, tally, objection }: WhatIfAsked): WhatIfChange {
  return {
    majority,
    rule,
    flips: flip,
    giveVotes: give,
    giveRest,
    tally,
    objections: objection?.map((by) => ({ by })),
  };
}

function supposed(decision: Decision, asked: WhatIfAsked, desk: Desk): WhatIf {
  try {
    return whatIf(decision, changeOf(asked), viewOf(asked, desk));
  } catch (error) {
    if (error instanceof ChangeRefused) throw refused(error);
    throw error;
  }
}

/** Prints when a treaty would enter into force at a stated pace. */
function printProjection(text: string, pace: Pace, asked: WhatIfAsked, desk: Desk): Promise<void> {
  if (Object.values(changeOf(asked)).some((value) => value !== undefined))
    throw new Failure(2, '--pace is about a treaty, the other suppositions about a decision; give one of them.', [
      'acquis whatif --help',
    ]);
  const view = viewOf(asked, desk);
  const treaty = knownRecord(view, 'treaties', text, 'acquis whatif');
  const found = projection(treaty, view, pace);
  const print = () => printLines(projectionLines(treaty, found, desk.surroundings.columns), desk);
  return give({ data: found, meta: metaOf(view, { hypothetical: true }), text: print }, asked, desk);
}

function printSupposition(text: string, asked: WhatIfAsked, desk: Desk): Promise<void> {
  const view = viewOf(asked, desk);
  if (findRecord(view, 'treaties', text).status === 'found')
    throw new Failure(2, `${text} is a treaty; say at what pace instruments are deposited:`, [
      `acquis whatif ${text} --pace 10/year`,
    ]);
  const decision = knownRecord(view, 'decisions', text, 'acquis whatif');
  const found = supposed(decision, asked, desk);
  const print = () => printLines(whatIfLines(decision, found, changeOf(asked), desk.surroundings.columns), desk);
  return give({ data: found, meta: metaOf(view, { hypothetical: true }), text: print }, asked, desk);
}

/** Prints what the rule would say if something about a decision had been otherwise, or about a treaty at a stated pace. */
export function printWhatIf(text: string, asked: WhatIfAsked, desk: Desk): Promise<void> {
  return asked.pace ? printProjection(text, asked.pace, asked, desk) : printSupposition(text, asked, desk);
}
