import { type CollectionName, descriptorOf, kindNames } from '@acquis/domain';
import { derivedSchemas, happeningSchema, schemas } from '@acquis/domain/schemas';
import { z } from 'zod';
import type { Body } from '../body/body.js';
import { analysisSchemas } from './analysis-schemas.js';
import { compareSchemas } from './compare-schemas.js';
import { componentOf } from './component-name.js';
import { dataset } from './dataset-schema.js';
import { decisionRuleSchemas } from './decision-rule-schemas.js';
import { derivedByItself, derivedInList } from './derived-schema.js';
import { answerOf, included, listOf } from './envelope-schema.js';
import { health, ready } from './health-schema.js';
import { hit } from './hit-schema.js';
import { index } from './index-schema.js';
import { trackNow } from './now-schema.js';
import { oembed } from './oembed-schema.js';
import { overview } from './overview-schema.js';
import { problem } from './problem-schema.js';
import { ruleSchemas } from './rule-schemas.js';
import { stale } from './stale-schema.js';
import { treatyRuleSchemas } from './treaty-rule-schemas.js';
import { votesSchemas } from './votes-schemas.js';

const recordSchemas: Readonly<Record<CollectionName, z.ZodType>> = schemas;
const computedSchemas: Readonly<Record<CollectionName, z.ZodObject>> = derivedSchemas;

function ofKind(name: CollectionName): readonly [string, z.ZodType][] {
  const component = componentOf(name);
  const record = recordSchemas[name].meta({ id: component, description: descriptorOf(name).description });
  const derived = derivedByItself(computedSchemas[name]);
  return [
    [component, record],
    [`${component}Derived`, derived],
    [`${component}Answer`, answerOf(z.intersection(record, z.object({ derived }))).extend({ included })],
    [`${component}List`, listOf(z.intersection(record, z.object({ derived: derivedInList }))).extend({ included })],
  ];
}

/** The schema of every record and of every answer's body, by the name of its component. */
export const answerSchemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ...kindNames.flatMap(ofKind),
  ['NowAnswer', answerOf(z.array(trackNow))],
  ['Timeline', listOf(happeningSchema)],
  ['SearchHits', listOf(hit)],
  ['StaleList', listOf(stale)],
  ['OverviewAnswer', answerOf(overview)],
  ['IndexAnswer', answerOf(index)],
  ['DatasetAnswer', answerOf(dataset)],
  ...ruleSchemas,
  ...decisionRuleSchemas,
  ...treatyRuleSchemas,
  ...analysisSchemas,
  ...votesSchemas,
  ...compareSchemas,
  ['OEmbed', oembed],
  ['Health', health],
  ['Ready', ready],
  ['Problem', problem],
]);

/** What the metadata of the schemas says to other parts of the house, or only of input. */
const notForReaders = ['id', 'default', 'reference', 'hindsight', 'knownWith', 'sinceAct', 'onceCome', 'dated'];

function register(id: string, schema: z.ZodType): void {
  if (z.globalRegistry.get(schema)?.id !== id) z.globalRegistry.add(schema, { ...schema.meta(), id });
}

type JsonSchemas = Readonly<Record<string, object>>;

type Settings = NonNullable<Parameters<typeof z.toJSONSchema>[1]>;

/** How a schema is told to readers: as it is given out, or as it is taken in. */
function told(io: 'output' | 'input'): Settings {
  return {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (z.globalRegistry.get(zodSchema)?.reference !== undefined) delete jsonSchema.enum;
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (io === 'output' && !jsonSchema.prefixItems) delete jsonSchema.minItems;
      for (const name of notForReaders) if (io === 'output' || name !== 'default') delete jsonSchema[name];
    },
  };
}

/** A schema of what is given out as JSON Schema 2020-12, complete in itself. */
export function completeSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, told('output'));
}

/** Every named schema as JSON Schema: as it is given out, or as it is taken in. */
function made(io: 'output' | 'input'): JsonSchemas {
  const { schemas: byId } = z.toJSONSchema(z.globalRegistry, {
    ...told(io),
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(Object.entries(byId).map(([id, { $schema, $id, ...schema }]) => [id, schema]));
}

/**
 * The components of the OpenAPI document: JSON Schema 2020-12, made from the zod schemas of the domain. Objects given out
 * are left open, since answers may gain fields, and a list in them may be empty, since on a past day none of it may be known;
 * those taken in are closed. Ids are plain text, since records are added
 * every week.
 */
export function components(bodies: readonly Body[]): JsonSchemas {
  for (const [id, schema] of answerSchemas) register(id, schema);
  for (const { component, schema } of bodies) register(component, schema);
  const taken = new Set(bodies.map(({ component }) => component));
  const takenIn = Object.entries(made('input')).filter(([id]) => taken.has(id));
  return { ...made('output'), ...Object.fromEntries(takenIn) };
}
