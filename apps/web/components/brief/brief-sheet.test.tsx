import { type Brief, briefMarkdown, briefOf, oneIssue, wholeTrack } from '@acquis/analysis/brief';
import type { Entry } from '@acquis/analysis/dossier';
import { acquis, formatEdtfShort, type View } from '@acquis/domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type DayContext, pathOf } from '@/site/day';
import { BriefSheet } from './brief-sheet';

const at: DayContext = { day: '2026-11-24', today: '2026-11-24', pinned: false };
const view = acquis.at(at.day);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const oneSpace = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function ofHtml(html: string): string {
  const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);
  return oneSpace(text);
}

function ofMarkdown(text: string): string {
  return oneSpace(text.replaceAll(/\]\(<[^>]*>\)/g, ' ').replaceAll(/\\([\\`*_[\]<>|~#+\-=&.)])/g, '$1'));
}

/** Each line of the page and of the Markdown, as it stands, by section. */
function linesOf({ sections, ...rest }: Brief) {
  const html = renderToStaticMarkup(<BriefSheet at={at} brief={{ sections, ...rest }} />);
  const markdown = briefMarkdown({ sections, ...rest }, { self: 'https://self.example', base: '' });
  const parts = html.split('<section ').slice(1);
  const chapters = markdown.split('\n## ').slice(1);
  return sections.map((section, index) => ({
    section,
    page: {
      whole: parts[index] ?? '',
      lines: [...(parts[index] ?? '').matchAll(/<li>(.*?)<\/li>/gs)].map(([line]) => line),
    },
    twin: {
      whole: chapters[index] ?? '',
      lines: (chapters[index] ?? '').split('\n').filter((line) => line.startsWith('- ')),
    },
  }));
}

function facts({ on, text, note, attestation }: Entry): readonly string[] {
  return [on && formatEdtfShort(on), text, note, attestation].flatMap((fact) => (fact ? [oneSpace(fact)] : []));
}

function lacking(brief: Brief): readonly string[] {
  return linesOf(brief).flatMap(({ section, page, twin }) => {
    const { id, title, lead, none, entries } = section;
    const said = entries.length > 0 ? [title, lead] : [title, lead, none];
    const wholes = [ofHtml(`<section ${page.whole}`), ofMarkdown(twin.whole)];
    const missing = said.flatMap((words) => (words && !wholes.every((whole) => whole.includes(words)) ? [words] : []));
    if (page.lines.length !== entries.length || twin.lines.length !== entries.length) missing.push('a line');
    entries.forEach((entry, index) => {
      const [line, bullet] = [page.lines[index] ?? '', twin.lines[index] ?? ''];
      const path = entry.reference ? pathOf(entry.reference) : '';
      if (!line.includes(path) || !bullet.includes(path)) missing.push(path);
      for (const fact of facts(entry))
        if (!ofHtml(line).includes(fact) || !ofMarkdown(bullet).includes(fact)) missing.push(fact);
    });
    return missing.map((what) => `${brief.title}, ${id}: ${what}`);
  });
}

function everyBrief(on: View): readonly Brief[] {
  return on.states.all().flatMap((state) => on.tracks.all().map((track) => briefOf(state, wholeTrack(track), on)));
}

describe('a brief', () => {
  it('says the same on its page and in its Markdown twin, for every state and track', () => {
    const briefs = everyBrief(view);
    expect(briefs.length).toBe(view.states.all().length * 3);
    expect(briefs.flatMap(lacking)).toEqual([]);
  });

  it('says the same on its page and in its twin for one issue', () => {
    const briefs = ['fra', 'rus', 'tuv', 'vat'].flatMap((id) => {
      const state = view.states.lookup(id);
      return view.issues.all().flatMap((issue) => {
        const scope = oneIssue(issue, view);
        return state && scope ? [briefOf(state, scope, view)] : [];
      });
    });
    expect(briefs.length).toBeGreaterThan(100);
    expect(briefs.flatMap(lacking)).toEqual([]);
  });
});
