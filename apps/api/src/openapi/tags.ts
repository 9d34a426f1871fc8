import { descriptorOf, isCollection } from '@acquis/domain';
import type { Route } from '../route.js';

const others: Readonly<Record<string, string>> = {
  overview: 'Where things stand, what happened and what comes, and what is there.',
  codebooks: 'What the tables of votes hold, column by column.',
  compare: 'Records of one kind side by side.',
  dataset: 'The whole record as one file.',
  embed: 'Figures for other sites to frame.',
  rules: 'The rules of procedure and of treaties: what they say of the record, and of facts supposed.',
  analysis: 'Measures computed from recorded votes, with the selection and the method in each answer.',
  service: 'The service itself: its description, its problems, whether it answers.',
};

/** Every tag the routes have, in their order, with what is found under it. */
export function tagsOf(
  routes: readonly Pick<Route, 'tag'>[],
): { readonly name: string; readonly description: string }[] {
  const names = [...new Set(routes.map(({ tag }) => tag))];
  return names.map((name) => ({
    name,
    description: others[name] ?? (isCollection(name) ? descriptorOf(name).description : ''),
  }));
}
