/** The value of a field by its path; a list has one for each of its elements. */
export function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value)) return value.map((each) => valueAt(each, [step, ...rest]));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
  return valueAt(Reflect.get(value, step), rest);
}
