import { acquis } from '@acquis/domain';
import { prepare } from '@acquis/search';
import { secondsLeftOfDay, today } from './clock.js';
import type { Logger } from './log.js';

/** How long after a day begins its index is built, in milliseconds: timers may be early. */
const margin = 1_000;

/** Builds the search index of today, and of each day as it begins. Says whether that of the first day stands. */
export function readiness(log: Logger): () => boolean {
  let ready = false;
  const build = async () => {
    await prepare(acquis.at(today()));
    ready = true;
    setTimeout(building, secondsLeftOfDay() * 1_000 + margin).unref();
  };
  const building = () => build().catch((err) => log.error({ err }, 'The search index could not be built'));
  void building();
  return () => ready;
}
