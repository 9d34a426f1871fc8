import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly label: string;
  /** What choosing nothing means; where left out, something is always chosen. */
  readonly all?: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [value: string, words: string])[];
  /** Options that belong together, after the plain ones. */
  readonly children?: ReactNode;
}

/** One value of several, under a label. */
export function Choice({ name, label, all, chosen, options, children }: Props) {
  return (
    <label className="min-w-0">
      <span className="sub block mb-1">{label}</span>
      <select className="field" name={name} defaultValue={chosen ?? ''}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
        {children}
      </select>
    </label>
  );
}
