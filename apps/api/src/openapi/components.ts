import { type CollectionName, descriptorOf, kindNames } from '@acquis/domain';
import { derivedSchemas, happeningSchema, schemas } from '@acquis/domain/schemas';
import { z } from 'zod';
import { componentOf } from './component-name.js';
import { derivedByItself, derivedInList } from './derived-schema.js';
import { answerOf, listOf } from './envelope-schema.js';
import { health } from './health-schema.js';
import { hit } from './hit-schema.js';
import { trackNow } from './now-schema.js';
import { overview } from './overview-schema.js';
import { problem } from './problem-schema.js';

const recordSchemas: Readonly<Record<CollectionName, z.ZodType>> = schemas;
const computedSchemas: Readonly<Record<CollectionName, z.ZodObject>> = derivedSchemas;

function ofKind(name: CollectionName): readonly [string, z.ZodType][] {
  const component = componentOf(name);
  const record = recordSchemas[name].meta({ id: component, description: descriptorOf(name).description });
  const derived = derivedByItself(computedSchemas[name]);
  return [
    [component, record],
    [`${component}Derived`, derived],
    [`${component}Answer`, answerOf(z.intersection(record, z.object({ derived })))],
    [`${component}List`, listOf(z.intersection(record, z.object({ derived: derivedInList })))],
  ];
}

/** The schema of every record and of every answer's body, by the name of its component. */
export const answerSchemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ...kindNames.flatMap(ofKind),
  ['NowAnswer', answerOf(z.array(trackNow))],
  ['Timeline', listOf(happeningSchema)],
  ['SearchHits', listOf(hit)],
  ['OverviewAnswer', answerOf(overview)],
  ['Health', health],
  ['Problem', problem],
]);

/** What the metadata of the schemas says to other parts of the house, or only of input. */
const notForReaders = ['id', 'default', 'reference', 'hindsight', 'knownWith', 'dated'];

/**
 * The components of the OpenAPI document: JSON Schema 2020-12, made from the zod schemas of the domain. Objects are left
 * open, since answers may gain fields, and ids are plain text, since records are added every week.
 */
export function components(): Readonly<Record<string, object>> {
  for (const [id, schema] of answerSchemas) {
    if (z.globalRegistry.get(schema)?.id !== id) z.globalRegistry.add(schema, { id });
  }
  const { schemas: made } = z.toJSONSchema(z.globalRegistry, {
    io: 'output',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      if (z.globalRegistry.get(zodSchema)?.reference !== undefined) delete jsonSchema.enum;
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      for (const name of notForReaders) delete jsonSchema[name];
    },
  });
  return Object.fromEntries(Object.entries(made).map(([id, { $schema, $id, ...schema }]) => [id, schema]));
}
