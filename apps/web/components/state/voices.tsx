import type { Entry, Voices } from '@acquis/analysis/dossier';
import type { DayContext } from '@/site/day';
import { FoldedEntries } from './entries';

interface VoiceProps {
  readonly at: DayContext;
  readonly kind: 'own-voice' | 'groups' | 'ascribed';
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly entries: readonly Entry[];
}

function Voice({ at, kind, title, lead, none, entries }: VoiceProps) {
  return (
    <section className={`voice of-${kind} mt-6`}>
      <h3>
        {title} <span className="quiet font-normal">{entries.length}</span>
      </h3>
      <p className="sub mb-2">{entries.length > 0 ? lead : none}</p>
      {entries.length > 0 && <FoldedEntries at={at} entries={entries} shown={8} />}
    </section>
  );
}

interface Props {
  readonly at: DayContext;
  readonly voices: Voices;
}

/** Positions, never mixed: its own voice, its groups’, and what others ascribe to it. */
export function VoicesSection({ at, voices }: Props) {
  return (
    <section className="part" id="positions">
      <h2>Where it stands, by who speaks</h2>
      <Voice
        at={at}
        kind="own-voice"
        title="In its own voice"
        lead="Where its words are reported by others, or were read from what it signed or did, the line says so."
        none="No position of its own is in the record."
        entries={voices.own}
      />
      <Voice
        at={at}
        kind="groups"
        title="Its groups’"
        lead="What a group said is the group’s, not the state’s own; by its membership on the day of each."
        none="No position of a group to which it belonged is in the record."
        entries={voices.ofGroups}
      />
      <Voice
        at={at}
        kind="ascribed"
        title="Ascribed to it by others"
        lead="By lists and reports of third parties; its own words were not read."
        none="Nothing is ascribed to it by others in the record."
        entries={voices.ascribed}
      />
    </section>
  );
}
