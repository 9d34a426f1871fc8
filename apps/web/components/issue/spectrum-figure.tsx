import { ofVoice, type Spectrum, type SpectrumStance, spectrumFinding, spectrumNotes } from '@acquis/charts';
import { capitalised, voiceHeadings, voices } from '@acquis/domain';
import type { DayContext } from '@/site/day';
import { words } from '@/words/issue';
import { MarkShape, PositionMark } from './spectrum-mark';

/** The most stances that have room beside each other; more stand below each other at any width. */
const mostAcross = 5;

/** The most marks at one stance that a narrow column holds well. */
const mostInColumn = 24;

function Key({ undated, inferred, replaced }: Spectrum) {
  const dated = { on: '2000', inferred: false };
  return (
    <ul className="votes spectrum-key mt-3">
      {voices.map((voice) => (
        <li key={voice}>
          <MarkShape {...dated} voice={voice} /> {capitalised(voiceHeadings[voice])}
        </li>
      ))}
      {undated > 0 && (
        <li>
          <MarkShape voice="own" on={null} inferred={false} /> {words.hollowIsUndated}
        </li>
      )}
      {inferred > 0 && (
        <li>
          <MarkShape voice="own" on={null} inferred /> {words.dashedIsInferred}
        </li>
      )}
      {replaced > 0 && (
        <li>
          <s>{words.codeOfReplaced}</s> {words.replacedByLater}
        </li>
      )}
    </ul>
  );
}

function Stance({ at, stance }: { readonly at: DayContext; readonly stance: SpectrumStance }) {
  const { label, marks } = stance;
  return (
    <li className={marks.length === 0 ? 'stance empty' : 'stance'}>
      <p className="stance-label">
        {label} <span className="quiet">{marks.length}</span>
      </p>
      {marks.length === 0 && <p className="sub">{words.noPosition}</p>}
      {voices.map((voice) => {
        const here = ofVoice(marks, voice);
        if (here.length === 0) return null;
        return (
          <div key={voice} className="stance-voice">
            <p className="sub">{capitalised(voiceHeadings[voice])}</p>
            <ul className="position-marks">
              {here.map((mark) => (
                <li key={mark.position}>
                  <PositionMark at={at} mark={mark} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </li>
  );
}

/** The spectrum as a scale: stances in order along a line, each position at its own. It reflows: down the page where there is no room across. */
export function SpectrumFigure({ at, drawn }: { readonly at: DayContext; readonly drawn: Spectrum }) {
  const { stances } = drawn;
  const fits = stances.length <= mostAcross && stances.every(({ marks }) => marks.length <= mostInColumn);
  const across = fits ? ` across of-${stances.length}` : '';
  return (
    <figure>
      <figcaption>
        <h3 className="mt-1">{spectrumFinding(drawn)}</h3>
        <p className="sub measure">{words.spectrumTold(spectrumNotes(drawn).join(' '))}</p>
        <Key {...drawn} />
      </figcaption>
      <ol className={`spectrum${across}`}>
        {stances.map((stance) => (
          <Stance key={stance.id} at={at} stance={stance} />
        ))}
      </ol>
    </figure>
  );
}
