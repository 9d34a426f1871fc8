import { fieldsOf, isFields, type Json, valueAt } from './json.ts';
import { operationsOf } from './operations.ts';
import { withoutRecordedValues } from './recorded-values.ts';

/** How the address of a format ends. */
export const formatSuffix = '.{format}';

function withoutExamples(value: Json, named = false): Json {
  if (Array.isArray(value)) return value.map((each) => withoutExamples(each));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => named || (name !== 'example' && name !== 'examples'))
      .map(([name, each]) => [name, withoutExamples(each, name === 'properties')]),
  );
}

/**
 * What a client is typed by: the document without examples, without values that change with each new record, without the
 * problems each operation may answer with, since all are of one shape, and without a second description of each address
 * for its formats.
 */
export function contractOf(document: Json): Json {
  const stable = withoutRecordedValues(document);
  const kept = operationsOf(document).filter(({ path }) => !path.endsWith(formatSuffix));
  const paths = Map.groupBy(kept, ({ path }) => path);
  return withoutExamples({
    ...fieldsOf(document),
    paths: Object.fromEntries(
      [...paths].map(([path, operations]) => [
        path,
        Object.fromEntries(
          operations.map((operation) => {
            const fields = fieldsOf(valueAt(document, 'paths', path, operation.method));
            const parameters = operation.parameters.map((parameter) => stable(parameter, operation));
            const responses = { 200: valueAt(fields, 'responses', '200') ?? {} };
            return [operation.method, { ...fields, parameters, responses }];
          }),
        ),
      ]),
    ),
  });
}
