/** The words of briefs on a state. */
export const words = {
  // brief-form
  state: 'State',
  chooseState: 'Choose a state',
  form: 'A brief',
  track: 'Track',
  chooseTrack: 'Choose a track',
  orOneIssue: 'or one issue',
  wholeTrack: 'The whole track',
  show: 'Show',

  // brief-links
  briefOn: (name: string) => `Brief: ${name}`,

  // brief-page
  brief: 'Brief',
  heading: 'A brief on one state',
  introduction:
    'At most two pages to take into the room: what a state said in its own voice, what its groups said, how it voted, where it stands towards the treaties, which dates are ahead, and what the record does not know.',
  onWhichTrack: (state: string) => `${state}: on which track?`,
  dossierOf: (state: string) => `Dossier of ${state}`,

  // brief-sheet
  titleStart: 'Brief on',
  and: 'and',
  asKnownOn: (day: string) => `, as known on ${day}.`,
  foot: (version: string, day: string, address: string) =>
    `Acquis, data version ${version}, as known on ${day}. CC BY 4.0; votes by member: United Nations Dag Hammarskjöld Library. Sources stand on the page of each record. ${address}`,

  // issue-brief
  onIssueForState: 'Brief on this issue for a state',
  onIssue: 'Brief on this issue',

  // site/brief/request
  issueOfOtherTrack: (issue: string, track: string, asked: string) =>
    `“${issue}” is an issue of ${track}, not of ${asked}; the issue is taken.`,

  // app/[day]/brief.md/route
  expected: 'Expected a state and a track or an issue: `/brief.md?state=nor&track=ict-security`',

  // app/[day]/brief/page
  titleOf: (state: string, scope: string) => `Brief: ${state}, ${scope}`,
  description:
    'One state on one track or issue, on at most two pages: own voice, groups, votes, treaties, dates ahead, and what is not known.',
};
