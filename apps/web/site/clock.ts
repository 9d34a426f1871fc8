import { type Day, isDay } from '@acquis/domain';

/**
 * Today, in UTC. The environment variable `ACQUIS_TODAY` sets it, so that pages can be tested as read on a chosen day; this
 * and the host are the only places that read it.
 */
export function today(): Day {
  const set = process.env.ACQUIS_TODAY ?? '';
  return isDay(set) ? set : new Date().toISOString().slice(0, 10);
}
