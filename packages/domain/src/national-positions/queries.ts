import type { Row } from '../core/collection.js';
import { compareText } from '../core/edtf.js';
import type { View } from '../core/view.js';

/** The positions on international law a state, or a group of states, issued by the view's day, newest first. */
export function nationalPositionsOf(
  holder: { readonly state: string } | { readonly coalition: string },
  view: View,
): readonly Row[] {
  const [key, id] = 'state' in holder ? (['state', holder.state] as const) : (['coalition', holder.coalition] as const);
  return view['national-positions']
    .all()
    .filter((position) => position.holder[key] === id)
    .sort((a, b) => compareText(b.on, a.on))
    .map((position) => ({
      on: position.on,
      text: position.title,
      note: position.issuedBy,
      reference: { collection: 'national-positions' as const, id: position.id },
    }));
}
