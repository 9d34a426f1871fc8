import { describe, expect, it } from 'vitest';
import { acquis } from '../acquis.js';
import { descriptorOf } from '../core/descriptor.js';
import { remarksIn } from '../remarks/queries.js';

const founding = [
  'circleid-un-and-cybersecurity',
  'circleid-un-cyber-diplomacy-ii',
  'diplo-knowledge-module-united-nations',
  'dig-watch-un-oewg',
  'stimson-discord-and-diplomacy',
] as const;

describe('a founding document', () => {
  it.each(founding)('%s shows what it argues as views, apart from the facts', (id) => {
    const view = acquis.at('2026-11-24');
    const source = view.sources.get(id);
    const sections = source ? descriptorOf('sources').sections(source, view) : [];
    const views = sections.find(({ title }) => title === 'What it argues');
    expect(views?.rows.length).toBeGreaterThan(0);
    expect(views?.lead).toContain('not facts of the record');
  });

  it.each(['circleid-un-and-cybersecurity', 'circleid-un-cyber-diplomacy-ii'] as const)(
    '%s shows no view before it was published',
    (id) => {
      const source = acquis.sources.get(id);
      expect(remarksIn(source, acquis.at('2023-11-30'))).toEqual([]);
    },
  );
});
