import { Crumbs } from '@/components/frame/crumbs';
import { To } from '@/components/frame/link';
import { Shell } from '@/components/frame/shell';
import type { DayContext } from '@/site/day';
import { storyHeads, storyPath } from '@/site/stories';
import { shared } from '@/words/shared';
import { words } from '@/words/stories';
import { storyBy } from './stories';
import { storyOn } from './telling';

/** The stories, each with its question and what it found. */
export function StoriesPage({ at }: { readonly at: DayContext }) {
  return (
    <Shell at={at} path="/stories">
      <Crumbs at={at} places={[{ path: '/', name: shared.siteName }]} here={words.stories} />
      <h1>{words.heading}</h1>
      <p className="answer mt-4">{words.introduction}</p>
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
