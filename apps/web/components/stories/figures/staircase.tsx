import { staircase, staircaseText } from '@acquis/charts';
import { count, earliest, formatEdtf, type Id } from '@acquis/domain';
import { StairsFigure } from '@/components/treaty/stairs';
import { pathOf } from '@/site/day';
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
      lead={`Signatures and deposited instruments by day, from ${formatEdtf(first)} to ${formatEdtf(t.view.day)}, as far as the record shows; ${count(
        signatures.undated + deposits.undated,
        'act',
      )} on a day that is not known counted from the start.`}
      path={pathOf({ collection: 'treaties', id })}
      more="The treaty with every act and its source"
      takenAs={[
        { words: 'SVG', href: `/v1/treaties/${id}.svg` },
        { words: 'CSV', href: `/v1/treaty-actions.csv?treaty=${id}` },
      ]}
    >
      <StairsFigure drawn={drawn} first={first} day={t.view.day} />
      <details className="rest">
        <summary className="sub">The same in words</summary>
        <pre className="twin">{staircaseText(treaty, t.view)}</pre>
      </details>
    </StoryFigure>
  );
}
