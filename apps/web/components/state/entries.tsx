import type { Entry } from '@acquis/analysis/dossier';
import { voteMarks } from '@acquis/charts';
import { formatEdtfShort } from '@acquis/domain';
import { Badge } from '@/components/frame/badge';
import { ToRecord } from '@/components/frame/link';
import { Shape } from '@/components/frame/marks';
import { CitedIn } from '@/components/record/cited-in';
import type { DayContext } from '@/site/day';
import { words } from '@/words/state';

interface Props {
  readonly at: DayContext;
  readonly entries: readonly Entry[];
  /** On a brief: no list of sources under each line. */
  readonly brief?: boolean;
}

/** Lines with their dates, how well each is attested, and where it was read. */
export function Entries({ at, entries, brief = false }: Props) {
  const dated = entries.some(({ on }) => on !== null);
  return (
    <ul className={dated ? 'rows dated' : 'rows'}>
      {entries.map(({ on, text, note, reference, attestation, citations, vote }) => (
        <li key={[on, text, note, reference?.id].join('|')}>
          {dated && <span className="when">{on ? formatEdtfShort(on) : ''}</span>}
          <span>
            {vote && (
              <>
                <Shape vote={vote} /> <abbr title={voteMarks[vote].word}>{voteMarks[vote].letter}</abbr>{' '}
              </>
            )}
            <ToRecord at={at} to={reference}>
              {text}
            </ToRecord>{' '}
            {attestation && <Badge of={attestation} />}
            {note && <span className="note">{note}</span>}
            {!brief && <CitedIn at={at} citations={citations} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Lines of which the first are shown and the rest opens on demand. */
export function FoldedEntries({ at, entries, shown }: Omit<Props, 'brief'> & { readonly shown: number }) {
  const limit = entries.length > shown + 3 ? shown : entries.length;
  const rest = entries.slice(limit);
  return (
    <>
      <Entries at={at} entries={entries.slice(0, limit)} />
      {rest.length > 0 && (
        <details className="rest">
          <summary className="sub">{words.andMore(rest.length)}</summary>
          <Entries at={at} entries={rest} />
        </details>
      )}
    </>
  );
}
