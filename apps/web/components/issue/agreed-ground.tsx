import type { Day, Issue } from '@acquis/domain';
import { hidesHindsight, toldWithHindsight } from '@/site/hindsight';
import { words } from '@/words/issue';

/** What is agreed in spite of the difference, or that the record names nothing, or that it is not shown on the day. */
export function AgreedGround({ issue, day }: { readonly issue: Issue; readonly day: Day }) {
  const { agreedGround } = issue;
  return (
    <section className="part" id="agreed">
      <h2>{words.agreedGround}</h2>
      {agreedGround.length === 0 && (
        <p className="sub">{hidesHindsight(issue, day) ? toldWithHindsight : words.noAgreedGround}</p>
      )}
      {agreedGround.length > 0 && (
        <ul className="agreed">
          {agreedGround.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
