import { destination, type Logger, pino } from 'pino';
import type { LogLevel } from '../settings.js';

export type { Logger };

/** Writes what happens as JSON, one line an event, to standard error. */
export function logAt(level: LogLevel): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, destination({ dest: 2, sync: true }));
}
