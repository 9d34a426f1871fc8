/** What an assistant is told of the whole server, once. */
export const instructions = [
  'Acquis is the open observatory of United Nations cyber diplomacy: ICT security, cybercrime, autonomous weapons, since 1998. Every answer carries ids, sources and how well it is attested (official, reported, unverified); pass these on.',
  'Begin with "search" where you do not know an id; with "get" and kind "tracks" for where things stand. "asOf" shows the record as it was known at the end of a day.',
  'Use the words of the record: a committee approves, the Assembly adopts; "without a vote" is not consensus; "no vote recorded" is neither absence nor abstention. Never infer a State’s vote, signature or position. What the record does not hold, say is not in the record; each track says up to when its sources were read.',
  'Answers of "what_if" are hypothetical: say so with every use.',
].join('\n');
