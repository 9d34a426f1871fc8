import { collection, linked, namedIn, plain } from '../core/collection.js';
import { formatEdtf } from '../core/edtf-format.js';
import { capitalised, inWords, listInWords } from '../core/words.js';
import { actorName } from './queries.js';
import { actionSentence, declarationWords } from './words.js';

/** What states and organisations did towards treaties. */
export const treatyActions = collection({
  name: 'treaty-actions',
  label: { one: 'treaty action', many: 'treaty actions' },
  description:
    'Signatures, ratifications, accessions and other acts towards treaties, each with its day and how far it is confirmed. Who is not listed may have acted all the same.',
  order: 48,
  since: ({ on, stated }) => [{ on, stated }],
  date: (action) => action.on ?? action.stated,
  code: () => null,
  short: (action) => action.title,
  listed: 'newest-first',
  schemaOrg: { type: 'Event', date: 'event' },
  facets: {
    treaty: { label: 'Treaty', values: (action) => [action.treaty], words: namedIn('treaties') },
    action: { label: 'Action', values: (action) => [action.action] },
    state: { label: 'State', values: (action) => (action.state ? [action.state] : []), words: namedIn('states') },
    confirmed: {
      label: 'Confirmed',
      values: (action) => [action.attestation === 'official' ? 'confirmed' : 'reported-only'],
    },
    track: { label: 'Track', values: (action) => action.tracks, words: namedIn('tracks') },
  },
  text: (action) => [action.by ?? '', action.place ?? '', action.reservations ?? ''],
  happenings: ({ action, on, stated, title, citations }) =>
    on === null ? [] : [{ act: action, on, stated, title, citations }],
  sentence: actionSentence,
  derive: (action, view) => ({ actor: actorName(action, view) }),
  glance: (action, view) => [
    {
      label: 'Treaty',
      items: linked(view, 'treaties', action.treaty),
    },
    {
      label: 'Who',
      items: action.state
        ? [{ text: actorName(action, view) ?? '', reference: { collection: 'states' as const, id: action.state } }]
        : action.otherActor
          ? [
              {
                text: actorName(action, view) ?? '',
                reference: { collection: 'coalitions' as const, id: action.otherActor },
              },
            ]
          : plain('not named in the sources'),
      field: 'state',
    },
    { label: 'Action', items: plain(capitalised(inWords(action.action))), field: 'action' },
    { label: 'Date', items: plain(action.on ? formatEdtf(action.on) : 'not found'), field: 'on' },
    { label: 'Place', items: plain(action.place), field: 'place' },
    { label: 'Signed by', items: plain(action.by), field: 'by' },
    { label: 'Order', items: plain(action.order === null ? null : `No. ${action.order}`), field: 'order' },
    {
      label: 'Deposit',
      items: plain(action.deposit && (action.deposit === 'shown' ? 'shown by a source' : 'not shown by any source')),
      field: 'deposit',
    },
    {
      label: 'Went with it',
      items: plain(
        action.declarations.length > 0
          ? capitalised(listInWords(action.declarations.map((type) => declarationWords[type])))
          : null,
      ),
      field: 'declarations',
    },
    { label: 'Reserved', items: plain(action.reservations), field: 'reservations' },
    {
      label: 'In force for it from',
      items: plain(action.entryIntoForceFor && formatEdtf(action.entryIntoForceFor)),
      field: 'entryIntoForceFor',
    },
  ],
  sections: () => [],
});
