import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { contentsOf } from './contents';

function Section({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <section className="part" id={id}>
      <h2>{children}</h2>
      <p>Text</p>
    </section>
  );
}

async function Slow() {
  await Promise.resolve();
  return <Section id="slow">Slow</Section>;
}

function Nothing() {
  return null;
}

const page = (
  <>
    <figure>no section</figure>
    <Section id="first">
      First <b>of {2}</b>
    </Section>
    {false}
    <Nothing />
    {['x', 'y'].map((id) => (
      <Section key={id} id={id}>
        {id.toUpperCase()}
      </Section>
    ))}
    <Slow />
    <Section>No id</Section>
    <section className="part" id="long" data-name="Short">
      <h2>A long heading</h2>
    </section>
    <section className="other" id="other">
      <h2>Other</h2>
    </section>
  </>
);

test('the index holds the sections shown, in order, by heading or shorter name', async () => {
  const { sections } = await contentsOf(page);
  expect(sections.map(({ id, name }) => `${id}: ${name}`)).toEqual([
    'first: First of 2',
    'x: X',
    'y: Y',
    'slow: Slow',
    'long: Short',
  ]);
});

test('what is shown is what the components give, each asked once', async () => {
  let asked = 0;
  function Counted() {
    asked += 1;
    return <Section id="counted">Counted</Section>;
  }
  const { content } = await contentsOf(
    <>
      <Counted />
      plain text
    </>,
  );
  expect(renderToStaticMarkup(content)).toBe(
    '<section class="part" id="counted"><h2>Counted</h2><p>Text</p></section>plain text',
  );
  expect(asked).toBe(1);
});
