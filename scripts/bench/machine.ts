import { cpus, totalmem } from 'node:os';

/** The machine as far as it says what figures are worth: cores, memory, Node; never its name. */
export function machine(): string {
  const [core] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${core?.model.trim() ?? 'of a kind not told'}), ${memory} GB of memory, Node ${process.version.slice(1)}, ${process.platform}`;
}
