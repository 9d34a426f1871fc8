import type { Issue } from '@acquis/domain';

/** What is agreed in spite of the difference, or that the record names nothing. */
export function AgreedGround({ issue: { agreedGround } }: { readonly issue: Issue }) {
  return (
    <section className="part" id="agreed">
      <h2>Agreed ground</h2>
      {agreedGround.length === 0 && (
        <p className="sub">The record names no ground agreed in spite of the difference.</p>
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
