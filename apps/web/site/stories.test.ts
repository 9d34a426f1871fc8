import { readdirSync, readFileSync } from 'node:fs';
import type { Day } from '@acquis/domain';
import { describe, expect, test } from 'vitest';
import { furtherOn } from '../components/stories/after';
import { storyBy } from '../components/stories/stories';
import { storyOn } from '../components/stories/telling';
import { resolve } from '../host/resolve';
import { storyAt, storyHeads, storyPath } from './stories';

const folder = new URL('../components/stories/texts/', import.meta.url);
const texts = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** The words of a text between its tags, without what is put in from the record. */
function prose(source: string): string {
  const blocks = source.match(/<>[\s\S]*?<\/>/g) ?? [];
  return blocks
    .map((block) => {
      let depth = 0;
      const plain = [...block].filter((character) => {
        if (character === '{') depth += 1;
        const inside = depth > 0;
        if (character === '}') depth -= 1;
        return !inside;
      });
      return plain.join('').replace(/<[^>]*>/g, ' ');
    })
    .join(' ');
}

describe.each(texts)('the text %s', (_, source) => {
  test('types no number and no date: they come from the record', () => {
    expect(prose(source).length).toBeGreaterThan(1000);
    expect(prose(source).match(/\S*\d\S*/g) ?? []).toEqual([]);
  });
});

const today = '2026-11-24';

function on(day: Day) {
  return { day, today, pinned: true };
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

describe.each(storyHeads)('the story $slug', ({ slug, title }) => {
  const story = storyBy(slug);
  const { upTo } = storyOn(story, on(today));

  test('sends its readers only to pages there are, from the first day it is told, and to each once it is there', () => {
    expect(furtherOn(story, on(today))).toEqual(story.further);
    expect(story.further.length).toBeGreaterThan(2);
    for (const day of [upTo, today]) {
      const shown = furtherOn(story, on(day));
      for (const further of story.further) {
        const status = resolve(new URL(`/at/${day}${further.path}`, 'http://site.invalid'), { today, set: false });
        expect(status, `${further.path} on ${day}`).toMatchObject({
          kind: 'page',
          status: shown.includes(further) ? 200 : 404,
        });
      }
    }
  });

  test('is named by its title from the day it is told, and before by nothing but that day', () => {
    expect(storyOn(story, on(upTo))).toMatchObject({ name: title, head: { slug } });
    const before = storyOn(story, on(dayBefore(upTo)));
    expect(before.telling).toBeUndefined();
    expect(before.head).toBeUndefined();
    expect(before.name).not.toContain(title);
    expect(before.name).toMatch(/^A story of events up to \d+ \w+ \d{4}$/);
  });
});

test('every story has an address of its own that leads to it', () => {
  for (const head of storyHeads) {
    expect(storyAt(storyPath(head.slug))).toBe(head);
    const url = new URL(storyPath(head.slug), 'http://site.invalid');
    expect(resolve(url, { today: '2026-11-24', set: false })).toMatchObject({ status: 200 });
  }
  expect(storyAt('/stories/nothing')).toBeUndefined();
  expect(texts).toHaveLength(storyHeads.length);
});
