import {
  capitalised,
  count,
  type Decision,
  earliest,
  formatEdtf,
  formatEdtfInSentence,
  membershipOn,
  noVoteRecorded,
  signatureOf,
  type Treaty,
} from '@acquis/domain';
import { StoryFigure } from '../figures/frame';
import { gridFigure } from '../figures/grid';
import { staircaseFigure } from '../figures/staircase';
import { votesInPairs } from '../figures/two-votes';
import type { Story } from '../story';
import { daysFrom, known, spelled, stateNames, type Teller } from '../teller';

const [mandate, inCommittee] = ['a-res-74-247-plenary', 'a-res-74-247-committee'] as const;

function none(t: Teller, id: Decision['id']): number {
  return known(noVoteRecorded(t.get('decisions', id)), `the figures of ${id}`);
}

function eventOf({ id, events }: Treaty, act: Treaty['events'][number]['act']) {
  return known(
    events.find((event) => event.act === act),
    `the event “${act}” of ${id}`,
  ).on;
}

/** How far the convention has come by the day of the page. */
function standing(t: Teller) {
  const uncc = t.get('treaties', 'uncc');
  const { counts } = t.view.treaties.derived(uncc);
  const threshold = known(uncc.entryIntoForce?.threshold, 'how many instruments are needed');
  return { ...counts, threshold, missing: Math.max(0, threshold - counts.deposited), uncc };
}

/** How long the convention lies open for signature once the ceremony is over. */
function window(t: Teller): string {
  const { closes, daysLeft } = signatureOf(t.get('treaties', 'uncc'), t.view.day);
  const open = 'has lain open at Headquarters since.';
  if (closes === null) return `${open} When that ends is not on record.`;
  if (daysLeft === null) return `lay open at Headquarters until ${formatEdtf(closes)}.`;
  if (daysLeft === 0) return `${open} That ends on this day, ${formatEdtf(closes)}.`;
  return `${open} That ends ${formatEdtfInSentence(closes)}, ${count(daysLeft, 'day')} from ${formatEdtf(t.view.day)}.`;
}

function missingInWords(missing: number): string {
  if (missing === 0) return 'none is missing';
  return missing === 1 ? 'one is missing' : `${missing} are missing`;
}

/** How many of the states that bring a treaty into force must be members of the Council of Europe. */
function councilMembers({ id, entryIntoForce }: Treaty): number {
  const condition = entryIntoForce?.conditions.find(({ coalition }) => coalition === 'coe');
  return known(condition?.atLeast, `how many members of the Council of Europe ${id} needs`);
}

