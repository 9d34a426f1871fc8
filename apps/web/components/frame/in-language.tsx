import type { ReactNode } from 'react';

const fromRightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

interface Props {
  /** The language (BCP 47); left out: that of the page. */
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** Text in a language of its own, marked as such, and set from the right where it is written so. */
export function In({ lang, children }: Props) {
  if (lang === undefined || lang === 'en') return children;
  return (
    <bdi lang={lang} dir={fromRightToLeft.has(lang) ? 'rtl' : 'ltr'}>
      {children}
    </bdi>
  );
}
