import { expect, test } from 'vitest';
import { found } from '../testing/fixture.ts';
import { meetingsInProcess } from './meetings-in-process.ts';

const process = {
  events: [
    { act: 'established', on: '2020-12-31' },
    { act: 'opened', on: '2021-06-01' },
    { act: 'concluded', on: '2025-07-11' },
  ],
};
const meeting = (on: string) =>
  found(meetingsInProcess, {
    'processes/p.yaml': process,
    'meetings/2023/m.yaml': { process: 'p', events: [{ act: 'held', on }] },
  });

test.each(['2021-06-01', '2023-07-24/2023-07-28', '2025-07-07/2025-07-11'])(
  'a meeting on %s lies within its process',
  (on) => {
    expect(meeting(on)).toEqual([]);
  },
);

test.each(['2021-05', '2025-07-12'])('a meeting on %s lies outside its process', (on) => {
  expect(meeting(on)).toEqual([`meetings/2023/m.yaml events.0.on: a meeting on ${on}`]);
});
