import { notFound } from 'next/navigation';
import { today } from './clock';
import { type DayContext, readSegment } from './day';

/** The day a page is asked for, from its first segment. Only addresses made by the host reach a page. */
export async function contextOf(params: Promise<{ readonly day: string }>): Promise<DayContext> {
  return readSegment((await params).day, today) ?? notFound();
}
