import { acquis, isCollection } from '@acquis/domain';
import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import { words } from '@/words/stories';
import type { Further, Story } from './story';

/** Where a story sends its readers on a day: a record not known by then has no page. */
export function furtherOn({ further }: Story, at: DayContext): readonly Further[] {
  const view = acquis.at(at.day);
  return further.filter(({ path }) => {
    const [pathname = ''] = path.split('?');
    const [collection = '', id = ''] = pathname.split('/').slice(-2);
    return !isCollection(collection) || view.isKnown({ collection, id });
  });
}

/** What a reader may ask after a story, and where to go on. */
export function AfterStory({ at, story }: { readonly at: DayContext; readonly story: Story }) {
  return (
    <>
      <section className="part">
        <h2>{words.toReflectOn}</h2>
        <ol className="questions">
          {story.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <section className="part">
        <h2>{words.furtherReading}</h2>
        <ul className="rows">
          {furtherOn(story, at).map(({ path, words, note }) => (
            <li key={path}>
              <To at={at} path={path} rel={path.startsWith('/what-if') ? 'nofollow' : undefined}>
                {words}
              </To>
              <span className="note">{note}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
