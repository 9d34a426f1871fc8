import type { MemberVote } from '@acquis/domain';

/** The shapes of votes, defined once a page and drawn wherever a vote is shown. */
export function Marks() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <symbol id="in-favour" viewBox="0 0 10 10">
        <circle cx="5" cy="5" r="4.6" stroke="none" />
      </symbol>
      <symbol id="against" viewBox="0 0 10 10">
        <path d="M5 .5 9.8 9.4H.2Z" stroke="none" />
      </symbol>
      <symbol id="abstaining" viewBox="0 0 10 10">
        <circle cx="5" cy="5" r="4" fill="none" strokeWidth="1.2" />
        <path d="M5 1a4 4 0 0 0 0 8Z" stroke="none" />
      </symbol>
      <symbol id="no-vote-recorded" viewBox="0 0 10 10">
        <circle cx="5" cy="5" r="4" fill="none" strokeWidth="1.3" />
      </symbol>
    </svg>
  );
}

/** The shape of a vote. Decoration: the words beside it say the same. */
export function Shape({ vote }: { readonly vote: MemberVote }) {
  return (
    <svg className={`shape v-${vote}`} aria-hidden="true">
      <use href={`#${vote}`} />
    </svg>
  );
}
