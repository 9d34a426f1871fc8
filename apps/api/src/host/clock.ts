/** Today, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Seconds until the day ends (UTC). */
export function secondsLeftOfDay(): number {
  return 86_400 - ((Date.now() / 1000) % 86_400);
}
