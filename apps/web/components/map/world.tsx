import { type Layout, type OfState, type Placed, worldMap } from '@acquis/charts';
import { type DayContext, hrefOf, pathOf } from '@/site/day';

/** How a dot is drawn: the id of its shape, the class of its colour, and its name. */
export interface Mark {
  readonly shape: string;
  readonly colour: string;
  readonly title: string;
}

interface Props<T extends OfState> {
  readonly at: DayContext;
  /** What has a dot each. */
  readonly things: readonly T[];
  readonly mark: (thing: T) => Mark;
}

/** How much of its square a round shape fills. */
const filled = 0.92;

function Shape({ dot, radius, mark }: { readonly dot: Placed<OfState>; readonly radius: number; readonly mark: Mark }) {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const half = radius / filled;
  return (
    <use
      href={`#${mark.shape}`}
      className={mark.colour}
      x={tenth(dot.x - half)}
      y={tenth(dot.y - half)}
      width={tenth(2 * half)}
      height={tenth(2 * half)}
    />
  );
}

function Sheet<T extends OfState>({ at, things, mark, layout }: Props<T> & { readonly layout: Layout }) {
  const { width, height, radius, dots } = worldMap(things, layout);
  return (
    <svg className={`world ${layout}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <use href="#land" className="land" />
      {dots.map((dot) => {
        const marked = mark(dot);
        const shape = <Shape key={dot.state} dot={dot} radius={radius} mark={marked} />;
        if (layout === 'narrow') return shape;
        return (
          <a key={dot.state} href={hrefOf(at, pathOf({ collection: 'states', id: dot.state }))} tabIndex={-1}>
            <title>{marked.title}</title>
            {shape}
          </a>
        );
      })}
    </svg>
  );
}

/**
 * A dot for each of some states on bare land, laid out for wide and for narrow screens. On wide ones each leads to its state; on
 * narrow ones they are too small to touch. Decoration to those who listen: the same must stand beside it as text.
 */
export function World<T extends OfState>(props: Props<T>) {
  const { land } = worldMap(props.things);
  return (
    <>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <path id="land" d={land.join('')} />
      </svg>
      <Sheet {...props} layout="wide" />
      <Sheet {...props} layout="narrow" />
    </>
  );
}
