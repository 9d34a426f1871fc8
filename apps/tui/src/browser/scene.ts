import { acquis, type View } from '@acquis/domain';
import { isComparable } from '../compare/comparable.js';
import { blank, type Line } from '../text/line.js';
import { withLink } from '../text/links.js';
import { gridOf } from '../views/decisions/grid.js';
import { grouped } from '../views/decisions/grouping.js';
import type { VoteOnScreen } from '../views/decisions/state.js';
import { recordedVotes, type Supposing, supposing } from '../views/decisions/supposing.js';
import type { Look } from '../views/look.js';
import type { Context } from './binding.js';
import type { Choice } from './choice.js';
import { citationOf, type Published, sourceOf } from './citation.js';
import { type Document, documentOf, entriesOf, filtered } from './documents.js';
import { type Entry, folded } from './entry.js';
import type { Extent, OnScreen } from './extent.js';
import { helpLines } from './help.js';
import { type Layout, layoutOf, type Size, widestText } from './layout.js';
import { clamp, indexOf } from './moving.js';
import { choicesFor } from './palette.js';
import type { BrowserState } from './state.js';
import { type ScreenView, screenViews } from './views.js';

/** What a state shows on a screen of some size. */
export interface Scene {
  readonly view: ScreenView;
  readonly entries: readonly Entry[];
  readonly index: number;
  readonly entry: Entry | undefined;
  /** Made when first asked for: a list can be shown before its record is. */
  readonly document: Document;
  readonly supposing: Supposing | undefined;
  readonly choices: readonly Choice[];
  readonly layout: Layout;
  readonly context: Context;
  readonly extent: Extent;
}

const empty: Document = { lines: [], links: [] };

function contextOf({ mode, focus, before }: BrowserState, view: ScreenView): Context {
  if (mode === 'browse') return focus === 'list' ? 'list' : view.context;
  return mode === 'help' && before ? 'help' : mode;
}

/** The context whose keys the help shows: that from which it was asked. */
export function helpedContext({ before }: BrowserState): Context {
  const view = screenViews.find(({ name }) => name === before?.view);
  return before && view ? contextOf(before, view) : 'list';
}

function onScreen(entry: Entry | undefined, view: View, published: Published): OnScreen | undefined {
  const reference = entry?.reference;
  if (!reference) return undefined;
  return {
    reference,
    get label() {
      return view.nameOf(reference);
    },
    citation: () => citationOf(reference, view, published),
    source: () => sourceOf(reference, view),
    comparable: isComparable(reference.collection),
  };
}

function calledAs(entry: Entry | undefined, view: View, screen: ScreenView): string {
  if (!entry) return screen.label;
  return entry.reference ? view.nameOf(entry.reference) : entry.label;
}

function decisionOf(entry: Entry | undefined, screen: ScreenView, view: View) {
  return screen.context === 'decision' && entry?.reference ? view.decisions.lookup(entry.reference.id) : undefined;
}

const scenes = new WeakMap<BrowserState, { readonly columns: number; readonly rows: number; readonly scene: Scene }>();

/** What a state shows; kept for the state. What is dear is made when it is first asked for. */
export function sceneOf(state: BrowserState, size: Size, published: Published = {}): Scene {
  const { columns, rows } = size;
  const before = scenes.get(state);
  if (before?.columns === columns && before.rows === rows) return before.scene;
  const scene = sceneFor(state, size, published);
  scenes.set(state, { columns, rows, scene });
  return scene;
}

function sceneFor(state: BrowserState, size: Size, published: Published): Scene {
  const { day, decisions, filter, track, mode } = state;
  const view = acquis.at(day);
  const screen = screenViews.find(({ name }) => name === state.view) ?? screenViews[0];
  if (!screen) throw new RangeError('there is nothing to browse');
  const entries = filtered(entriesOf(screen, day, state), filter, track);
  const keys = entries.map(({ key }) => key);
  const index = indexOf(state.selected, keys);
  const entry = entries[index];
  const layout = layoutOf(size, state);
  const look: Look = { grouping: decisions.grouping, coalition: decisions.coalition };
  const width = Math.min(layout.record || size.columns, widestText);
  const decision = decisionOf(entry, screen, view);
  const isSupposing = mode === 'supposing' || mode === 'find';
  const supposed = isSupposing && decision ? supposing(decision, decisions.supposition, view, width, look) : undefined;
  const choices = mode === 'palette' ? choicesFor(state.typed, day, state.today) : [];
  let document: Document | undefined;
  const documentNow = () => {
    document ??= entry ? documentOf(entry, width, look) : empty;
    return document;
  };
  const vote = (): VoteOnScreen | undefined =>
    decision && {
      rows: (supposed?.grid ?? gridOf(grouped(decision, view, look).groups, size.columns)).rows.map(
        ({ states }) => states,
      ),
      recorded: recordedVotes(decision, view),
    };
  const extent: Extent = {
    keys,
    views: screenViews.map(({ name }) => name),
    get lines() {
      return mode === 'help' ? helpLines(helpedContext(state), size.columns).length : documentNow().lines.length;
    },
    rows: layout.rows,
    get links() {
      return documentNow().links;
    },
    tracks: acquis.tracks.all().map(({ id }) => id),
    label: state.focus === 'list' ? screen.label : calledAs(entry, view, screen),
    entry: onScreen(entry, view, published),
    choices,
    get vote() {
      return vote();
    },
    memberCalled: (text) => memberCalled(text, vote(), view),
  };
  return {
    view: screen,
    entries,
    index,
    entry,
    get document() {
      return documentNow();
    },
    supposing: supposed,
    choices,
    layout,
    context: contextOf(state, screen),
    extent,
  };
}

function memberCalled(text: string, vote: VoteOnScreen | undefined, view: View): string | undefined {
  const wanted = folded(text.trim());
  if (!wanted || !vote) return undefined;
  const members = vote.rows.flat();
  const named = members.map((id) => ({ id, name: folded(view.nameOf({ collection: 'states', id })) }));
  return (
    members.find((id) => id === wanted) ??
    named.find(({ name }) => name.startsWith(wanted))?.id ??
    named.find(({ name }) => name.includes(wanted))?.id
  );
}

/** The lines of the record's pane, from where it is scrolled to, the chosen link standing out. */
export function recordRows({ scroll, link, focus }: BrowserState, { document, layout }: Scene): readonly Line[] {
  const { lines, links } = document;
  const from = clamp(scroll, Math.max(0, lines.length - layout.rows));
  const chosen = link === undefined || focus === 'list' ? undefined : links[link]?.to;
  return withLink(lines.slice(from, from + layout.rows), chosen);
}

/** The rows of a what if: its head, and as much of the grid as fits, with the member chosen in view. */
export function supposingRows({ decisions }: BrowserState, { head, grid }: Supposing, rows: number): readonly Line[] {
  const room = Math.max(1, rows - head.length);
  const { member } = decisions.supposition;
  const at = grid.rows.find(({ states }) => member !== undefined && states.includes(member))?.line ?? 0;
  const from = clamp(at - Math.floor(room / 2), Math.max(0, grid.lines.length - room));
  const shown = grid.lines.slice(from, from + room);
  return [...head, ...shown, ...Array.from({ length: room - shown.length }, () => blank)].slice(0, rows);
}
