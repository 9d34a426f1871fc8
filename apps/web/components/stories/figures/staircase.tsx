import { staircase, staircaseText } from '@acquis/charts';
import { earliest, formatEdtf, type Id } from '@acquis/domain';
import { StairsFigure } from '@/components/treaty/stairs';
import { pathOf } from '@/site/day';
import { shared } from '@/words/shared';
import { words } from '@/words/stories';
import { known, type Teller } from '../teller';
import { StoryFigure } from './frame';

/** How far a treaty has come towards what its entry into force needs. */
export function staircaseFigure(t: Teller, id: Id<'treaties'>, title: string) {
  const treaty = t.get('treaties', id);
  const drawn = known(staircase(treaty, t.view), `acts on the treaty ${id}`);
  const { signatures, deposits, threshold, opened } = drawn;
  known(threshold, `how many instruments ${id} needs`);
  const first = earliest(known(opened, `when ${id} was opened for signature`));
  return (
    <StoryFigure
      at={t.at}
      title={title}
      lead={words.staircaseTold(formatEdtf(first), formatEdtf(t.view.day), signatures.undated + deposits.undated)}
      path={pathOf({ collection: 'treaties', id })}
      more={words.treatyWithActs}
      takenAs={[
        { words: shared.svg, href: `/v1/treaties/${id}.svg` },
        { words: shared.csv, href: `/v1/treaty-actions.csv?treaty=${id}` },
      ]}
    >
      <StairsFigure drawn={drawn} first={first} day={t.view.day} />
      <details className="rest">
        <summary className="sub">{words.sameInWords}</summary>
        <pre className="twin">{staircaseText(treaty, t.view)}</pre>
      </details>
    </StoryFigure>
  );
}
