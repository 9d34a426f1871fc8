import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { steps } from './steps.ts';

const step = (act: string, more = {}) => ({ act, on: '2023-07-28', text: 'It happened.', ...more });
const of = (...list: object[]) =>
  found(steps, { 'states/grc.yaml': {}, 'states/can.yaml': {}, 'decisions/2023/x.yaml': { steps: list } });

test('an objection, a way out and its lifting are right in this order', () => {
  expect(
    of(
      step('objection', { by: ['grc'] }),
      step('way-out', { way: 'footnote', where: 'paragraph 32' }),
      step('objection-lifted', { by: ['grc'] }),
      step('adoption'),
    ),
  ).toEqual([]);
});

test('an objection lifted by who had made none is found', () => {
  expect(of(step('objection', { by: ['grc'] }), step('objection-lifted', { by: ['can'] }))).toEqual([
    'decisions/2023/x.yaml steps.1.by: an objection lifted by can, who had made none',
  ]);
});

test('a way out of no kind, and a way at another act, are found', () => {
  expect(of(step('way-out'), step('adoption', { way: 'annex' }))).toEqual([
    'decisions/2023/x.yaml steps.0.way: a way out of no kind',
    'decisions/2023/x.yaml steps.1.way: a way (annex) at the act adoption',
  ]);
});

test('steps out of order are found', () => {
  expect(of(step('adoption'), step('suspension', { on: '2023-07-27' }))).toEqual([
    'decisions/2023/x.yaml steps.1.on: a step on 2023-07-27 after one on 2023-07-28',
  ]);
});
