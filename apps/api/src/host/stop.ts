import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';
import type { Settings } from '../settings.js';
import type { InFlight } from './follow.js';
import type { Logger } from './log.js';

/** How long a connection may stand idle once the service stops, and how often that is looked at, in milliseconds. */
const idle = 200;

/** Stopping without losing a request. */
export interface Stop {
  /** Whether the service is about to stop. */
  readonly begun: () => boolean;
  /**
   * Stops when everything is answered; at once when the same signal comes again. Another signal changes nothing: on Ctrl-C
   * one comes from the terminal and one from the program that started this one.
   */
  readonly stop: (signal: NodeJS.Signals) => void;
}

/**
 * From the signal on every answer closes its connection. After the delay no new connection is taken; those that are open
 * are left until what they carry is answered or they have stood idle, since a request may be on its way in each. When the
 * last is closed, or patience ends, the process ends: with 0 where every request was answered.
 */
export function stopping(server: Server, inFlight: InFlight, settings: Settings, log: Logger): Stop {
  let begun = false;
  let first: NodeJS.Signals | undefined;

  function end(): void {
    const cut = inFlight.size;
    if (cut > 0) log.error({ requests: cut }, 'Stopped before every request was answered');
    else log.info('Stopped');
    process.exit(cut > 0 ? 1 : 0);
  }

  function closeDoor(): void {
    // `close` of the HTTP server would cut idle connections at once, and with them a request already on its way.
    Listener.prototype.close.call(server, end);
    setInterval(() => server.closeIdleConnections(), idle);
    setTimeout(end, settings.shutdownPatience * 1_000);
  }

  return {
    begun: () => begun,
    stop: (signal) => {
      if (begun && signal === first) process.exit(1);
      if (begun) return;
      begun = true;
      first = signal;
      log.info({ requests: inFlight.size }, 'Stopping');
      for (const outgoing of inFlight) outgoing.shouldKeepAlive = false;
      if (settings.shutdownDelay === 0) closeDoor();
      else setTimeout(closeDoor, settings.shutdownDelay * 1_000);
    },
  };
}
