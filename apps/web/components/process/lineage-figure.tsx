import {
  type Lineage,
  type LineageLayout,
  lineage,
  lineageFinding,
  lineageLayout,
  lineagePadding,
  lineageText,
} from '@acquis/charts';
import { inWords } from '@acquis/domain';
import { FigureFiles } from '@/components/map/figure-files';
import type { ExtraProps } from '@/components/record/extras';
import { type DayContext, hrefOf, pathOf } from '@/site/day';
import { words } from '@/words/process';

const layouts = [
  { name: 'wide', width: 780 },
  { name: 'narrow', width: 340 },
] as const;

function Box({
  at,
  box,
  layout,
  here,
}: {
  readonly at: DayContext;
  readonly box: LineageLayout['boxes'][number];
  readonly layout: LineageLayout;
  readonly here: string | undefined;
}) {
  const { node, x, y, lines } = box;
  const kind = [
    ...(node.chosen ? ['chosen'] : []),
    ...(node.status === 'under-way' ? ['lasting'] : []),
    ...(node.status === 'ended-without-consensus' ? ['without-consensus'] : []),
  ].join(' ');
  return (
    <a
      href={hrefOf(at, pathOf({ collection: 'processes', id: node.id }))}
      className={kind}
      aria-current={node.id === here ? 'page' : undefined}
    >
      <title>{`${node.name}: ${inWords(node.status)}`}</title>
      <rect x={x} y={y} width={layout.wide} height={layout.high} rx="3" />
      {lines.map(({ text, y: down, size, part }) => (
        <text key={down} className={part} x={x + lineagePadding} y={y + down} fontSize={size}>
          {text}
        </text>
      ))}
    </a>
  );
}

function Drawn({
  at,
  of,
  name,
  width,
  here,
}: {
  readonly at: DayContext;
  readonly of: Lineage;
  readonly name: string;
  readonly width: number;
  readonly here: string | undefined;
}) {
  const layout = lineageLayout(of, width);
  return (
    <svg className={`lineage ${name}`} viewBox={`-2 -2 ${width + 4} ${Math.ceil(layout.height) + 4}`}>
      <title>{words.lineage}</title>
      {layout.curves.map(({ from, to, curve, head }) => (
        <g key={`${from} ${to}`}>
          <path className="curve" d={curve} />
          <path className="head" d={head} />
        </g>
      ))}
      {layout.boxes.map((box) => (
        <Box key={box.node.id} at={at} box={box} layout={layout} here={here} />
      ))}
    </svg>
  );
}

interface DrawingProps {
  readonly at: DayContext;
  readonly of: Lineage;
  /** The process whose page it stands on. */
  readonly here?: string | undefined;
}

/** A lineage drawn left to right, or down where there is no room. */
export function LineageDrawing({ at, of, here }: DrawingProps) {
  return layouts.map(({ name, width }) => <Drawn key={name} at={at} of={of} name={name} width={width} here={here} />);
}

/** What a process continues and what continues it, drawn left to right, or down where there is no room. Nothing where it stands alone. */
export function LineageSection({ at, view, record }: Omit<ExtraProps<'processes'>, 'query'>) {
  const drawn = lineage(record, view);
  if (!drawn) return null;
  return (
    <section className="part" id="lineage">
      <h2>{words.lineage}</h2>
      <figure>
        <figcaption>
          <h3>{lineageFinding(drawn, record)}</h3>
          <p className="sub">{words.lineageTold}</p>
        </figcaption>
        <LineageDrawing at={at} of={drawn} here={record.id} />
        <FigureFiles at={at} reference={{ collection: 'processes', id: record.id }} what={words.theLineage} />
        <details className="sans mt-3">
          <summary className="sub">{words.sameAsText}</summary>
          <p className="whitespace-pre-line text-sm mt-2">{lineageText(record, view)}</p>
        </details>
      </figure>
    </section>
  );
}
