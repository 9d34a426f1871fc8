/** How a result was computed. */
export interface Method {
  readonly name: 'agreement' | 'cohesion' | 'blocs' | 'movement';
  /** The page of this repository that gives formula, literature, guard rails and limits. */
  readonly page: string;
}

/** The method of a name, with its page. */
export function methodNamed(name: Method['name']): Method {
  return { name, page: `docs/method/${name}.md` };
}
