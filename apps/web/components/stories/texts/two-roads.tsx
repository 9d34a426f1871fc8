import {
  capitalised,
  count,
  datesOf,
  formatEdtf,
  formatEdtfInSentence,
  meetingStatus,
  meetingStatusWords,
  membershipOn,
  noVoteRecorded,
} from '@acquis/domain';
import { flowFigure, flowsBetween, moved } from '../figures/flow';
import { StoryFigure } from '../figures/frame';
import { lanesFigure } from '../figures/lanes';
import { votesInPairs } from '../figures/two-votes';
import type { Story } from '../story';
import { known, type Teller } from '../teller';

const [programme, group] = ['a-res-78-16-plenary', 'a-res-78-237-plenary'] as const;

function proposed(t: Teller): number {
  const { supportCounts } = t.get('proposals', 'programme-of-action');
  return known(supportCounts[0], 'how many states proposed the programme of action').states;
}

function plenaryNow(t: Teller) {
  const plenary = t.get('meetings', 'global-mechanism-plenary-1');
  const on = known(datesOf(plenary, t.view.day), 'the dates of the first plenary of the Global Mechanism');
  return { on: formatEdtf(on), status: meetingStatusWords[meetingStatus(plenary, t.view.day)] };
}

export const twoRoads: Story = {
  slug: 'two-roads',
  answer: (t) => (
    <>
      In {t.get('decisions', programme).on.slice(0, 4)} the General Assembly adopted a text for each of two roads.{' '}
      {count(t.forBoth(programme, group), 'member')} voted in favour of both. One permanent body, the{' '}
      {t.to('processes', 'global-mechanism', 'Global Mechanism')}, followed, agreed by consensus in the working group.
    </>
  ),
  tell: (t) => {
    const flows = flowsBetween(t, programme, group);
    const { on, status } = plenaryNow(t);
    return (
      <>
        <h2>One subject, two bodies</h2>
        <p>
          {capitalised(t.on('a-res-73-27-plenary'))} the General Assembly adopted{' '}
          {t.to('decisions', 'a-res-73-27-plenary')}, a text introduced by the {t.by('a-res-73-27-plenary')}, by a
          recorded vote of {t.vote('a-res-73-27-plenary')}. It set up the first open-ended working group on information
          and communications technologies in the context of international security, open to every Member State.{' '}
          {capitalised(t.on('a-res-73-266-plenary'))} the Assembly adopted {t.to('decisions', 'a-res-73-266-plenary')},
          introduced by the {t.by('a-res-73-266-plenary')}, by {t.vote('a-res-73-266-plenary')}. That text set up a
          further group of governmental experts, of{' '}
          {known(t.get('processes', 'gge-2019-2021').memberCount, 'the seats')} members. So two processes began side by
          side, on one subject.
        </p>
        <p>
          The votes do not fall into two groups of members:{' '}
          {count(t.forBoth('a-res-73-27-plenary', 'a-res-73-266-plenary'), 'member')} voted in favour of both texts. And
          both reached an agreed report. The working group adopted {t.to('decisions', 'a-75-816-adoption', 'its own')}{' '}
          by consensus {t.on('a-75-816-adoption')};{' '}
          {t.to('interventions', 'irn-2021-03-12', 'Iran (Islamic Republic of) dissociated itself from parts of it')}{' '}
          and joined the consensus. The group of experts adopted {t.to('decisions', 'a-76-135-adoption', 'its report')}{' '}
          {t.on('a-76-135-adoption')}. Then the {t.by('a-res-76-19-plenary')} introduced one text together,{' '}
          {t.to('decisions', 'a-res-76-19-plenary')}; the Assembly adopted it without a vote{' '}
          {t.on('a-res-76-19-plenary')}.
        </p>
        {lanesFigure(t, {
          title: 'Two groups side by side, then one permanent body',
          from: '2018-01-01',
          track: 'ict-security',
          processes: ['oewg-2019-2021', 'gge-2019-2021', 'poa', 'oewg-2021-2025', 'global-mechanism'],
        })}
        <h2>A proposal and a mandate</h2>
        <p>
          By then the next parting was on record.{' '}
          {capitalised(formatEdtfInSentence(known(t.get('documents', 'poa-proposal-2020').on, 'the day of the paper')))}{' '}
          {t.to('states', 'fra', 'France')}, {t.to('states', 'egy', 'Egypt')} and about {proposed(t)} others put forward{' '}
          {t.to('documents', 'poa-proposal-2020', 'a working paper')}: a{' '}
          {t.to('proposals', 'programme-of-action', 'programme of action')}, one permanent forum in place of the two
          tracks. Before the first working group had finished, the Assembly adopted{' '}
          {t.to('decisions', 'a-res-75-240-plenary')}, introduced by the {t.by('a-res-75-240-plenary')}, by{' '}
          {t.vote('a-res-75-240-plenary')}, and so set up a second working group, for five years.
        </p>
        <p>
          From then on each road had its texts. {capitalised(t.on('a-res-77-36-plenary', 'a-res-77-37-plenary'))} the
          Assembly adopted two. {t.to('decisions', 'a-res-77-36-plenary')}, introduced by the{' '}
          {t.by('a-res-77-36-plenary')}, supports the working group as the single track.{' '}
          {t.to('decisions', 'a-res-77-37-plenary')}, introduced by {t.by('a-res-77-37-plenary')}, welcomes the proposal
          of a programme of action and asks the Secretary-General for a report on it. The following session brought two
          more: {t.to('decisions', programme)}, again introduced by {t.by(programme)}, calls for a permanent,
          action-oriented mechanism to follow the working group; {t.to('decisions', group)}, again introduced by the{' '}
          {t.by(group)}, holds that any such mechanism is to be agreed inside the group.
        </p>
        <StoryFigure
          at={t.at}
          title="Each time two texts, and each time both were adopted"
          lead="Recorded votes in plenary, each bar all members of the day. Where no vote is recorded, nothing is said of presence or position."
          path="/decisions?track=ict-security&stage=plenary"
          more="All plenary decisions on ICT security"
          takenAs={[{ words: 'CSV', href: '/v1/decisions.csv?track=ict-security&stage=plenary' }]}
        >
          {votesInPairs(t, [
            {
              heading: 'Two bodies set up',
              votes: [
                ['a-res-73-27-plenary', 'working group'],
                ['a-res-73-266-plenary', 'group of experts'],
              ],
            },
            {
              heading: 'Two roads ahead',
              votes: [
                ['a-res-77-36-plenary', 'working group'],
                ['a-res-77-37-plenary', 'programme of action'],
              ],
            },
            {
              heading: 'And a year later',
              votes: [
                [group, 'working group'],
                [programme, 'programme of action'],
              ],
            },
          ])}
        </StoryFigure>
        <h2>Two groups of members?</h2>
        <p>
          Only in part. Of the {known(membershipOn(t.get('decisions', group)), 'the membership')} members,{' '}
          {moved(flows, 'in-favour', 'in-favour')} voted in favour of both texts of that autumn.{' '}
          {moved(flows, 'in-favour', 'against')} voted in favour of the programme of action and against the text on the
          working group; {moved(flows, 'against', 'in-favour')} the other way round. Nor do the two votes cover the same
          members: for {known(noVoteRecorded(t.get('decisions', programme)), 'the rest')} no vote is recorded on the
          first, taken {t.on(programme)}, and for {known(noVoteRecorded(t.get('decisions', group)), 'the rest')} on the
          second, taken {t.on(group)}. The record says how members voted, and not why.
        </p>
        {flowFigure(t, {
          from: programme,
          to: group,
          title: `${moved(flows, 'in-favour', 'in-favour')} members voted in favour of both texts`,
        })}
        <h2>Where the roads met</h2>
        <p>
          The votes did not settle the matter; the working group did. {capitalised(t.on('a-79-214-adoption'))} it
          adopted {t.to('decisions', 'a-79-214-adoption', 'its third progress report')} by consensus; by a session
          report generated by AI,{' '}
          {t.to('interventions', 'irn-2024-07-12', 'Iran (Islamic Republic of) dissociated itself from one paragraph')}{' '}
          on obligations stemming from voluntary norms. {t.to('documents', 'a-79-214-annex-c', 'Annex C')} sets out the
          elements of an open-ended, action-oriented permanent mechanism. The{' '}
          {t.to('decisions', 'a-80-257-adoption', 'final report')} followed {t.on('a-80-257-adoption')}, again by
          consensus. By the account of that meeting, a session summary generated by AI,{' '}
          {t.to('interventions', 'usa-2025-07-11', 'the United States dissociated itself')} from paragraphs on gender
          and the Sustainable Development Goals, and{' '}
          {t.to('interventions', 'rus-2025-07-11', 'the Russian Federation explained its position')} on the balance
          between carrying out norms and developing new ones. None of these acts changed how a report was adopted. The
          Assembly endorsed it with {t.to('decisions', 'a-res-80-16-plenary')} {t.on('a-res-80-16-plenary')}, without a
          vote; that is inferred from the absence of a recorded vote.
        </p>
        <p>
          Neither road kept its name. What the {t.to('processes', 'global-mechanism', 'Global Mechanism')} has of the{' '}
          {t.to('processes', 'poa', 'programme of action')} are thematic groups and a review conference every five
          years; of the working group it keeps {t.to('proposals', 'permanent-oewg-proposal', 'the themes')}, which its
          plenaries take up. Its full title merges Russian and French wording, by one account. It decides by consensus.
          It held its {t.to('meetings', 'global-mechanism-org', 'organizational session')} on{' '}
          {t.held('global-mechanism-org')}. Of its{' '}
          {t.to('meetings', 'global-mechanism-plenary-1', 'first substantive plenary')}, scheduled for {on}, our record
          says: “{status}”.
        </p>
      </>
    );
  },
  questions: [
    'A member that voted in favour of both texts: which road did it take? What does a recorded vote show of a position, and what does it leave open?',
    'Both roads ended in texts adopted without a recorded vote. What, then, had the recorded votes before them decided?',
    'The Global Mechanism takes every decision by consensus. What would be different for a small state, and for a large one, if it could vote?',
  ],
  further: [
    {
      path: '/compare/processes?ids=oewg-2021-2025&ids=global-mechanism&ids=poa',
      words: 'The three processes side by side',
      note: 'mandate, rule of decision, membership, chair, outcomes',
    },
    {
      path: '/comparisons/poa-treaty-oewg-gm',
      words: 'Programme of action, treaty, working group, Global Mechanism',
      note: 'criterion by criterion, with sources',
    },
    {
      path: '/issues/institutional-format',
      words: 'What permanent body should follow?',
      note: 'who held which position',
    },
    {
      path: '/meetings/global-mechanism-dtg-2026',
      words: 'The dedicated thematic groups',
      note: 'next dates, and what is not yet known of them',
    },
    {
      path: '/mechanisms/unoda-cyberdiplomacy-course',
      words: 'Cyberdiplomacy e-learning course',
      note: 'a course of the Office for Disarmament Affairs, at the learner’s own pace',
    },
  ],
};
