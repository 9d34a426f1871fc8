import type { HappeningStatus } from '../core/happening.js';

/** How an event may stand on a day. */
export const standings: readonly HappeningStatus[] = ['done', 'under-way', 'ahead', 'outcome-not-in-record'];
