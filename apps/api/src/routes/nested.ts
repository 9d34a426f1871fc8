import { acquis, type CollectionName, descriptorOf, type Nested } from '@acquis/domain';
import { asOf } from '@acquis/domain/parameters';
import { type Answer, redirect } from '../answer.js';
import { address, pathOf } from '../links.js';
import { readQuery } from '../query.js';
import type { Ask, Route } from '../route.js';
import { collectionRoute } from './collection.js';
import { knownRecord } from './known-record.js';

/** The records of another collection that belong to one record, as its descriptor declares: the flat list narrowed by its id. */
export function nestedRoute(parent: CollectionName, { name, collection, facet }: Nested): Route {
  const flat = collectionRoute(collection);
  const { label } = descriptorOf(parent);
  const parameters = flat.parameters.filter((parameter) => parameter.name !== facet);
  const [example] = acquis[parent].all();
  return {
    ...flat,
    path: `${pathOf(parent)}/{id}/${name}`,
    operationId: `list-${name}-of-${label.one.replaceAll(' ', '-')}`,
    tag: parent,
    summary: `List the ${descriptorOf(collection).label.many} of one ${label.one}`,
    description: `${flat.description} The same as ${flat.path} narrowed by "${facet}".`,
    parameters,
    id: { description: 'An id; a former id or a code is answered with a redirect.', example: example?.id },
    refusals: [400, 404, 406],
    answer: ofRecord(flat.answer),
    also: Object.fromEntries(Object.entries(flat.also ?? {}).map(([mediaType, make]) => [mediaType, ofRecord(make)])),
  };

  function ofRecord(make: (ask: Ask) => Answer): (ask: Ask) => Answer {
    return ({ url, id: text, suffix, sent, service }) => {
      const query = readQuery(url.searchParams, parameters);
      const day = query.take(asOf);
      query.settle();
      const view = acquis.at(day ?? service.today());
      const record = knownRecord(parent, text, { view, service, given: query.given() });
      const given = [...url.searchParams];
      if (record.id !== text)
        return redirect(`${service.apiUrl}${address(`${pathOf(parent, record.id)}/${name}${suffix}`, given)}`);
      const narrowed = new URL(address(flat.path, [...given, [facet, record.id]]), url);
      return make({ url: narrowed, id: '', suffix, sent, service });
    };
  }
}
