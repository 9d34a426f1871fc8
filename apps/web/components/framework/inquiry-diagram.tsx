import { inWords } from '@acquis/domain';
import { inquiryProcedure } from '@acquis/domain/rules';
import { type ProcedureLayout, procedureLayout } from '@/site/procedure-layout';
import { words } from '@/words/framework';

const layouts = [
  { name: 'wide', width: 920, down: false },
  { name: 'narrow', width: 340, down: true },
] as const;

function Boxes({ boxes }: ProcedureLayout) {
  return boxes.map(({ key, x, y, wide, high, lines, basis, final }) => (
    <g key={key} className={`box ${basis}${final ? ' final' : ''}`}>
      <rect x={x} y={y} width={wide} height={high} rx={final ? high / 2 : 3} />
      {lines.map((text, index) => (
        <text
          key={text}
          x={x + wide / 2}
          y={y + high / 2 + 4 + (index - (lines.length - 1) / 2) * 14}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </g>
  ));
}

function Arrows({ arrows }: ProcedureLayout) {
  return arrows.map(({ number, basis, curve, head }) => (
    <g key={number} className={`arrow ${basis}`}>
      <path className="curve" d={curve} />
      <path className="head" d={head} />
    </g>
  ));
}

function Numbers({ arrows }: ProcedureLayout) {
  return (
    <>
      {arrows.map(({ number, words, x, y }) => (
        <a key={number} href={`#step-${number}`}>
          <title>{words}</title>
          <circle cx={x} cy={y} r="9" />
          <text x={x} y={y + 3.9} textAnchor="middle">
            {number}
          </text>
        </a>
      ))}
    </>
  );
}

/** An inquiry between points of contact drawn as states and numbered steps: agreed solid, modelled dashed. */
export function InquiryDiagram() {
  const procedure = inquiryProcedure();
  const agreed = procedure.transitions.filter(({ basis }) => basis === 'agreed').length;
  const modelled = procedure.transitions.length - agreed;
  const ends = procedure.states.filter(({ final }) => final).map(({ key }) => inWords(key));
  return (
    <figure>
      <figcaption>
        <h3>{words.agreedAndModelled(procedure.transitions.length, agreed, modelled)}</h3>
        <p className="sub measure">{words.diagramTold(ends.join(', '))}</p>
      </figcaption>
      {layouts.map(({ name, width, down }) => {
        const layout = procedureLayout(procedure, width, down);
        return (
          <svg key={name} className={`procedure ${name}`} viewBox={`-2 -2 ${width + 4} ${layout.height + 4}`}>
            <title>{words.inquiry}</title>
            <Arrows {...layout} />
            <Boxes {...layout} />
            <Numbers {...layout} />
          </svg>
        );
      })}
    </figure>
  );
}
