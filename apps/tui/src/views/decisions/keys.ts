import { type Binding, bind, type Context } from '../../browser/binding.js';

const reading: readonly Context[] = ['decision'];
const supposing: readonly Context[] = ['supposing'];
const both: readonly Context[] = ['decision', 'supposing'];

/** The keys that only decisions have. */
export const decisionKeys: readonly Binding[] = [
  bind(both, 'group-by', ['g'], 'g', 'group the vote by region, by coalition, by vote', 'g group'),
  bind(both, 'next-coalition', ['b'], 'b', 'group by the next coalition'),
  bind(both, 'previous-coalition', ['B'], 'B', 'group by the coalition before'),
  bind(reading, 'what-if', ['w'], 'w', 'what if: suppose another rule or other votes', 'w what if'),
  bind(supposing, 'cell-right', ['l', 'right'], 'l →', 'the member to the right', 'hjkl member'),
  bind(supposing, 'cell-left', ['h', 'left'], 'h ←', 'the member to the left'),
  bind(supposing, 'cell-down', ['j', 'down'], 'j ↓', 'the member below'),
  bind(supposing, 'cell-up', ['k', 'up'], 'k ↑', 'the member above'),
  bind(
    supposing,
    'flip',
    [' '],
    'space',
    'suppose another vote of this member, at last the recorded one',
    'space flip',
  ),
  bind(supposing, 'next-majority', ['m'], 'm', 'suppose a simple or a two-thirds majority', 'm majority'),
  bind(supposing, 'next-rule', ['r'], 'r', 'suppose another rule', 'r rule'),
  bind(supposing, 'find', ['/'], '/', 'find a member by name or code', '/ find'),
  bind(supposing, 'undo', ['u'], 'u', 'suppose nothing again', 'u undo'),
  bind(supposing, 'back', ['escape', 'w'], 'esc w', 'leave the what if', 'esc leave'),
];
