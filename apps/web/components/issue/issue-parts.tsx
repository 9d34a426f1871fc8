import { spectrum, spectrumText } from '@acquis/charts';
import { type Issue, voiceHeadings, voices } from '@acquis/domain';
import { FigureFiles } from '@/components/map/figure-files';
import type { ExtraProps } from '@/components/record/extras';
import { pathOf } from '@/site/day';
import { singleValues } from '@/site/query';
import { words } from '@/words/issue';
import { AgreedGround } from './agreed-ground';
import { OverTime } from './over-time';
import { PositionTable } from './position-table';
import { SpectrumFigure } from './spectrum-figure';

/** Titles of the generic sections that {@link IssueParts} stands for. */
export function replacedOfIssue({ spectrum: points }: Issue): readonly string[] {
  const stances = points.flatMap(({ label }) => voices.map((voice) => `${label}: ${voiceHeadings[voice]}`));
  return [words.agreedGround, words.spectrum, ...stances];
}

/** Who stands where on an issue, what is agreed all the same, how it moved, and every position in a table. */
export function IssueParts({ at, view, record, query }: ExtraProps<'issues'>) {
  const drawn = spectrum(record, view);
  const reference = { collection: 'issues', id: record.id } as const;
  if (!drawn)
    return (
      <>
        <section className="part" id="spectrum">
          <h2>{words.stancesTaken}</h2>
          <p className="sub">{words.stancesInOrder}</p>
          <ol className="rows">
            {record.spectrum.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ol>
        </section>
        <AgreedGround issue={record} day={at.day} />
      </>
    );
  return (
    <>
      <section className="part" id="spectrum">
        <h2>{words.whoStandsWhere}</h2>
        <SpectrumFigure at={at} drawn={drawn} />
        <FigureFiles at={at} reference={reference} what={words.spectrum} />
        <details className="sans mt-3">
          <summary className="sub">{words.sameAsText}</summary>
          <p className="whitespace-pre-line text-sm mt-2">{spectrumText(record, view)}</p>
        </details>
      </section>
      <AgreedGround issue={record} day={at.day} />
      <OverTime at={at} drawn={drawn} />
      <PositionTable at={at} view={view} path={pathOf(reference)} drawn={drawn} query={singleValues(query)} />
    </>
  );
}
