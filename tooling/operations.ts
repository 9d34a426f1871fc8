import { type Fields, fieldsOf, isFields, itemsOf, type Json, valueAt } from './json.ts';

/** One method of one address of an OpenAPI document. */
export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly Fields[];
  /** The name of the component it answers with; undefined where its answer is none. */
  readonly component: string | undefined;
}

function componentOf(operation: Json): string | undefined {
  const ref = valueAt(operation, 'responses', '200', 'content', 'application/json', 'schema', '$ref');
  return typeof ref === 'string' ? ref.slice(ref.lastIndexOf('/') + 1) : undefined;
}

/** Every operation of the document, in its order. */
export function operationsOf(document: Json): readonly Operation[] {
  return Object.entries(fieldsOf(valueAt(document, 'paths'))).flatMap(([path, methods]) =>
    Object.entries(fieldsOf(methods)).map(([method, operation]) => ({
      path,
      method,
      parameters: itemsOf(valueAt(operation, 'parameters')).filter(isFields),
      component: componentOf(operation),
    })),
  );
}

/** The parameter of an operation by its name. */
export function parameterNamed(name: string, { parameters }: Pick<Operation, 'parameters'>): Fields | undefined {
  return parameters.find((parameter) => parameter.name === name);
}
