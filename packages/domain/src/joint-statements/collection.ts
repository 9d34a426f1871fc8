import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import { namedRows } from '../core/named-rows.js';
import { capitalised, inWords } from '../core/words.js';
import { jointStatementSentence, notNamed, roleWords } from './sentence.js';

/** Statements made in common. */
export const jointStatements = collection({
  name: 'joint-statements',
  label: { one: 'joint statement', many: 'joint statements' },
  description:
    'Statements several states made in common, or a group made in their name, with who stands behind each as far as named.',
  order: 36,
  since: ({ on }) => [{ on }],
  date: (statement) => statement.on,
  code: () => null,
  short: (statement) => statement.title,
  listed: 'newest-first',
  schemaOrg: { type: 'CreativeWork', date: 'dateCreated' },
  facets: {
    track: { label: 'Track', values: (statement) => statement.tracks, words: namedIn('tracks') },
    role: { label: 'Members are', values: (statement) => [statement.role] },
    state: {
      label: 'State',
      values: (statement) => [...statement.members, ...statement.associates],
      words: namedIn('states'),
    },
    group: {
      label: 'Group',
      values: (statement) => (statement.group ? [statement.group] : []),
      words: namedIn('coalitions'),
    },
  },
  text: (statement) => [roleWords[statement.role][1]],
  happenings: ({ on, title, citations, document }) =>
    document === null ? [{ act: 'made', on, stated: null, title, citations }] : [],
  sentence: jointStatementSentence,
  derive: (statement) => ({ notNamed: notNamed(statement) }),
  glance: (statement, view) => [
    { label: 'Date', items: plain(formatEdtf(statement.on)), field: 'on' },
    {
      label: 'Delivered by',
      items: linked(view, 'states', statement.deliveredBy),
      field: 'deliveredBy',
    },
    {
      label: 'Group',
      items: linked(view, 'coalitions', statement.group),
      field: 'group',
    },
    { label: 'Number published', items: plain(statement.memberCount?.toString()), field: 'memberCount' },
    {
      label: 'Text',
      items: linked(view, 'documents', statement.document),
    },
    {
      label: 'Read here as',
      items: plain(
        statement.impliedStance &&
          `${capitalised(inWords(statement.impliedStance))}: a reading of the text, unverified, and no position of its members`,
      ),
      field: 'impliedStance',
    },
  ],
  sections: (statement, view) => [
    { title: capitalised(roleWords[statement.role][1]), rows: namedRows('states', statement.members, view) },
    { title: 'Associated with it', rows: namedRows('states', statement.associates, view) },
  ],
});
