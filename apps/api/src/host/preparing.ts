import type { VoteStore } from '@acquis/analysis';
import { acquis } from '@acquis/domain';
import { prepare } from '@acquis/search';
import { loadVotes } from '../votes-file.js';
import { secondsLeftOfDay, today } from './clock.js';
import type { Logger } from './log.js';

/** How long after a day begins its index is built, in milliseconds: timers may be early. */
const margin = 1_000;

/** How long after the start anything is prepared, in milliseconds: requests that waited for the start go first. */
const grace = 250;

/** What is prepared while the host already answers. */
export interface Preparing {
  /** The recorded votes of the whole Assembly; undefined until they are loaded, and where there are none. */
  readonly votes: () => VoteStore | undefined;
  /** Whether the votes and the search index of the first day stand. */
  readonly ready: () => boolean;
}

/**
 * Loads the votes, then builds the search index of today, and that of each day as it begins.
 *
 * @param path of the store of votes; undefined: the one that comes with Acquis
 * @param fail told why the store that is named cannot be read
 */
export function preparing(path: string | undefined, log: Logger, fail: (line: string) => never): Preparing {
  let votes: VoteStore | undefined;
  let ready = false;

  async function load(): Promise<void> {
    const loaded = await loadVotes(path);
    if ('wrong' in loaded) fail(loaded.wrong);
    if (loaded.note !== undefined) log.warn(loaded.note);
    votes = loaded.votes;
  }

  async function index(): Promise<void> {
    setTimeout(indexing, secondsLeftOfDay() * 1_000 + margin).unref();
    await prepare(acquis.at(today()));
    ready = true;
  }

  const indexing = () => index().catch((err) => log.error({ err }, 'The search index could not be built'));
  setTimeout(() => load().then(indexing), grace);
  return { votes: () => votes, ready: () => ready };
}
