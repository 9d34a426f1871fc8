import { describe, expect, it } from 'vitest';
import { addressesOf } from './addresses.ts';
import { contractOf } from './contract.ts';
import type { Json } from './json.ts';

interface Recorded {
  /** The values records have now. */
  readonly stages: readonly string[];
  readonly states: readonly string[];
  readonly example: string;
}

function documentWith({ stages, states, example }: Recorded): Json {
  const list = (name: string, values: readonly string[]) => ({
    name,
    in: 'query',
    schema: { type: 'array', items: { type: 'string', enum: values } },
    example: [example],
  });
  const cursor = { name: 'cursor', in: 'query', schema: { type: 'string' } };
  const answer = (component: string) => ({
    content: {
      'application/json': { schema: { $ref: `#/components/schemas/${component}` }, example: { id: example } },
    },
  });
  const parameters = [list('stage', stages), list('state', states), list('facets', ['stage']), cursor];
  const format = { name: 'format', in: 'path', schema: { type: 'string', enum: ['json', 'csv'] } };
  return {
    openapi: '3.1.0',
    paths: {
      '/v1/decisions': { get: { parameters, responses: { 200: answer('DecisionList'), 400: answer('Problem') } } },
      '/v1/decisions.{format}': {
        get: { parameters: [format, ...parameters], responses: { 200: answer('DecisionList') } },
      },
      '/v1/decisions/{id}': { get: { parameters: [], responses: { 200: answer('Decision') } } },
    },
    components: {
      schemas: {
        StateId: { type: 'string', examples: [example] },
        Decision: {
          type: 'object',
          properties: { stage: { type: 'string', enum: ['committee', 'plenary'] }, example: { type: 'string' } },
        },
      },
    },
  };
}

const contract = contractOf(documentWith({ stages: ['plenary'], states: ['nor'], example: 'a' }));

describe('the contract', () => {
  it('does not change when records are added', () => {
    const later = documentWith({ stages: ['committee', 'plenary'], states: ['nor', 'swe'], example: 'b' });
    expect(contractOf(later)).toEqual(contract);
  });

  it('lists the values the schema of the records allows, and takes any text where it allows any', () => {
    expect(contract).toHaveProperty(['paths', '/v1/decisions', 'get', 'parameters', 0, 'schema', 'items'], {
      type: 'string',
      enum: ['committee', 'plenary'],
    });
    expect(contract).toHaveProperty(['paths', '/v1/decisions', 'get', 'parameters', 1, 'schema', 'items'], {
      type: 'string',
    });
    const other = contractOf(documentWith({ stages: ['none of these'], states: [], example: '' }));
    expect(other).toHaveProperty(['paths', '/v1/decisions', 'get', 'parameters', 0, 'schema', 'items'], {
      type: 'string',
    });
  });

  it('leaves out examples, but no field of that name', () => {
    const decision = ['components', 'schemas', 'Decision', 'properties', 'example'];
    expect(contract).toHaveProperty(decision);
    expect(contract).not.toHaveProperty(['components', 'schemas', 'StateId', 'examples']);
    expect(JSON.stringify(contract)).not.toContain('"example":["a"]');
  });

  it('has one address for a list and its formats, which are listed apart', () => {
    expect(contract).not.toHaveProperty(['paths', '/v1/decisions.{format}']);
    const text = addressesOf(documentWith({ stages: [], states: [], example: '' }));
    expect(text).toContain('readonly "/v1/decisions": "json" | "csv";');
    expect(text).toContain('export const collections = [\n  "decisions",\n] as const;');
    expect(text).toContain('"GET /v1/decisions/{id}",');
  });
});
