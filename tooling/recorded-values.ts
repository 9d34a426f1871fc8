import { type Fields, fieldsOf, itemsOf, type Json, valueAt } from './json.ts';
import { type Operation, operationsOf, parameterNamed } from './operations.ts';

/** The names of parameters that take values of the record: facets of lists, and kinds of record, which take ids. */
function namesOf(document: Json): ReadonlySet<Json | undefined> {
  const facets = operationsOf(document).flatMap((operation) =>
    itemsOf(valueAt(parameterNamed('facets', operation), 'schema', 'items', 'enum')),
  );
  const kinds = Object.keys(fieldsOf(valueAt(document, 'components', 'schemas')))
    .filter((name) => name.endsWith('Id'))
    .map((name) => name.slice(0, -2).toLowerCase());
  return new Set([...facets, ...kinds]);
}

/** The values the schema of a list's records allows for a field, such as every stage of a decision. */
function vocabularyOf(field: string, { component }: Operation, document: Json): readonly Json[] {
  const record = component?.replace(/List$/, '') ?? '';
  const schema = valueAt(document, 'components', 'schemas', record, 'properties', field);
  return [schema, ...itemsOf(valueAt(schema, 'anyOf'))].flatMap((each) => itemsOf(valueAt(each, 'enum')));
}

/**
 * Says which parameters take values of the record, and gives each without them: what it lists are the values records have
 * now, which changes with each new record. In their place stand the values the schema allows, or any text.
 */
export function withoutRecordedValues(document: Json): (parameter: Fields, operation: Operation) => Fields {
  const names = namesOf(document);
  return (parameter, operation) => {
    const { name, schema } = parameter;
    if (parameter.in !== 'query' || typeof name !== 'string' || !names.has(name)) return parameter;
    const repeats = valueAt(schema, 'type') === 'array';
    const listed = itemsOf(valueAt(repeats ? valueAt(schema, 'items') : schema, 'enum'));
    const vocabulary = vocabularyOf(name, operation, document);
    const holds = vocabulary.length > 0 && listed.every((value) => vocabulary.includes(value));
    const value = holds ? { type: 'string', enum: vocabulary } : { type: 'string' };
    return { ...parameter, schema: repeats ? { type: 'array', items: value } : value };
  };
}