export const longWay: Story = {
  slug: 'the-long-way-to-forty',
  answer: (t) => {
    const { signatories, deposited, threshold, missing } = standing(t);
    return (
      <>
        The United Nations Convention against Cybercrime began with a recorded vote and was adopted without one.{' '}
        {capitalised(formatEdtfInSentence(t.view.day))} our record shows{' '}
        {count(signatories, 'signatory', 'signatories')} and {count(deposited, 'deposited instrument')} of the{' '}
        {threshold} that its entry into force needs: {missingInWords(missing)}.
      </>
    );
  },
  tell: (t) => {
    const { uncc, signatories, deposited, depositNotShown, threshold, missing } = standing(t);
    const budapest = t.get('treaties', 'budapest-convention');
    const deletion = 'ad-hoc-committee-cybercrime-article-6-2-2024';
    const reservations = ['bfa-2024-08-09', 'cri-2024-08-09', 'syr-2024-08-09'] as const;
    return (
      <>
        <h2>A treaty begins with a vote</h2>
        <p>
          A convention on computer crime was there already. The{' '}
          {t.to('treaties', 'budapest-convention', 'Convention on Cybercrime')}, drawn up in the Council of Europe, was
          opened for signature {formatEdtfInSentence(eventOf(budapest, 'opened-for-signature'))} and entered into force{' '}
          {daysFrom(
            earliest(eventOf(budapest, 'opened-for-signature')),
            earliest(eventOf(budapest, 'entered-into-force')),
          )}{' '}
          later: on the first day of a month, once {spelled(known(budapest.entryIntoForce?.threshold, 'its threshold'))}{' '}
          states, at least {spelled(councilMembers(budapest))} of them members of the Council, had expressed their
          consent to be bound and {spelled(known(budapest.entryIntoForce?.delayMonths, 'its delay'))} months had passed.
          Whether the United Nations needed one of its own was the question put by {t.to('decisions', mandate)},
          introduced by the {t.by(mandate)}. It had a forerunner in {t.to('decisions', 'a-res-73-187-plenary')}, which
          asked the Secretary-General for a report on what states find hard in countering cybercrime.
        </p>
        <p>
          The Third Committee approved the draft {t.on(inCommittee)} by a recorded vote of {t.vote(inCommittee)}; for{' '}
          {count(none(t, inCommittee), 'member')} no vote is recorded. {capitalised(t.on(mandate))} the Assembly adopted
          it by {t.vote(mandate)}; for {none(t, mandate)} none is recorded. So{' '}
          {t.get('decisions', mandate).tally?.inFavour} of{' '}
          {known(membershipOn(t.get('decisions', mandate)), 'the membership')} members voted in favour of the text that
          set the negotiation going. Which majority was applied the record does not say.
        </p>
        {gridFigure(t, mandate, 'The vote that set up the Ad Hoc Committee')}
        <h2>Rules for the room</h2>
        <p>
          The {t.to('processes', 'ad-hoc-committee-cybercrime', 'Ad Hoc Committee')} held its{' '}
          {t.to('meetings', 'ahc-organizational-2021', 'organizational session')} on {t.held('ahc-organizational-2021')}
          . How it was to decide was settled by {t.to('decisions', 'a-res-75-282-plenary')}, adopted without a vote{' '}
          {t.on('a-res-75-282-plenary')} after three amendments had been accepted, two of them by recorded vote. Every
          effort at consensus comes first; failing that, two thirds of the representatives present and voting decide,
          once the Bureau has confirmed that the efforts are exhausted.
        </p>
        <p>
          The Committee negotiated in New York and Vienna, with consultations for stakeholders between its sessions. The{' '}
          {t.to('meetings', 'ahc-concluding', 'concluding session')} found no agreement on scope or safeguards.{' '}
          {capitalised(t.on('ad-hoc-committee-cybercrime-suspension-2024'))} it was{' '}
          {t.to('decisions', 'ad-hoc-committee-cybercrime-suspension-2024', 'suspended')}, rather than brought to a
          vote, and {t.to('meetings', 'ahc-reconvened-concluding', 'reconvened')} on{' '}
          {t.held('ahc-reconvened-concluding')}.
        </p>
        <h2>Votes on passages, none on the whole</h2>
        <p>
          {capitalised(t.on(deletion))} {t.by(deletion)} asked to delete{' '}
          {t.to('decisions', deletion, 'a paragraph of article six')}, by which nothing in the Convention may be read as
          permitting the suppression of human rights or fundamental freedoms. A vote in favour was a vote to delete:{' '}
          {t.vote(deletion)}. The paragraph stayed.{' '}
          {t.to('decisions', 'ad-hoc-committee-cybercrime-other-votes-2024', 'Six further votes')} were requested on
          other passages; none carried, and their figures were not found. Then the Committee{' '}
          {t.to('decisions', 'ad-hoc-committee-cybercrime-convention-2024', 'approved the whole text')} without a final
          vote.{' '}
          {capitalised(
            formatEdtfInSentence(known(t.get('interventions', 'bfa-2024-08-09').on, 'the day of the reservation')),
          )}
          , by a session report generated by AI,{' '}
          {stateNames(
            t.view,
            reservations.flatMap((id) => t.get('interventions', id).states),
          )}{' '}
          entered reservations, and the Russian Federation{' '}
          {t.to('interventions', 'rus-2024-08-09', 'explained its position')}: it found the mandate only partly met.
        </p>
        <p>
          The Third Committee approved the resolution without a vote {t.on('a-res-79-243-committee')}, when the European
          Union {t.to('interventions', 'eu-2024-11-11', 'explained its position')} on the safeguards. The Assembly
          adopted {t.to('decisions', 'a-res-79-243-plenary')}, also without a vote, {t.on('a-res-79-243-plenary')}.
          Without a vote is not the same as unanimity: it says that no vote was taken.
        </p>
        <StoryFigure
          at={t.at}
          title="A recorded vote on the mandate, another on one paragraph"
          lead="Recorded votes on the way to the convention. The Committee’s vote is drawn over all members of its day; committee and plenary are different decisions."
          path="/decisions?track=cybercrime"
          more="All decisions on cybercrime"
          takenAs={[{ words: 'CSV', href: '/v1/decisions.csv?track=cybercrime' }]}
        >
          {votesInPairs(t, [
            {
              heading: 'The first text',
              votes: [
                ['a-res-73-187-committee', 'Third Committee'],
                ['a-res-73-187-plenary', 'General Assembly'],
              ],
            },
            {
              heading: 'The mandate',
              votes: [
                [inCommittee, 'Third Committee'],
                [mandate, 'General Assembly'],
              ],
            },
            { heading: 'To delete the paragraph on human rights', votes: [[deletion, 'Ad Hoc Committee'] as const] },
          ])}
        </StoryFigure>
        <h2>Sixty, thirty, forty</h2>
        <p>
          How many must join before a treaty binds anyone is a choice. In the negotiation Mexico, with the support of
          New Zealand and Liechtenstein, asked for sixty ratifications, to show wide support. The Russian Federation,
          with that of Iran (Islamic Republic of) and Azerbaijan, asked for thirty, to be quick.{' '}
          {t.to('treaties', 'uncc', 'The text')} has {threshold}. The Convention enters into force on the ninetieth day
          after the date of deposit of the fortieth instrument of ratification, acceptance, approval or accession.
        </p>
        <h2>To sign is not to join</h2>
        <p>
          The Convention was opened for signature at {t.to('meetings', 'hanoi-signing-ceremony', 'a ceremony in Hanoi')}{' '}
          on {t.held('hanoi-signing-ceremony')}, and {window(t)} A signature binds no state to the Convention; consent
          to be bound does, and it counts from the deposit of an instrument.{' '}
          {capitalised(formatEdtfInSentence(t.view.day))} our record shows{' '}
          {count(signatories, 'signatory', 'signatories')} and {count(deposited, 'instrument')} whose deposit a source
          shows.{' '}
          {depositNotShown > 0
            ? `${capitalised(count(depositNotShown, 'further instrument'))} ${depositNotShown === 1 ? 'is' : 'are'} reported with no source that shows the deposit, and not counted. `
            : ''}
          {capitalised(missingInWords(missing))}. What the record lacks stands on the treaty’s page; the depositary’s
          numbers may be ahead of these.
        </p>
        {staircaseFigure(t, 'uncc', `${deposited} of ${threshold} instruments deposited, ${missing} missing`)}
        <p>
          Until it is in force, what depends on it waits. The{' '}
          {t.to('processes', 'conference-of-states-parties-uncc', 'Conference of the States Parties')} is to meet once
          the Convention is in force; its draft rules of procedure are open, and a session on them ended{' '}
          {t.to('decisions', 'ad-hoc-committee-cybercrime-rules-2026', 'without consensus')}{' '}
          {t.on('ad-hoc-committee-cybercrime-rules-2026')}. {uncc.shortName} and {budapest.shortName} go on beside each
          other.
        </p>
      </>
    );
  },
  questions: [
    'The mandate came by a recorded vote, the text without one. Which of the two says more about support for the treaty?',
    'A high threshold shows wide support, a low one brings force sooner. Which would you have asked for, and on behalf of whom?',
    'A state has signed and not ratified. What may others expect of it, and what not?',
  ],
  further: [
    {
      path: '/what-if/treaties/uncc',
      words: 'What if?',
      note: 'suppose a pace of ratification; hypothetical, and marked so',
    },
    {
      path: '/comparisons/budapest-vs-un-convention',
      words: 'Two conventions side by side',
      note: 'criterion by criterion, with sources',
    },
    {
      path: '/rules/entry-into-force',
      words: 'The rule on entry into force',
      note: 'as a function, with its legal source',
    },
    {
      path: '/explore/movement?from=a-res-73-187-plenary&to=a-res-74-247-plenary',
      words: 'Who moved between the two texts',
      note: 'by name',
    },
    { path: '/meetings/ahc-2027-01', words: 'The next session of the Ad Hoc Committee', note: 'as announced' },
    { path: '/issues/uncc', words: 'Should states join, and on what terms?', note: 'who holds which position' },
  ],
};
