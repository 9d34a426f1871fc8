import { descriptorOf } from '../../src/core/descriptor.ts';
import { earliest } from '../../src/core/edtf.ts';
import { toId } from '../../src/core/nearest.ts';
import type { CollectionName, Kinds } from '../../src/generated/kinds.ts';
import { groupBy } from '../group.ts';
import { type Finding, findingInFile } from '../problem.ts';
import type { Check, Context } from './context.ts';

/** The collections whose files lie in a folder by year. */
export const filedByYear: ReadonlySet<string> = new Set(['decisions', 'documents', 'meetings']);

const otherFiles = /^(README\.md|LICENSE|intake\/[^/]+\.csv)$/;

/** The folders by year a record may lie in: the years of its dates, `undated` where it has none. */
function yearFolders<K extends CollectionName>(name: K, record: Kinds[K]): readonly string[] {
  const { date, since } = descriptorOf(name);
  const facts = since(record);
  const dates = [date(record), ...(facts === 'always' ? [] : facts.map(({ on }) => on))];
  const years = dates.flatMap((on) => (on ? [earliest(on).slice(0, 4)] : []));
  return years.length > 0 ? [...new Set(years)] : ['undated'];
}

function names({ data }: Context): Finding[] {
  return data.files.flatMap(({ path }) => {
    const [name = ''] = (path.split('/').at(-1) ?? '').split('.');
    const id = toId(name);
    if (name === id || !/[a-z0-9]/i.test(name)) return [];
    return [
      findingInFile(path, {
        found: `the file name "${name}"`,
        expected: 'lower-case letters, digits and hyphens',
        mend: `Rename the file to ${id}.yaml: its name is the record's id.`,
      }),
    ];
  });
}

function folders(context: Context): Finding[] {
  const uses = groupBy(context.data.records, ({ collection, id }) => `${collection}/${id}`);
  const misfiled = <K extends CollectionName>(collection: K, record: Kinds[K], path: string): Finding[] => {
    const years = filedByYear.has(collection) ? yearFolders(collection, record).map((year) => `${year}/`) : [''];
    const allowed = years.map((year) => `${collection}/${year}${record.id}.yaml`);
    const isList = path === `${collection}/${path.split('/').at(-1)}` && !path.endsWith(`/${record.id}.yaml`);
    if (allowed.includes(path) || (isList && !filedByYear.has(collection))) return [];
    return [
      findingInFile(path, {
        found: 'the file in this folder',
        expected: allowed.join(' or '),
        mend: 'Move the file there, or correct its date.',
      }),
    ];
  };
  return context.all.flatMap(({ collection, record, raw }) => {
    const own = context.get(collection, record.id);
    return own && uses.get(`${collection}/${record.id}`)?.length === 1 ? misfiled(collection, own, raw.file.path) : [];
  });
}

function doubles({ data }: Context): Finding[] {
  const byId = groupBy(data.records, ({ collection, id }) => `${collection}/${id}`);
  return [...byId.values()].flatMap(([first, ...more]) =>
    more.map(({ file, id }) =>
      findingInFile(file.path, {
        found: `a second record "${id}"`,
        expected: 'ids unique in their collection',
        mend: `The first is data/${first?.file.path}: merge the two, or rename one.`,
      }),
    ),
  );
}

function strangers({ data }: Context): Finding[] {
  return data.others
    .filter((path) => !otherFiles.test(path))
    .map((path) => {
      const mend = /\.yml$/i.test(path)
        ? 'Rename it: names end in .yaml.'
        : 'Move it into the folder of its kind as .yaml, or out of data/.';
      return findingInFile(path, { found: 'a file of another kind', expected: '<kind>/<id>.yaml', mend });
    });
}

function decisionIds({ records, at }: Context): Finding[] {
  return records.decisions.flatMap(({ id, symbol, stage }) => {
    const expected = `${toId(symbol ?? '')}-${stage}`;
    if (symbol === null || id === expected) return [];
    return [
      at({ collection: 'decisions', id }, ['symbol'], {
        found: `the symbol ${symbol} at the ${stage} stage in a file named ${id}`,
        expected,
        mend: `Rename the file to ${expected}.yaml, or correct symbol or stage.`,
      }),
    ];
  });
}

/** A record is found by its path: kind, year, id. */
export const filing: Check = {
  name: 'filing',
  why: 'The file name is the id, and anyone finds a record by kind, year and name.',
  check: (context) => [names, folders, doubles, strangers, decisionIds].flatMap((part) => part(context)),
};
