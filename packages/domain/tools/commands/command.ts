/** What a command is given. */
export interface Invocation {
  /** Words after the command's name. */
  readonly words: readonly string[];
  /** Today, UTC. */
  readonly today: string;
  /** True on a machine that only verifies. */
  readonly ci: boolean;
  /** One line to standard output. */
  readonly say: (line: string) => void;
  /** One line to standard error. */
  readonly complain: (line: string) => void;
  /** Asks the person at the terminal; left out where there is none. */
  readonly ask?: (question: string) => Promise<string>;
}

/** A subcommand of `pnpm data`. */
export interface Command {
  readonly name: string;
  /** What it takes, after its name. */
  readonly takes: string;
  /** One sentence: what it does. */
  readonly does: string;
  /** How it is used, where one line does not say it. */
  readonly help?: (words: readonly string[]) => string;
  /** @returns the exit code: 0 done, 1 problems in the data, 2 wrong usage */
  readonly run: (invocation: Invocation) => number | Promise<number>;
}
