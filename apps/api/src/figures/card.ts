import { type Card, cardSize, cardSvg, type TallyBar, tallyBar } from '@acquis/charts';
import {
  acquis,
  type CollectionName,
  capitalised,
  descriptorOf,
  formatEdtf,
  isCollection,
  type Kinds,
  kindNames,
  listInWords,
  type View,
} from '@acquis/domain';
import { asOf, once, type Parameter } from '@acquis/domain/parameters';
import { address, commonLinks } from '../links.js';
import { readQuery } from '../query.js';
import type { Route } from '../route.js';
import { knownRecord } from '../routes/known-record.js';
import type { Service } from '../service.js';
import { type PictureFormat, pictured, pictureTypes } from './picture.js';

const accepted = ['a collection and the id of a record, as in decisions/a-res-78-237-plenary'];

/** A record by its collection and id, with a slash between. */
interface Named {
  readonly name: CollectionName;
  readonly id: string;
}

const of: Parameter<Named | undefined> = {
  name: 'of',
  description:
    'The record the card is of: its collection and its id, with a slash between. Left out: the observatory itself.',
  schema: { type: 'string', maxLength: 200 },
  repeats: false,
  example: 'decisions/a-res-78-237-plenary',
  absent: undefined,
  read: once((text) => {
    const [name = '', id = '', ...rest] = text.slice(0, 200).split('/');
    if (isCollection(name) && id !== '' && rest.length === 0) return { value: { name, id }, spelling: [text] };
    return {
      refusal: { value: text.slice(0, 80), detail: `It names no record; expected ${accepted.join()}.`, accepted },
    };
  }, accepted),
};

/** The records whose card has a bar of figures. */
const bars: { readonly [K in CollectionName]?: (record: Kinds[K]) => TallyBar | undefined } = { decisions: tallyBar };

function recordCard<K extends CollectionName>(name: K, text: string, view: View, service: Service): Card {
  const record = knownRecord(name, text, { view, service, given: [] });
  const { label, code, short, sentence } = descriptorOf(name);
  const [symbol, bar] = [code(record), bars[name]?.(record)];
  return {
    kind: capitalised(label.one),
    title: symbol === null ? short(record) : `${symbol}: ${record.title}`,
    sentence: sentence(record, view),
    ...(bar === undefined ? {} : { bar }),
    foot: `As known on ${formatEdtf(view.day)}. Attestation of the record: ${record.attestation}.`,
  };
}

function observatoryCard(view: View): Card {
  const records = kindNames.reduce((sum, name) => sum + view.of(name).all().length, 0);
  const tracks = view.tracks.all().map(({ shortName }) => shortName);
  return {
    kind: 'Open observatory',
    title: 'UN cyber diplomacy, on the record',
    sentence: `${records.toLocaleString('en')} records on ${listInWords(tracks)}: every fact dated and sourced, every page as known on any day.`,
    foot: `As known on ${formatEdtf(view.day)}.`,
  };
}

function cardIn(format: PictureFormat): Route {
  const path = `/v1/card.${format}`;
  const parameters = [of, asOf];
  return {
    path,
    operationId: format === 'svg' ? 'card' : 'card-picture',
    tag: 'embed',
    summary: format === 'svg' ? 'The card of a record, drawn' : 'The card of a record, as a picture',
    description: `What previews of links show of a record: what it is, its title, its sentence and, of a vote, its figures; ${cardSize.width} by ${cardSize.height} pixels.`,
    parameters,
    answers: { mediaType: pictureTypes[format], is: 'string' },
    refusals: format === 'svg' ? [400, 404] : [400, 404, 406],
    answer: ({ url, service }) => {
      const query = readQuery(url.searchParams, parameters);
      const [named, day] = [query.take(of), query.take(asOf)];
      query.settle();
      const view = acquis.at(day ?? service.today());
      const card = named ? recordCard(named.name, named.id, view, service) : observatoryCard(view);
      return {
        ...pictured(cardSvg(card), format, cardSize.width, service),
        links: commonLinks(service, address(path, query.given()), {
          path: named ? `/${named.name}/${named.id}` : '/',
          asOf: day,
        }),
        asOf: view.day,
        holds: day === undefined ? 'today' : 'fixed',
      };
    },
  };
}

/** The cards that previews of links show, drawn and as pictures. */
export const cardRoutes: readonly Route[] = [cardIn('svg'), cardIn('png')];
