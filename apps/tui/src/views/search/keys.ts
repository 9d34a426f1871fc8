import { type Binding, bind, type Context } from '../../browser/binding.js';

const typing: readonly Context[] = ['search'];

/** The keys of the search while its words are typed. */
export const searchKeys: readonly Binding[] = [
  bind(typing, 'next-choice', ['down', 'ctrl-n'], '↓', 'next hit', '↓↑ choose'),
  bind(typing, 'previous-choice', ['up', 'ctrl-p'], '↑', 'previous hit'),
  bind(typing, 'accept', ['return'], 'enter', 'open the record', 'enter open'),
  bind(typing, 'keep-hits', ['tab'], 'tab', 'browse the hits as a list', 'tab list'),
  bind(typing, 'cancel', ['escape'], 'esc', 'back to where you were', 'esc back'),
];
