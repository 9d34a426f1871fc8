import { markText, type SpectrumMark, voiceShapes } from '@acquis/charts';
import { To } from '@/components/frame/link';
import { type DayContext, pathOf } from '@/site/day';

/** The shape of a position: by voice, hollow where undated, dashed where inferred. Decoration: words beside it say the same. */
export function MarkShape({ voice, on, inferred }: Pick<SpectrumMark, 'voice' | 'on' | 'inferred'>) {
  const kind = inferred ? 'inferred' : on === null ? 'undated' : 'dated';
  return (
    <svg className={`position-shape ${kind}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={voiceShapes[voice]} />
      {inferred && on !== null && <circle cx="5" cy="5" r="1.5" />}
    </svg>
  );
}

interface Props {
  readonly at: DayContext;
  readonly mark: SpectrumMark;
  /** Leaves out the label, where there is room for the shape alone. */
  readonly bare?: boolean;
}

/** A position as a mark that leads to its record. */
export function PositionMark({ at, mark, bare = false }: Props) {
  const words = markText(mark);
  return (
    <To
      at={at}
      path={pathOf({ collection: 'positions', id: mark.position })}
      className={mark.replaced ? 'position-mark replaced' : 'position-mark'}
      title={words}
      aria-label={bare ? words : `${mark.label}: ${words}`}
    >
      <MarkShape {...mark} />
      {!bare && <span>{mark.label}</span>}
    </To>
  );
}
