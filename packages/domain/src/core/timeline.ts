import { earliest, latest } from './edtf.js';
import type { Happening, HappeningStatus } from './happening.js';
import type { TimelineFilter, View } from './view.js';

function oneOf(wanted: string | readonly string[] | undefined, values: readonly string[]): boolean {
  return wanted === undefined || [wanted].flat().some((value) => values.includes(value));
}

function processesOf(happening: Happening, view: View): readonly string[] {
  if (happening.collection === 'processes') return [happening.record];
  const links = view.references({ collection: happening.collection, id: happening.record });
  return links.filter((link) => link.collection === 'processes').map((link) => link.id);
}

/** Whether a happening passes a filter. */
export function matchesTimeline(
  happening: Happening & { readonly status: HappeningStatus },
  filter: TimelineFilter,
  view: View,
): boolean {
  return (
    oneOf(filter.track, happening.tracks) &&
    oneOf(filter.collection, [happening.collection]) &&
    oneOf(filter.status, [happening.status]) &&
    (filter.process === undefined || oneOf(filter.process, processesOf(happening, view))) &&
    (filter.from === undefined || latest(happening.on) >= earliest(filter.from)) &&
    (filter.to === undefined || earliest(happening.on) <= latest(filter.to))
  );
}
