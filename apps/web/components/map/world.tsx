import { type Layout, type OfState, worldMap } from '@acquis/charts';
import { type DayContext, hrefOf, pathOf } from '@/site/day';
import { type MarkShape, markPath } from '@/site/mark-path';

/** How a dot is drawn: its shape, the class of its colour, and its name. */
export interface Mark {
  readonly shape: MarkShape;
  readonly colour: string;
  readonly title: string;
}

interface Props<T extends OfState> {
  readonly at: DayContext;
  /** What has a dot each. */
  readonly things: readonly T[];
  readonly mark: (thing: T) => Mark;
}

function drawn<T extends OfState>({ things, mark }: Props<T>, layout: Layout) {
  const { width, height, radius, dots } = worldMap(things, layout);
  return {
    box: `0 0 ${width} ${height}`,
    marks: dots.map((dot) => {
      const { shape, colour, title } = mark(dot);
      return { state: dot.state, colour, title, path: markPath(shape, dot.x, dot.y, radius) };
    }),
  };
}

function Wide<T extends OfState>(props: Props<T>) {
  const { box, marks } = drawn(props, 'wide');
  return (
    <svg className="world wide" viewBox={box} aria-hidden="true">
      <use href="#land" className="land" />
      {marks.map(({ state, colour, title, path }) => (
        <a key={state} href={hrefOf(props.at, pathOf({ collection: 'states', id: state }))} tabIndex={-1}>
          <path className={colour} d={path}>
            <title>{title}</title>
          </path>
        </a>
      ))}
    </svg>
  );
}

/** Dots too small to touch lead nowhere: those of one colour are one path. */
function Narrow<T extends OfState>(props: Props<T>) {
  const { box, marks } = drawn(props, 'narrow');
  const colours = new Set(marks.map(({ colour }) => colour));
  return (
    <svg className="world narrow" viewBox={box} aria-hidden="true">
      <use href="#land" className="land" />
      {[...colours].map((colour) => (
        <path
          key={colour}
          className={colour}
          d={marks.flatMap((mark) => (mark.colour === colour ? [mark.path] : [])).join('')}
        />
      ))}
    </svg>
  );
}

/**
 * A dot for each of some states on bare land, laid out for wide and for narrow screens. On wide ones each leads to its state.
 * Decoration to those who listen: the same must stand beside it as text.
 */
export function World<T extends OfState>(props: Props<T>) {
  const { land } = worldMap(props.things);
  return (
    <>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <path id="land" d={land.join('')} />
      </svg>
      <Wide {...props} />
      <Narrow {...props} />
    </>
  );
}
