import { To } from '@/components/frame/link';
import type { DayContext } from '@/site/day';
import type { Story } from './story';

/** What a reader may ask after a story, and where to go on. */
export function AfterStory({ at, story }: { readonly at: DayContext; readonly story: Story }) {
  return (
    <>
      <section className="part">
        <h2>To reflect on</h2>
        <ol className="questions">
          {story.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <section className="part">
        <h2>Where to go further</h2>
        <ul className="rows">
          {story.further.map(({ path, words, note }) => (
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
