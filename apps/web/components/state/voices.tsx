import type { Entry, Voices } from '@acquis/analysis/dossier';
import type { DayContext } from '@/site/day';
import { words } from '@/words/state';
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
      <h2>{words.whereItStands}</h2>
      <Voice
        at={at}
        kind="own-voice"
        title={words.ownVoice}
        lead={words.ownVoiceTold}
        none={words.noOwnPosition}
        entries={voices.own}
      />
      <Voice
        at={at}
        kind="groups"
        title={words.groupsVoice}
        lead={words.groupsVoiceTold}
        none={words.noGroupPosition}
        entries={voices.ofGroups}
      />
      <Voice
        at={at}
        kind="ascribed"
        title={words.ascribed}
        lead={words.ascribedTold}
        none={words.nothingAscribed}
        entries={voices.ascribed}
      />
    </section>
  );
}
