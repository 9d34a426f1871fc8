/** Words that say nothing of what is sought: function words, and those of questions. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being between both but by can could
  d did do does doing done during each for from further had has have having he her here him his how i if in into is it its
  just ll may me might more most my no nor not now of off on once only or other our out over own please s said say says
  shall she should show since so some such t tell than that the their them then there these they this those through to
  too under until up us very was we were what whatever when where whether which while who whom whose why will with would
  you your`
    .split(/\s+/)
    .filter(Boolean),
);
