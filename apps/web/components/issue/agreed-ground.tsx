import type { Day, Issue } from '@acquis/domain';
import { hidesHindsight, toldWithHindsight } from '@/site/hindsight';

/** What is agreed in spite of the difference, or that the record names nothing, or that it is not shown on the day. */
export function AgreedGround({ issue, day }: { readonly issue: Issue; readonly day: Day }) {
  const { agreedGround } = issue;
  return (
    <section className="part" id="agreed">
      <h2>Agreed ground</h2>
      {agreedGround.length === 0 && (
        <p className="sub">
          {hidesHindsight(issue, day)
            ? toldWithHindsight
            : 'The record names no ground agreed in spite of the difference.'}
        </p>
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
