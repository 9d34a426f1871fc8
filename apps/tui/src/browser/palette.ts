import { acquis, type Day, formatEdtf, isDay } from '@acquis/domain';
import type { Choice } from './choice.js';
import { type ExportForm, exportForms } from './effects.js';
import { folded } from './entry.js';
import { screenViews } from './views.js';

/** How many choices are offered at once. */
const most = 60;

interface Candidate extends Choice {
  readonly search: string;
}

const formNames: Readonly<Record<ExportForm, string>> = {
  json: 'JSON',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
};

const views: readonly Candidate[] = screenViews
  .filter(({ name }) => name !== 'search')
  .map(({ name, label }) => ({
    label,
    sort: 'go to',
    does: { act: 'view', view: name, filter: '' },
    search: folded(`${name} ${label}`),
  }));

const forms: readonly Candidate[] = exportForms.map((form) => ({
  label: `export as ${formNames[form]}`,
  sort: 'export',
  does: { act: 'export', form },
  search: folded(`export ${form} ${formNames[form]}`),
}));

let kept: { readonly day: Day; readonly states: readonly Candidate[] } | undefined;

function statesOn(day: Day): readonly Candidate[] {
  if (kept?.day !== day)
    kept = {
      day,
      states: acquis
        .at(day)
        .states.all()
        .map(({ id, title, names }) => ({
          label: title,
          sort: 'state',
          does: { act: 'record', to: { collection: 'states', id } },
          search: folded(`${id} ${title} ${names.en.formal ?? ''}`),
        })),
    };
  return kept.states;
}

function dayChoices(typed: string, today: Day): readonly Choice[] {
  const text = typed.replace(/^as-?of\s*/i, '').trim();
  const to = (day: Day, label: string): Choice => ({ label, sort: 'day', does: { act: 'day', day } });
  if (isDay(text)) return [to(text, `as known on ${formatEdtf(text)}`)];
  const asked = typed.length > 0 && ['today', 'as-of', 'as of'].some((word) => word.startsWith(typed.toLowerCase()));
  return asked || /^as-?of/i.test(typed) ? [to(today, `as known today, ${formatEdtf(today)}`)] : [];
}

/** `decisions cyber`: a view with its filter. */
function withFilter(typed: string): readonly Choice[] {
  const [name = '', ...rest] = typed.split(/\s+/);
  const filter = rest.join(' ').replace(/^\//, '');
  const view = screenViews.find((each) => each.name === name.toLowerCase());
  return view && filter
    ? [{ label: `${view.label} with “${filter}”`, sort: 'go to', does: { act: 'view', view: view.name, filter } }]
    : [];
}

/** What is offered last: to look for what is typed in every kind of record. */
function searching(typed: string): readonly Choice[] {
  return /[\p{L}\p{N}]/u.test(typed)
    ? [{ label: `search every kind for “${typed}”`, sort: 'search', does: { act: 'search', query: typed } }]
    : [];
}

/** What the palette offers for what is typed: days, views, states, exports, those that begin so first; a search at last. */
export function choicesFor(typed: string, day: Day, today: Day): readonly Choice[] {
  const text = folded(typed.trim());
  const words = text.split(/\s+/).filter(Boolean);
  const matching = [...views, ...forms, ...statesOn(day)].filter(({ search }) =>
    words.every((word) => search.includes(word)),
  );
  const begins = ({ search }: Candidate) => search.split(' ').some((word) => word.startsWith(text));
  const ranked = [...matching.filter(begins), ...matching.filter((each) => !begins(each))];
  const offered = [...dayChoices(typed.trim(), today), ...withFilter(typed.trim()), ...ranked].slice(0, most);
  return [...offered, ...searching(typed.trim())];
}
