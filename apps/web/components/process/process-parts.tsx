import type { ExtraProps } from '@/components/record/extras';
import { LineageSection } from './lineage-figure';
import { Mandate } from './mandate';
import { Room } from './room';
import { Chair, RuleOfProcess } from './rule-and-chair';
import { Sessions } from './sessions';
import { Statements } from './statements';
import { Outcome, Texts } from './texts';

const parts = {
  mandate: 'Mandate',
  rule: 'Rule',
  chair: 'Chair',
  room: 'Room',
  sessions: 'Sessions',
  texts: 'Documents and decisions',
  outcome: 'Outcome',
  statements: 'Stated at adoption',
} as const;

/** A process from its mandate to its outcome. */
export function ProcessParts(props: ExtraProps<'processes'>) {
  return (
    <>
      <nav aria-label="Parts of the page" className="no-print mt-6">
        <ul className="chips">
          {Object.entries(parts).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Mandate {...props} />
      <RuleOfProcess {...props} />
      <Chair {...props} />
      <Room {...props} />
      <Sessions {...props} />
      <Texts {...props} />
      <Outcome {...props} />
      <Statements {...props} />
      <LineageSection {...props} />
    </>
  );
}
