import type { Day, Reference } from '@acquis/domain';
import type { ExportForm } from './effects.js';

/** What a choice of the palette does. */
export type Act =
  | { readonly act: 'view'; readonly view: string; readonly filter: string }
  | { readonly act: 'search'; readonly query: string }
  | { readonly act: 'record'; readonly to: Reference }
  | { readonly act: 'day'; readonly day: Day }
  | { readonly act: 'export'; readonly form: ExportForm };

/** Something the palette offers. */
export interface Choice {
  readonly label: string;
  /** What sort of thing it is, in a word. */
  readonly sort: string;
  readonly does: Act;
}
