import type { ReactNode } from 'react';
import type { DayContext } from '@/site/day';
import { words } from '@/words/frame';
import { DayBanner } from './day-banner';
import { Footer } from './footer';
import { Header } from './header';

/** The frame of every page: skip link, header, banner of the day, content, footer. */
export function Shell({
  at,
  path,
  children,
}: {
  readonly at: DayContext;
  readonly path: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <a className="skip" href="#content">
        {words.skipToContent}
      </a>
      <Header at={at} path={path} />
      {at.pinned && <DayBanner at={at} path={path} />}
      <main id="content" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <Footer at={at} />
    </>
  );
}
