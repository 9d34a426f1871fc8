import type { ExtraProps } from '@/components/record/extras';
import { LineageSection } from './lineage-figure';
import { Mandate } from './mandate';
import { Room } from './room';
import { Chair, RuleOfProcess } from './rule-and-chair';
import { Sessions } from './sessions';
import { Statements } from './statements';
import { Outcome, Texts } from './texts';

/** A process from its mandate to its outcome. */
export function ProcessParts(props: ExtraProps<'processes'>) {
  return (
    <>
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
