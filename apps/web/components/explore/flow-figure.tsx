import type { Flow } from '@acquis/analysis';
import { type FlowNode, flowChart, standingOrder, voteStandingWords } from '@acquis/charts';

function Side({ nodes, end }: { readonly nodes: readonly FlowNode[]; readonly end: 'left' | 'right' }) {
  const left = end === 'left';
  return nodes.map(({ key, count, top, height }) => (
    <g key={key} className={`v-${key}`}>
      <rect x={left ? '31%' : '67%'} y={top} width="2%" height={Math.max(1, height)} />
      <text x={left ? '29.5%' : '70.5%'} y={top + 14} textAnchor={left ? 'end' : 'start'}>
        <tspan className="count">{count}</tspan>
        <tspan x={left ? '29.5%' : '70.5%'} dy="16">
          {voteStandingWords[key]}
        </tspan>
      </text>
    </g>
  ));
}

/** Who went from one vote to another, as bands true to the number of states. The rows beside it name them. */
export function FlowFigure({ flows }: { readonly flows: readonly Flow[] }) {
  const { height, left, right, bands } = flowChart(
    flows.map(({ from, to, states }) => ({ from, to, count: states.length })),
    standingOrder,
  );
  return (
    <svg className="flow" height={height} aria-hidden="true">
      <svg
        aria-hidden="true"
        x="33%"
        width="34%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
      >
        {bands.map(({ from, to, moved, path }) => (
          <path key={`${from} ${to}`} d={path} className={`v-${to} ${moved ? 'moved' : 'stayed'}`} />
        ))}
      </svg>
      <Side nodes={left} end="left" />
      <Side nodes={right} end="right" />
    </svg>
  );
}
