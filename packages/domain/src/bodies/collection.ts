import { collection, linked, plain } from '../core/collection.js';
import { capitalised, count, inWords } from '../core/words.js';
import { decisionRuleWords } from '../rules/decision-rules.js';

/** Organs that decide or to which processes report. */
export const bodies = collection({
  name: 'bodies',
  label: { one: 'body', many: 'bodies' },
  description: 'Organs that take decisions or to which processes report.',
  order: 70,
  since: () => 'always',
  date: () => null,
  code: () => null,
  short: (body) => body.shortName,
  names: (body) => [body.title],
  listed: 'by-title',
  schemaOrg: { type: 'Organization' },
  facets: { type: { label: 'Type', values: (body) => [body.type] } },
  text: (body) => [body.shortName],
  happenings: () => [],
  sentence: (body, view) => {
    const decided = view.decisions.find({ body: body.id }).length;
    return `${capitalised(inWords(body.type))}${body.parent ? ` of the ${view.nameOf({ collection: 'bodies', id: body.parent })}` : ''}; ${count(decided, 'decision')} of it ${decided === 1 ? 'is' : 'are'} in the record.`;
  },
  derive: (body, view) => ({ decisions: view.decisions.find({ body: body.id }).length }),
  glance: (body, view) => [
    { label: 'Type', items: plain(capitalised(inWords(body.type))) },
    {
      label: 'Part of',
      items: linked(view, 'bodies', body.parent),
    },
    {
      label: 'Decides by',
      items: plain(body.decidesBy && capitalised(decisionRuleWords[body.decidesBy.rule])),
      field: 'decidesBy',
    },
  ],
  sections: () => [],
});
