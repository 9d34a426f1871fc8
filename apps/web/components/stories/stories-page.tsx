import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import type { DayContext } from '@/site/day';
import { storyHeads, storyPath } from '@/site/stories';
import { storyBy } from './stories';
import { storyOn } from './telling';

/** The stories, each with its question and what it found. */
export function StoriesPage({ at }: { readonly at: DayContext }) {
  return (
    <Shell at={at} path="/stories">
      <Crumbs at={at} places={[{ path: '/', name: 'Acquis' }]} here="Stories" />
      <h1>Stories from the record</h1>
      <p className="answer mt-4">
        Guided readings in our own words. Every number, date and figure in them is computed from the record on the day
        of the page, and each story ends with the records it rests on.
      </p>
      <ol className="stories">
        {storyHeads.map(({ slug }) => {
          const { telling, head, name } = storyOn(storyBy(slug), at);
          return (
            <li key={slug}>
              <h2>
                <To at={at} path={storyPath(slug)}>
                  {name}
                </To>
              </h2>
              {head && <p className="about">{head.about}</p>}
              {head && <p className="asks">{head.question}</p>}
              {telling && <p className="finds">{telling.answer}</p>}
            </li>
          );
        })}
      </ol>
    </Shell>
  );
}
