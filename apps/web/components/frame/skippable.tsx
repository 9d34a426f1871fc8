import type { ReactNode } from 'react';

interface Props {
  /** What the link says: `Skip the votes`. */
  readonly words: string;
  /** The id of where it leads, behind what is skipped; unique on the page. */
  readonly past: string;
  readonly children: ReactNode;
}

/** What has many links, with a link before it that leads past them, seen where it has the focus. */
export function Skippable({ words, past, children }: Props) {
  return (
    <>
      <a className="skip in-place" href={`#${past}`}>
        {words}
      </a>
      {children}
      <span id={past} tabIndex={-1} />
    </>
  );
}
