// Made from the OpenAPI document of the API by `pnpm client`. Not to be edited.
export interface paths {
  readonly "/v1": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * What there is
     * @description Every collection with the number of records known on the day, the other addresses, the data version and the coverage of each track.
     */
    readonly get: operations["overview"];
  };
  readonly "/v1/now": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Where things stand
     * @description For each track: the state of play in a sentence, what is under way, what is announced (nearest first), what was planned for a day that has passed and has no outcome in the record, and the latest decisions.
     */
    readonly get: operations["now"];
  };
  readonly "/v1/timeline": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The timeline
     * @description Every dated event of every record in one stream, newest first: what happened, what is announced, and what was planned for a day that has passed without an outcome in the record. A later plan replaces an earlier one.
     */
    readonly get: operations["timeline"];
  };
  readonly "/v1/search": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Search
     * @description Searches every kind of record, best first: records the query names by id, code, symbol or tally, then those it is a name of, then by words. British and American spelling are one, typing errors are forgiven, and a name in any of the six languages stands for the state.
     */
    readonly get: operations["search"];
  };
  readonly "/v1/stale": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * What should be looked at again
     * @description What by the day should be compared with a source again, by reason and longest ago first: days that have passed without an outcome in the record, counts that grow old, records long not read against their sources. None of it need be wrong.
     */
    readonly get: operations["stale"];
  };
  readonly "/v1/accreditations": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List events of participation
     * @description How stakeholders take part: modalities, rounds of accreditation, objections, consultations. An objector is never inferred. Newest first.
     */
    readonly get: operations["list-accreditations"];
  };
  readonly "/v1/accreditations/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One event of participation
     * @description How stakeholders take part: modalities, rounds of accreditation, objections, consultations. An objector is never inferred. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-event-of-participation"];
  };
  readonly "/v1/bodies": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List bodies
     * @description Organs that take decisions or to which processes report. By title.
     */
    readonly get: operations["list-bodies"];
  };
  readonly "/v1/bodies/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One body
     * @description Organs that take decisions or to which processes report. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-body"];
  };
  readonly "/v1/coalitions": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List coalitions
     * @description Groups of states with their membership on any day. By title.
     */
    readonly get: operations["list-coalitions"];
  };
  readonly "/v1/coalitions/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One coalition
     * @description Groups of states with their membership on any day. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-coalition"];
  };
  readonly "/v1/comparisons": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List comparisons
     * @description Processes and treaties side by side: membership, rule, duration, results. By title.
     */
    readonly get: operations["list-comparisons"];
  };
  readonly "/v1/comparisons/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One comparison
     * @description Processes and treaties side by side: membership, rule, duration, results. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-comparison"];
  };
  readonly "/v1/decisions": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List decisions
     * @description What organs decided, how, and who voted how; committee and plenary stage are different decisions. Newest first.
     */
    readonly get: operations["list-decisions"];
  };
  readonly "/v1/decisions/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One decision
     * @description What organs decided, how, and who voted how; committee and plenary stage are different decisions. A former id, or a code such as a symbol, is answered with a redirect to the id. With the suffix svg or png as a figure. The vote as a grid, one cell for each member of that day; the tally alone where the vote by member is not complete. There is a figure of every decision whose figures are in the record; of one taken without a vote there is none. The vote as a map, one dot for each member of that day near its place, on an equal-area outline of the land without boundaries. There is a map of every decision whose vote by member is complete in the record. The tally as one bar: in favour, against, abstaining and, where it can be told, members with no vote recorded. There is a bar of every decision whose figures are in the record.
     */
    readonly get: operations["get-decision"];
  };
  readonly "/v1/discrepancies": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List discrepancies
     * @description Places where sources contradict each other: every value with its source, the one taken, and why. By title.
     */
    readonly get: operations["list-discrepancies"];
  };
  readonly "/v1/discrepancies/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One discrepancy
     * @description Places where sources contradict each other: every value with its source, the one taken, and why. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-discrepancy"];
  };
  readonly "/v1/documents": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List documents
     * @description Resolutions, reports, drafts and treaties, and how they stand to each other. Newest first.
     */
    readonly get: operations["list-documents"];
  };
  readonly "/v1/documents/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One document
     * @description Resolutions, reports, drafts and treaties, and how they stand to each other. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-document"];
  };
  readonly "/v1/endorsements": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List endorsements
     * @description Political texts states may endorse, with the lists of endorsers as they grew. A state not on a list is not said to have refused. Newest first.
     */
    readonly get: operations["list-endorsements"];
  };
  readonly "/v1/endorsements/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One endorsement
     * @description Political texts states may endorse, with the lists of endorsers as they grew. A state not on a list is not said to have refused. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-endorsement"];
  };
  readonly "/v1/interventions": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List interventions
     * @description Objections, dissociations, explanations of vote or position, reservations and statements, with the account each rests on. Newest first.
     */
    readonly get: operations["list-interventions"];
  };
  readonly "/v1/interventions/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One intervention
     * @description Objections, dissociations, explanations of vote or position, reservations and statements, with the account each rests on. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-intervention"];
  };
  readonly "/v1/issues": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List issues
     * @description Questions on which States differ: the spectrum of stances, who stands where, and what is agreed. By title.
     */
    readonly get: operations["list-issues"];
  };
  readonly "/v1/issues/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One issue
     * @description Questions on which States differ: the spectrum of stances, who stands where, and what is agreed. A former id, or a code such as a symbol, is answered with a redirect to the id. With the suffix svg or png as a figure. The stances in order, with every position at its own: by who speaks, undated ones hollow, inferred ones dashed. There is a figure of every issue on which a position is in the record.
     */
    readonly get: operations["get-issue"];
  };
  readonly "/v1/joint-statements": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List joint statements
     * @description Statements several states made in common, or a group made in their name, with who stands behind each as far as named. Newest first.
     */
    readonly get: operations["list-joint-statements"];
  };
  readonly "/v1/joint-statements/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One joint statement
     * @description Statements several states made in common, or a group made in their name, with who stands behind each as far as named. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-joint-statement"];
  };
  readonly "/v1/measures": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List confidence-building measures
     * @description The eight global confidence-building measures, what UN reports recommended before them, and those of the OSCE. Newest first.
     */
    readonly get: operations["list-measures"];
  };
  readonly "/v1/measures/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One confidence-building measure
     * @description The eight global confidence-building measures, what UN reports recommended before them, and those of the OSCE. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-confidence-building-measure"];
  };
  readonly "/v1/mechanisms": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List mechanisms
     * @description Standing tools and initiatives: the points of contact directory, portals, funds, fellowships, courses. By title.
     */
    readonly get: operations["list-mechanisms"];
  };
  readonly "/v1/mechanisms/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One mechanism
     * @description Standing tools and initiatives: the points of contact directory, portals, funds, fellowships, courses. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-mechanism"];
  };
  readonly "/v1/meetings": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List meetings
     * @description Sessions and other meetings, with programme, officers, documents and deadlines where a source gives them. Newest first.
     */
    readonly get: operations["list-meetings"];
  };
  readonly "/v1/meetings/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One meeting
     * @description Sessions and other meetings, with programme, officers, documents and deadlines where a source gives them. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-meeting"];
  };
  readonly "/v1/milestones": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List milestones
     * @description Events of note that no meeting, decision, document or treaty carries. Newest first.
     */
    readonly get: operations["list-milestones"];
  };
  readonly "/v1/milestones/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One milestone
     * @description Events of note that no meeting, decision, document or treaty carries. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-milestone"];
  };
  readonly "/v1/national-positions": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List national positions
     * @description Published readings of how international law applies in cyberspace, by states and organisations of states. Newest first.
     */
    readonly get: operations["list-national-positions"];
  };
  readonly "/v1/national-positions/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One national position
     * @description Published readings of how international law applies in cyberspace, by states and organisations of states. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-national-position"];
  };
  readonly "/v1/norms": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List norms
     * @description The eleven voluntary norms of responsible State behaviour: what each says, guidance on it, what became of it. By title.
     */
    readonly get: operations["list-norms"];
  };
  readonly "/v1/norms/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One norm
     * @description The eleven voluntary norms of responsible State behaviour: what each says, guidance on it, what became of it. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-norm"];
  };
  readonly "/v1/people": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List people
     * @description People who presided over processes and meetings, and authors whose words are in the record. By title.
     */
    readonly get: operations["list-people"];
  };
  readonly "/v1/people/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One person
     * @description People who presided over processes and meetings, and authors whose words are in the record. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-person"];
  };
  readonly "/v1/pillars": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List pillars
     * @description The items under which States discuss ICT security, and what the record holds under each. By title.
     */
    readonly get: operations["list-pillars"];
  };
  readonly "/v1/pillars/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One pillar
     * @description The items under which States discuss ICT security, and what the record holds under each. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-pillar"];
  };
  readonly "/v1/positions": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List positions
     * @description Who stands where on an issue, in whose voice, how directly stated, and when. Votes are not positions. By title.
     */
    readonly get: operations["list-positions"];
  };
  readonly "/v1/positions/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One position
     * @description Who stands where on an issue, in whose voice, how directly stated, and when. Votes are not positions. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-position"];
  };
  readonly "/v1/processes": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List processes
     * @description Groups of experts, working groups and mechanisms: mandate, rule, officers, meetings, outcomes, lineage. Newest first.
     */
    readonly get: operations["list-processes"];
  };
  readonly "/v1/processes/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One process
     * @description Groups of experts, working groups and mechanisms: mandate, rule, officers, meetings, outcomes, lineage. A former id, or a code such as a symbol, is answered with a redirect to the id. With the suffix svg or png as a figure. What the process continues and what continues it, earliest first. There is a figure of every process that continues another or is continued by one.
     */
    readonly get: operations["get-process"];
  };
  readonly "/v1/proposals": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List proposals
     * @description What was put forward, by whom, and what became of it: tabled, footnoted, annexed, left out, adopted. Newest first.
     */
    readonly get: operations["list-proposals"];
  };
  readonly "/v1/proposals/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One proposal
     * @description What was put forward, by whom, and what became of it: tabled, footnoted, annexed, left out, adopted. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-proposal"];
  };
  readonly "/v1/remarks": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List remarks
     * @description What commentators argue and observe, kept as their views: none of it is a fact of the record. By title.
     */
    readonly get: operations["list-remarks"];
  };
  readonly "/v1/remarks/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One remark
     * @description What commentators argue and observe, kept as their views: none of it is a fact of the record. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-remark"];
  };
  readonly "/v1/revisions": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List revisions
     * @description What was changed in our own record, when and why. Not events in the world. Newest first.
     */
    readonly get: operations["list-revisions"];
  };
  readonly "/v1/revisions/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One revision
     * @description What was changed in our own record, when and why. Not events in the world. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-revision"];
  };
  readonly "/v1/sources": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List sources
     * @description Documents, pages and data sets in which facts of the record were read. By title.
     */
    readonly get: operations["list-sources"];
  };
  readonly "/v1/sources/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One source
     * @description Documents, pages and data sets in which facts of the record were read. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-source"];
  };
  readonly "/v1/stakeholders": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List stakeholders
     * @description Organisations and offices other than states that take part in negotiations or want to. By title.
     */
    readonly get: operations["list-stakeholders"];
  };
  readonly "/v1/stakeholders/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One stakeholder
     * @description Organisations and offices other than states that take part in negotiations or want to. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-stakeholder"];
  };
  readonly "/v1/states": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List states
     * @description The Member States of the United Nations and the two non-member observer States. By title.
     */
    readonly get: operations["list-states"];
  };
  readonly "/v1/states/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One state
     * @description The Member States of the United Nations and the two non-member observer States. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-state"];
  };
  readonly "/v1/terms": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List terms
     * @description The words of the field, explained in our own words. By title.
     */
    readonly get: operations["list-terms"];
  };
  readonly "/v1/terms/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One term
     * @description The words of the field, explained in our own words. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-term"];
  };
  readonly "/v1/tracks": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List tracks
     * @description The three tracks of negotiation, each with the day up to which its sources were read. By title.
     */
    readonly get: operations["list-tracks"];
  };
  readonly "/v1/tracks/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One track
     * @description The three tracks of negotiation, each with the day up to which its sources were read. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-track"];
  };
  readonly "/v1/treaties": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List treaties
     * @description Treaties of the three tracks: window of signature, rule of entry into force, and who joined as far as known. Newest first.
     */
    readonly get: operations["list-treaties"];
  };
  readonly "/v1/treaties/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One treaty
     * @description Treaties of the three tracks: window of signature, rule of entry into force, and who joined as far as known. A former id, or a code such as a symbol, is answered with a redirect to the id. With the suffix svg or png as a figure. Signatures and deposited instruments by day, up to what is needed for entry into force. There is a figure of every treaty of which the record lists acts known by the day. Where each state of the day stands by the acts recorded, one dot each near its place, on an equal-area outline of the land without boundaries. There is a map of every treaty of which the record lists an act by a named state.
     */
    readonly get: operations["get-treaty"];
  };
  readonly "/v1/treaties/{id}/actions": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List the treaty actions of one treaty
     * @description Signatures, ratifications, accessions and other acts towards treaties, each with its day and how far it is confirmed. Who is not listed may have acted all the same. Newest first. The same as /v1/treaty-actions narrowed by "treaty".
     */
    readonly get: operations["list-actions-of-treaty"];
  };
  readonly "/v1/treaty-actions": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * List treaty actions
     * @description Signatures, ratifications, accessions and other acts towards treaties, each with its day and how far it is confirmed. Who is not listed may have acted all the same. Newest first.
     */
    readonly get: operations["list-treaty-actions"];
  };
  readonly "/v1/treaty-actions/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * One treaty action
     * @description Signatures, ratifications, accessions and other acts towards treaties, each with its day and how far it is confirmed. Who is not listed may have acted all the same. A former id, or a code such as a symbol, is answered with a redirect to the id.
     */
    readonly get: operations["get-treaty-action"];
  };
  readonly "/v1/decisions/{id}/votes": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The votes of a decision, by member
     * @description One row for each Member State of the day of the decision, by name; members with no vote recorded are rows. In favour, against, abstaining and no vote recorded add up to the members of that day. Only for decisions whose vote by member is complete: where it is not, the address answers 404 with what is known. The codebook, column by column, is at /v1/codebooks/decision-votes. As CSV with "Accept: text/csv", or at /v1/decisions/{id}/votes.csv.
     */
    readonly get: operations["decision-votes"];
  };
  readonly "/v1/decisions/{id}/votes.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The votes of a decision, by member, as CSV
     * @description One row for each Member State of the day of the decision, by name; members with no vote recorded are rows. In favour, against, abstaining and no vote recorded add up to the members of that day. Only for decisions whose vote by member is complete: where it is not, the address answers 404 with what is known. The codebook, column by column, is at /v1/codebooks/decision-votes.
     */
    readonly get: operations["decision-votes-csv"];
  };
  readonly "/v1/states/{id}/votes": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The votes of a state
     * @description One row for each decision on which the vote of the state is recorded, or known to be not recorded, newest first. A decision whose votes by name are not known, or that was taken before the state was a member, has no row. The codebook, column by column, is at /v1/codebooks/state-votes. As CSV with "Accept: text/csv", or at /v1/states/{id}/votes.csv.
     */
    readonly get: operations["state-votes"];
  };
  readonly "/v1/states/{id}/votes.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The votes of a state, as CSV
     * @description One row for each decision on which the vote of the state is recorded, or known to be not recorded, newest first. A decision whose votes by name are not known, or that was taken before the state was a member, has no row. The codebook, column by column, is at /v1/codebooks/state-votes.
     */
    readonly get: operations["state-votes-csv"];
  };
  readonly "/v1/codebooks/decision-votes": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Codebook: the votes of a decision, by member
     * @description What /v1/decisions/{id}/votes holds, column by column, with the values there are and what they do not mean.
     */
    readonly get: operations["codebook-decision-votes"];
  };
  readonly "/v1/codebooks/state-votes": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Codebook: the votes of a state
     * @description What /v1/states/{id}/votes holds, column by column, with the values there are and what they do not mean.
     */
    readonly get: operations["codebook-state-votes"];
  };
  readonly "/v1/compare/decisions": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Compare decisions
     * @description Two or more decisions side by side: the facts at a glance line by line, where they differ, and the comparisons of the record about them. From each to the next, who voted otherwise, by name only where both votes are known by name; the figures alone where they are not. The facts as CSV with "Accept: text/csv", or at /v1/compare/decisions.csv.
     */
    readonly get: operations["compare-decisions"];
  };
  readonly "/v1/compare/decisions.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Compare decisions, as CSV
     * @description The facts at a glance of two or more decisions: a fact a row, a decision a column, and whether they differ. UTF-8 (RFC 4180).
     */
    readonly get: operations["compare-decisions-csv"];
  };
  readonly "/v1/compare/states": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Compare states
     * @description Two or more states side by side: the facts at a glance line by line, where they differ, and the comparisons of the record about them. Pair by pair, how far they agreed in the recorded votes of the tracks (Lijphart’s index), and every vote in which two of them voted otherwise than each other; a member with no vote recorded has not voted otherwise. The facts as CSV with "Accept: text/csv", or at /v1/compare/states.csv.
     */
    readonly get: operations["compare-states"];
  };
  readonly "/v1/compare/states.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Compare states, as CSV
     * @description The facts at a glance of two or more states, then the recorded votes: a fact a row, a state a column, and whether they differ. UTF-8 (RFC 4180).
     */
    readonly get: operations["compare-states-csv"];
  };
  readonly "/v1/compare/processes": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Compare processes
     * @description Two or more processes side by side: the facts at a glance line by line, where they differ, and the comparisons of the record about them. Mandate, rule of decision, membership and outcomes as they are in the record. The facts as CSV with "Accept: text/csv", or at /v1/compare/processes.csv.
     */
    readonly get: operations["compare-processes"];
  };
  readonly "/v1/compare/processes.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Compare processes, as CSV
     * @description The facts at a glance of two or more processes: a fact a row, a process a column, and whether they differ. UTF-8 (RFC 4180).
     */
    readonly get: operations["compare-processes-csv"];
  };
  readonly "/v1/timeline.svg": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The timeline, drawn
     * @description Processes, meetings and decisions at true scale, since 1998 or in the period asked for: one lane a process, with the line of the day. A stand-alone SVG with title, description and the same as text; it follows the colour scheme of its reader.
     */
    readonly get: operations["timeline-figure"];
  };
  readonly "/v1/timeline.png": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The timeline as a picture
     * @description Processes, meetings and decisions at true scale, since 1998 or in the period asked for: one lane a process, with the line of the day. A PNG, for what takes no SVG, such as slides.
     */
    readonly get: operations["timeline-picture"];
  };
  readonly "/v1/card.svg": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The card of a record, drawn
     * @description What previews of links show of a record: what it is, its title, its sentence and, of a vote, its figures; 1200 by 630 pixels.
     */
    readonly get: operations["card"];
  };
  readonly "/v1/card.png": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The card of a record, as a picture
     * @description What previews of links show of a record: what it is, its title, its sentence and, of a vote, its figures; 1200 by 630 pixels.
     */
    readonly get: operations["card-picture"];
  };
  readonly "/embed/timeline": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The timeline, to be framed
     * @description A page with the timeline alone, for other sites to frame.
     */
    readonly get: operations["embed-timeline"];
  };
  readonly "/embed/decisions/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * A figure of a decision, to be framed
     * @description A page with the figure alone, for other sites to frame; it fits its frame and follows the colour scheme of its reader. The vote as a grid, one cell for each member of that day; the tally alone where the vote by member is not complete. There is a figure of every decision whose figures are in the record; of one taken without a vote there is none. The vote as a map, one dot for each member of that day near its place, on an equal-area outline of the land without boundaries. There is a map of every decision whose vote by member is complete in the record. The tally as one bar: in favour, against, abstaining and, where it can be told, members with no vote recorded. There is a bar of every decision whose figures are in the record.
     */
    readonly get: operations["embed-decision"];
  };
  readonly "/embed/issues/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * A figure of an issue, to be framed
     * @description A page with the figure alone, for other sites to frame; it fits its frame and follows the colour scheme of its reader. The stances in order, with every position at its own: by who speaks, undated ones hollow, inferred ones dashed. There is a figure of every issue on which a position is in the record.
     */
    readonly get: operations["embed-issue"];
  };
  readonly "/embed/processes/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * A figure of a process, to be framed
     * @description A page with the figure alone, for other sites to frame; it fits its frame and follows the colour scheme of its reader. What the process continues and what continues it, earliest first. There is a figure of every process that continues another or is continued by one.
     */
    readonly get: operations["embed-process"];
  };
  readonly "/embed/treaties/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * A figure of a treaty, to be framed
     * @description A page with the figure alone, for other sites to frame; it fits its frame and follows the colour scheme of its reader. Signatures and deposited instruments by day, up to what is needed for entry into force. There is a figure of every treaty of which the record lists acts known by the day. Where each state of the day stands by the acts recorded, one dot each near its place, on an equal-area outline of the land without boundaries. There is a map of every treaty of which the record lists an act by a named state.
     */
    readonly get: operations["embed-treaty"];
  };
  readonly "/oembed": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * How to embed a page (oEmbed)
     * @description An oEmbed answer (version 1.0, type rich) for an address of the site or the API that has a figure.
     */
    readonly get: operations["oembed"];
  };
  readonly "/v1/decisions/{id}/verdict": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * What the rule says of a decision
     * @description The decision run through the rule of its organ, told only what the record states, and set against the recorded outcome: it agrees, it differs (then a discrepancy is recorded), or there are not enough facts, with what is missing.
     */
    readonly get: operations["decision-verdict"];
  };
  readonly "/v1/decisions/{id}/what-if": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly get?: never;
    /**
     * What if a decision had been taken otherwise
     * @description What the rule would say if the majority, the rule, some votes, the figures or an objection had been otherwise; and how few votes would have changed the outcome, before and after. An empty object asks only how close it was. The answer is hypothetical: it says nothing of the record, nor of what any state would do.
     */
    readonly post: operations["decision-what-if"];
  };
  readonly "/v1/treaties/{id}/what-if": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly get?: never;
    /**
     * What if instruments were deposited at some pace
     * @description When a treaty would enter into force if from the day on instruments were deposited at a stated pace, with what that supposes in words, to be shown with every use of it. The answer is hypothetical, never a forecast.
     */
    readonly post: operations["treaty-what-if"];
  };
  readonly "/v1/rules": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The rules
     * @description Every rule of procedure or of a treaty that can be asked, with the provisions it rests on, everything it can answer, and a body for it. The rules are as written today; "asOf" changes only what is said of the whole answer.
     */
    readonly get: operations["list-rules"];
  };
  readonly "/v1/rules/assembly-majority": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Majority in the General Assembly
     * @description Whether a text is adopted in a plenary meeting or approved in a main committee: by a simple majority of the members present and voting or, in plenary only and on important questions, by two thirds of them. What it must be told, as JSON Schema, is under "facts".
     */
    readonly get: operations["get-rule-assembly-majority"];
    /**
     * Apply the rule: Majority in the General Assembly
     * @description Whether a text is adopted in a plenary meeting or approved in a main committee: by a simple majority of the members present and voting or, in plenary only and on important questions, by two thirds of them. It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: "adopted": The text is adopted; in a committee it is approved. "rejected": The text is not adopted. "voted-again": The vote in plenary is equally divided, and a second vote is taken within forty-eight hours. "refused": Two thirds are asked of a main committee, where no such majority exists. The answer is hypothetical: nothing in it is read from the record.
     */
    readonly post: operations["apply-rule-assembly-majority"];
  };
  readonly "/v1/rules/assembly-quorum": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Quorum for a decision of the General Assembly
     * @description Whether a tally shows that a majority of the members was present, as any decision needs. A tally counts votes and abstentions, not who was in the room: it can show that the quorum was at least met, never that it was missed. What it must be told, as JSON Schema, is under "facts".
     */
    readonly get: operations["get-rule-assembly-quorum"];
    /**
     * Apply the rule: Quorum for a decision of the General Assembly
     * @description Whether a tally shows that a majority of the members was present, as any decision needs. A tally counts votes and abstentions, not who was in the room: it can show that the quorum was at least met, never that it was missed. It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: "at-least-met": The members recorded are by themselves a majority. "not-shown": The record of the vote does not show a majority present; that says nothing of whether one was. The answer is hypothetical: nothing in it is read from the record.
     */
    readonly post: operations["apply-rule-assembly-quorum"];
  };
  readonly "/v1/rules/consensus": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Consensus
     * @description Whether a text put for adoption by consensus is adopted: it is when no delegation objects. An objection may be lifted by a way out, such as a footnote, an annex, a deletion or an oral amendment. Dissociations, reservations and explanations stand beside the adoption and never change it. What it must be told, as JSON Schema, is under "facts".
     */
    readonly get: operations["get-rule-consensus"];
    /**
     * Apply the rule: Consensus
     * @description Whether a text put for adoption by consensus is adopted: it is when no delegation objects. An objection may be lifted by a way out, such as a footnote, an annex, a deletion or an oral amendment. Dissociations, reservations and explanations stand beside the adoption and never change it. It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: "adopted": The text is adopted by consensus. "no-consensus": An objection stands: there is no consensus on the text as it is. "not-yet-put": No objection stands, and the text has not been put for adoption. The answer is hypothetical: nothing in it is read from the record.
     */
    readonly post: operations["apply-rule-consensus"];
  };
  readonly "/v1/rules/ad-hoc-committee": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Decisions of the Ad Hoc Committee on cybercrime
     * @description How the Committee that wrote the UN convention against cybercrime decides: by consensus; failing that on a substantive matter, once every effort has been exhausted, by two thirds of the representatives present and voting; otherwise guided by the rules of the General Assembly. What it must be told, as JSON Schema, is under "facts".
     */
    readonly get: operations["get-rule-ad-hoc-committee"];
    /**
     * Apply the rule: Decisions of the Ad Hoc Committee on cybercrime
     * @description How the Committee that wrote the UN convention against cybercrime decides: by consensus; failing that on a substantive matter, once every effort has been exhausted, by two thirds of the representatives present and voting; otherwise guided by the rules of the General Assembly. It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: "adopted": The proposal is adopted, by consensus or by the majority needed. "rejected": The proposal has not the majority needed. "consensus-sought": Efforts at consensus are not exhausted; no vote on substance is open. "open-to-vote": An objection stands and a vote is open: efforts at consensus are exhausted, or the matter is procedural. "unsettled": The proposal has two thirds, and the facts do not say that the vote was open. The answer is hypothetical: nothing in it is read from the record.
     */
    readonly post: operations["apply-rule-ad-hoc-committee"];
  };
  readonly "/v1/rules/no-objection-accreditation-2022": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Accreditation on a no-objection basis, 2022
     * @description How an entity takes part in the formal meetings of the open-ended working group 2021–2025: as of right with consultative status, otherwise on a no-objection basis, where the objection of one State suffices. What it must be told, as JSON Schema, is under "facts".
     */
    readonly get: operations["get-rule-no-objection-accreditation-2022"];
    /**
     * Apply the rule: Accreditation on a no-objection basis, 2022
     * @description How an entity takes part in the formal meetings of the open-ended working group 2021–2025: as of right with consultative status, otherwise on a no-objection basis, where the objection of one State suffices. It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: "attends-as-of-right": It takes part as of right. "accredited": It is accredited, as an observer. "not-accredited": It is not accredited: an objection stands. "pending": The time in which States may object has not ended. "not-applied": It did not apply. The answer is hypothetical: nothing in it is read from the record.
     */
    readonly post: operations["apply-rule-no-objection-accreditation-2022"];
  };
  readonly "/v1/rules/global-mechanism-accreditation-2025": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Accreditation to the Global Mechanism, 2025
     * @description How an entity takes part in the plenary and review meetings of the Global Mechanism: with consultative status, otherwise on a no-objection basis. New against 2022 are informal consultations of the Chair with States that object; an objection that stands still suffices. What it must be told, as JSON Schema, is under "facts".
     */
    readonly get: operations["get-rule-global-mechanism-accreditation-2025"];
    /**
     * Apply the rule: Accreditation to the Global Mechanism, 2025
     * @description How an entity takes part in the plenary and review meetings of the Global Mechanism: with consultative status, otherwise on a no-objection basis. New against 2022 are informal consultations of the Chair with States that object; an objection that stands still suffices. It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: "attends-as-of-right": It may take part in plenary and review meetings without being put to States. "accredited": It is accredited. "in-consultation": An objection stands, and the Chair consults with the States that object. "not-accredited": It is not accredited: an objection stands. "pending": The time in which States may object has not ended. "not-applied": It did not apply. The answer is hypothetical: nothing in it is read from the record.
     */
    readonly post: operations["apply-rule-global-mechanism-accreditation-2025"];
  };
  readonly "/v1/rules/signature-window": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Window of signature
     * @description Whether a treaty lies open for signature on a day, from the day on which it opens to its last day, both included. What it must be told, as JSON Schema, is under "facts".
     */
    readonly get: operations["get-rule-signature-window"];
    /**
     * Apply the rule: Window of signature
     * @description Whether a treaty lies open for signature on a day, from the day on which it opens to its last day, both included. It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: "not-yet-open": It has not been opened for signature yet. "open": It lies open for signature. "closed": Its last day for signature has passed. "not-enough-facts": A day that would decide is missing; the reasons say which. The answer is hypothetical: nothing in it is read from the record.
     */
    readonly post: operations["apply-rule-signature-window"];
  };
  readonly "/v1/rules/consent-to-be-bound": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Consent to be bound
     * @description Whether a State or organization is bound by a treaty on a day, from its own acts: signature, deposit of an instrument of ratification, acceptance, approval or accession, denunciation. What it must be told, as JSON Schema, is under "facts".
     */
    readonly get: operations["get-rule-consent-to-be-bound"];
    /**
     * Apply the rule: Consent to be bound
     * @description Whether a State or organization is bound by a treaty on a day, from its own acts: signature, deposit of an instrument of ratification, acceptance, approval or accession, denunciation. It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: "bound": The treaty is in force for it. "consented": It has given its consent to be bound; the treaty is not yet in force for it. "signed": It has signed, and no consent to be bound is shown. "denounced": It has denounced the treaty. "no-act-shown": No act of it is shown, which does not say that there was none. "not-enough-facts": Something that would decide is missing; the reasons say what. The answer is hypothetical: nothing in it is read from the record.
     */
    readonly post: operations["apply-rule-consent-to-be-bound"];
  };
  readonly "/v1/rules/entry-into-force": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Entry into force
     * @description Whether a treaty is in force on a day, and from which day: a number of instruments of consent to be bound, with their conditions, and a delay. Once reached, that day stands, also where an instrument is withdrawn later. What it must be told, as JSON Schema, is under "facts".
     */
    readonly get: operations["get-rule-entry-into-force"];
    /**
     * Apply the rule: Entry into force
     * @description Whether a treaty is in force on a day, and from which day: a number of instruments of consent to be bound, with their conditions, and a delay. Once reached, that day stands, also where an instrument is withdrawn later. It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: "in-force": The treaty is in force. "day-fixed": Enough instruments are deposited; the day of entry into force is fixed and lies ahead. "below-threshold": Fewer instruments are known to be deposited than are needed. "not-enough-facts": Something that would decide is missing; the reasons say what. The answer is hypothetical: nothing in it is read from the record.
     */
    readonly post: operations["apply-rule-entry-into-force"];
  };
  readonly "/v1/rules/points-of-contact-inquiry": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Inquiry between points of contact
     * @description Whether a step of an inquiry between two States may be taken, by whom, and where it leads. Each step is marked as agreed among States or as modelled by this project; the directory is voluntary. What it must be told, as JSON Schema, is under "facts".
     */
    readonly get: operations["get-rule-points-of-contact-inquiry"];
    /**
     * Apply the rule: Inquiry between points of contact
     * @description Whether a step of an inquiry between two States may be taken, by whom, and where it leads. Each step is marked as agreed among States or as modelled by this project; the directory is voluntary. It is told facts, those of the record or others, and answers what follows from them, with the reasons. Outcomes: "agreed-step": The step may be taken, and rests on what States agreed. "modelled-step": The step may be taken in this project’s model; no text agreed among States sets it out. "refused": The table has no such step, or not by that actor. The answer is hypothetical: nothing in it is read from the record.
     */
    readonly post: operations["apply-rule-points-of-contact-inquiry"];
  };
  readonly "/v1/analysis": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The analyses of recorded votes
     * @description Every address there is, what it answers, and an example to try.
     */
    readonly get: operations["list-analyses"];
  };
  readonly "/v1/analysis/agreement": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * How far states agree
     * @description Lijphart's index of agreement over recorded votes in which both voted: 1 alike throughout, 0 opposite throughout, an abstention half way; null where they share too few. Beside it Scott's pi, corrected for chance. Two states: the pair in full; one: it against all, the nearest first; more: every pair of them. The votes selected, their source and the method are under "meta". As CSV with "Accept: text/csv", or at /v1/analysis/agreement.csv; drawn at /v1/analysis/agreement.svg.
     */
    readonly get: operations["analysis-agreement"];
  };
  readonly "/v1/analysis/agreement.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * How far states agree, as CSV
     * @description Lijphart's index of agreement over recorded votes in which both voted: 1 alike throughout, 0 opposite throughout, an abstention half way; null where they share too few. Beside it Scott's pi, corrected for chance. Two states: the pair in full; one: it against all, the nearest first; more: every pair of them. A table with a row of names, UTF-8 (RFC 4180). What it was computed from is said at /v1/analysis/agreement.
     */
    readonly get: operations["analysis-agreement-csv"];
  };
  readonly "/v1/analysis/agreement.svg": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * How far states agree, drawn
     * @description Lijphart's index of agreement over recorded votes in which both voted: 1 alike throughout, 0 opposite throughout, an abstention half way; null where they share too few. Beside it Scott's pi, corrected for chance. Two states: the pair in full; one: it against all, the nearest first; more: every pair of them. As a stand-alone SVG with title, description and the same as text; it follows the colour scheme of its reader.
     */
    readonly get: operations["analysis-agreement-figure"];
  };
  readonly "/v1/analysis/neighbours": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Whom a state voted most and least like
     * @description The states with the highest and the lowest agreement with one, ties whole, with the votes each comparison rests on; and those that share too few votes with it. The votes selected, their source and the method are under "meta". As CSV with "Accept: text/csv", or at /v1/analysis/neighbours.csv; drawn at /v1/analysis/neighbours.svg.
     */
    readonly get: operations["analysis-neighbours"];
  };
  readonly "/v1/analysis/neighbours.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Whom a state voted most and least like, as CSV
     * @description The states with the highest and the lowest agreement with one, ties whole, with the votes each comparison rests on; and those that share too few votes with it. A table with a row of names, UTF-8 (RFC 4180). What it was computed from is said at /v1/analysis/neighbours.
     */
    readonly get: operations["analysis-neighbours-csv"];
  };
  readonly "/v1/analysis/neighbours.svg": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Whom a state voted most and least like, drawn
     * @description The states with the highest and the lowest agreement with one, ties whole, with the votes each comparison rests on; and those that share too few votes with it. As a stand-alone SVG with title, description and the same as text; it follows the colour scheme of its reader.
     */
    readonly get: operations["analysis-neighbours-figure"];
  };
  readonly "/v1/analysis/cohesion": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * How far a group voted alike
     * @description The agreement index of Hix, Noury and Roland over the members a coalition had on the day of each vote, or over a regional group as it is today: 1 all alike, 0 spread evenly over the three ways. Vote by vote with who voted apart, by year, and on the whole. The votes selected, their source and the method are under "meta". As CSV with "Accept: text/csv", or at /v1/analysis/cohesion.csv; drawn at /v1/analysis/cohesion.svg.
     */
    readonly get: operations["analysis-cohesion"];
  };
  readonly "/v1/analysis/cohesion.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * How far a group voted alike, as CSV
     * @description The agreement index of Hix, Noury and Roland over the members a coalition had on the day of each vote, or over a regional group as it is today: 1 all alike, 0 spread evenly over the three ways. Vote by vote with who voted apart, by year, and on the whole. A table with a row of names, UTF-8 (RFC 4180). What it was computed from is said at /v1/analysis/cohesion.
     */
    readonly get: operations["analysis-cohesion-csv"];
  };
  readonly "/v1/analysis/cohesion.svg": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * How far a group voted alike, drawn
     * @description The agreement index of Hix, Noury and Roland over the members a coalition had on the day of each vote, or over a regional group as it is today: 1 all alike, 0 spread evenly over the three ways. Vote by vote with who voted apart, by year, and on the whole. As a stand-alone SVG with title, description and the same as text; it follows the colour scheme of its reader.
     */
    readonly get: operations["analysis-cohesion-figure"];
  };
  readonly "/v1/analysis/blocs": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Blocs, and a map of states
     * @description Clusters of states by their agreement (average linkage, cut where stated) with the whole tree, and a map in two dimensions on which the squared distance of two states stands for 1 less their agreement. Only over the record of the whole Assembly: the votes of the tracks are too few and too lopsided; unless a period or votes are given, over the last ten years of it. A bloc says nothing of what its states agreed among themselves. The votes selected, their source and the method are under "meta". As CSV with "Accept: text/csv", or at /v1/analysis/blocs.csv; drawn at /v1/analysis/blocs.svg.
     */
    readonly get: operations["analysis-blocs"];
  };
  readonly "/v1/analysis/blocs.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Blocs, and a map of states, as CSV
     * @description Clusters of states by their agreement (average linkage, cut where stated) with the whole tree, and a map in two dimensions on which the squared distance of two states stands for 1 less their agreement. Only over the record of the whole Assembly: the votes of the tracks are too few and too lopsided; unless a period or votes are given, over the last ten years of it. A bloc says nothing of what its states agreed among themselves. A table with a row of names, UTF-8 (RFC 4180). What it was computed from is said at /v1/analysis/blocs.
     */
    readonly get: operations["analysis-blocs-csv"];
  };
  readonly "/v1/analysis/blocs.svg": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Blocs, and a map of states, drawn
     * @description Clusters of states by their agreement (average linkage, cut where stated) with the whole tree, and a map in two dimensions on which the squared distance of two states stands for 1 less their agreement. Only over the record of the whole Assembly: the votes of the tracks are too few and too lopsided; unless a period or votes are given, over the last ten years of it. A bloc says nothing of what its states agreed among themselves. As a stand-alone SVG with title, description and the same as text; it follows the colour scheme of its reader.
     */
    readonly get: operations["analysis-blocs-figure"];
  };
  readonly "/v1/analysis/movement": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Who voted otherwise in a second vote
     * @description From one recorded vote to another: two years of an item, two texts, or committee and plenary. First the change in members with no vote recorded; then who voted which way first and then, by name only where both votes are known by name; under a coalition or a regional group, of the states that belonged to it on both days. The votes selected, their source and the method are under "meta". As CSV with "Accept: text/csv", or at /v1/analysis/movement.csv; drawn at /v1/analysis/movement.svg.
     */
    readonly get: operations["analysis-movement"];
  };
  readonly "/v1/analysis/movement.csv": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Who voted otherwise in a second vote, as CSV
     * @description From one recorded vote to another: two years of an item, two texts, or committee and plenary. First the change in members with no vote recorded; then who voted which way first and then, by name only where both votes are known by name; under a coalition or a regional group, of the states that belonged to it on both days. A table with a row of names, UTF-8 (RFC 4180). What it was computed from is said at /v1/analysis/movement.
     */
    readonly get: operations["analysis-movement-csv"];
  };
  readonly "/v1/analysis/movement.svg": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Who voted otherwise in a second vote, drawn
     * @description From one recorded vote to another: two years of an item, two texts, or committee and plenary. First the change in members with no vote recorded; then who voted which way first and then, by name only where both votes are known by name; under a coalition or a regional group, of the states that belonged to it on both days. As a stand-alone SVG with title, description and the same as text; it follows the colour scheme of its reader.
     */
    readonly get: operations["analysis-movement-figure"];
  };
  readonly "/v1/what-if": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * What can be supposed
     * @description Every address there is, what it answers, and an example to try.
     */
    readonly get: operations["list-what-if"];
  };
  readonly "/v1/schemas/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The JSON Schema of a collection
     * @description JSON Schema 2020-12 of the records of a collection as answers hold them, complete in itself; "Link: rel=describedby" of lists and records leads here.
     */
    readonly get: operations["record-schema"];
  };
  readonly "/v1/dataset": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The whole record as one file: what it is
     * @description The address, size and SHA-256 of the archive of the data version there is, its licence, and every file in it. The archive depends on the data version alone, not on the day it is asked for.
     */
    readonly get: operations["dataset"];
  };
  readonly "/v1/dataset/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The whole record as one file
     * @description Every collection, the timeline and the votes by member as JSON, NDJSON and CSV, with their JSON Schemas and a description of every file by the Data Package standard ("datapackage.json"), licences and sources included. "latest.zip" leads to the archive of the data version there is; those of earlier versions are not kept.
     */
    readonly get: operations["archive"];
  };
  readonly "/healthz": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Whether the service answers
     * @description Never cached. Parameters are ignored.
     */
    readonly get: operations["health"];
  };
  readonly "/readyz": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * Whether requests should be sent here
     * @description Not before the votes are loaded and the search index of today stands, and no longer once the service is about to stop. Never cached. Parameters are ignored.
     */
    readonly get: operations["ready"];
  };
  readonly "/problems": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The problems this API answers with
     * @description A page that lists every problem type (RFC 9457).
     */
    readonly get: operations["problems"];
  };
  readonly "/problems/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * What a problem means
     * @description A page that says when a problem occurs and how to mend it. Its address is the "type" of the problem document.
     */
    readonly get: operations["problem"];
  };
  readonly "/changelog": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The changes of the API
     * @description A page that says what may be relied on, and what was added on which day.
     */
    readonly get: operations["changelog"];
  };
  readonly "/docs": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The documentation
     * @description A page with every operation, its parameters and examples, on which requests can be tried.
     */
    readonly get: operations["docs"];
  };
  readonly "/llms.txt": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * The API for language models
     * @description What there is and how to ask for it, as Markdown (llmstxt.org).
     */
    readonly get: operations["llms"];
  };
  readonly "/openapi.json": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    /**
     * This description
     * @description The OpenAPI 3.1 document, made from the schemas of the records.
     */
    readonly get: operations["openapi"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Id of a record in accreditations. */
    readonly AccreditationId: string;
    /** @description Id of a record in bodies. */
    readonly BodyId: string;
    /** @description Id of a record in coalitions. */
    readonly CoalitionId: string;
    /** @description Id of a record in comparisons. */
    readonly ComparisonId: string;
    /** @description Id of a record in decisions. */
    readonly DecisionId: string;
    /** @description Id of a record in discrepancies. */
    readonly DiscrepancyId: string;
    /** @description Id of a record in documents. */
    readonly DocumentId: string;
    /** @description Id of a record in endorsements. */
    readonly EndorsementId: string;
    /** @description Id of a record in interventions. */
    readonly InterventionId: string;
    /** @description Id of a record in issues. */
    readonly IssueId: string;
    /** @description Id of a record in joint-statements. */
    readonly JointStatementId: string;
    /** @description Id of a record in measures. */
    readonly MeasureId: string;
    /** @description Id of a record in mechanisms. */
    readonly MechanismId: string;
    /** @description Id of a record in meetings. */
    readonly MeetingId: string;
    /** @description Id of a record in milestones. */
    readonly MilestoneId: string;
    /** @description Id of a record in national-positions. */
    readonly NationalPositionId: string;
    /** @description Id of a record in norms. */
    readonly NormId: string;
    /** @description Id of a record in people. */
    readonly PersonId: string;
    /** @description Id of a record in pillars. */
    readonly PillarId: string;
    /** @description Id of a record in positions. */
    readonly PositionId: string;
    /** @description Id of a record in processes. */
    readonly ProcessId: string;
    /** @description Id of a record in proposals. */
    readonly ProposalId: string;
    /** @description Id of a record in remarks. */
    readonly RemarkId: string;
    /** @description Id of a record in revisions. */
    readonly RevisionId: string;
    /** @description Id of a record in sources. */
    readonly SourceId: string;
    /** @description Id of a record in stakeholders. */
    readonly StakeholderId: string;
    /** @description Id of a record in states. */
    readonly StateId: string;
    /** @description Id of a record in terms. */
    readonly TermId: string;
    /** @description Id of a record in tracks. */
    readonly TrackId: string;
    /** @description Id of a record in treaties. */
    readonly TreatyId: string;
    /** @description Id of a record in treaty-actions. */
    readonly TreatyActionId: string;
    /** @description A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
    readonly Edtf: string;
    /** @description A day, YYYY-MM-DD, in UTC. */
    readonly Day: string;
    /**
     * @description official: UN or depositary document; reported: observatory, press, NGO, scholar; unverified: not yet checked against a source that was read.
     * @enum {string}
     */
    readonly Attestation: "official" | "reported" | "unverified";
    /** @description A source and the place in it. */
    readonly Citation: {
      /** @description The source, by id. */
      readonly source: components["schemas"]["SourceId"];
      /** @description Paragraph, page, annex or line of the source; null where the whole source is meant. */
      readonly locator: string | null;
    };
    readonly ConsensusFacts: {
      /**
       * @description Whether the text has been put for adoption.
       * @default true
       */
      readonly put?: boolean;
      /**
       * @description Every objection to the text.
       * @default []
       */
      readonly objections?: readonly {
        /** @description The delegation that objects, by name. */
        readonly by: string;
        /**
         * @description Whether a source that was read names the delegation as objecting.
         * @default true
         */
        readonly named?: boolean;
        /**
         * @description What it objects to; null: not stated.
         * @default null
         */
        readonly to?: string | null;
        /**
         * @description How the objection was lifted; null: it stands.
         * @default null
         */
        readonly lifted?: {
          /**
           * @description The ways out after which it no longer objected; empty: it withdrew the objection as it stood.
           * @default []
           */
          readonly ways?: readonly {
            /**
             * @description How the text was changed.
             * @enum {string}
             */
            readonly way: "footnote" | "annex" | "deletion" | "oral-amendment";
            /**
             * @description The place in the text; null: not stated.
             * @default null
             */
            readonly where?: string | null;
          }[];
        } | null;
      }[];
      /**
       * @description What else delegations put on record; none of it changes the outcome.
       * @default []
       */
      readonly beside?: readonly {
        /** @description The delegation, by name. */
        readonly by: string;
        /**
         * @description What it put on record.
         * @enum {string}
         */
        readonly act: "dissociation" | "explanation-of-vote" | "explanation-of-position" | "reservation" | "general-statement" | "complaint";
      }[];
    };
    readonly AdHocCommitteeFacts: {
      /**
       * @description Two thirds are needed on substantive matters only; the rest follows the rules of the Assembly.
       * @default substantive
       * @enum {string}
       */
      readonly matter?: "substantive" | "procedural";
      /**
       * @description Objections to a decision by consensus.
       * @default []
       */
      readonly objections?: readonly {
        /** @description The delegation that objects, by name. */
        readonly by: string;
        /**
         * @description Whether a source that was read names the delegation as objecting.
         * @default true
         */
        readonly named?: boolean;
        /**
         * @description What it objects to; null: not stated.
         * @default null
         */
        readonly to?: string | null;
        /**
         * @description How the objection was lifted; null: it stands.
         * @default null
         */
        readonly lifted?: {
          /**
           * @description The ways out after which it no longer objected; empty: it withdrew the objection as it stood.
           * @default []
           */
          readonly ways?: readonly {
            /**
             * @description How the text was changed.
             * @enum {string}
             */
            readonly way: "footnote" | "annex" | "deletion" | "oral-amendment";
            /**
             * @description The place in the text; null: not stated.
             * @default null
             */
            readonly where?: string | null;
          }[];
        } | null;
      }[];
      /**
       * @description Whether the Chair, upon a decision of the Bureau, informed the Committee that every effort to reach agreement by consensus had been exhausted; null: no source says.
       * @default null
       */
      readonly effortsExhausted?: boolean | null;
      /**
       * @description The figures of the vote; null: none was taken.
       * @default null
       */
      readonly tally?: {
        /** @description Members that voted in favour. */
        readonly inFavour: number;
        /** @description Members that voted against. */
        readonly against: number;
        /**
         * @description Members that abstained.
         * @default 0
         */
        readonly abstaining?: number;
      } | null;
    };
    readonly AssemblyMajorityFacts: {
      /**
       * @description Where the question was decided: a plenary meeting or a main committee.
       * @enum {string}
       */
      readonly organ: "plenary" | "main-committee";
      /**
       * @description The majority applied, where a source states it; null: none does, and an ordinary question is assumed.
       * @default null
       */
      readonly majority?: ("simple" | "two-thirds") | null;
      /** @description The figures of the vote; null: nobody asked for one. */
      readonly tally: {
        /** @description Members that voted in favour. */
        readonly inFavour: number;
        /** @description Members that voted against. */
        readonly against: number;
        /**
         * @description Members that abstained.
         * @default 0
         */
        readonly abstaining?: number;
      } | null;
      /**
       * @description True where this is the second vote in plenary, after a first that was equally divided.
       * @default false
       */
      readonly secondVote?: boolean;
    };
    readonly AssemblyQuorumFacts: {
      /**
       * @description A plenary meeting or a main committee.
       * @enum {string}
       */
      readonly organ: "plenary" | "main-committee";
      /** @description Members of the organ on the day. */
      readonly members: number;
      /** @description Members recorded as voting in favour, against or abstaining; null: there was no recorded vote. */
      readonly recorded: number | null;
    };
    readonly ConsentToBeBoundFacts: {
      /** @description The day asked about. */
      readonly day: components["schemas"]["Day"];
      /**
       * @description What the State or organization did towards the treaty.
       * @default []
       */
      readonly acts?: readonly {
        /**
         * @description The act.
         * @enum {string}
         */
        readonly action: "signature" | "definitive-signature" | "ratification" | "acceptance" | "approval" | "accession" | "denunciation" | "announcement";
        /**
         * @description When; of an instrument, the day of deposit. Null: not known.
         * @default null
         */
        readonly on?: components["schemas"]["Edtf"] | null;
        /**
         * @description Of an instrument: whether a source shows its deposit.
         * @default true
         */
        readonly deposited?: boolean;
      }[];
      /**
       * @description When the treaty entered or enters into force; null: no such day.
       * @default null
       */
      readonly inForceFrom?: components["schemas"]["Edtf"] | null;
      /**
       * @description How long after its own deposit the treaty binds one that joins later; null: not known.
       * @default null
       */
      readonly later?: {
        /**
         * @description Days that pass; null: none, or unknown.
         * @default null
         */
        readonly delayDays?: number | null;
        /**
         * @description Months that pass; null: none, or unknown.
         * @default null
         */
        readonly delayMonths?: number | null;
        /**
         * @description Whether it begins on the day on which they have passed, or on the first day of the month after it.
         * @default that-day
         * @enum {string}
         */
        readonly begins?: "that-day" | "first-of-next-month";
        /**
         * @description Where that is written down.
         * @default null
         */
        readonly provision?: {
          /** @description The name of the provision. */
          readonly name: string;
          /** @description The source in which it can be read. */
          readonly source: components["schemas"]["SourceId"];
          /** @description The place in it. */
          readonly locator: string;
        } | null;
      } | null;
    };
    readonly EntryIntoForceFacts: {
      /** @description The day asked about. */
      readonly day: components["schemas"]["Day"];
      /** @description Instruments needed; null: not known. */
      readonly threshold: number | null;
      /**
       * @description Days that pass; null: none, or unknown.
       * @default null
       */
      readonly delayDays?: number | null;
      /**
       * @description Months that pass; null: none, or unknown.
       * @default null
       */
      readonly delayMonths?: number | null;
      /**
       * @description Whether it begins on the day on which they have passed, or on the first day of the month after it.
       * @default that-day
       * @enum {string}
       */
      readonly begins?: "that-day" | "first-of-next-month";
      /**
       * @description What else must hold of the instruments counted.
       * @default []
       */
      readonly conditions?: readonly {
        /** @description The group. */
        readonly group: string;
        /** @description How many of the instruments at least must be of its members. */
        readonly atLeast: number;
      }[];
      /** @description Every instrument known; null: they are not listed. */
      readonly instruments: readonly {
        /**
         * @description Who deposited it; null: not named.
         * @default null
         */
        readonly by?: string | null;
        /**
         * @description The day of deposit, or the range in which it lies; null: not known.
         * @default null
         */
        readonly on?: components["schemas"]["Edtf"] | null;
        /**
         * @description Whether a source shows its deposit; only then does it count.
         * @default true
         */
        readonly deposited?: boolean;
        /**
         * @description Whether an official source confirms it.
         * @default true
         */
        readonly confirmed?: boolean;
        /**
         * @description True for one of a regional organization, which is not counted in addition to those of its members.
         * @default false
         */
        readonly organization?: boolean;
        /**
         * @description The groups of the conditions it belongs to.
         * @default []
         */
        readonly groups?: readonly string[];
        /**
         * @description When it was withdrawn; null: it was not.
         * @default null
         */
        readonly withdrawn?: components["schemas"]["Edtf"] | null;
      }[] | null;
      /**
       * @description Where the rule is written down; null: not read.
       * @default null
       */
      readonly provision?: {
        /** @description The name of the provision. */
        readonly name: string;
        /** @description The source in which it can be read. */
        readonly source: components["schemas"]["SourceId"];
        /** @description The place in it. */
        readonly locator: string;
      } | null;
    };
    readonly GlobalMechanismAccreditation2025Facts: {
      /** @description Whether the entity has consultative status with the Economic and Social Council. */
      readonly consultativeStatus: boolean;
      /**
       * @description Whether it told the Secretariat that it wants to take part.
       * @default true
       */
      readonly applied?: boolean;
      /**
       * @description Whether the time in which States may object has ended.
       * @default true
       */
      readonly periodEnded?: boolean;
      /**
       * @description Every objection to it.
       * @default []
       */
      readonly objections?: readonly {
        /**
         * @description The State that objects, by name; null: no source names it.
         * @default null
         */
        readonly by?: string | null;
        /**
         * @description The general basis it gave, of its own accord; null: none is recorded.
         * @default null
         */
        readonly reason?: string | null;
        /**
         * @description True where it no longer stands.
         * @default false
         */
        readonly withdrawn?: boolean;
      }[];
      /**
       * @description Where the informal consultations of the Chair with the States that object stand.
       * @default none
       * @enum {string}
       */
      readonly consultation?: "none" | "under-way" | "over";
    };
    readonly NoObjectionAccreditation2022Facts: {
      /** @description Whether the entity has consultative status with the Economic and Social Council. */
      readonly consultativeStatus: boolean;
      /**
       * @description Whether it told the Secretariat that it wants to take part.
       * @default true
       */
      readonly applied?: boolean;
      /**
       * @description Whether the time in which States may object has ended.
       * @default true
       */
      readonly periodEnded?: boolean;
      /**
       * @description Every objection to it.
       * @default []
       */
      readonly objections?: readonly {
        /**
         * @description The State that objects, by name; null: no source names it.
         * @default null
         */
        readonly by?: string | null;
        /**
         * @description The general basis it gave, of its own accord; null: none is recorded.
         * @default null
         */
        readonly reason?: string | null;
        /**
         * @description True where it no longer stands.
         * @default false
         */
        readonly withdrawn?: boolean;
      }[];
    };
    readonly PointsOfContactInquiryFacts: {
      /** @description Where the inquiry stands, by its key: "drafted", "sent", "acknowledged" and so on. */
      readonly state: string;
      /** @description What is to be done: "send", "acknowledge", "reply" and so on. */
      readonly event: string;
      /** @description Who is to do it, in the words of the table: "diplomatic contact of the requesting State" and so on. */
      readonly actor: string;
    };
    readonly SignatureWindowFacts: {
      /** @description The day asked about. */
      readonly day: components["schemas"]["Day"];
      /**
       * @description When it opens for signature; null: not known.
       * @default null
       */
      readonly opens?: components["schemas"]["Edtf"] | null;
      /**
       * @description The last day for signature; null: not known, or none.
       * @default null
       */
      readonly closes?: components["schemas"]["Edtf"] | null;
      /**
       * @description True where the text sets no last day.
       * @default false
       */
      readonly endless?: boolean;
      /**
       * @description Where the text says so; null: not read.
       * @default null
       */
      readonly provision?: {
        /** @description The name of the provision. */
        readonly name: string;
        /** @description The source in which it can be read. */
        readonly source: components["schemas"]["SourceId"];
        /** @description The place in it. */
        readonly locator: string;
      } | null;
    };
    /** @description A dated event of a record. */
    readonly Happening: {
      /** @description Unique and stable. */
      readonly id: string;
      /** @enum {string} */
      readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
      /** @description The id of the record. */
      readonly record: string;
      readonly title: string;
      /** @description What happens: adopted, opened, held, scheduled … */
      readonly act: string;
      readonly on: components["schemas"]["Edtf"];
      /** @description When it became public, if before it happened. */
      readonly stated: components["schemas"]["Edtf"] | null;
      /**
       * @description How it stands on the day.
       * @enum {string}
       */
      readonly status: "done" | "under-way" | "ahead" | "outcome-not-in-record";
      /** @description It was expected when stated; nothing is known of whether it took place. */
      readonly planned: boolean;
      readonly tracks: readonly string[];
      readonly attestation: components["schemas"]["Attestation"];
      readonly citations: readonly components["schemas"]["Citation"][];
    };
    /** @description The figures of a vote, in members. Members abstaining are considered as not voting. */
    readonly Tally: {
      /** @description Members in favour. */
      readonly inFavour: number;
      /** @description Members against. */
      readonly against: number;
      /** @description Members abstaining. */
      readonly abstaining: number;
    };
    readonly Pace: {
      /** @description How many instruments. */
      readonly instruments: number;
      /**
       * @description In which time.
       * @enum {string}
       */
      readonly per: "month" | "year";
    };
    readonly WhatIfChange: {
      /**
       * @description Another majority, where votes are counted by the rules of the Assembly.
       * @enum {string}
       */
      readonly majority?: "simple" | "two-thirds";
      /**
       * @description Another rule than that of the organ.
       * @enum {string}
       */
      readonly rule?: "assembly-majority" | "consensus" | "ad-hoc-committee";
      /**
       * @description States with a recorded vote that would have voted otherwise; needs a complete vote by member.
       * @default []
       */
      readonly flips?: readonly {
        /** @description The state. */
        readonly state: components["schemas"]["StateId"];
        /**
         * @description The vote supposed.
         * @enum {string}
         */
        readonly vote: "in-favour" | "against" | "abstaining";
      }[];
      /**
       * @description States with no vote recorded that would have voted; needs a complete vote by member.
       * @default []
       */
      readonly giveVotes?: readonly {
        /** @description The state. */
        readonly state: components["schemas"]["StateId"];
        /**
         * @description The vote supposed.
         * @enum {string}
         */
        readonly vote: "in-favour" | "against" | "abstaining";
      }[];
      /**
       * @description One vote for all members left with none recorded.
       * @enum {string}
       */
      readonly giveRest?: "in-favour" | "against" | "abstaining";
      /** @description Other figures instead of the recorded ones. */
      readonly tally?: {
        /** @description Members that voted in favour. */
        readonly inFavour: number;
        /** @description Members that voted against. */
        readonly against: number;
        /**
         * @description Members that abstained.
         * @default 0
         */
        readonly abstaining?: number;
      };
      /**
       * @description Objections to a text that was put for adoption by consensus.
       * @default []
       */
      readonly objections?: readonly {
        /** @description The delegation that would have objected. */
        readonly by: string;
        /**
         * @description What it would have objected to.
         * @default null
         */
        readonly to?: string | null;
      }[];
    };
    /** @description What holds for a whole answer. */
    readonly Meta: {
      /** @description The day at whose end the record is shown. */
      readonly asOf: components["schemas"]["Day"];
      /** @description The data version: day of the last change and hash of the content. */
      readonly version: string;
      /** @description For each track, the last day or month up to which its sources were read. */
      readonly coverage: {
        readonly [key: string]: components["schemas"]["Edtf"];
      };
      /** @description For each facet asked for, how many items each value has under all filters but the facet's own. */
      readonly facets?: {
        readonly [key: string]: {
          readonly [key: string]: number;
        };
      };
    };
    /** @description What holds for an answer to a supposition. */
    readonly HypotheticalMeta: {
      /** @description The day at whose end the record is shown. */
      readonly asOf: components["schemas"]["Day"];
      /** @description The data version: day of the last change and hash of the content. */
      readonly version: string;
      /** @description For each track, the last day or month up to which its sources were read. */
      readonly coverage: {
        readonly [key: string]: components["schemas"]["Edtf"];
      };
      /** @description For each facet asked for, how many items each value has under all filters but the facet's own. */
      readonly facets?: {
        readonly [key: string]: {
          readonly [key: string]: number;
        };
      };
      /**
       * @description It rests on what was supposed, and says nothing of the record.
       * @constant
       */
      readonly hypothetical: true;
    };
    /** @description Where a list stands. */
    readonly Page: {
      /** @description How many items a page holds. */
      readonly limit: number;
      /** @description How many items the list has under all filters. */
      readonly total: number;
      /** @description Opaque; the value of "cursor" for the next page. Null on the last page. */
      readonly next: string | null;
    };
    /** @description Where recorded votes come from. */
    readonly VoteSource: {
      /** @description "tracks" for the complete votes of the three tracks, else what was imported. */
      readonly name: string;
      /** @description How the data wants to be cited. */
      readonly citation: string;
      readonly licence: string;
      /** @description The last day up to which the source was read; null: not stated. */
      readonly through: components["schemas"]["Day"] | null;
    };
    /** @description What a result was computed from, so that it can be computed again. */
    readonly VoteSelection: {
      readonly source: components["schemas"]["VoteSource"];
      /** @description The selection as asked; null where nothing was asked. */
      readonly filters: {
        readonly votes: readonly string[] | null;
        readonly track: readonly string[] | null;
        readonly from: components["schemas"]["Day"] | null;
        readonly to: components["schemas"]["Day"] | null;
        readonly coalition: string | null;
        readonly region: string | null;
        /** @enum {string} */
        readonly consensus: "exclude" | "include";
      };
      readonly votes: {
        readonly count: number;
        readonly first: components["schemas"]["Day"] | null;
        readonly last: components["schemas"]["Day"] | null;
        /** @description Where they are at most a hundred; else null: source and filters say which. */
        readonly ids: readonly string[] | null;
      };
      /** @description What was counted as agreement beside recorded votes; null: nothing. */
      readonly adoptions: {
        readonly count: number;
        readonly inferred: number;
        readonly ids: readonly string[];
      } | null;
      /** @description What a reader must know of the selection. */
      readonly notes: readonly string[];
    };
    /**
     * @description The name of a collection: folder, URL segment, terminal noun.
     * @enum {string}
     */
    readonly CollectionName: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
    /** @description A file of the archive. */
    readonly ArchivedFile: {
      /** @description Where it is in the archive. */
      readonly path: string;
      readonly title: string;
      readonly mediaType: string;
      readonly bytes: number;
      /** @description In hexadecimal digits. */
      readonly sha256: string;
      /** @description Null where it holds no table. */
      readonly rows: number | null;
    };
    /** @description The whole record as one file. */
    readonly Dataset: {
      /** @description The data version. */
      readonly version: string;
      /** @description The day of the last change, at whose end the archive holds the record as known. */
      readonly day: components["schemas"]["Day"];
      /** @description The archive of this data version. */
      readonly archive: {
        readonly name: string;
        /** Format: uri */
        readonly url: string;
        /** @constant */
        readonly mediaType: "application/zip";
        readonly bytes: number;
        /** @description In hexadecimal digits. */
        readonly sha256: string;
      };
      /**
       * Format: uri
       * @description Always leads to the archive there is.
       */
      readonly latest: string;
      /** @description Some of it carries terms of its own; LICENSE in the archive has them. */
      readonly licence: {
        readonly name: string;
        readonly title: string;
        /** Format: uri */
        readonly url: string;
      };
      /** @description What is in the archive. */
      readonly files: readonly components["schemas"]["ArchivedFile"][];
    };
    /** @description Where a rule is written down. */
    readonly LegalSource: {
      /** @description The provision's own name. */
      readonly name: string;
      /** @description The id of the source in which it can be read. */
      readonly source: string;
      /** @description The place in it. */
      readonly locator: string;
    };
    /** @description What a rule says of some facts. */
    readonly Verdict: {
      /** @description One of the outcomes of the rule. */
      readonly outcome: string;
      /** @description Why, in sentences, in the order in which they follow from each other. */
      readonly reasons: readonly string[];
      /** @description The provision that decides. */
      readonly rule: components["schemas"]["LegalSource"];
      /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
      readonly margin?: number;
      /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
      readonly on?: components["schemas"]["Edtf"];
      /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
      readonly to?: string;
    };
    /** @description A rule of procedure or of a treaty. */
    readonly Rule: {
      readonly name: string;
      readonly title: string;
      /** @description What it decides. */
      readonly about: string;
      /** @description Every provision it rests on. */
      readonly legal: readonly {
        /** @description The provision's own name. */
        readonly name: string;
        /** @description The id of the source in which it can be read. */
        readonly source: string;
        /** @description The place in it. */
        readonly locator: string;
        /**
         * Format: uri
         * @description The source.
         */
        readonly url: string;
      }[];
      /** @description Everything it can answer, each in words. */
      readonly outcomes: {
        readonly [key: string]: string;
      };
      /** @description What a margin counts; null where it has none. */
      readonly unit: string | null;
      /**
       * Format: uri
       * @description Where it is described, and asked with POST.
       */
      readonly url: string;
      /** @description A body for it. */
      readonly example: {
        readonly [key: string]: unknown;
      };
    };
    /** @description The figures of a vote, in members. */
    readonly VoteFigures: {
      readonly inFavour: number;
      readonly against: number;
      readonly abstaining: number;
    };
    /** @description The fewest votes that make a difference, and one way of it. */
    readonly SmallestChange: {
      /** @description How many members. */
      readonly votes: number;
      /** @description The figures after it. */
      readonly tally: components["schemas"]["VoteFigures"];
      /** @description What they come to. */
      readonly outcome: string;
      /** @description What those members would do. */
      readonly how: string;
    };
    /** @description How close an outcome is to another. */
    readonly Closeness: {
      /** @description Recorded votes changed; null where no change makes a difference. */
      readonly changing: components["schemas"]["SmallestChange"] | null;
      /** @description Votes given to members with none recorded; null where they are too few to make a difference. */
      readonly giving: components["schemas"]["SmallestChange"] | null;
      /** @description Both in a sentence. */
      readonly words: string;
    };
    /** @description A record that refers to this one, and by which field. */
    readonly BackLink: {
      readonly collection: components["schemas"]["CollectionName"];
      readonly id: string;
      /** @description The path of the field that refers here. */
      readonly field: string;
    };
    /** @description What is computed of a record, in a list. */
    readonly DerivedInList: {
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
    };
    readonly Health: {
      /** @constant */
      readonly status: "ok";
      readonly version: string;
      readonly today: components["schemas"]["Day"];
    };
    readonly Ready: {
      /** @constant */
      readonly status: "ready";
    };
    /** @description A record found by a search. */
    readonly SearchHit: {
      readonly collection: components["schemas"]["CollectionName"];
      readonly id: string;
      readonly title: string;
      /** @description The title where room is short; tells apart the stages of one resolution. */
      readonly short: string;
      /** @description The date under which lists show the record. */
      readonly date: components["schemas"]["Edtf"] | null;
      /** @description Our prose on the record where there is any on the day, else the sentence computed of it. */
      readonly summary: string;
      /** @description The passage that shows best why the record was found. */
      readonly snippet: {
        readonly text: string;
        /** @description What answers to the query, in UTF-16 code units of the text, from left to right, without overlaps. */
        readonly highlights: readonly {
          readonly start: number;
          readonly end: number;
        }[];
      };
      /** @description Comparable within one answer only. Above 1: the query names the record. */
      readonly score: number;
      /**
       * Format: uri
       * @description The record.
       */
      readonly url: string;
    };
    /** @description An address, with what it answers. */
    readonly Indexed: {
      /** @description The id of the operation in the description of the API. */
      readonly name: string;
      readonly title: string;
      readonly description: string;
      /** @enum {string} */
      readonly method: "GET" | "POST";
      /**
       * Format: uri
       * @description The address, with an example of what it cannot do without.
       */
      readonly url: string;
      /** @description An example of what is sent; null where nothing is. */
      readonly body: {
        readonly [key: string]: unknown;
      } | null;
    };
    /** @description Where a track stands on the day. */
    readonly TrackNow: {
      readonly track: {
        readonly id: string;
        readonly title: string;
      };
      /** @description The state of play, computed. */
      readonly sentence: string;
      /** @description The last day or month up to which the track's sources were read. */
      readonly readTo: components["schemas"]["Edtf"];
      /** @description Processes under way. */
      readonly underWay: readonly {
        readonly id: string;
        readonly title: string;
      }[];
      /** @description What is going on on the day. */
      readonly current: readonly components["schemas"]["Happening"][];
      /** @description What is announced, nearest first. */
      readonly next: readonly components["schemas"]["Happening"][];
      /** @description Planned for days past those up to which sources were read; the record does not say what came of it. Latest first. */
      readonly awaiting: readonly components["schemas"]["Happening"][];
      /** @description The latest decisions, newest first, at most five. */
      readonly decisions: readonly {
        readonly id: string;
        readonly title: string;
        readonly sentence: string;
        readonly on: components["schemas"]["Edtf"];
      }[];
    };
    /** @description What there is: collections with counts, and the other addresses. */
    readonly Overview: {
      readonly title: string;
      readonly version: string;
      /** @description The day of the last change of the data. */
      readonly lastChange: components["schemas"]["Day"];
      readonly collections: readonly {
        readonly name: components["schemas"]["CollectionName"];
        readonly description: string;
        /** @description How many records are known on the day. */
        readonly count: number;
        /** @description By what the list can be narrowed and counted. */
        readonly facets: readonly string[];
        /** Format: uri */
        readonly url: string;
      }[];
      readonly links: {
        /** Format: uri */
        readonly now: string;
        /** Format: uri */
        readonly timeline: string;
        /**
         * Format: uri
         * @description The timeline as a calendar; every list and record has one beside it.
         */
        readonly calendar: string;
        /**
         * Format: uri
         * @description The timeline as a feed; every list and record has one beside it.
         */
        readonly feed: string;
        /**
         * Format: uri
         * @description What was changed in the record itself, and why: the other clock.
         */
        readonly revisions: string;
        /**
         * Format: uri
         * @description An example; "q" holds what is looked for.
         */
        readonly search: string;
        /**
         * Format: uri
         * @description What should be looked at again.
         */
        readonly stale: string;
        /** Format: uri */
        readonly rules: string;
        /**
         * Format: uri
         * @description The analyses of recorded votes.
         */
        readonly analysis: string;
        /**
         * Format: uri
         * @description What can be supposed of decisions and treaties.
         */
        readonly whatIf: string;
        /**
         * Format: uri
         * @description The whole record as one file: where it is, its size, its SHA-256 and what it holds.
         */
        readonly dataset: string;
        /** Format: uri */
        readonly openapi: string;
        /** Format: uri */
        readonly problems: string;
        readonly site: string | null;
      };
    };
    /** @description A problem document (RFC 9457). Each type has its own further members; see its page. */
    readonly Problem: {
      /**
       * Format: uri
       * @description The address of a page that explains the problem.
       */
      readonly type: string;
      readonly title: string;
      readonly status: number;
      /** @description What was wrong here, what was expected, and how to mend it. */
      readonly detail: string;
      /** @description The address asked for. */
      readonly instance: string;
      /** @description What would have been accepted. */
      readonly accepted?: readonly string[];
      /** @description Everything wrong with the query string, by parameter, or with the body, by JSON Pointer (RFC 6901) of the field. */
      readonly errors?: readonly ({
        readonly value: string;
        readonly detail: string;
        readonly accepted: readonly string[];
        readonly parameter: string;
      } | {
        readonly value: string;
        readonly detail: string;
        readonly accepted: readonly string[];
        readonly pointer: string;
      })[];
      /** @description A body the address takes. */
      readonly example?: {
        readonly [key: string]: unknown;
      };
      /** @description What may have been meant. */
      readonly suggestions?: readonly ({
        /** Format: uri */
        readonly url: string;
      } & {
        readonly [key: string]: unknown;
      })[];
      /** @description The first day at whose end the record was known. */
      readonly knownSince?: components["schemas"]["Day"];
    } & {
      readonly [key: string]: unknown;
    };
    /** @description Something of the record that should be looked at again. */
    readonly Stale: {
      /** @description Its own, within the list of a day. */
      readonly id: string;
      /**
       * @description Why. outcome-not-in-record: The day has passed and the record does not say what came of it. count-grown-old: Counted more than 90 days ago, and the count may have changed. not-read-again: Not read against its sources for more than 365 days.
       * @enum {string}
       */
      readonly reason: "outcome-not-in-record" | "count-grown-old" | "not-read-again";
      readonly collection: components["schemas"]["CollectionName"];
      /** @description The id of the record. */
      readonly record: string;
      /** @description What, in a few words. */
      readonly title: string;
      /** @description Since when: the date that has passed, the day of the count, the day of the last reading. */
      readonly on: components["schemas"]["Edtf"];
      /** @description How many days ago that was. */
      readonly days: number;
    };
    /** @description The vote of one member of that day. */
    readonly VoteOfMember: {
      /** @description The id of the Member State (ISO 3166-1 alpha-3, in lower case). */
      readonly state: string;
      /** @description Its short name in English. */
      readonly name: string;
      /**
       * @description How its vote is recorded: "in-favour", "against" or "abstaining" as listed in the voting record; "no-vote-recorded" for a member of that day on none of the three lists. Why no vote is recorded is not known: it is neither absence nor non-participation.
       * @enum {string}
       */
      readonly vote: "in-favour" | "against" | "abstaining" | "no-vote-recorded";
      /** @description Its regional group as the groups are today, not on the day of the vote. Empty: in none. */
      readonly regionalGroup: string | null;
      /** @description The coalitions and groups it belonged to on the day of the vote, by id. In CSV joined by semicolons. */
      readonly coalitions: readonly string[];
      /** @description Those of its coalitions whose membership rests on entries without a date: today’s membership, not verified for the day of the vote. */
      readonly undatedCoalitions: readonly string[];
      /** @description What is noted beside the vote, never changing it: an intention stated, Article 19 of the Charter, non-participation announced. Empty: nothing. */
      readonly note: string | null;
    };
    /** @description One recorded vote of a state. */
    readonly VoteOfState: {
      /** @description The id of the decision. */
      readonly decision: string;
      /** @description The final symbol of the text. Empty: none. */
      readonly symbol: string | null;
      /** @description The title of the decision. */
      readonly title: string;
      /** @description The day of the decision. */
      readonly on: components["schemas"]["Edtf"];
      /** @description "committee" or "plenary": two decisions on one text are two votes. */
      readonly stage: string;
      /** @description The tracks it belongs to. In CSV joined by semicolons. */
      readonly tracks: readonly string[];
      /** @description How the decision came out. */
      readonly outcome: string;
      /**
       * @description How the vote of the state is recorded; "no-vote-recorded" only where the vote by member is complete.
       * @enum {string}
       */
      readonly vote: "in-favour" | "against" | "abstaining" | "no-vote-recorded";
      /** @description Whether the record holds the votes of all members; false: only some are known by name, this one among them. */
      readonly complete: boolean;
      /** @description What is noted beside the vote, never changing it: an intention stated, Article 19 of the Charter, non-participation announced. Empty: nothing. */
      readonly note: string | null;
    };
    /** @description The decision a table of votes is of. */
    readonly DecisionVoted: {
      readonly id: string;
      readonly title: string;
      readonly symbol: string | null;
      readonly on: components["schemas"]["Edtf"];
      readonly stage: string;
      readonly tally: components["schemas"]["Tally"] | null;
      /** @description Member States on the day. */
      readonly members: number;
      readonly noVoteRecorded: number | null;
    };
    /** @description How stakeholders take part: modalities, rounds of accreditation, objections, consultations. An objector is never inferred. */
    readonly EventOfParticipation: {
      readonly id: components["schemas"]["AccreditationId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /**
       * @description What it is.
       * @enum {string}
       */
      readonly type: "modalities" | "modalities-proposed" | "round" | "objection" | "no-agreement" | "stakeholder-letter" | "consultation" | "participation" | "registration" | "practice" | "access-complaint";
      /** @description When. */
      readonly on: components["schemas"]["Edtf"];
      /** @description When it became public, if before the last day of "on". */
      readonly stated: components["schemas"]["Edtf"] | null;
      /** @description The process concerned. */
      readonly process: components["schemas"]["ProcessId"] | null;
      /** @description The meeting at which it took place. */
      readonly meeting: components["schemas"]["MeetingId"] | null;
      /** @description The document it rests on. */
      readonly document: components["schemas"]["DocumentId"] | null;
      /** @description The paper it rests on, with the place in it, where that is no document of the record. */
      readonly basis: string | null;
      /** @description Of modalities: the rule of the rules of procedure in which they can be applied; null: none. */
      readonly rule: ("no-objection-accreditation-2022" | "global-mechanism-accreditation-2025") | null;
      /** @description Of an objection: the round in which it was made. */
      readonly round: components["schemas"]["AccreditationId"] | null;
      /** @description How many without consultative status applied; null: unknown. */
      readonly applied: number | null;
      /** @description How many of them were accredited; null: unknown. */
      readonly accredited: number | null;
      /** @description How many were not, after objections; null: unknown. */
      readonly notAccredited: number | null;
      /** @description How many took part as of right, with consultative status; null: unknown. */
      readonly asOfRight: number | null;
      /** @description Objections to single organisations. An objector is never inferred. */
      readonly objections: readonly {
        /** @description Who objected; null: no source names the objector. */
        readonly objector: components["schemas"]["StateId"] | null;
        /**
         * @description named: a source names the objector; inferred: others put it down to a state by elimination, so nobody is named here.
         * @enum {string}
         */
        readonly basis: "named" | "inferred";
        /** @description The organisations objected to. */
        readonly stakeholders: readonly components["schemas"]["StakeholderId"][];
        /** @description How it is known. */
        readonly note: string | null;
      }[];
      /** @description States a source names for what they did. */
      readonly states: readonly {
        /** @description The state. */
        readonly state: components["schemas"]["StateId"];
        /** @description What it did, in a word or two. */
        readonly role: string;
      }[];
      /** @description Other numbers published. */
      readonly figures: readonly {
        /** @description What was counted. */
        readonly of: string;
        /** @description How many. */
        readonly number: number;
        /** @description How the source qualifies the number; null: not at all. */
        readonly qualifier: ("about" | "more-than") | null;
      }[];
      /** @description What the modalities say. */
      readonly rules: readonly {
        /** @description The rule in a word. */
        readonly rule: string;
        /** @description What it says. */
        readonly text: string;
      }[];
    };
    /** @description Organs that take decisions or to which processes report. */
    readonly Body: {
      readonly id: components["schemas"]["BodyId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The name used where room is short. */
      readonly shortName: string;
      /** @enum {string} */
      readonly type: "principal-organ" | "main-committee" | "subsidiary-body" | "secretariat" | "treaty-body" | "regional-organisation" | "other";
      /** @description The organ it is part of or subordinate to. */
      readonly parent: components["schemas"]["BodyId"] | null;
      /** @description The rule by which it decides, where a source says so and the rule is among those that can be applied. */
      readonly decidesBy: {
        /**
         * @description The rule, by its name among the rules of procedure that can be applied.
         * @enum {string}
         */
        readonly rule: "assembly-majority" | "consensus" | "ad-hoc-committee";
        /** @description Where it is said that the organ decides so. */
        readonly citations: readonly components["schemas"]["Citation"][];
      } | null;
    };
    /** @description Groups of states with their membership on any day. */
    readonly Coalition: {
      readonly id: components["schemas"]["CoalitionId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The name used where room is short. */
      readonly shortName: string;
      /**
       * @description What kind of group it is.
       * @enum {string}
       */
      readonly type: "regional-organisation" | "regional-group" | "regional-forum" | "alliance" | "intergovernmental-organisation" | "political-group" | "un-category" | "ad-hoc" | "initiative" | "donor-group";
      /** @description True where only today's membership is known, unverified for any other day. */
      readonly undated: boolean;
      /** @description False where the sources read do not name every member: then nobody is said not to belong. */
      readonly complete: boolean;
      /** @description How many members a source counts, where they are not all named. */
      readonly statedCount: number | null;
      /** @description What the group is known for in the negotiations. */
      readonly notes: readonly string[];
      /** @description Who belonged to it, from when to when. */
      readonly memberships: readonly {
        /** @description The state; null for a member that is no State of the United Nations. */
        readonly state: components["schemas"]["StateId"] | null;
        /** @description The name of a member that is no State of the United Nations. */
        readonly name: string | null;
        /**
         * @description Standing; only "member" is counted.
         * @enum {string}
         */
        readonly status: "member" | "suspended" | "disputed" | "invited" | "associate" | "participant" | "excluded";
        /** @description The year of the first list that names it, where the day of joining was not found. */
        readonly attestedFrom: components["schemas"]["Edtf"] | null;
        /** @description How well this membership is attested. */
        readonly attestation: components["schemas"]["Attestation"];
        /** @description What a reader should know of it. */
        readonly note: string | null;
        /** @description First day; null where it was not found. */
        readonly from: components["schemas"]["Edtf"] | null;
        /** @description The day it ended; null while it lasts. A membership no longer counts on that day. */
        readonly to: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
    };
    /** @description Processes and treaties side by side: membership, rule, duration, results. */
    readonly Comparison: {
      readonly id: components["schemas"]["ComparisonId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description What is compared. */
      readonly columns: readonly {
        /** @description The key under which the rows give its value. */
        readonly key: string;
        /** @description What stands at the head of the column. */
        readonly label: string;
        /** @description The record compared, where it is one. */
        readonly record: {
          /**
           * @description The collection of the record pointed to.
           * @enum {string}
           */
          readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
          /** @description Its id. */
          readonly id: string;
        } | null;
      }[];
      /** @description The criteria, one by one. */
      readonly rows: readonly {
        /** @description By what it is compared. */
        readonly criterion: string;
        /** @description What holds for each column, by its key. */
        readonly values: {
          readonly [key: string]: string;
        };
        /** @description Where the row was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
    };
    /** @description What organs decided, how, and who voted how; committee and plenary stage are different decisions. */
    readonly Decision: {
      readonly id: components["schemas"]["DecisionId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The text decided on, under its final symbol. */
      readonly document: components["schemas"]["DocumentId"] | null;
      /** @description The final symbol of the text; null: none. */
      readonly symbol: string | null;
      /** @description The symbol of the draft before the organ. */
      readonly draft: string | null;
      /** @description The organ that decided. */
      readonly body: components["schemas"]["BodyId"];
      /**
       * @description Committee and plenary stage are different decisions.
       * @enum {string}
       */
      readonly stage: "committee" | "plenary" | "adoption";
      /** @description The process the text concerns. */
      readonly process: components["schemas"]["ProcessId"] | null;
      /** @description The day of the decision. */
      readonly on: components["schemas"]["Edtf"];
      /**
       * @description How it came out.
       * @enum {string}
       */
      readonly outcome: "adopted" | "approved" | "not-adopted" | "elected" | "accredited" | "accredited-in-part" | "not-accredited" | "suspended";
      /** @description How it was taken; null: unknown. */
      readonly method: ("recorded-vote" | "without-vote" | "consensus") | null;
      /** @description Whether a source says how it was taken, or it follows only from there being no recorded vote. */
      readonly methodBasis: ("stated" | "inferred-from-absence") | null;
      /** @description What the method rests on. */
      readonly methodNote: string | null;
      /** @description The majority applied, only where a source states it. */
      readonly majorityApplied: ("simple" | "two-thirds") | null;
      /** @description The symbol of the verbatim or summary record. */
      readonly meetingRecord: string | null;
      /** @description The report of the committee to the plenary. */
      readonly committeeReport: string | null;
      /** @description Number of the voting record in the UN Digital Library. */
      readonly undlRecord: string | null;
      /** @description The official figures; null: no recorded vote, or figures not found. */
      readonly tally: components["schemas"]["Tally"] | null;
      /** @description Whether a published figure was seen, or the lists were counted. */
      readonly tallyBasis: ("published" | "counted-from-votes") | null;
      /** @description What a reader should know of the figures. */
      readonly tallyNote: string | null;
      /** @description Where else the same figures were seen. */
      readonly tallyChecks: readonly string[];
      /** @description Votes known by name where no complete vote by member is; never filled up. */
      readonly namedVotes: {
        /** @description States in favour. */
        readonly inFavour: readonly components["schemas"]["StateId"][];
        /** @description States against. */
        readonly against: readonly components["schemas"]["StateId"][];
        /** @description States abstaining. */
        readonly abstaining: readonly components["schemas"]["StateId"][];
        /** @description Groups said as a whole to have voted so; no member is inferred. */
        readonly groups: readonly {
          readonly coalition: components["schemas"]["CoalitionId"];
          /** @enum {string} */
          readonly vote: "inFavour" | "against" | "abstaining";
        }[];
        /** @description Which of the names are missing. */
        readonly note: string | null;
      } | null;
      /** @description Who introduced the text. */
      readonly introducedBy: readonly components["schemas"]["StateId"][];
      /** @description Sponsors named by the sources. */
      readonly sponsors: readonly components["schemas"]["StateId"][];
      /** @description The number of sponsors a source states. */
      readonly sponsorCount: number | null;
      /** @description Which sponsors are missing. */
      readonly sponsorNote: string | null;
      /** @description Separate votes on parts of the text. */
      readonly parts: readonly {
        /** @description The paragraph, amendment or motion voted on separately. */
        readonly on: string;
        /**
         * @description What was voted on.
         * @enum {string}
         */
        readonly type: "paragraph" | "amendment" | "motion";
        /** @description How the vote came out; null: unknown. */
        readonly outcome: ("retained" | "deleted" | "adopted" | "rejected") | null;
        /** @description Its own figures; null: unknown. */
        readonly tally: components["schemas"]["Tally"] | null;
        /** @description How well it is attested. */
        readonly attestation: components["schemas"]["Attestation"];
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
        /** @description What a reader should know of it. */
        readonly note: string | null;
      }[];
      /** @description How a text was brought to adoption, step by step, where a source gives the order. */
      readonly steps: readonly {
        /**
         * @description What happened.
         * @enum {string}
         */
        readonly act: "text-presented" | "objection" | "suspension" | "way-out" | "objection-lifted" | "adoption";
        /** @description The states that did it, as far as named. */
        readonly by: readonly components["schemas"]["StateId"][];
        /** @description For a way out: how the text was changed. */
        readonly way: ("footnote" | "annex" | "deletion" | "oral-amendment") | null;
        /** @description For a way out: the place in the text. */
        readonly where: string | null;
        /** @description What happened, in our own words, neutral and without hindsight. */
        readonly text: string;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description Beside the tally, never changing it: a stated intention, Article 19 of the Charter, announced non-participation. */
      readonly voteNotes: readonly {
        /** @description The state. */
        readonly state: components["schemas"]["StateId"] | null;
        /**
         * @description What is noted.
         * @enum {string}
         */
        readonly type: "intention-stated" | "article-19" | "announced-non-participation";
        /** @description The note. */
        readonly note: string;
        /** @description Where it was read. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description What else a reader should know of the decision. */
      readonly notes: string | null;
    };
    /** @description Places where sources contradict each other: every value with its source, the one taken, and why. */
    readonly Discrepancy: {
      readonly id: components["schemas"]["DiscrepancyId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The record concerned. */
      readonly about: {
        /**
         * @description The collection of the record pointed to.
         * @enum {string}
         */
        readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
        /** @description Its id. */
        readonly id: string;
      };
      /** @description What of it is in doubt. */
      readonly field: string;
      /** @description The values that stand against each other. */
      readonly values: readonly {
        /** @description What the source says. */
        readonly value: string;
        /** @description Who says so. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description The value taken; null: left open. */
      readonly taken: string | null;
      /** @description Why it was taken, or why it is left open. */
      readonly why: string;
    };
    /** @description Resolutions, reports, drafts and treaties, and how they stand to each other. */
    readonly Document: {
      readonly id: components["schemas"]["DocumentId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The symbol, as the United Nations prints it; null: none. */
      readonly symbol: string | null;
      /**
       * @description What it is.
       * @enum {string}
       */
      readonly type: "resolution" | "decision" | "draft-resolution" | "report" | "progress-report" | "draft-report" | "annex" | "sg-report" | "treaty" | "joint-statement" | "declaration" | "strategy" | "working-paper" | "concept-note" | "chair-paper" | "expert-study" | "judgment" | "policy-framework" | "regulation";
      /** @description A closer word for what it is. */
      readonly subtype: string | null;
      /** @description The day it was adopted or issued; null: undated. */
      readonly on: components["schemas"]["Edtf"] | null;
      /** @description The organ it comes from. */
      readonly body: components["schemas"]["BodyId"] | null;
      /** @description Who issued it, where that is no organ of the record. */
      readonly issuer: string | null;
      /** @description The process it belongs to. */
      readonly process: components["schemas"]["ProcessId"] | null;
      /** @description Where it can be read. */
      readonly url: string | null;
      /** @description The report of the committee on the item. */
      readonly committeeReport: string | null;
      /** @description The states that submitted it. */
      readonly submittedBy: readonly components["schemas"]["StateId"][];
      /** @description How it stands to other texts. The other direction is derived. */
      readonly relations: readonly {
        /**
         * @description How it stands to the other.
         * @enum {string}
         */
        readonly type: "establishes" | "proposes" | "endorses" | "annexes" | "amends" | "succeeds" | "recalls" | "responds-to" | "implements";
        /** @description The other document. */
        readonly document: components["schemas"]["DocumentId"] | null;
        /** @description The process, where the text sets one up or changes its mandate. */
        readonly process: components["schemas"]["ProcessId"] | null;
        /** @description Where in the text, or how. */
        readonly note: string | null;
      }[];
      /** @description What happened to it after it was adopted or issued. */
      readonly events: readonly {
        /**
         * @description What happened to it.
         * @enum {string}
         */
        readonly act: "opened-for-signature" | "entered-into-force" | "joined" | "submitted" | "revised" | "distributed";
        /** @description Words to go with it, neutral and without hindsight. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description What a reader should know of it. */
      readonly notes: readonly string[];
      /** @description Single provisions of note. */
      readonly provisions: readonly {
        /** @description Paragraph or article. */
        readonly locator: string;
        /** @description What it says, in our own words. */
        readonly text: string;
      }[];
    };
    /** @description Political texts states may endorse, with the lists of endorsers as they grew. A state not on a list is not said to have refused. */
    readonly Endorsement: {
      readonly id: components["schemas"]["EndorsementId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The name used where room is short. */
      readonly shortName: string;
      /** @description The document that holds the text. */
      readonly document: components["schemas"]["DocumentId"] | null;
      /** @description When it was opened for endorsement. */
      readonly on: components["schemas"]["Edtf"];
      /** @description Where its keeper publishes the list; null: not known. */
      readonly officialList: string | null;
      /** @description The list as it stood on a day; a later one replaces an earlier one. */
      readonly lists: readonly {
        /** @description The number of endorsers published. */
        readonly count: number;
        /** @description The states on the list; empty: no list with names was read. */
        readonly states: readonly components["schemas"]["StateId"][];
        /** @description Names on the list that are no State of the United Nations, as printed. */
        readonly others: readonly string[];
        /** @description What a reader should know of it. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description Reports on single states beside the lists. */
      readonly reports: readonly {
        /** @description What was reported, in our own words. */
        readonly text: string;
        /** @description The states named. */
        readonly states: readonly components["schemas"]["StateId"][];
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
    };
    /** @description Objections, dissociations, explanations of vote or position, reservations and statements, with the account each rests on. */
    readonly Intervention: {
      readonly id: components["schemas"]["InterventionId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /**
       * @description What it is; never inferred.
       * @enum {string}
       */
      readonly act: "objection" | "dissociation" | "explanation-of-vote" | "explanation-of-position" | "reservation" | "general-statement" | "complaint";
      /** @description The states that a source names as having spoken or acted. */
      readonly states: readonly components["schemas"]["StateId"][];
      /** @description Groups that spoke as groups; nothing follows for a single member. */
      readonly coalitions: readonly components["schemas"]["CoalitionId"][];
      /** @description Other actors, by name. */
      readonly others: readonly string[];
      /** @description For whom the actor spoke, in the words of the source. */
      readonly onBehalfOf: string | null;
      /** @description When; null: unknown. */
      readonly on: components["schemas"]["Edtf"] | null;
      /** @description The meeting at which it was made. */
      readonly meeting: components["schemas"]["MeetingId"] | null;
      /** @description The decision it concerns. */
      readonly decision: components["schemas"]["DecisionId"] | null;
      /** @description What it was directed at, to follow the act in a sentence. */
      readonly about: string;
      /** @description What came of it, as far as a source says so. */
      readonly effect: string | null;
      /** @description For an objection: how the text was changed so that it no longer stood, where a source says so. */
      readonly wayOut: ("footnote" | "annex" | "deletion" | "oral-amendment") | null;
      /**
       * @description The strongest kind of account it rests on.
       * @enum {string}
       */
      readonly basis: "official-record" | "statement" | "press" | "ngo-report" | "ai-report";
    };
    /** @description Questions on which States differ: the spectrum of stances, who stands where, and what is agreed. */
    readonly Issue: {
      readonly id: components["schemas"]["IssueId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The issue where room is short. */
      readonly shortName: string;
      /** @description The item of the agenda it belongs to. */
      readonly pillar: components["schemas"]["PillarId"] | null;
      /** @description What is agreed all the same. */
      readonly agreedGround: readonly string[];
      /** @description The stances taken, in order; the title of the record is the question. */
      readonly spectrum: readonly {
        readonly id: string & (unknown & unknown);
        /** @description The stance in words. */
        readonly label: string;
      }[];
      /** @description Where it was raised, dated by the opening of the process or the day of the text. */
      readonly raised: readonly {
        /** @description The process, meeting, decision or document. */
        readonly in: {
          /**
           * @description The collection of the record pointed to.
           * @enum {string}
           */
          readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
          /** @description Its id. */
          readonly id: string;
        };
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description How it stands, judged on the day the record was written. */
      readonly standing: ("open" | "dormant" | "settled-in-principle" | "settled-in-text" | "partly-settled-in-text" | "closed") | null;
      /** @description When it was settled. */
      readonly closures: readonly {
        /** @description How it was settled. */
        readonly outcome: string;
        /** @description The record that settled it. */
        readonly by: {
          /**
           * @description The collection of the record pointed to.
           * @enum {string}
           */
          readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
          /** @description Its id. */
          readonly id: string;
        } | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description Counts of positions published by others; nothing here is counted from them. */
      readonly publishedTallies: readonly {
        /** @description Who counted. */
        readonly by: string;
        /** @description What the count is of. */
        readonly measure: string;
        /** @description The figures published. */
        readonly figures: readonly {
          /** @description What was counted. */
          readonly of: string;
          /** @description How many. */
          readonly number: number;
          /** @description True where the source says "more than" or "at least". */
          readonly atLeast: boolean;
        }[];
        /** @description What a reader should know of the count. */
        readonly note: string | null;
        /** @description The day the count is of; null: published without a date. */
        readonly on: components["schemas"]["Edtf"] | null;
        /** @description When it was published, if on another day. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description Questions within it and remarks on it that sources make. */
      readonly notes: readonly string[];
      /** @description Records the question is about. */
      readonly concerns: readonly {
        /**
         * @description The collection of the record pointed to.
         * @enum {string}
         */
        readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
        /** @description Its id. */
        readonly id: string;
      }[];
    };
    /** @description Statements several states made in common, or a group made in their name, with who stands behind each as far as named. */
    readonly JointStatement: {
      readonly id: components["schemas"]["JointStatementId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description When it was made. */
      readonly on: components["schemas"]["Edtf"];
      /** @description The document that holds its text. */
      readonly document: components["schemas"]["DocumentId"] | null;
      /** @description The state that delivered it. */
      readonly deliveredBy: components["schemas"]["StateId"] | null;
      /** @description The group whose statement it is; what a group says is the group’s. */
      readonly group: components["schemas"]["CoalitionId"] | null;
      /**
       * @description What the members are to the statement.
       * @enum {string}
       */
      readonly role: "signatories" | "authors" | "participants" | "listed-by-others" | "group";
      /** @description The states named, as far as they are. */
      readonly members: readonly components["schemas"]["StateId"][];
      /**
       * @description Whether all members, some or none are named in the sources read.
       * @enum {string}
       */
      readonly named: "all" | "some" | "none";
      /** @description The number published; null: none. */
      readonly memberCount: number | null;
      /** @description States that associated themselves with it without being members. */
      readonly associates: readonly components["schemas"]["StateId"][];
      /** @description How this record reads the text on a treaty: a reading, not a word of the statement, and no position of its members. */
      readonly impliedStance: ("supports-treaty" | "two-tier" | "undecided") | null;
    };
    /** @description The eight global confidence-building measures, what UN reports recommended before them, and those of the OSCE. */
    readonly "Confidence-buildingMeasure": {
      readonly id: components["schemas"]["MeasureId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /**
       * @description un-global: agreed by all Member States; un-recommendation: advised in a UN report; osce: regional.
       * @enum {string}
       */
      readonly system: "un-global" | "un-recommendation" | "osce";
      /** @description Its number in its list; null: not numbered. */
      readonly ordinal: number | null;
      /** @description When it was agreed or recommended. */
      readonly on: components["schemas"]["Edtf"];
      /** @description The text it stands in, as the source names it. */
      readonly origin: string;
      /** @description That text, where it is in the record. */
      readonly document: components["schemas"]["DocumentId"] | null;
      /** @description The item it belongs to. */
      readonly pillar: components["schemas"]["PillarId"];
      /** @description Norms it serves. */
      readonly norms: readonly components["schemas"]["NormId"][];
      /** @description Measures of other lists on the same subject. */
      readonly related: readonly components["schemas"]["MeasureId"][];
    };
    /** @description Standing tools and initiatives: the points of contact directory, portals, funds, fellowships, courses. */
    readonly Mechanism: {
      readonly id: components["schemas"]["MechanismId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The name used where room is short. */
      readonly shortName: string;
      /** @description Other names in use. */
      readonly aliases: readonly string[];
      /**
       * @description What it is.
       * @enum {string}
       */
      readonly type: "directory" | "tool" | "fund" | "meeting" | "fellowship" | "course" | "guidance" | "study" | "body" | "programme" | "principles";
      /** @description The item it belongs to. */
      readonly pillar: components["schemas"]["PillarId"];
      /** @description Who runs or gives it. */
      readonly runBy: string | null;
      /** @description Who may take part, and how. */
      readonly participation: string | null;
      /** @description Who put it forward, pays for it or carries it. */
      readonly parties: readonly {
        /**
         * @description What they do for it.
         * @enum {string}
         */
        readonly role: "proponent" | "funder" | "partner";
        /** @description Who. */
        readonly party: {
          /** @description The state. */
          readonly state: components["schemas"]["StateId"] | null;
          /** @description The group of states or organisation. */
          readonly coalition: components["schemas"]["CoalitionId"] | null;
          /** @description The name, where it is neither a state nor a group in the record. */
          readonly name: string | null;
        };
      }[];
      /** @description The confidence-building measure it puts into practice. */
      readonly measure: components["schemas"]["MeasureId"] | null;
      /** @description Measures elsewhere that came before it. */
      readonly precedents: readonly components["schemas"]["MeasureId"][];
      /** @description The text that sets it out. */
      readonly document: components["schemas"]["DocumentId"] | null;
      /** @description Where in that text. */
      readonly locator: string | null;
      /** @description Its meeting, where that is in the record. */
      readonly meeting: components["schemas"]["MeetingId"] | null;
      /** @description How a source describes its standing, where no day goes with it. */
      readonly standing: string | null;
      /** @description What happened to it; its standing on a day is derived from these. */
      readonly events: readonly {
        /**
         * @description What happened.
         * @enum {string}
         */
        readonly act: "recommended" | "proposed" | "requested" | "discussed" | "agreed" | "noted" | "welcomed" | "supported" | "invited" | "consulted" | "launched" | "held" | "published" | "updated" | "continued" | "deferred";
        /** @description What happened, in our own words, neutral and without hindsight. */
        readonly text: string;
        /** @description The text concerned. */
        readonly document: components["schemas"]["DocumentId"] | null;
        /** @description The meeting concerned. */
        readonly meeting: components["schemas"]["MeetingId"] | null;
        /** @description Who did it, as far as named. */
        readonly by: readonly {
          /** @description The state. */
          readonly state: components["schemas"]["StateId"] | null;
          /** @description The group of states or organisation. */
          readonly coalition: components["schemas"]["CoalitionId"] | null;
          /** @description The name, where it is neither a state nor a group in the record. */
          readonly name: string | null;
        }[];
        /** @description True where it was only expected when stated. */
        readonly planned: boolean;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description How many States took part, each time a source says so. */
      readonly counts: readonly {
        /** @description How many States took part. */
        readonly states: number;
        /**
         * @description How the source puts the number.
         * @enum {string}
         */
        readonly qualifier: "exactly" | "more-than";
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description Tests, exercises, courses and editions. */
      readonly activities: readonly {
        /**
         * @description What it was.
         * @enum {string}
         */
        readonly type: "test" | "exercise" | "training" | "edition";
        /** @description What was done, or planned. */
        readonly title: string;
        /** @description Who organised it. */
        readonly by: readonly string[];
        /** @description How many people took part. */
        readonly participants: number | null;
        /** @description True where a source speaks of a plan and none of its outcome. */
        readonly planned: boolean;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description What it is for. */
      readonly purposes: readonly string[];
      /** @description On what principles it rests. */
      readonly principles: readonly string[];
      /** @description Who does what in it. */
      readonly roles: readonly {
        /** @description A short key. */
        readonly key: string;
        /** @description The role. */
        readonly name: string;
        /** @description Where it usually sits. */
        readonly seat: string | null;
        /** @description What it does. */
        readonly duty: string;
      }[];
      /** @description What an entry holds. */
      readonly entryFields: readonly {
        /** @description What is entered. */
        readonly field: string;
        /** @description Whether every entry has it. */
        readonly required: boolean;
        /** @description What a reader should know. */
        readonly note: string | null;
      }[];
      /** @description Who sees what. */
      readonly access: readonly string[];
      /** @description How entries are kept current. */
      readonly checks: readonly string[];
      /** @description A template for messages. */
      readonly template: {
        /** @description What is known of the template. */
        readonly standing: string;
        /** @description Fields modelled on earlier guidance; not its text. */
        readonly suggestedFields: readonly string[];
        /** @description What a reader should know. */
        readonly note: string | null;
      } | null;
      /** @description What States debated about it. */
      readonly debates: readonly {
        /** @description What is debated. */
        readonly question: string;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description How it is used, as states and transitions, each marked as agreed or modelled. */
      readonly procedures: readonly {
        /** @description A short key. */
        readonly key: string;
        /** @description What the procedure is for. */
        readonly title: string;
        /** @description Who may act in it. */
        readonly actors: readonly string[];
        /** @description Where it may stand. */
        readonly states: readonly {
          /** @description A short key. */
          readonly key: string;
          /** @description What it means to be there. */
          readonly meaning: string | null;
          /** @description Nothing follows. */
          readonly final: boolean;
        }[];
        /** @description How it moves. */
        readonly transitions: readonly {
          /** @description The state it leaves. */
          readonly from: string;
          /** @description The state it reaches. */
          readonly to: string;
          /** @description What is done. */
          readonly action: string;
          /** @description Who may do it. */
          readonly by: readonly string[];
          /** @description When it may be done. */
          readonly condition: string | null;
          /** @description What is worth noting down. */
          readonly record: readonly string[];
          /**
           * @description agreed: it rests on a text agreed among States; model: it is this project’s modelling.
           * @enum {string}
           */
          readonly basis: "agreed" | "model";
          /** @description How well the agreed basis is attested; null where it is a model. */
          readonly attestation: components["schemas"]["Attestation"] | null;
          /** @description The text it rests on, where it is agreed. */
          readonly rests: string | null;
          /** @description Where that was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know. */
          readonly note: string | null;
        }[];
        /** @description What always holds in it. */
        readonly principles: readonly {
          /** @description What always holds. */
          readonly text: string;
          /**
           * @description agreed: it rests on a text agreed among States; model: it is this project’s modelling.
           * @enum {string}
           */
          readonly basis: "agreed" | "model";
          /** @description How well the agreed basis is attested; null where it is a model. */
          readonly attestation: components["schemas"]["Attestation"] | null;
        }[];
      }[];
    };
    /** @description Sessions and other meetings, with programme, officers, documents and deadlines where a source gives them. */
    readonly Meeting: {
      readonly id: components["schemas"]["MeetingId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The process it belongs to. */
      readonly process: components["schemas"]["ProcessId"] | null;
      /** @description The organ that met, where it is not the process itself. */
      readonly body: components["schemas"]["BodyId"] | null;
      /** @description Its number among the meetings of its type. */
      readonly ordinal: number | null;
      /**
       * @description What kind of meeting it is.
       * @enum {string}
       */
      readonly type: "organizational" | "substantive" | "plenary" | "committee" | "thematic-group" | "intersessional" | "informal" | "roundtable" | "meeting-of-parties" | "review-conference" | "conference" | "signing-ceremony" | "briefing";
      /** @description Where it met or is to meet. */
      readonly place: string | null;
      /** @description True where one record stands for several meetings not told apart by the sources. */
      readonly aggregate: boolean;
      /** @description Its dates as announced; a later statement replaces an earlier one. */
      readonly schedule: readonly {
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description What happened. A meeting without such an event has no outcome in the record. */
      readonly events: readonly {
        /**
         * @description What happened to it.
         * @enum {string}
         */
        readonly act: "held" | "postponed" | "cancelled";
        /** @description Words to go with it, neutral and without hindsight. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description What came of it; null: not in the record. */
      readonly outcome: string | null;
      /** @description Its programme; null: unknown. */
      readonly programme: readonly string[] | null;
      /** @description Who presides; null: unknown. */
      readonly officers: readonly {
        /** @description The office. */
        readonly role: string;
        /** @description The person, as the source names them. */
        readonly name: string;
        /** @description The person, where the record knows more of them. */
        readonly person: components["schemas"]["PersonId"] | null;
        /** @description The state the person came from. */
        readonly state: components["schemas"]["StateId"] | null;
      }[] | null;
      /** @description Its documents; null: unknown. */
      readonly documents: readonly components["schemas"]["DocumentId"][] | null;
      /** @description Days by which something is due; a later day stated for the same thing replaces an earlier one; null: unknown. */
      readonly deadlines: readonly {
        /** @description What is due. */
        readonly what: string;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[] | null;
      /** @description What is known and not known ahead of it. */
      readonly preparation: string | null;
      /** @description How to take part, where a source says so. */
      readonly registration: string | null;
    };
    /** @description Events of note that no meeting, decision, document or treaty carries. */
    readonly Milestone: {
      readonly id: components["schemas"]["MilestoneId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description When it happened or is to happen. */
      readonly on: components["schemas"]["Edtf"];
      /** @description When it became public, if before it happened; null: when it happened. */
      readonly stated: components["schemas"]["Edtf"] | null;
      /** @description The process it belongs to; null: none. */
      readonly process: components["schemas"]["ProcessId"] | null;
      /** @description The records it concerns. */
      readonly about: readonly {
        /**
         * @description The collection of the record pointed to.
         * @enum {string}
         */
        readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
        /** @description Its id. */
        readonly id: string;
      }[];
    };
    /** @description Published readings of how international law applies in cyberspace, by states and organisations of states. */
    readonly NationalPosition: {
      readonly id: components["schemas"]["NationalPositionId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description Whose position it is. */
      readonly holder: {
        /** @description The state. */
        readonly state: components["schemas"]["StateId"] | null;
        /** @description The group of states or organisation. */
        readonly coalition: components["schemas"]["CoalitionId"] | null;
        /** @description The name, where it is neither a state nor a group in the record. */
        readonly name: string | null;
      };
      /** @description When it was issued. */
      readonly on: components["schemas"]["Edtf"];
      /** @description The item it belongs to. */
      readonly pillar: components["schemas"]["PillarId"];
      /** @description The authority or person that issued it. */
      readonly issuedBy: string | null;
      /** @description Where it can be read; null: no address known. */
      readonly url: string | null;
      /** @description Subjects it takes up, in lower-case words joined by hyphens. */
      readonly topics: readonly string[];
      /** @description Compendia of the United Nations it stands in. */
      readonly compiledIn: readonly components["schemas"]["DocumentId"][];
      /** @description What followed: publication, endorsement, a further paper. */
      readonly events: readonly {
        /**
         * @description What happened.
         * @enum {string}
         */
        readonly act: "published" | "presented" | "endorsed" | "supplemented";
        /** @description Words to go with it, neutral and without hindsight. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
    };
    /** @description The eleven voluntary norms of responsible State behaviour: what each says, guidance on it, what became of it. */
    readonly Norm: {
      readonly id: components["schemas"]["NormId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description Its letter in the list of 2015. */
      readonly letter: string;
      /** @description The document that states it. */
      readonly document: components["schemas"]["DocumentId"] | null;
      /** @description Where it stands in that document. */
      readonly locator: string;
      /** @description The day of the document. */
      readonly on: components["schemas"]["Edtf"];
      /** @description The item it belongs to. */
      readonly pillar: components["schemas"]["PillarId"];
      /**
       * @description positive: something States are to do; limiting: something they are not to do.
       * @enum {string}
       */
      readonly kind: "positive" | "limiting";
      /** @description What force it has, as the sources put it. */
      readonly bindingness: string;
      /** @description What it says, in our own words. */
      readonly says: string;
      /** @description Subjects it touches, in lower-case words joined by hyphens. */
      readonly topics: readonly string[];
      /** @description Guidance on how to carry it out. */
      readonly guidance: readonly {
        /** @description The document that gives the guidance. */
        readonly document: components["schemas"]["DocumentId"] | null;
        /** @description Where it stands there. */
        readonly locator: string | null;
        /** @description What it adds, in our own words. */
        readonly points: readonly string[];
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description The checklist of practical actions that goes through the norms one by one. */
      readonly checklist: components["schemas"]["MechanismId"] | null;
      /** @description Confidence-building measures that serve it. */
      readonly measures: readonly components["schemas"]["MeasureId"][];
      /** @description What became of it later. */
      readonly developments: readonly {
        /** @description What happened to the norm, neutral and without hindsight. */
        readonly text: string;
        /** @description The document concerned. */
        readonly document: components["schemas"]["DocumentId"] | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description What a reader should know of it and no day goes with. */
      readonly remarks: readonly string[];
    };
    /** @description People who presided over processes and meetings, and authors whose words are in the record. */
    readonly Person: {
      readonly id: components["schemas"]["PersonId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The full name, where it is known to differ from the name in use. */
      readonly fullName: string | null;
      /** @description Other spellings under which the person is looked for. */
      readonly aliases: readonly string[];
      /** @description Who the person is, beyond the offices in the record. */
      readonly notes: readonly string[];
    };
    /** @description The items under which States discuss ICT security, and what the record holds under each. */
    readonly Pillar: {
      readonly id: components["schemas"]["PillarId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The name used where room is short. */
      readonly shortName: string;
      /** @description Its place in the usual order of the items. */
      readonly ordinal: number;
      /** @description The processes that deal, or dealt, with it. */
      readonly processes: readonly components["schemas"]["ProcessId"][];
      /** @description What happened to the item. */
      readonly events: readonly {
        /**
         * @description What happened to the item.
         * @enum {string}
         */
        readonly act: "closed";
        /** @description The process by which it was settled. */
        readonly process: components["schemas"]["ProcessId"] | null;
        /** @description Words to go with it, neutral and without hindsight. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
    };
    /** @description Who stands where on an issue, in whose voice, how directly stated, and when. Votes are not positions. */
    readonly Position: {
      readonly id: components["schemas"]["PositionId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description Who holds it: exactly one state, group or other actor. */
      readonly holder: {
        /** @description The state that holds it. */
        readonly state: components["schemas"]["StateId"] | null;
        /** @description The group that holds it. */
        readonly coalition: components["schemas"]["CoalitionId"] | null;
        /** @description Another actor, by name. */
        readonly name: string | null;
      };
      /** @description The issue the position is on. */
      readonly about: {
        /**
         * @description The collection of the record pointed to.
         * @enum {string}
         */
        readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
        /** @description Its id. */
        readonly id: string;
      };
      /** @description A point of the issue's spectrum, by id. */
      readonly stance: string;
      /**
       * @description Who speaks in the source: the holder itself, a group as a group, or others about it.
       * @enum {string}
       */
      readonly voice: "own" | "group" | "third-party";
      /**
       * @description How directly the source gives it.
       * @enum {string}
       */
      readonly directness: "direct" | "group-communique" | "third-party-list" | "third-party-report" | "inferred";
      /** @description ai-report: nothing but reports written by a language model stands behind it. */
      readonly basis: ("ai-report" | "unofficial-transcript") | null;
      /** @description When it was stated, or since when it is held; null: undated, not current. */
      readonly on: components["schemas"]["Edtf"] | null;
      /** @description Where it was stated. */
      readonly occasion: string | null;
      /** @description The statements and texts it was read from, where it is no statement of its own. */
      readonly derivedFrom: readonly {
        /**
         * @description The collection of the record pointed to.
         * @enum {string}
         */
        readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
        /** @description Its id. */
        readonly id: string;
      }[];
      /** @description Earlier positions of the same holder it takes the place of. */
      readonly replaces: readonly components["schemas"]["PositionId"][];
      /** @description What a reader should know of how it was come by. */
      readonly notes: readonly string[];
    };
    /** @description Groups of experts, working groups and mechanisms: mandate, rule, officers, meetings, outcomes, lineage. */
    readonly Process: {
      readonly id: components["schemas"]["ProcessId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The name used where room is short. */
      readonly shortName: string;
      /** @description Other names in use. */
      readonly aliases: readonly string[];
      /** @description The organ that set it up. */
      readonly body: components["schemas"]["BodyId"] | null;
      /** @description What it was asked to do, and when. */
      readonly mandate: {
        /** @description The document that gives the mandate. */
        readonly document: components["schemas"]["DocumentId"] | null;
        /** @description The day it was given. */
        readonly on: components["schemas"]["Edtf"] | null;
      } | null;
      /** @description The rule by which it decides, as the sources put it. */
      readonly decisionRule: string | null;
      /** @description Who may take part. */
      readonly participation: string | null;
      /** @description Seats, where the mandate fixes them; null: unknown. */
      readonly memberCount: number | null;
      /** @description Who sat in a group of limited membership, as far as named. */
      readonly members: readonly components["schemas"]["StateId"][];
      /** @description Who presided. */
      readonly officers: readonly {
        /**
         * @description The office.
         * @enum {string}
         */
        readonly role: "chair" | "vice-chair" | "co-facilitator";
        /** @description The person, as the source names them. */
        readonly name: string;
        /** @description The person, where the record knows more of them. */
        readonly person: components["schemas"]["PersonId"] | null;
        /** @description The state the person came from. */
        readonly state: components["schemas"]["StateId"] | null;
        /** @description First day; null where it was not found. */
        readonly from: components["schemas"]["Edtf"] | null;
        /** @description The day it ended; null while it lasts. A membership no longer counts on that day. */
        readonly to: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description The processes it continues. */
      readonly predecessors: readonly components["schemas"]["ProcessId"][];
      /** @description The reports it agreed. */
      readonly outcomes: readonly components["schemas"]["DocumentId"][];
      /** @description What happened to the process; its status on a day is derived from these. */
      readonly events: readonly {
        /**
         * @description What happened.
         * @enum {string}
         */
        readonly act: "proposed" | "provided-for" | "established" | "opened" | "concluded" | "ended-without-consensus" | "absorbed";
        /** @description Words to go with it, neutral and without hindsight. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description How the process is arranged, element by element. */
      readonly structure: readonly {
        /** @description Part of the structure. */
        readonly element: string;
        /** @description How it is arranged. */
        readonly text: string;
      }[];
    };
    /** @description What was put forward, by whom, and what became of it: tabled, footnoted, annexed, left out, adopted. */
    readonly Proposal: {
      readonly id: components["schemas"]["ProposalId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The item it belongs to. */
      readonly pillar: components["schemas"]["PillarId"];
      /** @description What happened to it; where it stands is derived from these. */
      readonly events: readonly {
        /**
         * @description What happened.
         * @enum {string}
         */
        readonly act: "tabled" | "discussed" | "supported" | "opposed" | "in-draft" | "footnoted" | "annexed" | "omitted" | "carried-over" | "absorbed" | "superseded" | "adopted" | "held" | "operational";
        /** @description Where, as the source names it: a session, a text, a paragraph. */
        readonly where: string | null;
        /** @description What happened, in our own words, neutral and without hindsight. */
        readonly text: string;
        /** @description Who did it, as far as named. */
        readonly by: readonly {
          /** @description The state. */
          readonly state: components["schemas"]["StateId"] | null;
          /** @description The group of states or organisation. */
          readonly coalition: components["schemas"]["CoalitionId"] | null;
          /** @description The name, where it is neither a state nor a group in the record. */
          readonly name: string | null;
        }[];
        /** @description The text concerned. */
        readonly document: components["schemas"]["DocumentId"] | null;
        /** @description The meeting at which it happened. */
        readonly meeting: components["schemas"]["MeetingId"] | null;
        /** @description True where it was only expected when stated. */
        readonly planned: boolean;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description What a reader should know of who put it forward. */
      readonly proponentsNote: string | null;
      /** @description Who spoke for it, as far as named, without a day. */
      readonly supporters: readonly {
        /** @description The state. */
        readonly state: components["schemas"]["StateId"] | null;
        /** @description The group of states or organisation. */
        readonly coalition: components["schemas"]["CoalitionId"] | null;
        /** @description The name, where it is neither a state nor a group in the record. */
        readonly name: string | null;
      }[];
      /** @description Numbers of supporters as published, each with its day. */
      readonly supportCounts: readonly {
        /** @description How many States were said to support it. */
        readonly states: number;
        /** @description Who was counted. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description The proposal that took its place. */
      readonly supersededBy: components["schemas"]["ProposalId"] | null;
      /** @description The process it led to. */
      readonly process: components["schemas"]["ProcessId"] | null;
      /** @description The mechanism or initiative it led to, or would. */
      readonly mechanism: components["schemas"]["MechanismId"] | null;
      /** @description Measures on the same subject. */
      readonly measures: readonly components["schemas"]["MeasureId"][];
    };
    /** @description What commentators argue and observe, kept as their views: none of it is a fact of the record. */
    readonly Remark: {
      readonly id: components["schemas"]["RemarkId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description Who is quoted in the source; null: the remark is of its authors. */
      readonly saidBy: components["schemas"]["PersonId"] | null;
      /** @description The records it is about. */
      readonly about: readonly {
        /**
         * @description The collection of the record pointed to.
         * @enum {string}
         */
        readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
        /** @description Its id. */
        readonly id: string;
      }[];
    };
    /** @description What was changed in our own record, when and why. Not events in the world. */
    readonly Revision: {
      readonly id: components["schemas"]["RevisionId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The day of the change. */
      readonly on: components["schemas"]["Day"];
      /** @description The record changed. */
      readonly about: {
        /**
         * @description The collection of the record pointed to.
         * @enum {string}
         */
        readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
        /** @description Its id. */
        readonly id: string;
      };
      /** @description What was changed. */
      readonly change: string;
      /** @description Why. */
      readonly reason: string;
    };
    /** @description Documents, pages and data sets in which facts of the record were read. */
    readonly Source: {
      readonly id: components["schemas"]["SourceId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Empty for a source: it is what citations point to. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /**
       * @description What the source is.
       * @enum {string}
       */
      readonly type: "un-document" | "un-page" | "un-press" | "un-dataset" | "depositary" | "intergovernmental" | "government" | "observatory" | "research" | "ngo" | "press" | "dataset" | "not-read";
      /** @description Who publishes it. */
      readonly publisher: string | null;
      /** @description Its authors, where named. */
      readonly authors: readonly string[];
      /** @description When it was published; null: undated. */
      readonly published: components["schemas"]["Edtf"] | null;
      /** @description Where it stands; null: no public address. */
      readonly url: string | null;
      /** @description The copy in which it was read, where it was not opened at its own address. */
      readonly readVia: string | null;
      /** @description What of the record rests on it, for the founding documents. */
      readonly covers: string | null;
      /** @description What else stands on its page: a series, related items, courses, comments. */
      readonly features: readonly string[];
      /** @description True for reports written by a language model; shown wherever the source is. */
      readonly machineWritten: boolean;
    };
    /** @description Organisations and offices other than states that take part in negotiations or want to. */
    readonly Stakeholder: {
      readonly id: components["schemas"]["StakeholderId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The name or letters used where room is short. */
      readonly shortName: string | null;
      /**
       * @description What it is.
       * @enum {string}
       */
      readonly type: "civil-society" | "think-tank" | "academia" | "business" | "technical" | "capacity-building" | "international-organisation" | "un-body" | "multistakeholder-commission" | "multistakeholder-initiative";
      /** @description The state in which it has its seat; null: not recorded. */
      readonly seat: components["schemas"]["StateId"] | null;
    };
    /** @description The Member States of the United Nations and the two non-member observer States. */
    readonly State: {
      readonly id: components["schemas"]["StateId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /**
       * @description Member State, or non-member State with observer status.
       * @enum {string}
       */
      readonly status: "member" | "observer";
      /** @description The day of admission to membership, or of observer status. */
      readonly admitted: components["schemas"]["Day"];
      /** @description The regional group today; null: none. */
      readonly regionalGroup: ("african" | "asia-pacific" | "eastern-european" | "latin-american-caribbean" | "western-european-others") | null;
      /** @description What is particular in its place in the groups. */
      readonly regionalGroupNote: string | null;
      /** @description ISO 3166-1 alpha-2; the id is alpha-3. */
      readonly iso2: string;
      /** @description Code of the UN Statistics Division (M49). */
      readonly m49: string;
      /** @description Region of the M49 standard. */
      readonly region: string;
      /** @description Sub-region of the M49 standard. */
      readonly subregion: string;
      /** @description Short and formal names in the six languages. */
      readonly names: {
        readonly en: {
          /** @description The short name (UNTERM). */
          readonly short: string;
          /** @description The formal name (UNTERM), with its article. */
          readonly formal: string;
          /** @description The article that goes with the short name. */
          readonly article: string | null;
        };
        readonly fr: {
          /** @description The short name (UNTERM). */
          readonly short: string;
          /** @description The formal name (UNTERM), with its article. */
          readonly formal: string;
          /** @description The article that goes with the short name. */
          readonly article: string | null;
        };
        readonly es: {
          /** @description The short name (UNTERM). */
          readonly short: string;
          /** @description The formal name (UNTERM), with its article. */
          readonly formal: string;
          /** @description The article that goes with the short name. */
          readonly article: string | null;
        };
        readonly ru: {
          /** @description The short name (UNTERM). */
          readonly short: string;
          /** @description The formal name (UNTERM), with its article. */
          readonly formal: string;
          /** @description The article that goes with the short name. */
          readonly article: string | null;
        };
        readonly zh: {
          /** @description The short name (UNTERM). */
          readonly short: string;
          /** @description The formal name (UNTERM), with its article. */
          readonly formal: string;
          /** @description The article that goes with the short name. */
          readonly article: string | null;
        };
        readonly ar: {
          /** @description The short name (UNTERM). */
          readonly short: string;
          /** @description The formal name (UNTERM), with its article. */
          readonly formal: string;
          /** @description The article that goes with the short name. */
          readonly article: string | null;
        };
      };
      /** @description Other names under which it is looked for; never shown as its name. */
      readonly aliases: readonly string[];
    };
    /** @description The words of the field, explained in our own words. */
    readonly Term: {
      readonly id: components["schemas"]["TermId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description Abbreviations and other names. */
      readonly aliases: readonly string[];
      /** @description What it means, in our own words. */
      readonly definition: string;
      /** @description Terms to read with it. */
      readonly seeAlso: readonly components["schemas"]["TermId"][];
      /** @description The texts it is set out in, or made of, in any order. */
      readonly texts: readonly components["schemas"]["DocumentId"][];
      /** @description The record of the thing itself, where there is one. */
      readonly record: {
        /**
         * @description The collection of the record pointed to.
         * @enum {string}
         */
        readonly collection: "accreditations" | "bodies" | "coalitions" | "comparisons" | "decisions" | "discrepancies" | "documents" | "endorsements" | "interventions" | "issues" | "joint-statements" | "measures" | "mechanisms" | "meetings" | "milestones" | "national-positions" | "norms" | "people" | "pillars" | "positions" | "processes" | "proposals" | "remarks" | "revisions" | "sources" | "stakeholders" | "states" | "terms" | "tracks" | "treaties" | "treaty-actions";
        /** @description Its id. */
        readonly id: string;
      } | null;
    };
    /** @description The three tracks of negotiation, each with the day up to which its sources were read. */
    readonly Track: {
      readonly id: components["schemas"]["TrackId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description Place among the tracks wherever they are listed. */
      readonly position: number;
      /** @description The name used where room is short. */
      readonly shortName: string;
      /** @description What the track is about, in words a newcomer understands. */
      readonly subject: string;
      /** @description Up to when sources were read; the first entry is the one shown for the track. */
      readonly coverage: readonly {
        /** @description What was read: the newest page found, a data set, a depositary table. */
        readonly of: string;
        /** @description The last day or month up to which it was read. */
        readonly readTo: components["schemas"]["Edtf"];
      }[];
    };
    /** @description Treaties of the three tracks: window of signature, rule of entry into force, and who joined as far as known. */
    readonly Treaty: {
      readonly id: components["schemas"]["TreatyId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The name used where room is short. */
      readonly shortName: string;
      /** @description Other names in use. */
      readonly aliases: readonly string[];
      /** @description Its number in the series or registry of the depositary. */
      readonly symbol: string | null;
      /** @description Who keeps the instruments. */
      readonly depositary: string;
      /** @description The process it belongs to. */
      readonly process: components["schemas"]["ProcessId"] | null;
      /** @description The document that holds its text. */
      readonly document: components["schemas"]["DocumentId"] | null;
      /** @description The treaty it is a protocol to. */
      readonly supplements: components["schemas"]["TreatyId"] | null;
      /** @description Who may join, and how. */
      readonly openTo: string | null;
      /** @description The rule by which it enters into force; null: not found. */
      readonly entryIntoForce: {
        /** @description Instruments needed; null: unknown. */
        readonly threshold: number | null;
        /** @description Days that then pass. */
        readonly delayDays: number | null;
        /** @description Months that then pass. */
        readonly delayMonths: number | null;
        /**
         * @description Whether it begins on the day on which they have passed, or on the first day of the month after it.
         * @enum {string}
         */
        readonly begins: "that-day" | "first-of-next-month";
        /** @description What else must hold of the instruments counted. */
        readonly conditions: readonly {
          /** @description The group. */
          readonly coalition: components["schemas"]["CoalitionId"];
          /** @description How many of the instruments at least must be of its members. */
          readonly atLeast: number;
        }[];
        /** @description How long after its own deposit it binds one that joins later, never before it enters into force at all; null: not found. */
        readonly later: {
          /** @description Days that then pass. */
          readonly delayDays: number | null;
          /** @description Months that then pass. */
          readonly delayMonths: number | null;
          /**
           * @description Whether it begins on the day on which they have passed, or on the first day of the month after it.
           * @enum {string}
           */
          readonly begins: "that-day" | "first-of-next-month";
          /** @description Where that stands in its text; null: not read. */
          readonly provision: components["schemas"]["Citation"] | null;
        } | null;
        /** @description Where the rule stands in its text; null: not read. */
        readonly provision: components["schemas"]["Citation"] | null;
        /** @description The rule in our own words, with its conditions. */
        readonly text: string;
      } | null;
      /** @description What its text says of the window of signature; null: not read. */
      readonly signatureRule: {
        /** @description True where its text sets no last day for signature. */
        readonly endless: boolean;
        /** @description Where the window of signature stands in its text. */
        readonly provision: components["schemas"]["Citation"];
      } | null;
      /** @description Where it lay or lies open for signature. */
      readonly places: readonly {
        /** @description The place. */
        readonly place: string;
        /** @description First day; null where it was not found. */
        readonly from: components["schemas"]["Edtf"] | null;
        /** @description The day it ended; null while it lasts. A membership no longer counts on that day. */
        readonly to: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description What single sources expected. They stand side by side: none replaces another. */
      readonly expectations: readonly {
        /**
         * @description What is to happen.
         * @enum {string}
         */
        readonly act: "opens-for-signature" | "closes-for-signature";
        /** @description Where. */
        readonly place: string | null;
        /** @description Words to go with it, neutral and without hindsight. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description What its text or the depositary fixed; a later statement replaces an earlier one. */
      readonly schedule: readonly {
        /**
         * @description What is to happen.
         * @enum {string}
         */
        readonly act: "opens-for-signature" | "closes-for-signature";
        /** @description Where. */
        readonly place: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description What happened to it; its status on a day is derived from these. */
      readonly events: readonly {
        /**
         * @description What happened.
         * @enum {string}
         */
        readonly act: "text-approved" | "adopted" | "opened-for-signature" | "entered-into-force";
        /** @description The decision that did it. */
        readonly decision: components["schemas"]["DecisionId"] | null;
        /** @description Where. */
        readonly place: string | null;
        /** @description Words to go with it, neutral and without hindsight. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description Counts published elsewhere: checks of ours, which are computed from the actions. */
      readonly publishedCounts: readonly {
        /**
         * @description What was counted.
         * @enum {string}
         */
        readonly what: "signatories" | "ratifications" | "parties";
        /** @description The number published. */
        readonly count: number;
        /** @description The part of the treaty, where not the whole: a protocol. */
        readonly of: string | null;
        /** @description How it was counted. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description States invited to accede, as listed on a day. */
      readonly invited: readonly {
        /** @description The states. */
        readonly states: readonly components["schemas"]["StateId"][];
        /** @description What a reader should know of it. */
        readonly note: string | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description Protocols annexed to it that have no record of their own, each dated by its adoption. */
      readonly protocols: readonly {
        /** @description Its name. */
        readonly name: string;
        /** @description When it entered into force; null: not found. */
        readonly enteredIntoForce: components["schemas"]["Edtf"] | null;
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description Dated statements of others about the treaty, each with its source. */
      readonly remarks: readonly {
        /** @description What was said or done, in our own words. */
        readonly text: string;
        /** @description The states it names. */
        readonly states: readonly components["schemas"]["StateId"][];
        /** @description When it happened or is to happen. */
        readonly on: components["schemas"]["Edtf"];
        /** @description When it became public, if before it happened; null: when it happened. */
        readonly stated: components["schemas"]["Edtf"] | null;
        /** @description Where it was read; empty: where the record was. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description Reports that are not counted, and why. */
      readonly claims: readonly {
        /** @description What was claimed. */
        readonly claim: string;
        /**
         * @description open: neither confirmed nor ruled out; it is not counted.
         * @enum {string}
         */
        readonly status: "rejected" | "open";
        /** @description Why. */
        readonly why: string;
        /** @description Who claims it. */
        readonly citations: readonly components["schemas"]["Citation"][];
      }[];
      /** @description The number of its articles. */
      readonly articles: number | null;
      /** @description Its chapters. */
      readonly chapters: readonly string[];
      /** @description Single provisions of note. */
      readonly provisions: readonly {
        /** @description Article. */
        readonly locator: string;
        /** @description What it is about. */
        readonly text: string;
      }[];
      /** @description What a reader should know of it. */
      readonly notes: readonly string[];
    };
    /** @description Signatures, ratifications, accessions and other acts towards treaties, each with its day and how far it is confirmed. Who is not listed may have acted all the same. */
    readonly TreatyAction: {
      readonly id: components["schemas"]["TreatyActionId"];
      /** @description The official title, or the name by which the record is listed. */
      readonly title: string;
      /** @description One to three plain sentences in our own words, neutral in tone. */
      readonly summary: string | null;
      /** @description The tracks of negotiation the record belongs to. */
      readonly tracks: readonly components["schemas"]["TrackId"][];
      /** @description How well the record as a whole is attested. */
      readonly attestation: components["schemas"]["Attestation"];
      /** @description Where the record was read: source and locator. */
      readonly citations: readonly components["schemas"]["Citation"][];
      /** @description Values attested otherwise than the record, by path. */
      readonly fields: {
        readonly [key: string]: {
          /** @description How well this one value is attested. */
          readonly attestation: components["schemas"]["Attestation"];
          /** @description Where this one value was read; empty: where the record was. */
          readonly citations: readonly components["schemas"]["Citation"][];
          /** @description What a reader should know of how the value was come by. */
          readonly note: string | null;
        };
      };
      /** @description What a reader would look for and the sources read do not say. */
      readonly unknowns: readonly string[];
      /** @description The day the record was first entered. */
      readonly recorded: components["schemas"]["Day"];
      /** @description The day it was last read against its sources; null: not since it was entered. */
      readonly reviewed: components["schemas"]["Day"] | null;
      /** @description Ids under which the record was published before. */
      readonly formerIds: readonly string[];
      /** @description The treaty. */
      readonly treaty: components["schemas"]["TreatyId"];
      /** @description The state; null where an organisation acted, or where the act is known and who acted is not. */
      readonly state: components["schemas"]["StateId"] | null;
      /** @description The organisation, where none of the states acted. */
      readonly otherActor: components["schemas"]["CoalitionId"] | null;
      /**
       * @description The act.
       * @enum {string}
       */
      readonly action: "signature" | "definitive-signature" | "ratification" | "acceptance" | "approval" | "accession" | "denunciation" | "announcement";
      /** @description The day, or the range in which it lies; of an instrument, the day of deposit. Null: not found. */
      readonly on: components["schemas"]["Edtf"] | null;
      /** @description When it became public; null: when it happened. */
      readonly stated: components["schemas"]["Edtf"] | null;
      /** @description Where. */
      readonly place: string | null;
      /** @description Who signed. */
      readonly by: string | null;
      /** @description Its number in the order of such acts, where a source gives it. */
      readonly order: number | null;
      /** @description Of an instrument: whether a source shows its deposit. Only deposited ones are counted towards entry into force. */
      readonly deposit: ("shown" | "not-shown") | null;
      /** @description What went with it. */
      readonly declarations: readonly ("reservation" | "declaration" | "authorities" | "territorial-application" | "communication")[];
      /** @description What was reserved or declared, in our own words. */
      readonly reservations: string | null;
      /** @description The day from which the treaty binds who acted. */
      readonly entryIntoForceFor: components["schemas"]["Edtf"] | null;
    };
    /** @description What is computed of the record on the day. */
    readonly EventOfParticipationDerived: {
      /** @description Organisations objected to, by how far the objector is known. */
      readonly objections: {
        /** @description Organisations whose objector a source names. */
        readonly named: number;
        /** @description Organisations whose objector others infer; nobody is named for them here. */
        readonly inferred: number;
        /** @description Of a round: those not accredited whose names or objectors are not in the record; null: not a round, or no number. */
        readonly unknown: number | null;
      };
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly EventOfParticipationAnswer: {
      readonly data: components["schemas"]["EventOfParticipation"] & {
        readonly derived: components["schemas"]["EventOfParticipationDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly EventOfParticipationList: {
      readonly data: readonly (components["schemas"]["EventOfParticipation"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly BodyDerived: {
      /** @description How many decisions of it are in the record. */
      readonly decisions: number;
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly BodyAnswer: {
      readonly data: components["schemas"]["Body"] & {
        readonly derived: components["schemas"]["BodyDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly BodyList: {
      readonly data: readonly (components["schemas"]["Body"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly CoalitionDerived: {
      /** @description The States of the United Nations that belong to it on the day. */
      readonly members: readonly components["schemas"]["StateId"][];
      /** @description Its other members on the day, by name. */
      readonly otherMembers: readonly string[];
      /** @description Whether a membership counted has no date: today's, unverified for any other day. */
      readonly undated: boolean;
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly CoalitionAnswer: {
      readonly data: components["schemas"]["Coalition"] & {
        readonly derived: components["schemas"]["CoalitionDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly CoalitionList: {
      readonly data: readonly (components["schemas"]["Coalition"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly ComparisonDerived: {
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly ComparisonAnswer: {
      readonly data: components["schemas"]["Comparison"] & {
        readonly derived: components["schemas"]["ComparisonDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly ComparisonList: {
      readonly data: readonly (components["schemas"]["Comparison"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly DecisionDerived: {
      /** @description Member States on the day of the decision. */
      readonly members: number;
      /** @description Members for which no vote is recorded; null where there is no tally. */
      readonly noVoteRecorded: number | null;
      /** @description The complete vote by member; null where the record holds none. */
      readonly votes: {
        readonly inFavour: readonly components["schemas"]["StateId"][];
        readonly against: readonly components["schemas"]["StateId"][];
        readonly abstaining: readonly components["schemas"]["StateId"][];
        /** @description Members of that day on none of the three lists. */
        readonly noVoteRecorded: readonly components["schemas"]["StateId"][];
      } | null;
      /** @description Decisions on the same text at another stage. */
      readonly otherStages: readonly components["schemas"]["DecisionId"][];
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly DecisionAnswer: {
      readonly data: components["schemas"]["Decision"] & {
        readonly derived: components["schemas"]["DecisionDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly DecisionList: {
      readonly data: readonly (components["schemas"]["Decision"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly DiscrepancyDerived: {
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly DiscrepancyAnswer: {
      readonly data: components["schemas"]["Discrepancy"] & {
        readonly derived: components["schemas"]["DiscrepancyDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly DiscrepancyList: {
      readonly data: readonly (components["schemas"]["Discrepancy"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly DocumentDerived: {
      /** @description The relations other documents state to it. */
      readonly relatedFrom: readonly {
        /** @enum {string} */
        readonly type: "establishes" | "proposes" | "endorses" | "annexes" | "amends" | "succeeds" | "recalls" | "responds-to" | "implements";
        readonly document: components["schemas"]["DocumentId"];
      }[];
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly DocumentAnswer: {
      readonly data: components["schemas"]["Document"] & {
        readonly derived: components["schemas"]["DocumentDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly DocumentList: {
      readonly data: readonly (components["schemas"]["Document"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly EndorsementDerived: {
      /** @description The latest list known on the day; null: none yet. */
      readonly latest: {
        /** @description The day of the list. */
        readonly on: components["schemas"]["Edtf"];
        /** @description The number of endorsers published. */
        readonly count: number;
        /** @description Those named on it. */
        readonly named: number;
      } | null;
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly EndorsementAnswer: {
      readonly data: components["schemas"]["Endorsement"] & {
        readonly derived: components["schemas"]["EndorsementDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly EndorsementList: {
      readonly data: readonly (components["schemas"]["Endorsement"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly InterventionDerived: {
      /** @description The process of its meeting, else of its decision; null: none. */
      readonly process: components["schemas"]["ProcessId"] | null;
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly InterventionAnswer: {
      readonly data: components["schemas"]["Intervention"] & {
        readonly derived: components["schemas"]["InterventionDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly InterventionList: {
      readonly data: readonly (components["schemas"]["Intervention"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly IssueDerived: {
      /** @description How it stands on the day; null where the record does not say how it stood then. */
      readonly status: ("open" | "dormant" | "settled-in-principle" | "settled-in-text" | "partly-settled-in-text" | "closed") | null;
      /** @description Who stands where on the day, in the order of the spectrum; votes are not positions. */
      readonly stances: readonly {
        /** @description The point of the spectrum. */
        readonly stance: string;
        /** @description Positions in the holder’s own voice. */
        readonly own: readonly components["schemas"]["PositionId"][];
        /** @description Positions a group took as a group. */
        readonly group: readonly components["schemas"]["PositionId"][];
        /** @description Positions others ascribe to the holder. */
        readonly thirdParty: readonly components["schemas"]["PositionId"][];
      }[];
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly IssueAnswer: {
      readonly data: components["schemas"]["Issue"] & {
        readonly derived: components["schemas"]["IssueDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly IssueList: {
      readonly data: readonly (components["schemas"]["Issue"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly JointStatementDerived: {
      /** @description How many of the number published are not named in the sources read; null: no number. */
      readonly notNamed: number | null;
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly JointStatementAnswer: {
      readonly data: components["schemas"]["JointStatement"] & {
        readonly derived: components["schemas"]["JointStatementDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly JointStatementList: {
      readonly data: readonly (components["schemas"]["JointStatement"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly "Confidence-buildingMeasureDerived": {
      /** @description The mechanisms that put it into practice. */
      readonly mechanisms: readonly components["schemas"]["MechanismId"][];
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly "Confidence-buildingMeasureAnswer": {
      readonly data: components["schemas"]["Confidence-buildingMeasure"] & {
        readonly derived: components["schemas"]["Confidence-buildingMeasureDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly "Confidence-buildingMeasureList": {
      readonly data: readonly (components["schemas"]["Confidence-buildingMeasure"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly MechanismDerived: {
      /**
       * @description Where it stands on the day.
       * @enum {string}
       */
      readonly standing: "recommended" | "proposed" | "requested" | "agreed" | "operational" | "held" | "published" | "deferred" | "unknown";
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly MechanismAnswer: {
      readonly data: components["schemas"]["Mechanism"] & {
        readonly derived: components["schemas"]["MechanismDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly MechanismList: {
      readonly data: readonly (components["schemas"]["Mechanism"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly MeetingDerived: {
      /** @description Its dates as known on the day: held, else as last announced. */
      readonly on: components["schemas"]["Edtf"] | null;
      /**
       * @description Where it stands on the day.
       * @enum {string}
       */
      readonly status: "planned" | "under-way" | "held" | "postponed" | "cancelled" | "outcome-not-in-record" | "undated";
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly MeetingAnswer: {
      readonly data: components["schemas"]["Meeting"] & {
        readonly derived: components["schemas"]["MeetingDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly MeetingList: {
      readonly data: readonly (components["schemas"]["Meeting"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly MilestoneDerived: {
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly MilestoneAnswer: {
      readonly data: components["schemas"]["Milestone"] & {
        readonly derived: components["schemas"]["MilestoneDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly MilestoneList: {
      readonly data: readonly (components["schemas"]["Milestone"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly NationalPositionDerived: {
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly NationalPositionAnswer: {
      readonly data: components["schemas"]["NationalPosition"] & {
        readonly derived: components["schemas"]["NationalPositionDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly NationalPositionList: {
      readonly data: readonly (components["schemas"]["NationalPosition"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly NormDerived: {
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly NormAnswer: {
      readonly data: components["schemas"]["Norm"] & {
        readonly derived: components["schemas"]["NormDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly NormList: {
      readonly data: readonly (components["schemas"]["Norm"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly PersonDerived: {
      /** @description The offices held, by date. */
      readonly offices: readonly {
        /**
         * @description Where the office was held.
         * @enum {string}
         */
        readonly collection: "processes" | "meetings";
        /** @description The id of the process or meeting. */
        readonly id: string;
        /** @description The office. */
        readonly role: string;
        /** @description The state the person came from; null: unknown. */
        readonly state: components["schemas"]["StateId"] | null;
        /** @description First day, or the dates of the meeting; null: unknown. */
        readonly from: components["schemas"]["Edtf"] | null;
        /** @description Last day; null: unknown, or still in office. */
        readonly to: components["schemas"]["Edtf"] | null;
      }[];
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly PersonAnswer: {
      readonly data: components["schemas"]["Person"] & {
        readonly derived: components["schemas"]["PersonDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly PersonList: {
      readonly data: readonly (components["schemas"]["Person"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly PillarDerived: {
      /** @description Whether the item is still open on the day. */
      readonly open: boolean;
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly PillarAnswer: {
      readonly data: components["schemas"]["Pillar"] & {
        readonly derived: components["schemas"]["PillarDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly PillarList: {
      readonly data: readonly (components["schemas"]["Pillar"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly PositionDerived: {
      /** @description The stance in the words of the issue's spectrum. */
      readonly stance: string | null;
      /** @description Later positions, known on the day, that took its place. */
      readonly replacedBy: readonly components["schemas"]["PositionId"][];
      /** @description For a group: the States known to belong to it on the day of the position. It is not theirs one by one. */
      readonly members: readonly components["schemas"]["StateId"][];
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly PositionAnswer: {
      readonly data: components["schemas"]["Position"] & {
        readonly derived: components["schemas"]["PositionDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly PositionList: {
      readonly data: readonly (components["schemas"]["Position"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly ProcessDerived: {
      /**
       * @description Where it stands on the day.
       * @enum {string}
       */
      readonly status: "proposed" | "provided-for" | "established" | "under-way" | "concluded" | "ended-without-consensus" | "absorbed" | "unknown";
      /** @description The processes that continue it. */
      readonly successors: readonly components["schemas"]["ProcessId"][];
      /** @description Its meetings, by date. */
      readonly meetings: readonly {
        readonly id: components["schemas"]["MeetingId"];
        readonly title: string;
        /** @description Its dates as known on the day. */
        readonly on: components["schemas"]["Edtf"] | null;
        /**
         * @description Where it stands on the day.
         * @enum {string}
         */
        readonly status: "planned" | "under-way" | "held" | "postponed" | "cancelled" | "outcome-not-in-record" | "undated";
      }[];
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly ProcessAnswer: {
      readonly data: components["schemas"]["Process"] & {
        readonly derived: components["schemas"]["ProcessDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly ProcessList: {
      readonly data: readonly (components["schemas"]["Process"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly ProposalDerived: {
      /** @description Where it stands on the day, by what happened last; null: nothing dated by then. */
      readonly outcome: ("tabled" | "discussed" | "supported" | "opposed" | "in-draft" | "footnoted" | "annexed" | "omitted" | "carried-over" | "absorbed" | "superseded" | "adopted" | "held" | "operational") | null;
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly ProposalAnswer: {
      readonly data: components["schemas"]["Proposal"] & {
        readonly derived: components["schemas"]["ProposalDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly ProposalList: {
      readonly data: readonly (components["schemas"]["Proposal"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly RemarkDerived: {
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly RemarkAnswer: {
      readonly data: components["schemas"]["Remark"] & {
        readonly derived: components["schemas"]["RemarkDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly RemarkList: {
      readonly data: readonly (components["schemas"]["Remark"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly RevisionDerived: {
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly RevisionAnswer: {
      readonly data: components["schemas"]["Revision"] & {
        readonly derived: components["schemas"]["RevisionDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly RevisionList: {
      readonly data: readonly (components["schemas"]["Revision"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly SourceDerived: {
      /** @description How many records cite it. */
      readonly citedBy: number;
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly SourceAnswer: {
      readonly data: components["schemas"]["Source"] & {
        readonly derived: components["schemas"]["SourceDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly SourceList: {
      readonly data: readonly (components["schemas"]["Source"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly StakeholderDerived: {
      /** @description Objections to its accreditation, oldest first. */
      readonly objections: readonly {
        readonly accreditation: components["schemas"]["AccreditationId"];
        /** @description Who objected; null: no source names the objector. */
        readonly objector: components["schemas"]["StateId"] | null;
      }[];
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly StakeholderAnswer: {
      readonly data: components["schemas"]["Stakeholder"] & {
        readonly derived: components["schemas"]["StakeholderDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly StakeholderList: {
      readonly data: readonly (components["schemas"]["Stakeholder"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly StateDerived: {
      /** @description The coalitions it belongs to on the day. */
      readonly coalitions: readonly components["schemas"]["CoalitionId"][];
      /** @description Every vote by member in the record in which it was a member, newest first. */
      readonly votes: readonly {
        readonly decision: components["schemas"]["DecisionId"];
        /**
         * @description How its vote stands in the record; no-vote-recorded says nothing of presence.
         * @enum {string}
         */
        readonly vote: "in-favour" | "against" | "abstaining" | "no-vote-recorded";
      }[];
      /** @description Its acts towards treaties, as far as found, oldest first; what is not listed may have been done all the same. */
      readonly treatyActions: readonly components["schemas"]["TreatyActionId"][];
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly StateAnswer: {
      readonly data: components["schemas"]["State"] & {
        readonly derived: components["schemas"]["StateDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly StateList: {
      readonly data: readonly (components["schemas"]["State"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly TermDerived: {
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly TermAnswer: {
      readonly data: components["schemas"]["Term"] & {
        readonly derived: components["schemas"]["TermDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly TermList: {
      readonly data: readonly (components["schemas"]["Term"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly TrackDerived: {
      /** @description Processes under way. */
      readonly underWay: readonly components["schemas"]["ProcessId"][];
      /** @description What is announced, nearest first. */
      readonly next: readonly components["schemas"]["Happening"][];
      /** @description Planned for days past those up to which sources were read, without an outcome in the record. */
      readonly awaiting: readonly components["schemas"]["Happening"][];
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly TrackAnswer: {
      readonly data: components["schemas"]["Track"] & {
        readonly derived: components["schemas"]["TrackDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly TrackList: {
      readonly data: readonly (components["schemas"]["Track"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly TreatyDerived: {
      /**
       * @description Where it stands on the day.
       * @enum {string}
       */
      readonly status: "text-approved" | "adopted" | "open-for-signature" | "closed-for-signature" | "in-force" | "unknown";
      /** @description The window of signature. */
      readonly signature: {
        /** @description When it opened or is to open, as known on the day. */
        readonly opens: components["schemas"]["Edtf"] | null;
        /** @description When it closes or closed; null: not found, or not at all. */
        readonly closes: components["schemas"]["Edtf"] | null;
        /** @description Days from the day to the last one; null where it is not open or has no end. */
        readonly daysLeft: number | null;
      };
      /** @description Computed from the actions in the record; a participant not listed may have acted all the same. */
      readonly counts: {
        /** @description Whether actions on it are in the record at all; where not, the numbers say nothing. */
        readonly listed: boolean;
        /** @description Signatures known, named or not. */
        readonly signatories: number;
        /** @description Those whose signatory is named. */
        readonly named: number;
        /** @description Those that are reported and not confirmed by an official source. */
        readonly signaturesNotConfirmed: number;
        /** @description Instruments known to be deposited, less those denounced. */
        readonly deposited: number;
        /** @description Those that are reported and not confirmed by an official source. */
        readonly depositsNotConfirmed: number;
        /** @description Further instruments reported whose deposit no source shows; not counted as deposited. */
        readonly depositNotShown: number;
      };
      /** @description How far it is from entering into force. */
      readonly entryIntoForce: {
        /** @description When it entered into force. */
        readonly on: components["schemas"]["Edtf"] | null;
        /** @description Instruments needed. */
        readonly threshold: number | null;
        /** @description How many the deposits known fall short of it. */
        readonly remaining: number | null;
      };
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly TreatyAnswer: {
      readonly data: components["schemas"]["Treaty"] & {
        readonly derived: components["schemas"]["TreatyDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly TreatyList: {
      readonly data: readonly (components["schemas"]["Treaty"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    /** @description What is computed of the record on the day. */
    readonly TreatyActionDerived: {
      /** @description The name of who acted; null: not named in the sources. */
      readonly actor: string | null;
      /** @description The record's headline sentence on the day, computed. */
      readonly sentence: string;
      /** @description Who refers to the record. */
      readonly backLinks: readonly components["schemas"]["BackLink"][];
    };
    readonly TreatyActionAnswer: {
      readonly data: components["schemas"]["TreatyAction"] & {
        readonly derived: components["schemas"]["TreatyActionDerived"];
      };
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly TreatyActionList: {
      readonly data: readonly (components["schemas"]["TreatyAction"] & {
        readonly derived: components["schemas"]["DerivedInList"];
      })[];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
      /** @description With "include": the records referred to, by collection and id, as they are in lists. */
      readonly included?: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly id: string;
          } & {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly NowAnswer: {
      readonly data: readonly components["schemas"]["TrackNow"][];
      readonly meta: components["schemas"]["Meta"];
    };
    readonly Timeline: {
      readonly data: readonly components["schemas"]["Happening"][];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
    };
    readonly SearchHits: {
      readonly data: readonly components["schemas"]["SearchHit"][];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
    };
    readonly StaleList: {
      readonly data: readonly components["schemas"]["Stale"][];
      readonly page: components["schemas"]["Page"];
      readonly meta: components["schemas"]["Meta"];
    };
    readonly OverviewAnswer: {
      readonly data: components["schemas"]["Overview"];
      readonly meta: components["schemas"]["Meta"];
    };
    readonly IndexAnswer: {
      readonly data: readonly components["schemas"]["Indexed"][];
      readonly meta: components["schemas"]["Meta"];
    };
    readonly DatasetAnswer: {
      readonly data: components["schemas"]["Dataset"];
      readonly meta: components["schemas"]["Meta"];
    };
    readonly RuleList: {
      readonly data: readonly components["schemas"]["Rule"][];
      readonly meta: components["schemas"]["Meta"];
    };
    readonly RuleAnswer: {
      readonly data: {
        readonly name: string;
        readonly title: string;
        /** @description What it decides. */
        readonly about: string;
        /** @description Every provision it rests on. */
        readonly legal: readonly {
          /** @description The provision's own name. */
          readonly name: string;
          /** @description The id of the source in which it can be read. */
          readonly source: string;
          /** @description The place in it. */
          readonly locator: string;
          /**
           * Format: uri
           * @description The source.
           */
          readonly url: string;
        }[];
        /** @description Everything it can answer, each in words. */
        readonly outcomes: {
          readonly [key: string]: string;
        };
        /** @description What a margin counts; null where it has none. */
        readonly unit: string | null;
        /**
         * Format: uri
         * @description Where it is described, and asked with POST.
         */
        readonly url: string;
        /** @description A body for it. */
        readonly example: {
          readonly [key: string]: unknown;
        };
        /** @description The JSON Schema of a body for it. */
        readonly facts: {
          readonly [key: string]: unknown;
        };
      };
      readonly meta: components["schemas"]["Meta"];
    };
    readonly AssemblyMajorityVerdictAnswer: {
      readonly data: {
        /** @enum {string} */
        readonly outcome: "adopted" | "rejected" | "voted-again" | "refused";
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
        /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
        readonly margin?: number;
        /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
        readonly on?: components["schemas"]["Edtf"];
        /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
        readonly to?: string;
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly AssemblyQuorumVerdictAnswer: {
      readonly data: {
        /** @enum {string} */
        readonly outcome: "at-least-met" | "not-shown";
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
        /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
        readonly margin?: number;
        /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
        readonly on?: components["schemas"]["Edtf"];
        /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
        readonly to?: string;
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly ConsensusVerdictAnswer: {
      readonly data: {
        /** @enum {string} */
        readonly outcome: "adopted" | "no-consensus" | "not-yet-put";
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
        /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
        readonly margin?: number;
        /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
        readonly on?: components["schemas"]["Edtf"];
        /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
        readonly to?: string;
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly AdHocCommitteeVerdictAnswer: {
      readonly data: {
        /** @enum {string} */
        readonly outcome: "adopted" | "rejected" | "consensus-sought" | "open-to-vote" | "unsettled";
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
        /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
        readonly margin?: number;
        /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
        readonly on?: components["schemas"]["Edtf"];
        /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
        readonly to?: string;
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly NoObjectionAccreditation2022VerdictAnswer: {
      readonly data: {
        /** @enum {string} */
        readonly outcome: "attends-as-of-right" | "accredited" | "not-accredited" | "pending" | "not-applied";
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
        /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
        readonly margin?: number;
        /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
        readonly on?: components["schemas"]["Edtf"];
        /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
        readonly to?: string;
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly GlobalMechanismAccreditation2025VerdictAnswer: {
      readonly data: {
        /** @enum {string} */
        readonly outcome: "attends-as-of-right" | "accredited" | "in-consultation" | "not-accredited" | "pending" | "not-applied";
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
        /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
        readonly margin?: number;
        /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
        readonly on?: components["schemas"]["Edtf"];
        /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
        readonly to?: string;
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly SignatureWindowVerdictAnswer: {
      readonly data: {
        /** @enum {string} */
        readonly outcome: "not-yet-open" | "open" | "closed" | "not-enough-facts";
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
        /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
        readonly margin?: number;
        /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
        readonly on?: components["schemas"]["Edtf"];
        /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
        readonly to?: string;
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly ConsentToBeBoundVerdictAnswer: {
      readonly data: {
        /** @enum {string} */
        readonly outcome: "bound" | "consented" | "signed" | "denounced" | "no-act-shown" | "not-enough-facts";
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
        /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
        readonly margin?: number;
        /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
        readonly on?: components["schemas"]["Edtf"];
        /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
        readonly to?: string;
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly EntryIntoForceVerdictAnswer: {
      readonly data: {
        /** @enum {string} */
        readonly outcome: "in-force" | "day-fixed" | "below-threshold" | "not-enough-facts";
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
        /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
        readonly margin?: number;
        /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
        readonly on?: components["schemas"]["Edtf"];
        /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
        readonly to?: string;
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly PointsOfContactInquiryVerdictAnswer: {
      readonly data: {
        /** @enum {string} */
        readonly outcome: "agreed-step" | "modelled-step" | "refused";
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
        /** @description How far the facts are from another outcome, in the rule's unit; left out where there is no such number. */
        readonly margin?: number;
        /** @description The day from which what it finds holds, or the range in which it lies; left out where there is none. */
        readonly on?: components["schemas"]["Edtf"];
        /** @description Where what the facts describe stands afterwards; left out where nothing moves. */
        readonly to?: string;
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly DecisionVerdictAnswer: {
      readonly data: {
        /**
         * @description What came of setting the recorded outcome against what the rule says.
         * @enum {string}
         */
        readonly replay: "agrees" | "differs" | "not-enough-facts";
        /** @description The outcome as recorded; null: not in the record. */
        readonly recorded: string | null;
        /** @description What the rule says; null where it lacks facts. */
        readonly verdict: components["schemas"]["Verdict"] | null;
        /** @description What the rule would have to be told. */
        readonly missing: readonly string[];
        readonly decision: string;
        /** @description Whether the tally shows a quorum; null where the rules of the Assembly do not govern the organ. */
        readonly quorum: components["schemas"]["Verdict"] | null;
        /** @description Recorded discrepancies about the outcome or the tally. */
        readonly discrepancies: readonly string[];
        /** @description The separate votes on parts of the text. */
        readonly parts: readonly {
          /**
           * @description What came of setting the recorded outcome against what the rule says.
           * @enum {string}
           */
          readonly replay: "agrees" | "differs" | "not-enough-facts";
          /** @description The outcome as recorded; null: not in the record. */
          readonly recorded: string | null;
          /** @description What the rule says; null where it lacks facts. */
          readonly verdict: components["schemas"]["Verdict"] | null;
          /** @description What the rule would have to be told. */
          readonly missing: readonly string[];
          /** @description The paragraph, amendment or motion. */
          readonly on: string;
        }[];
        /** @description How well the facts put to the rule are attested: the weakest of them. */
        readonly attestation: components["schemas"]["Attestation"];
        /** @description Interventions recorded beside the decision; none of them changes how it was taken. */
        readonly beside: readonly string[];
      };
      readonly meta: components["schemas"]["Meta"];
    };
    readonly DecisionWhatIfAnswer: {
      readonly data: {
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
        readonly decision: string;
        /** @description What the rule says of the decision as recorded. */
        readonly before: components["schemas"]["Verdict"];
        /** @description What the rule would say. */
        readonly after: components["schemas"]["Verdict"];
        /** @description Whether the outcome would have been another. */
        readonly differs: boolean;
        /** @description What had to be assumed beside what was supposed, and what was supposed and is recorded so already. */
        readonly assumptions: readonly string[];
        readonly tally: {
          readonly before: {
            readonly inFavour: number;
            readonly against: number;
            readonly abstaining: number;
            readonly noVoteRecorded: number;
          } | null;
          readonly after: {
            readonly inFavour: number;
            readonly against: number;
            readonly abstaining: number;
            readonly noVoteRecorded: number;
          } | null;
        };
        /** @description States supposed to vote otherwise. */
        readonly moved: readonly {
          readonly state: string;
          /** @enum {string} */
          readonly from: "in-favour" | "against" | "abstaining" | "no-vote-recorded";
          /** @enum {string} */
          readonly to: "in-favour" | "against" | "abstaining" | "no-vote-recorded";
        }[];
        /** @description How close the recorded outcome was to another. */
        readonly smallestChange: components["schemas"]["Closeness"];
        /** @description How close the supposed outcome would have been to another. */
        readonly smallestChangeAfter: components["schemas"]["Closeness"];
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly TreatyWhatIfAnswer: {
      readonly data: {
        /**
         * @description It rests on what was supposed, and says nothing of the record.
         * @constant
         */
        readonly hypothetical: true;
        readonly treaty: string;
        /** @description The day from which the pace is supposed to hold. */
        readonly from: components["schemas"]["Day"];
        readonly pace: components["schemas"]["Pace"];
        /** @description What is supposed, in words; to be shown with every use of the result. */
        readonly assumption: string;
        /** @description Instruments still needed on that day; null where that is not known. */
        readonly needed: number | null;
        /** @description The day on which the last instrument needed would be deposited; null where there is none to compute. */
        readonly reachedOn: components["schemas"]["Day"] | null;
        /** @description The day on which the treaty would enter into force; null where there is none to compute. */
        readonly inForceOn: components["schemas"]["Day"] | null;
        /** @description Why, in sentences, in the order in which they follow from each other. */
        readonly reasons: readonly string[];
        /** @description The provision that decides. */
        readonly rule: components["schemas"]["LegalSource"];
      };
      readonly meta: components["schemas"]["HypotheticalMeta"];
    };
    readonly AgreementAnswer: {
      readonly data: {
        /** @description The two states. */
        readonly states: readonly string[];
        /** @description Lijphart's index, 0 to 1; null where they share too few votes. */
        readonly index: number | null;
        /** @description Scott's pi, weighted in the same way: 1 full agreement, 0 chance; null where it is not defined. */
        readonly corrected: number | null;
        /** @description Recorded votes in which both voted in favour, against or abstaining. */
        readonly shared: number;
        /** @description How many shared votes an index needs here. */
        readonly required: number;
        /** @description Whether they share enough votes for an index. */
        readonly enough: boolean;
        /** @description In how many shared votes they voted which way, by the first state's vote and then the second's. */
        readonly table: {
          readonly inFavour: {
            readonly inFavour: number;
            readonly against: number;
            readonly abstaining: number;
          };
          readonly against: {
            readonly inFavour: number;
            readonly against: number;
            readonly abstaining: number;
          };
          readonly abstaining: {
            readonly inFavour: number;
            readonly against: number;
            readonly abstaining: number;
          };
        };
        /** @description Adoptions without a vote counted as agreement; null: not asked. */
        readonly adopted: number | null;
      } | {
        /** @description The states asked about. */
        readonly states: readonly string[];
        readonly pairs: readonly {
          readonly state: string;
          readonly other: string;
          /** @description Lijphart's index, 0 to 1; null where they share too few votes. */
          readonly index: number | null;
          /** @description Scott's pi, weighted in the same way: 1 full agreement, 0 chance; null where it is not defined. */
          readonly corrected?: number | null;
          /** @description Recorded votes in which both voted in favour, against or abstaining. */
          readonly shared: number;
        }[];
        /** @description How many shared votes an index needs here. */
        readonly required: number;
      };
      readonly meta: {
        /** @description The day at whose end the record is shown. */
        readonly asOf: components["schemas"]["Day"];
        /** @description The data version: day of the last change and hash of the content. */
        readonly version: string;
        /** @description For each track, the last day or month up to which its sources were read. */
        readonly coverage: {
          readonly [key: string]: components["schemas"]["Edtf"];
        };
        /** @description For each facet asked for, how many items each value has under all filters but the facet's own. */
        readonly facets?: {
          readonly [key: string]: {
            readonly [key: string]: number;
          };
        };
        readonly inputs: components["schemas"]["VoteSelection"];
        readonly method: {
          readonly name: string;
          /** @description The page of the repository that gives formula, literature and limits. */
          readonly page: string;
        };
      };
    };
    readonly NeighboursAnswer: {
      readonly data: {
        readonly state: string;
        /** @description From the highest agreement down. */
        readonly nearest: readonly {
          readonly index: number;
          /** @description All states at this agreement. */
          readonly states: readonly {
            readonly state: string;
            /** @description Recorded votes in which both voted in favour, against or abstaining. */
            readonly shared: number;
            /** @description Scott's pi, weighted in the same way: 1 full agreement, 0 chance; null where it is not defined. */
            readonly corrected: number | null;
          }[];
        }[];
        /** @description From the lowest agreement up. */
        readonly farthest: readonly {
          readonly index: number;
          /** @description All states at this agreement. */
          readonly states: readonly {
            readonly state: string;
            /** @description Recorded votes in which both voted in favour, against or abstaining. */
            readonly shared: number;
            /** @description Scott's pi, weighted in the same way: 1 full agreement, 0 chance; null where it is not defined. */
            readonly corrected: number | null;
          }[];
        }[];
        /** @description How many states could be compared. */
        readonly compared: number;
        /** @description States that share too few votes with it. */
        readonly notEnough: readonly {
          readonly state: string;
          /** @description Recorded votes in which both voted in favour, against or abstaining. */
          readonly shared: number;
        }[];
        /** @description How many shared votes an index needs here. */
        readonly required: number;
      };
      readonly meta: {
        /** @description The day at whose end the record is shown. */
        readonly asOf: components["schemas"]["Day"];
        /** @description The data version: day of the last change and hash of the content. */
        readonly version: string;
        /** @description For each track, the last day or month up to which its sources were read. */
        readonly coverage: {
          readonly [key: string]: components["schemas"]["Edtf"];
        };
        /** @description For each facet asked for, how many items each value has under all filters but the facet's own. */
        readonly facets?: {
          readonly [key: string]: {
            readonly [key: string]: number;
          };
        };
        readonly inputs: components["schemas"]["VoteSelection"];
        readonly method: {
          readonly name: string;
          /** @description The page of the repository that gives formula, literature and limits. */
          readonly page: string;
        };
      };
    };
    readonly CohesionAnswer: {
      readonly data: {
        readonly group: {
          /** @enum {string} */
          readonly collection: "coalitions" | "regional-groups";
          readonly id: string;
          readonly name: string;
          /**
           * @description Members of the day of each vote, or those of today.
           * @enum {string}
           */
          readonly membership: "on-the-day" | "today";
        };
        readonly mean: {
          /** @description Votes with an index. */
          readonly votes: number;
          /** @description Their plain mean; null where there are none. */
          readonly index: number | null;
        };
        readonly byYear: readonly {
          /** @description Votes with an index. */
          readonly votes: number;
          /** @description Their plain mean; null where there are none. */
          readonly index: number | null;
          readonly year: number;
        }[];
        readonly votes: readonly {
          readonly vote: {
            readonly id: string;
            readonly decision: string | null;
            readonly symbol: string | null;
            readonly title: string;
            readonly on: components["schemas"]["Day"];
          };
          /** @description Member States of the group on the day. */
          readonly members: number;
          readonly tally: {
            readonly inFavour: number;
            readonly against: number;
            readonly abstaining: number;
            readonly noVoteRecorded: number;
          };
          /** @description The agreement index, 0 to 1; null where fewer than two members voted. */
          readonly index: number | null;
          /** @description The way most members voted; null where no single way had most. */
          readonly plurality: ("in-favour" | "against" | "abstaining") | null;
          /** @description Members that voted otherwise. */
          readonly apart: readonly {
            readonly state: string;
            /** @enum {string} */
            readonly vote: "in-favour" | "against" | "abstaining";
          }[];
        }[];
      };
      readonly meta: {
        /** @description The day at whose end the record is shown. */
        readonly asOf: components["schemas"]["Day"];
        /** @description The data version: day of the last change and hash of the content. */
        readonly version: string;
        /** @description For each track, the last day or month up to which its sources were read. */
        readonly coverage: {
          readonly [key: string]: components["schemas"]["Edtf"];
        };
        /** @description For each facet asked for, how many items each value has under all filters but the facet's own. */
        readonly facets?: {
          readonly [key: string]: {
            readonly [key: string]: number;
          };
        };
        readonly inputs: components["schemas"]["VoteSelection"];
        readonly method: {
          readonly name: string;
          /** @description The page of the repository that gives formula, literature and limits. */
          readonly page: string;
        };
      };
    };
    readonly BlocsAnswer: {
      readonly data: {
        readonly blocs: readonly {
          /** @description From 1, the largest first. */
          readonly number: number;
          readonly states: readonly string[];
          /** @description Mean agreement of its pairs; null for a state alone. */
          readonly agreement: number | null;
        }[];
        /** @constant */
        readonly linkage: "average";
        /** @description Agreement below which two groups are not joined. */
        readonly cut: number;
        /** @description A leaf: "state"; or "branches" that join at an "agreement", each again a tree. */
        readonly tree: {
          readonly [key: string]: unknown;
        };
        readonly map: {
          readonly points: readonly {
            readonly state: string;
            readonly x: number;
            readonly y: number;
            readonly bloc: number;
          }[];
          /** @description Share of the distances that each axis keeps, 0 to 1. */
          readonly explained: readonly number[];
        };
        /** @description States that share too few votes with others to be placed. */
        readonly leftOut: readonly {
          readonly state: string;
          readonly tooFewWith: number;
        }[];
        /** @description How many shared votes an index needs here. */
        readonly required: number;
      };
      readonly meta: {
        /** @description The day at whose end the record is shown. */
        readonly asOf: components["schemas"]["Day"];
        /** @description The data version: day of the last change and hash of the content. */
        readonly version: string;
        /** @description For each track, the last day or month up to which its sources were read. */
        readonly coverage: {
          readonly [key: string]: components["schemas"]["Edtf"];
        };
        /** @description For each facet asked for, how many items each value has under all filters but the facet's own. */
        readonly facets?: {
          readonly [key: string]: {
            readonly [key: string]: number;
          };
        };
        readonly inputs: components["schemas"]["VoteSelection"];
        readonly method: {
          readonly name: string;
          /** @description The page of the repository that gives formula, literature and limits. */
          readonly page: string;
        };
      };
    };
    readonly MovementAnswer: {
      readonly data: {
        readonly first: {
          readonly id: string;
          readonly title: string;
          readonly symbol: string | null;
          readonly on: components["schemas"]["Edtf"];
          readonly stage: string;
          /** @description Whether every member's vote is known by name. */
          readonly complete: boolean;
          /** @description Null where no figures were found. */
          readonly figures: {
            readonly inFavour: number;
            readonly against: number;
            readonly abstaining: number;
            readonly noVoteRecorded: number;
          } | null;
          /** @description How many votes are known by name. */
          readonly named: number;
          /** @description What a reader must know of the names. */
          readonly notes: readonly string[];
        };
        readonly second: {
          readonly id: string;
          readonly title: string;
          readonly symbol: string | null;
          readonly on: components["schemas"]["Edtf"];
          readonly stage: string;
          /** @description Whether every member's vote is known by name. */
          readonly complete: boolean;
          /** @description Null where no figures were found. */
          readonly figures: {
            readonly inFavour: number;
            readonly against: number;
            readonly abstaining: number;
            readonly noVoteRecorded: number;
          } | null;
          /** @description How many votes are known by name. */
          readonly named: number;
          /** @description What a reader must know of the names. */
          readonly notes: readonly string[];
        };
        /** @description To be read before anything else: members with no vote recorded; null where a vote has no figures. */
        readonly noVoteRecorded: {
          readonly first: number;
          readonly second: number;
          readonly change: number;
        } | null;
        /** @description Second less first, in members; null where a vote has no figures. */
        readonly change: {
          readonly inFavour: number;
          readonly against: number;
          readonly abstaining: number;
          readonly noVoteRecorded: number;
        } | null;
        /** @description States whose vote is known by name in both; the flows add up to this. */
        readonly compared: number;
        /** @description States named in one of the two only: nothing is said of how they moved. */
        readonly namedOnce: readonly string[];
        /** @description States by first vote and then second, those that stayed included. */
        readonly flows: readonly {
          /** @enum {string} */
          readonly from: "in-favour" | "against" | "abstaining" | "no-vote-recorded" | "not-a-member";
          /** @enum {string} */
          readonly to: "in-favour" | "against" | "abstaining" | "no-vote-recorded" | "not-a-member";
          readonly moved: boolean;
          readonly states: readonly string[];
        }[];
      };
      readonly meta: {
        /** @description The day at whose end the record is shown. */
        readonly asOf: components["schemas"]["Day"];
        /** @description The data version: day of the last change and hash of the content. */
        readonly version: string;
        /** @description For each track, the last day or month up to which its sources were read. */
        readonly coverage: {
          readonly [key: string]: components["schemas"]["Edtf"];
        };
        /** @description For each facet asked for, how many items each value has under all filters but the facet's own. */
        readonly facets?: {
          readonly [key: string]: {
            readonly [key: string]: number;
          };
        };
        readonly inputs: {
          readonly source: components["schemas"]["VoteSource"];
          readonly filters: {
            readonly coalition: string | null;
            readonly region: string | null;
          };
          readonly votes: readonly string[];
          /** @description What a reader must know of the selection. */
          readonly notes: readonly string[];
        };
        readonly method: {
          readonly name: string;
          /** @description The page of the repository that gives formula, literature and limits. */
          readonly page: string;
        };
      };
    };
    readonly DecisionVotesAnswer: {
      readonly data: readonly components["schemas"]["VoteOfMember"][];
      readonly meta: {
        /** @description The day at whose end the record is shown. */
        readonly asOf: components["schemas"]["Day"];
        /** @description The data version: day of the last change and hash of the content. */
        readonly version: string;
        /** @description For each track, the last day or month up to which its sources were read. */
        readonly coverage: {
          readonly [key: string]: components["schemas"]["Edtf"];
        };
        /** @description For each facet asked for, how many items each value has under all filters but the facet's own. */
        readonly facets?: {
          readonly [key: string]: {
            readonly [key: string]: number;
          };
        };
        readonly decision: components["schemas"]["DecisionVoted"];
      };
    };
    readonly StateVotesAnswer: {
      readonly data: readonly components["schemas"]["VoteOfState"][];
      readonly meta: {
        /** @description The day at whose end the record is shown. */
        readonly asOf: components["schemas"]["Day"];
        /** @description The data version: day of the last change and hash of the content. */
        readonly version: string;
        /** @description For each track, the last day or month up to which its sources were read. */
        readonly coverage: {
          readonly [key: string]: components["schemas"]["Edtf"];
        };
        /** @description For each facet asked for, how many items each value has under all filters but the facet's own. */
        readonly facets?: {
          readonly [key: string]: {
            readonly [key: string]: number;
          };
        };
        readonly state: {
          readonly id: string;
          readonly name: string;
          /** @enum {string} */
          readonly status: "member" | "observer";
        };
      };
    };
    readonly CodebookAnswer: {
      readonly data: {
        readonly name: string;
        readonly title: string;
        /** @description What one row is, and which rows there are not. */
        readonly rows: string;
        /** @description The columns in their order. */
        readonly columns: readonly {
          /** @description The column, as it is called in the first row of CSV and in JSON. */
          readonly name: string;
          /**
           * @description A list is joined by semicolons in CSV.
           * @enum {string}
           */
          readonly type: "text" | "list" | "boolean";
          readonly mayBeEmpty: boolean;
          readonly description: string;
          /** @description The values there are, where they can be listed. */
          readonly values: readonly string[] | null;
        }[];
        /** @description The address of the table, with {id}. */
        readonly table: string;
        /** @description How the CSV is written. */
        readonly format: string;
      };
      readonly meta: components["schemas"]["Meta"];
    };
    readonly DecisionsCompared: {
      readonly data: {
        readonly records: readonly {
          readonly id: string;
          readonly title: string;
          /** @description The title where room is short. */
          readonly short: string;
          readonly sentence: string;
          readonly attestation: components["schemas"]["Attestation"];
        }[];
        /** @description The facts at a glance, line by line. */
        readonly lines: readonly {
          readonly label: string;
          /** @description In the order of the records; empty where a record has nothing there. */
          readonly values: readonly (readonly {
            readonly text: string;
            /** @description The record the text stands for. */
            readonly reference?: {
              readonly collection: components["schemas"]["CollectionName"];
              readonly id: string;
            };
          }[])[];
          readonly differs: boolean;
        }[];
        /** @description Comparisons of the record that are about two or more of these, by id. */
        readonly comparisons: readonly string[];
        /** @description From each decision to the next. */
        readonly movements: readonly ({
          readonly first: {
            readonly id: string;
            readonly title: string;
            readonly symbol: string | null;
            readonly on: components["schemas"]["Edtf"];
            readonly stage: string;
            /** @description Whether every member's vote is known by name. */
            readonly complete: boolean;
            /** @description Null where no figures were found. */
            readonly figures: {
              readonly inFavour: number;
              readonly against: number;
              readonly abstaining: number;
              readonly noVoteRecorded: number;
            } | null;
            /** @description How many votes are known by name. */
            readonly named: number;
            /** @description What a reader must know of the names. */
            readonly notes: readonly string[];
          };
          readonly second: {
            readonly id: string;
            readonly title: string;
            readonly symbol: string | null;
            readonly on: components["schemas"]["Edtf"];
            readonly stage: string;
            /** @description Whether every member's vote is known by name. */
            readonly complete: boolean;
            /** @description Null where no figures were found. */
            readonly figures: {
              readonly inFavour: number;
              readonly against: number;
              readonly abstaining: number;
              readonly noVoteRecorded: number;
            } | null;
            /** @description How many votes are known by name. */
            readonly named: number;
            /** @description What a reader must know of the names. */
            readonly notes: readonly string[];
          };
          /** @description To be read before anything else: members with no vote recorded; null where a vote has no figures. */
          readonly noVoteRecorded: {
            readonly first: number;
            readonly second: number;
            readonly change: number;
          } | null;
          /** @description Second less first, in members; null where a vote has no figures. */
          readonly change: {
            readonly inFavour: number;
            readonly against: number;
            readonly abstaining: number;
            readonly noVoteRecorded: number;
          } | null;
          /** @description States whose vote is known by name in both; the flows add up to this. */
          readonly compared: number;
          /** @description States named in one of the two only: nothing is said of how they moved. */
          readonly namedOnce: readonly string[];
          /** @description States by first vote and then second, those that stayed included. */
          readonly flows: readonly {
            /** @enum {string} */
            readonly from: "in-favour" | "against" | "abstaining" | "no-vote-recorded" | "not-a-member";
            /** @enum {string} */
            readonly to: "in-favour" | "against" | "abstaining" | "no-vote-recorded" | "not-a-member";
            readonly moved: boolean;
            readonly states: readonly string[];
          }[];
          /** @constant */
          readonly computed: true;
          readonly notes: readonly string[];
        } | {
          /** @constant */
          readonly computed: false;
          readonly votes: readonly string[];
          /** @description Why nothing is said of who voted otherwise. */
          readonly reason: string;
        })[];
      };
      readonly meta: components["schemas"]["Meta"];
    };
    readonly StatesCompared: {
      readonly data: {
        readonly records: readonly {
          readonly id: string;
          readonly title: string;
          /** @description The title where room is short. */
          readonly short: string;
          readonly sentence: string;
          readonly attestation: components["schemas"]["Attestation"];
        }[];
        /** @description The facts at a glance, line by line. */
        readonly lines: readonly {
          readonly label: string;
          /** @description In the order of the records; empty where a record has nothing there. */
          readonly values: readonly (readonly {
            readonly text: string;
            /** @description The record the text stands for. */
            readonly reference?: {
              readonly collection: components["schemas"]["CollectionName"];
              readonly id: string;
            };
          }[])[];
          readonly differs: boolean;
        }[];
        /** @description Comparisons of the record that are about two or more of these, by id. */
        readonly comparisons: readonly string[];
        /** @description Pair by pair. */
        readonly agreement: readonly {
          /** @description The two states. */
          readonly states: readonly string[];
          /** @description Lijphart's index; null where they share too few votes. */
          readonly index: number | null;
          /** @description Scott's pi, weighted in the same way; null where it is not defined. */
          readonly corrected: number | null;
          /** @description Recorded votes of the tracks in which both voted. */
          readonly shared: number;
          /** @description How many shared votes an index needs here. */
          readonly required: number;
        }[];
        /** @description Of the states compared, those without any recorded vote. */
        readonly withoutVotes: readonly string[];
        /** @description Votes in which two of them voted otherwise than each other, newest first. */
        readonly differences: readonly {
          readonly decision: string;
          readonly symbol: string | null;
          readonly title: string;
          readonly on: components["schemas"]["Edtf"];
          readonly stage: string;
          /** @description In the order of the states; null: no member on that day. */
          readonly votes: readonly (("in-favour" | "against" | "abstaining" | "no-vote-recorded") | null)[];
        }[];
      };
      readonly meta: components["schemas"]["Meta"];
    };
    readonly ProcessesCompared: {
      readonly data: {
        readonly records: readonly {
          readonly id: string;
          readonly title: string;
          /** @description The title where room is short. */
          readonly short: string;
          readonly sentence: string;
          readonly attestation: components["schemas"]["Attestation"];
        }[];
        /** @description The facts at a glance, line by line. */
        readonly lines: readonly {
          readonly label: string;
          /** @description In the order of the records; empty where a record has nothing there. */
          readonly values: readonly (readonly {
            readonly text: string;
            /** @description The record the text stands for. */
            readonly reference?: {
              readonly collection: components["schemas"]["CollectionName"];
              readonly id: string;
            };
          }[])[];
          readonly differs: boolean;
        }[];
        /** @description Comparisons of the record that are about two or more of these, by id. */
        readonly comparisons: readonly string[];
      };
      readonly meta: components["schemas"]["Meta"];
    };
    /** @description An oEmbed answer (oembed.com), version 1.0. */
    readonly OEmbed: {
      /** @constant */
      readonly version: "1.0";
      /** @constant */
      readonly type: "rich";
      /** @description The finding of the figure. */
      readonly title: string;
      readonly provider_name: string;
      readonly provider_url: string;
      /** @description Seconds it may be kept. */
      readonly cache_age: number;
      /** @description The frame, to be put into a page. */
      readonly html: string;
      readonly width: number;
      readonly height: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly overview: {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What there is */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OverviewAnswer"];
        };
      };
    };
  };
  readonly now: {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Only these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Where things stand */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["NowAnswer"];
        };
      };
    };
  };
  readonly timeline: {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Only of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only of records in these collections. Repeat it, or separate values by commas, for any of several. */
        readonly collection?: readonly string[];
        /** @description Only of these processes and of the records that refer to them. Repeat it, or separate values by commas, for any of several. */
        readonly process?: readonly string[];
        /** @description Only of records that name one of these states, by id, ISO code or name: in votes by member, as sponsor, officer or member, by an act towards a treaty, a position, an intervention, a proposal. What is known of a group says nothing here of its members. Repeat it, or separate values by commas, for any of several. */
        readonly state?: readonly string[];
        /** @description Only what stands so on the day. Repeat it, or separate values by commas, for any of several. */
        readonly status?: readonly string[];
        /** @description Only what may have happened on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only what may have happened on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Newest first, or oldest first. */
        readonly order?: "desc" | "asc";
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "collection" | "process" | "state" | "status")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The timeline */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/json": components["schemas"]["Timeline"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
        };
      };
    };
  };
  readonly search: {
    readonly parameters: {
      readonly query: {
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. */
        readonly q: string;
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Only records of these collections. Repeat it, or separate values by commas, for any of several. */
        readonly kind?: readonly string[];
        /** @description Only records of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only these states and the records that refer to them. Repeat it, or separate values by commas, for any of several. */
        readonly state?: readonly string[];
        /** @description Only records dated, in whole or part, on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("kind" | "track" | "state")[];
        /** @description How many items a page holds, at most 200. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Search */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/json": components["schemas"]["SearchHits"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
        };
      };
    };
  };
  readonly stale: {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Only for these reasons. Repeat it, or separate values by commas, for any of several. */
        readonly reason?: readonly ("outcome-not-in-record" | "count-grown-old" | "not-read-again")[];
        /** @description Only of records in these collections. Repeat it, or separate values by commas, for any of several. */
        readonly collection?: readonly string[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("reason" | "collection")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What should be looked at again */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StaleList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
        };
      };
    };
  };
  readonly "list-accreditations": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only events of participation with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Type: only events of participation with this value. Repeat it, or separate values by commas, for any of several. */
        readonly type?: readonly ("modalities" | "modalities-proposed" | "round" | "objection" | "no-agreement" | "stakeholder-letter" | "consultation" | "participation" | "registration" | "practice" | "access-complaint")[];
        /** @description Process: only events of participation with this value. Repeat it, or separate values by commas, for any of several. */
        readonly process?: readonly string[];
        /** @description Objector named: only events of participation with this value. Repeat it, or separate values by commas, for any of several. */
        readonly objector?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "type" | "on" | "stated" | "process" | "meeting" | "document" | "basis" | "rule" | "round" | "applied" | "accredited" | "notAccredited" | "asOfRight" | "objections" | "states" | "figures" | "rules" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "process" | "meeting" | "document" | "round" | "objections.objector" | "objections.stakeholders" | "states.state")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "type" | "process" | "objector")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List events of participation */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["EventOfParticipationList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-event-of-participation": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "type" | "on" | "stated" | "process" | "meeting" | "document" | "basis" | "rule" | "round" | "applied" | "accredited" | "notAccredited" | "asOfRight" | "objections" | "states" | "figures" | "rules" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "process" | "meeting" | "document" | "round" | "objections.objector" | "objections.stakeholders" | "states.state")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One event of participation */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["EventOfParticipationAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-bodies": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Type: only bodies with this value. Repeat it, or separate values by commas, for any of several. */
        readonly type?: readonly ("principal-organ" | "main-committee" | "subsidiary-body" | "secretariat" | "treaty-body" | "regional-organisation" | "other")[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "type" | "parent" | "decidesBy" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "parent" | "decidesBy.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly "type"[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List bodies */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["BodyList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-body": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "type" | "parent" | "decidesBy" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "parent" | "decidesBy.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One body */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["BodyAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-coalitions": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Type: only coalitions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly type?: readonly ("regional-organisation" | "regional-group" | "regional-forum" | "alliance" | "intergovernmental-organisation" | "political-group" | "un-category" | "ad-hoc" | "initiative" | "donor-group")[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "type" | "undated" | "complete" | "statedCount" | "notes" | "memberships" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "memberships.state" | "memberships.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly "type"[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List coalitions */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["CoalitionList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-coalition": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "type" | "undated" | "complete" | "statedCount" | "notes" | "memberships" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "memberships.state" | "memberships.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One coalition */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["CoalitionAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-comparisons": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only comparisons with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "columns" | "rows" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "columns.record" | "rows.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly "track"[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List comparisons */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["ComparisonList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-comparison": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "columns" | "rows" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "columns.record" | "rows.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One comparison */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["ComparisonAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-decisions": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only decisions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Stage: only decisions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly stage?: readonly ("committee" | "plenary" | "adoption")[];
        /** @description Method: only decisions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly method?: readonly ("recorded-vote" | "without-vote" | "consensus")[];
        /** @description Organ: only decisions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly body?: readonly string[];
        /** @description Process: only decisions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly process?: readonly string[];
        /** @description Year: only decisions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly year?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "document" | "symbol" | "draft" | "body" | "stage" | "process" | "on" | "outcome" | "method" | "methodBasis" | "methodNote" | "majorityApplied" | "meetingRecord" | "committeeReport" | "undlRecord" | "tally" | "tallyBasis" | "tallyNote" | "tallyChecks" | "namedVotes" | "introducedBy" | "sponsors" | "sponsorCount" | "sponsorNote" | "parts" | "steps" | "voteNotes" | "notes" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "document" | "body" | "process" | "namedVotes.inFavour" | "namedVotes.against" | "namedVotes.abstaining" | "namedVotes.groups.coalition" | "introducedBy" | "sponsors" | "parts.citations.source" | "steps.by" | "steps.citations.source" | "voteNotes.state" | "voteNotes.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "stage" | "method" | "body" | "process" | "year")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List decisions */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["DecisionList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-decision": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "document" | "symbol" | "draft" | "body" | "stage" | "process" | "on" | "outcome" | "method" | "methodBasis" | "methodNote" | "majorityApplied" | "meetingRecord" | "committeeReport" | "undlRecord" | "tally" | "tallyBasis" | "tallyNote" | "tallyChecks" | "namedVotes" | "introducedBy" | "sponsors" | "sponsorCount" | "sponsorNote" | "parts" | "steps" | "voteNotes" | "notes" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "document" | "body" | "process" | "namedVotes.inFavour" | "namedVotes.against" | "namedVotes.abstaining" | "namedVotes.groups.coalition" | "introducedBy" | "sponsors" | "parts.citations.source" | "steps.by" | "steps.citations.source" | "voteNotes.state" | "voteNotes.citations.source")[];
        /** @description Which figure. "grid": The vote as a grid, one cell for each member of that day; the tally alone where the vote by member is not complete. "map": The vote as a map, one dot for each member of that day near its place, on an equal-area outline of the land without boundaries. "tally": The tally as one bar: in favour, against, abstaining and, where it can be told, members with no vote recorded. Formats that are none are the same for any. */
        readonly figure?: "grid" | "map" | "tally";
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
        /** @description How many pixels a side of the picture (PNG) make one pixel of "width"; its text is the larger, the narrower the width. Other formats are the same at any scale. */
        readonly scale?: number;
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One decision */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["DecisionAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
          readonly "image/svg+xml": string;
          readonly "image/png": string;
        };
      };
    };
  };
  readonly "list-discrepancies": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only discrepancies with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description About: only discrepancies with this value. Repeat it, or separate values by commas, for any of several. */
        readonly collection?: readonly string[];
        /** @description Value taken: only discrepancies with this value. Repeat it, or separate values by commas, for any of several. */
        readonly resolved?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "about" | "field" | "values" | "taken" | "why" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "about" | "values.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "collection" | "resolved")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List discrepancies */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["DiscrepancyList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-discrepancy": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "about" | "field" | "values" | "taken" | "why" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "about" | "values.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One discrepancy */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["DiscrepancyAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-documents": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only documents with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Type: only documents with this value. Repeat it, or separate values by commas, for any of several. */
        readonly type?: readonly ("resolution" | "decision" | "draft-resolution" | "report" | "progress-report" | "draft-report" | "annex" | "sg-report" | "treaty" | "joint-statement" | "declaration" | "strategy" | "working-paper" | "concept-note" | "chair-paper" | "expert-study" | "judgment" | "policy-framework" | "regulation")[];
        /** @description Process: only documents with this value. Repeat it, or separate values by commas, for any of several. */
        readonly process?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "symbol" | "type" | "subtype" | "on" | "body" | "issuer" | "process" | "url" | "committeeReport" | "submittedBy" | "relations" | "events" | "notes" | "provisions" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "body" | "process" | "submittedBy" | "relations.document" | "relations.process" | "events.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "type" | "process")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List documents */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["DocumentList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-document": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "symbol" | "type" | "subtype" | "on" | "body" | "issuer" | "process" | "url" | "committeeReport" | "submittedBy" | "relations" | "events" | "notes" | "provisions" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "body" | "process" | "submittedBy" | "relations.document" | "relations.process" | "events.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One document */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["DocumentAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-endorsements": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only endorsements with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description State: only endorsements with this value. Repeat it, or separate values by commas, for any of several. */
        readonly state?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "document" | "on" | "officialList" | "lists" | "reports" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "document" | "lists.states" | "lists.citations.source" | "reports.states" | "reports.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "state")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List endorsements */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["EndorsementList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-endorsement": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "document" | "on" | "officialList" | "lists" | "reports" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "document" | "lists.states" | "lists.citations.source" | "reports.states" | "reports.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One endorsement */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["EndorsementAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-interventions": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only interventions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Act: only interventions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly act?: readonly ("objection" | "dissociation" | "explanation-of-vote" | "explanation-of-position" | "reservation" | "general-statement" | "complaint")[];
        /** @description Basis: only interventions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly basis?: readonly ("official-record" | "statement" | "press" | "ngo-report" | "ai-report")[];
        /** @description State: only interventions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly state?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "act" | "states" | "coalitions" | "others" | "onBehalfOf" | "on" | "meeting" | "decision" | "about" | "effect" | "wayOut" | "basis" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "states" | "coalitions" | "meeting" | "decision")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "act" | "basis" | "state")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List interventions */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["InterventionList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-intervention": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "act" | "states" | "coalitions" | "others" | "onBehalfOf" | "on" | "meeting" | "decision" | "about" | "effect" | "wayOut" | "basis" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "states" | "coalitions" | "meeting" | "decision")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One intervention */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["InterventionAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-issues": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only issues with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Agenda item: only issues with this value. Repeat it, or separate values by commas, for any of several. */
        readonly pillar?: readonly string[];
        /** @description Standing: only issues with this value. Repeat it, or separate values by commas, for any of several. */
        readonly status?: readonly string[];
        /** @description Closed: only issues with this value. Repeat it, or separate values by commas, for any of several. */
        readonly closed?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "pillar" | "agreedGround" | "spectrum" | "raised" | "standing" | "closures" | "publishedTallies" | "notes" | "concerns" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "pillar" | "raised.in" | "raised.citations.source" | "closures.by" | "closures.citations.source" | "publishedTallies.citations.source" | "concerns")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "pillar" | "status" | "closed")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List issues */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["IssueList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-issue": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "pillar" | "agreedGround" | "spectrum" | "raised" | "standing" | "closures" | "publishedTallies" | "notes" | "concerns" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "pillar" | "raised.in" | "raised.citations.source" | "closures.by" | "closures.citations.source" | "publishedTallies.citations.source" | "concerns")[];
        /** @description Which figure. "spectrum": The stances in order, with every position at its own: by who speaks, undated ones hollow, inferred ones dashed. Formats that are none are the same for any. */
        readonly figure?: "spectrum";
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
        /** @description How many pixels a side of the picture (PNG) make one pixel of "width"; its text is the larger, the narrower the width. Other formats are the same at any scale. */
        readonly scale?: number;
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One issue */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["IssueAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
          readonly "image/svg+xml": string;
          readonly "image/png": string;
        };
      };
    };
  };
  readonly "list-joint-statements": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only joint statements with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Members are: only joint statements with this value. Repeat it, or separate values by commas, for any of several. */
        readonly role?: readonly ("signatories" | "authors" | "participants" | "listed-by-others" | "group")[];
        /** @description State: only joint statements with this value. Repeat it, or separate values by commas, for any of several. */
        readonly state?: readonly string[];
        /** @description Group: only joint statements with this value. Repeat it, or separate values by commas, for any of several. */
        readonly group?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "on" | "document" | "deliveredBy" | "group" | "role" | "members" | "named" | "memberCount" | "associates" | "impliedStance" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "document" | "deliveredBy" | "group" | "members" | "associates")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "role" | "state" | "group")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List joint statements */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["JointStatementList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-joint-statement": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "on" | "document" | "deliveredBy" | "group" | "role" | "members" | "named" | "memberCount" | "associates" | "impliedStance" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "document" | "deliveredBy" | "group" | "members" | "associates")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One joint statement */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["JointStatementAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-measures": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only confidence-building measures with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description System: only confidence-building measures with this value. Repeat it, or separate values by commas, for any of several. */
        readonly system?: readonly ("un-global" | "un-recommendation" | "osce")[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "system" | "ordinal" | "on" | "origin" | "document" | "pillar" | "norms" | "related" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "document" | "pillar" | "norms" | "related")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "system")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List confidence-building measures */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["Confidence-buildingMeasureList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-confidence-building-measure": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "system" | "ordinal" | "on" | "origin" | "document" | "pillar" | "norms" | "related" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "document" | "pillar" | "norms" | "related")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One confidence-building measure */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["Confidence-buildingMeasureAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-mechanisms": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only mechanisms with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Type: only mechanisms with this value. Repeat it, or separate values by commas, for any of several. */
        readonly type?: readonly ("directory" | "tool" | "fund" | "meeting" | "fellowship" | "course" | "guidance" | "study" | "body" | "programme" | "principles")[];
        /** @description Pillar: only mechanisms with this value. Repeat it, or separate values by commas, for any of several. */
        readonly pillar?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "aliases" | "type" | "pillar" | "runBy" | "participation" | "parties" | "measure" | "precedents" | "document" | "locator" | "meeting" | "standing" | "events" | "counts" | "activities" | "purposes" | "principles" | "roles" | "entryFields" | "access" | "checks" | "template" | "debates" | "procedures" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "pillar" | "parties.party.state" | "parties.party.coalition" | "measure" | "precedents" | "document" | "meeting" | "events.document" | "events.meeting" | "events.by.state" | "events.by.coalition" | "events.citations.source" | "counts.citations.source" | "activities.citations.source" | "debates.citations.source" | "procedures.transitions.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "type" | "pillar")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List mechanisms */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["MechanismList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-mechanism": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "aliases" | "type" | "pillar" | "runBy" | "participation" | "parties" | "measure" | "precedents" | "document" | "locator" | "meeting" | "standing" | "events" | "counts" | "activities" | "purposes" | "principles" | "roles" | "entryFields" | "access" | "checks" | "template" | "debates" | "procedures" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "pillar" | "parties.party.state" | "parties.party.coalition" | "measure" | "precedents" | "document" | "meeting" | "events.document" | "events.meeting" | "events.by.state" | "events.by.coalition" | "events.citations.source" | "counts.citations.source" | "activities.citations.source" | "debates.citations.source" | "procedures.transitions.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One mechanism */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["MechanismAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-meetings": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only meetings with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Process: only meetings with this value. Repeat it, or separate values by commas, for any of several. */
        readonly process?: readonly string[];
        /** @description Type: only meetings with this value. Repeat it, or separate values by commas, for any of several. */
        readonly type?: readonly ("organizational" | "substantive" | "plenary" | "committee" | "thematic-group" | "intersessional" | "informal" | "roundtable" | "meeting-of-parties" | "review-conference" | "conference" | "signing-ceremony" | "briefing")[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "process" | "body" | "ordinal" | "type" | "place" | "aggregate" | "schedule" | "events" | "outcome" | "programme" | "officers" | "documents" | "deadlines" | "preparation" | "registration" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "process" | "body" | "schedule.citations.source" | "events.citations.source" | "officers.person" | "officers.state" | "documents" | "deadlines.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "process" | "type")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List meetings */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["MeetingList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-meeting": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "process" | "body" | "ordinal" | "type" | "place" | "aggregate" | "schedule" | "events" | "outcome" | "programme" | "officers" | "documents" | "deadlines" | "preparation" | "registration" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "process" | "body" | "schedule.citations.source" | "events.citations.source" | "officers.person" | "officers.state" | "documents" | "deadlines.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One meeting */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["MeetingAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-milestones": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only milestones with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Process: only milestones with this value. Repeat it, or separate values by commas, for any of several. */
        readonly process?: readonly string[];
        /** @description Year: only milestones with this value. Repeat it, or separate values by commas, for any of several. */
        readonly year?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "on" | "stated" | "process" | "about" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "process" | "about")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "process" | "year")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List milestones */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["MilestoneList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-milestone": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "on" | "stated" | "process" | "about" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "process" | "about")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One milestone */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["MilestoneAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-national-positions": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only national positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Holder: only national positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly holder?: readonly string[];
        /** @description Topic: only national positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly topic?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "holder" | "on" | "pillar" | "issuedBy" | "url" | "topics" | "compiledIn" | "events" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "holder.state" | "holder.coalition" | "pillar" | "compiledIn" | "events.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "holder" | "topic")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List national positions */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["NationalPositionList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-national-position": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "holder" | "on" | "pillar" | "issuedBy" | "url" | "topics" | "compiledIn" | "events" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "holder.state" | "holder.coalition" | "pillar" | "compiledIn" | "events.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One national position */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["NationalPositionAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-norms": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only norms with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Kind: only norms with this value. Repeat it, or separate values by commas, for any of several. */
        readonly kind?: readonly ("positive" | "limiting")[];
        /** @description Topic: only norms with this value. Repeat it, or separate values by commas, for any of several. */
        readonly topic?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "letter" | "document" | "locator" | "on" | "pillar" | "kind" | "bindingness" | "says" | "topics" | "guidance" | "checklist" | "measures" | "developments" | "remarks" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "document" | "pillar" | "guidance.document" | "guidance.citations.source" | "checklist" | "measures" | "developments.document" | "developments.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "kind" | "topic")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List norms */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["NormList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-norm": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "letter" | "document" | "locator" | "on" | "pillar" | "kind" | "bindingness" | "says" | "topics" | "guidance" | "checklist" | "measures" | "developments" | "remarks" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "document" | "pillar" | "guidance.document" | "guidance.citations.source" | "checklist" | "measures" | "developments.document" | "developments.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One norm */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["NormAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-people": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only people with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "fullName" | "aliases" | "notes" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly "track"[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List people */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["PersonList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-person": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "fullName" | "aliases" | "notes" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One person */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["PersonAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-pillars": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only pillars with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Process: only pillars with this value. Repeat it, or separate values by commas, for any of several. */
        readonly process?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "ordinal" | "processes" | "events" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "processes" | "events.process" | "events.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "process")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List pillars */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["PillarList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-pillar": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "ordinal" | "processes" | "events" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "processes" | "events.process" | "events.citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One pillar */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["PillarAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-positions": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Issue: only positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly issue?: readonly string[];
        /** @description Stance: only positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly stance?: readonly string[];
        /** @description Voice: only positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly voice?: readonly ("own" | "group" | "third-party")[];
        /** @description Directness: only positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly directness?: readonly ("direct" | "group-communique" | "third-party-list" | "third-party-report" | "inferred")[];
        /** @description Basis: only positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly basis?: readonly ("ai-report" | "unofficial-transcript")[];
        /** @description State: only positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly state?: readonly string[];
        /** @description Group: only positions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly coalition?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "holder" | "about" | "stance" | "voice" | "directness" | "basis" | "on" | "occasion" | "derivedFrom" | "replaces" | "notes" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "holder.state" | "holder.coalition" | "about" | "derivedFrom" | "replaces")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "issue" | "stance" | "voice" | "directness" | "basis" | "state" | "coalition")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List positions */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["PositionList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-position": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "holder" | "about" | "stance" | "voice" | "directness" | "basis" | "on" | "occasion" | "derivedFrom" | "replaces" | "notes" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "holder.state" | "holder.coalition" | "about" | "derivedFrom" | "replaces")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One position */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["PositionAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-processes": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only processes with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Set up by: only processes with this value. Repeat it, or separate values by commas, for any of several. */
        readonly body?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "aliases" | "body" | "mandate" | "decisionRule" | "participation" | "memberCount" | "members" | "officers" | "predecessors" | "outcomes" | "events" | "structure" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "body" | "mandate.document" | "members" | "officers.person" | "officers.state" | "officers.citations.source" | "predecessors" | "outcomes" | "events.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "body")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List processes */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["ProcessList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-process": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "aliases" | "body" | "mandate" | "decisionRule" | "participation" | "memberCount" | "members" | "officers" | "predecessors" | "outcomes" | "events" | "structure" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "body" | "mandate.document" | "members" | "officers.person" | "officers.state" | "officers.citations.source" | "predecessors" | "outcomes" | "events.citations.source")[];
        /** @description Which figure. "lineage": What the process continues and what continues it, earliest first. Formats that are none are the same for any. */
        readonly figure?: "lineage";
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
        /** @description How many pixels a side of the picture (PNG) make one pixel of "width"; its text is the larger, the narrower the width. Other formats are the same at any scale. */
        readonly scale?: number;
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One process */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["ProcessAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
          readonly "image/svg+xml": string;
          readonly "image/png": string;
        };
      };
    };
  };
  readonly "list-proposals": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only proposals with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Pillar: only proposals with this value. Repeat it, or separate values by commas, for any of several. */
        readonly pillar?: readonly string[];
        /** @description Put forward by: only proposals with this value. Repeat it, or separate values by commas, for any of several. */
        readonly proponent?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "pillar" | "events" | "proponentsNote" | "supporters" | "supportCounts" | "supersededBy" | "process" | "mechanism" | "measures" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "pillar" | "events.by.state" | "events.by.coalition" | "events.document" | "events.meeting" | "events.citations.source" | "supporters.state" | "supporters.coalition" | "supportCounts.citations.source" | "supersededBy" | "process" | "mechanism" | "measures")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "pillar" | "proponent")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List proposals */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["ProposalList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-proposal": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "pillar" | "events" | "proponentsNote" | "supporters" | "supportCounts" | "supersededBy" | "process" | "mechanism" | "measures" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "pillar" | "events.by.state" | "events.by.coalition" | "events.document" | "events.meeting" | "events.citations.source" | "supporters.state" | "supporters.coalition" | "supportCounts.citations.source" | "supersededBy" | "process" | "mechanism" | "measures")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One proposal */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["ProposalAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-remarks": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only remarks with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Read in: only remarks with this value. Repeat it, or separate values by commas, for any of several. */
        readonly source?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "saidBy" | "about" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "saidBy" | "about")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "source")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List remarks */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["RemarkList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-remark": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "saidBy" | "about" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "saidBy" | "about")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One remark */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["RemarkAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-revisions": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description About: only revisions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly collection?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "on" | "about" | "change" | "reason" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "about")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly "collection"[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List revisions */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["RevisionList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-revision": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "on" | "about" | "change" | "reason" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "about")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One revision */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["RevisionAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-sources": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Type: only sources with this value. Repeat it, or separate values by commas, for any of several. */
        readonly type?: readonly ("un-document" | "un-page" | "un-press" | "un-dataset" | "depositary" | "intergovernmental" | "government" | "observatory" | "research" | "ngo" | "press" | "dataset" | "not-read")[];
        /** @description Attestation: only sources with this value. Repeat it, or separate values by commas, for any of several. */
        readonly attestation?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "type" | "publisher" | "authors" | "published" | "url" | "readVia" | "covers" | "features" | "machineWritten" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("type" | "attestation")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List sources */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["SourceList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-source": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "type" | "publisher" | "authors" | "published" | "url" | "readVia" | "covers" | "features" | "machineWritten" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One source */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["SourceAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-stakeholders": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only stakeholders with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Type: only stakeholders with this value. Repeat it, or separate values by commas, for any of several. */
        readonly type?: readonly ("civil-society" | "think-tank" | "academia" | "business" | "technical" | "capacity-building" | "international-organisation" | "un-body" | "multistakeholder-commission" | "multistakeholder-initiative")[];
        /** @description Seat: only stakeholders with this value. Repeat it, or separate values by commas, for any of several. */
        readonly seat?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "type" | "seat" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "seat")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "type" | "seat")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List stakeholders */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["StakeholderList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-stakeholder": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "type" | "seat" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "seat")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One stakeholder */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["StakeholderAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-states": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Regional group: only states with this value. Repeat it, or separate values by commas, for any of several. */
        readonly group?: readonly string[];
        /** @description Status: only states with this value. Repeat it, or separate values by commas, for any of several. */
        readonly status?: readonly ("member" | "observer")[];
        /** @description Region (M49): only states with this value. Repeat it, or separate values by commas, for any of several. */
        readonly region?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "status" | "admitted" | "regionalGroup" | "regionalGroupNote" | "iso2" | "m49" | "region" | "subregion" | "names" | "aliases" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("group" | "status" | "region")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List states */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["StateList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-state": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "status" | "admitted" | "regionalGroup" | "regionalGroupNote" | "iso2" | "m49" | "region" | "subregion" | "names" | "aliases" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One state */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["StateAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-terms": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only terms with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "aliases" | "definition" | "seeAlso" | "texts" | "record" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "seeAlso" | "texts" | "record")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly "track"[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List terms */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["TermList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-term": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "aliases" | "definition" | "seeAlso" | "texts" | "record" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "seeAlso" | "texts" | "record")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One term */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["TermAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-tracks": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "title". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "position" | "shortName" | "subject" | "coverage" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List tracks */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["TrackList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-track": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "position" | "shortName" | "subject" | "coverage" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One track */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["TrackAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-treaties": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Track: only treaties with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Depositary: only treaties with this value. Repeat it, or separate values by commas, for any of several. */
        readonly depositary?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "aliases" | "symbol" | "depositary" | "process" | "document" | "supplements" | "openTo" | "entryIntoForce" | "signatureRule" | "places" | "expectations" | "schedule" | "events" | "publishedCounts" | "invited" | "protocols" | "remarks" | "claims" | "articles" | "chapters" | "provisions" | "notes" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "process" | "document" | "supplements" | "entryIntoForce.conditions.coalition" | "entryIntoForce.later.provision.source" | "entryIntoForce.provision.source" | "signatureRule.provision.source" | "places.citations.source" | "expectations.citations.source" | "schedule.citations.source" | "events.decision" | "events.citations.source" | "publishedCounts.citations.source" | "invited.states" | "invited.citations.source" | "protocols.citations.source" | "remarks.states" | "remarks.citations.source" | "claims.citations.source")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("track" | "depositary")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List treaties */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["TreatyList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-treaty": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "shortName" | "aliases" | "symbol" | "depositary" | "process" | "document" | "supplements" | "openTo" | "entryIntoForce" | "signatureRule" | "places" | "expectations" | "schedule" | "events" | "publishedCounts" | "invited" | "protocols" | "remarks" | "claims" | "articles" | "chapters" | "provisions" | "notes" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "process" | "document" | "supplements" | "entryIntoForce.conditions.coalition" | "entryIntoForce.later.provision.source" | "entryIntoForce.provision.source" | "signatureRule.provision.source" | "places.citations.source" | "expectations.citations.source" | "schedule.citations.source" | "events.decision" | "events.citations.source" | "publishedCounts.citations.source" | "invited.states" | "invited.citations.source" | "protocols.citations.source" | "remarks.states" | "remarks.citations.source" | "claims.citations.source")[];
        /** @description Which figure. "staircase": Signatures and deposited instruments by day, up to what is needed for entry into force. "map": Where each state of the day stands by the acts recorded, one dot each near its place, on an equal-area outline of the land without boundaries. Formats that are none are the same for any. */
        readonly figure?: "staircase" | "map";
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
        /** @description How many pixels a side of the picture (PNG) make one pixel of "width"; its text is the larger, the narrower the width. Other formats are the same at any scale. */
        readonly scale?: number;
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One treaty */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["TreatyAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
          readonly "image/svg+xml": string;
          readonly "image/png": string;
        };
      };
    };
  };
  readonly "list-actions-of-treaty": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Action: only treaty actions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly action?: readonly ("signature" | "definitive-signature" | "ratification" | "acceptance" | "approval" | "accession" | "denunciation" | "announcement")[];
        /** @description State: only treaty actions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly state?: readonly string[];
        /** @description Confirmed: only treaty actions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly confirmed?: readonly string[];
        /** @description Track: only treaty actions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "treaty" | "state" | "otherActor" | "action" | "on" | "stated" | "place" | "by" | "order" | "deposit" | "declarations" | "reservations" | "entryIntoForceFor" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "treaty" | "state" | "otherActor")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("treaty" | "action" | "state" | "confirmed" | "track")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List the treaty actions of one treaty */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["TreatyActionList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "list-treaty-actions": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Treaty: only treaty actions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly treaty?: readonly string[];
        /** @description Action: only treaty actions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly action?: readonly ("signature" | "definitive-signature" | "ratification" | "acceptance" | "approval" | "accession" | "denunciation" | "announcement")[];
        /** @description State: only treaty actions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly state?: readonly string[];
        /** @description Confirmed: only treaty actions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly confirmed?: readonly string[];
        /** @description Track: only treaty actions with this value. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description What to look for: words, a symbol ("78/237"), a tally ("158-10-12"), an id, the name or code of a state in any of the six languages. Only records found by it, best first. */
        readonly q?: string;
        /** @description Only records dated, in whole or part, on or after the first day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only records dated, in whole or part, on or before the last day of this date; none undated. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only records entered, read again or corrected on or after this day: what changed in our record, not in the world. */
        readonly updatedSince?: string;
        /** @description In which order, turned round by a hyphen: by "date" (undated records last), "title", "id" or "updated" (see "updatedSince"); "relevance", best first, only with "q". Left out: "relevance" with "q", else "-date". */
        readonly sort?: "relevance" | "date" | "-date" | "title" | "-title" | "id" | "-id" | "updated" | "-updated";
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "treaty" | "state" | "otherActor" | "action" | "on" | "stated" | "place" | "by" | "order" | "deposit" | "declarations" | "reservations" | "entryIntoForceFor" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "treaty" | "state" | "otherActor")[];
        /** @description Count the values of these facets under "meta.facets", each under all filters but its own. Repeat it, or separate values by commas, for any of several. */
        readonly facets?: readonly ("treaty" | "action" | "state" | "confirmed" | "track")[];
        /** @description How many items a page holds, at most 200. Formats other than JSON hold the whole list where neither "limit" nor "cursor" is given. */
        readonly limit?: number;
        /** @description Where the page begins: "page.next" of the page before. Good for the same collection, filters, order, day and data version. */
        readonly cursor?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description List treaty actions */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["TreatyActionList"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "get-treaty-action": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Give only these fields of each record, and its id; what the schema of the answer says is always there is then there only if asked for. For JSON, NDJSON and CSV; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly fields?: readonly ("id" | "title" | "summary" | "tracks" | "attestation" | "citations" | "fields" | "unknowns" | "recorded" | "reviewed" | "formerIds" | "treaty" | "state" | "otherActor" | "action" | "on" | "stated" | "place" | "by" | "order" | "deposit" | "declarations" | "reservations" | "entryIntoForceFor" | "derived")[];
        /** @description Give the records these fields refer to, under "included", by collection and id. For JSON; other formats take no notice of it. Repeat it, or separate values by commas, for any of several. */
        readonly include?: readonly ("tracks" | "citations.source" | "treaty" | "state" | "otherActor")[];
      };
      readonly path: {
        /** @description An id; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One treaty action */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/ld+json": Record<string, unknown>;
          readonly "application/feed+json": Record<string, unknown>;
          readonly "application/vnd.citationstyles.csl+json": readonly unknown[];
          readonly "application/json": components["schemas"]["TreatyActionAnswer"];
          readonly "text/csv": string;
          readonly "application/x-ndjson": string;
          readonly "text/markdown": string;
          readonly "text/calendar": string;
          readonly "application/atom+xml": string;
          readonly "application/x-bibtex": string;
        };
      };
    };
  };
  readonly "decision-votes": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path: {
        /** @description An id in decisions; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The votes of a decision, by member */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DecisionVotesAnswer"];
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "decision-votes-csv": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path: {
        /** @description An id in decisions; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The votes of a decision, by member, as CSV */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "state-votes": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path: {
        /** @description An id in states; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The votes of a state */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StateVotesAnswer"];
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "state-votes-csv": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path: {
        /** @description An id in states; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The votes of a state, as CSV */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "codebook-decision-votes": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Codebook: the votes of a decision, by member */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CodebookAnswer"];
        };
      };
    };
  };
  readonly "codebook-state-votes": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Codebook: the votes of a state */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CodebookAnswer"];
        };
      };
    };
  };
  readonly "compare-decisions": {
    readonly parameters: {
      readonly query: {
        /** @description The decisions to set side by side, two to 12, by id, in the order wanted: separated by commas, or the parameter repeated. */
        readonly ids: readonly string[];
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Compare decisions */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DecisionsCompared"];
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "compare-decisions-csv": {
    readonly parameters: {
      readonly query: {
        /** @description The decisions to set side by side, two to 12, by id, in the order wanted: separated by commas, or the parameter repeated. */
        readonly ids: readonly string[];
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Compare decisions, as CSV */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "compare-states": {
    readonly parameters: {
      readonly query: {
        /** @description The states to set side by side, two to 12, by id, in the order wanted: separated by commas, or the parameter repeated. */
        readonly ids: readonly string[];
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Compare states */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["StatesCompared"];
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "compare-states-csv": {
    readonly parameters: {
      readonly query: {
        /** @description The states to set side by side, two to 12, by id, in the order wanted: separated by commas, or the parameter repeated. */
        readonly ids: readonly string[];
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Compare states, as CSV */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "compare-processes": {
    readonly parameters: {
      readonly query: {
        /** @description The processes to set side by side, two to 12, by id, in the order wanted: separated by commas, or the parameter repeated. */
        readonly ids: readonly string[];
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Compare processes */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProcessesCompared"];
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "compare-processes-csv": {
    readonly parameters: {
      readonly query: {
        /** @description The processes to set side by side, two to 12, by id, in the order wanted: separated by commas, or the parameter repeated. */
        readonly ids: readonly string[];
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Compare processes, as CSV */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "timeline-figure": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Only the processes of this track. */
        readonly track?: string;
        /** @description Only these processes, a lane each. Repeat it, or separate values by commas, for any of several. */
        readonly process?: readonly string[];
        /** @description Only of records that name this state, by id, ISO code or name. */
        readonly state?: string;
        /** @description Only records of this collection: meetings as bars, any other as marks. Meetings and decisions unless told. */
        readonly collection?: string;
        /** @description Only what stands so on the day. */
        readonly status?: string;
        /** @description Where the scale begins: the first day of this date; 1 January 1998 unless told. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Where the scale ends: the last day of this date; that of the last meeting’s year unless told. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The timeline, drawn */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "image/svg+xml": string;
        };
      };
    };
  };
  readonly "timeline-picture": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Only the processes of this track. */
        readonly track?: string;
        /** @description Only these processes, a lane each. Repeat it, or separate values by commas, for any of several. */
        readonly process?: readonly string[];
        /** @description Only of records that name this state, by id, ISO code or name. */
        readonly state?: string;
        /** @description Only records of this collection: meetings as bars, any other as marks. Meetings and decisions unless told. */
        readonly collection?: string;
        /** @description Only what stands so on the day. */
        readonly status?: string;
        /** @description Where the scale begins: the first day of this date; 1 January 1998 unless told. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Where the scale ends: the last day of this date; that of the last meeting’s year unless told. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
        /** @description How many pixels a side of the picture (PNG) make one pixel of "width"; its text is the larger, the narrower the width. Other formats are the same at any scale. */
        readonly scale?: number;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The timeline as a picture */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "image/png": string;
        };
      };
    };
  };
  readonly card: {
    readonly parameters: {
      readonly query?: {
        /** @description The record the card is of: its collection and its id, with a slash between. Left out: the observatory itself. */
        readonly of?: string;
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The card of a record, drawn */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "image/svg+xml": string;
        };
      };
    };
  };
  readonly "card-picture": {
    readonly parameters: {
      readonly query?: {
        /** @description The record the card is of: its collection and its id, with a slash between. Left out: the observatory itself. */
        readonly of?: string;
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The card of a record, as a picture */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "image/png": string;
        };
      };
    };
  };
  readonly "embed-timeline": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The timeline, to be framed */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": string;
        };
      };
    };
  };
  readonly "embed-decision": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Which figure. "grid": The vote as a grid, one cell for each member of that day; the tally alone where the vote by member is not complete. "map": The vote as a map, one dot for each member of that day near its place, on an equal-area outline of the land without boundaries. "tally": The tally as one bar: in favour, against, abstaining and, where it can be told, members with no vote recorded. Formats that are none are the same for any. */
        readonly figure?: "grid" | "map" | "tally";
      };
      readonly path: {
        /** @description An id in decisions; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A figure of a decision, to be framed */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": string;
        };
      };
    };
  };
  readonly "embed-issue": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Which figure. "spectrum": The stances in order, with every position at its own: by who speaks, undated ones hollow, inferred ones dashed. Formats that are none are the same for any. */
        readonly figure?: "spectrum";
      };
      readonly path: {
        /** @description An id in issues; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A figure of an issue, to be framed */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": string;
        };
      };
    };
  };
  readonly "embed-process": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Which figure. "lineage": What the process continues and what continues it, earliest first. Formats that are none are the same for any. */
        readonly figure?: "lineage";
      };
      readonly path: {
        /** @description An id in processes; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A figure of a process, to be framed */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": string;
        };
      };
    };
  };
  readonly "embed-treaty": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description Which figure. "staircase": Signatures and deposited instruments by day, up to what is needed for entry into force. "map": Where each state of the day stands by the acts recorded, one dot each near its place, on an equal-area outline of the land without boundaries. Formats that are none are the same for any. */
        readonly figure?: "staircase" | "map";
      };
      readonly path: {
        /** @description An id in treaties; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A figure of a treaty, to be framed */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": string;
        };
      };
    };
  };
  readonly oembed: {
    readonly parameters: {
      readonly query: {
        /** @description The address to be embedded: on the site, of the API or under /embed; /timeline, /decisions/{id}, /issues/{id}, /processes/{id}, /treaties/{id}, each also under /at/{day}, and with "figure" where a record has several. */
        readonly url: string;
        /** @description The width the frame may have at most, in pixels. */
        readonly maxwidth?: number;
        /** @description The height the frame may have at most, in pixels. */
        readonly maxheight?: number;
        /** @description The format; there is only JSON. */
        readonly format?: "json";
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description How to embed a page (oEmbed) */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OEmbed"];
        };
      };
    };
  };
  readonly "decision-verdict": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path: {
        /** @description An id in decisions; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What the rule says of a decision */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DecisionVerdictAnswer"];
        };
      };
    };
  };
  readonly "decision-what-if": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path: {
        /** @description An id in decisions; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["WhatIfChange"];
      };
    };
    readonly responses: {
      /** @description What if a decision had been taken otherwise */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DecisionWhatIfAnswer"];
        };
      };
    };
  };
  readonly "treaty-what-if": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path: {
        /** @description An id in treaties; a former id or a code is answered with a redirect. */
        readonly id: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["Pace"];
      };
    };
    readonly responses: {
      /** @description What if instruments were deposited at some pace */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TreatyWhatIfAnswer"];
        };
      };
    };
  };
  readonly "list-rules": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The rules */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleList"];
        };
      };
    };
  };
  readonly "get-rule-assembly-majority": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Majority in the General Assembly */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleAnswer"];
        };
      };
    };
  };
  readonly "apply-rule-assembly-majority": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["AssemblyMajorityFacts"];
      };
    };
    readonly responses: {
      /** @description Apply the rule: Majority in the General Assembly */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AssemblyMajorityVerdictAnswer"];
        };
      };
    };
  };
  readonly "get-rule-assembly-quorum": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Quorum for a decision of the General Assembly */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleAnswer"];
        };
      };
    };
  };
  readonly "apply-rule-assembly-quorum": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["AssemblyQuorumFacts"];
      };
    };
    readonly responses: {
      /** @description Apply the rule: Quorum for a decision of the General Assembly */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AssemblyQuorumVerdictAnswer"];
        };
      };
    };
  };
  readonly "get-rule-consensus": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Consensus */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleAnswer"];
        };
      };
    };
  };
  readonly "apply-rule-consensus": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ConsensusFacts"];
      };
    };
    readonly responses: {
      /** @description Apply the rule: Consensus */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ConsensusVerdictAnswer"];
        };
      };
    };
  };
  readonly "get-rule-ad-hoc-committee": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Decisions of the Ad Hoc Committee on cybercrime */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleAnswer"];
        };
      };
    };
  };
  readonly "apply-rule-ad-hoc-committee": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["AdHocCommitteeFacts"];
      };
    };
    readonly responses: {
      /** @description Apply the rule: Decisions of the Ad Hoc Committee on cybercrime */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AdHocCommitteeVerdictAnswer"];
        };
      };
    };
  };
  readonly "get-rule-no-objection-accreditation-2022": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Accreditation on a no-objection basis, 2022 */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleAnswer"];
        };
      };
    };
  };
  readonly "apply-rule-no-objection-accreditation-2022": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["NoObjectionAccreditation2022Facts"];
      };
    };
    readonly responses: {
      /** @description Apply the rule: Accreditation on a no-objection basis, 2022 */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["NoObjectionAccreditation2022VerdictAnswer"];
        };
      };
    };
  };
  readonly "get-rule-global-mechanism-accreditation-2025": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Accreditation to the Global Mechanism, 2025 */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleAnswer"];
        };
      };
    };
  };
  readonly "apply-rule-global-mechanism-accreditation-2025": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["GlobalMechanismAccreditation2025Facts"];
      };
    };
    readonly responses: {
      /** @description Apply the rule: Accreditation to the Global Mechanism, 2025 */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GlobalMechanismAccreditation2025VerdictAnswer"];
        };
      };
    };
  };
  readonly "get-rule-signature-window": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Window of signature */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleAnswer"];
        };
      };
    };
  };
  readonly "apply-rule-signature-window": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["SignatureWindowFacts"];
      };
    };
    readonly responses: {
      /** @description Apply the rule: Window of signature */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SignatureWindowVerdictAnswer"];
        };
      };
    };
  };
  readonly "get-rule-consent-to-be-bound": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Consent to be bound */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleAnswer"];
        };
      };
    };
  };
  readonly "apply-rule-consent-to-be-bound": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ConsentToBeBoundFacts"];
      };
    };
    readonly responses: {
      /** @description Apply the rule: Consent to be bound */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ConsentToBeBoundVerdictAnswer"];
        };
      };
    };
  };
  readonly "get-rule-entry-into-force": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Entry into force */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleAnswer"];
        };
      };
    };
  };
  readonly "apply-rule-entry-into-force": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["EntryIntoForceFacts"];
      };
    };
    readonly responses: {
      /** @description Apply the rule: Entry into force */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["EntryIntoForceVerdictAnswer"];
        };
      };
    };
  };
  readonly "get-rule-points-of-contact-inquiry": {
    readonly parameters: {
      readonly query?: {
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Inquiry between points of contact */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuleAnswer"];
        };
      };
    };
  };
  readonly "apply-rule-points-of-contact-inquiry": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["PointsOfContactInquiryFacts"];
      };
    };
    readonly responses: {
      /** @description Apply the rule: Inquiry between points of contact */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PointsOfContactInquiryVerdictAnswer"];
        };
      };
    };
  };
  readonly "list-analyses": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The analyses of recorded votes */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["IndexAnswer"];
        };
      };
    };
  };
  readonly "analysis-agreement": {
    readonly parameters: {
      readonly query: {
        /** @description A state, by id. Give it once for one state against all, twice for a pair, or more often, as in state=usa&state=rus. */
        readonly state: readonly string[];
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Whether what the Assembly adopted without a vote or by consensus counts as agreement of all members. It says nothing of their positions, hence not, unless asked; only with votes=tracks. */
        readonly consensus?: "exclude" | "include";
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description How far states agree */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AgreementAnswer"];
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "analysis-agreement-csv": {
    readonly parameters: {
      readonly query: {
        /** @description A state, by id. Give it once for one state against all, twice for a pair, or more often, as in state=usa&state=rus. */
        readonly state: readonly string[];
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Whether what the Assembly adopted without a vote or by consensus counts as agreement of all members. It says nothing of their positions, hence not, unless asked; only with votes=tracks. */
        readonly consensus?: "exclude" | "include";
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description How far states agree, as CSV */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "analysis-agreement-figure": {
    readonly parameters: {
      readonly query: {
        /** @description A state, by id. Give it once for one state against all, twice for a pair, or more often, as in state=usa&state=rus. */
        readonly state: readonly string[];
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Whether what the Assembly adopted without a vote or by consensus counts as agreement of all members. It says nothing of their positions, hence not, unless asked; only with votes=tracks. */
        readonly consensus?: "exclude" | "include";
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description How far states agree, drawn */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "image/svg+xml": string;
        };
      };
    };
  };
  readonly "analysis-neighbours": {
    readonly parameters: {
      readonly query: {
        /** @description The state, by id. */
        readonly state: string;
        /** @description At least how many states to list at either end, as far as there are; a tie is never cut. */
        readonly count?: number;
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Whether what the Assembly adopted without a vote or by consensus counts as agreement of all members. It says nothing of their positions, hence not, unless asked; only with votes=tracks. */
        readonly consensus?: "exclude" | "include";
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Whom a state voted most and least like */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["NeighboursAnswer"];
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "analysis-neighbours-csv": {
    readonly parameters: {
      readonly query: {
        /** @description The state, by id. */
        readonly state: string;
        /** @description At least how many states to list at either end, as far as there are; a tie is never cut. */
        readonly count?: number;
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Whether what the Assembly adopted without a vote or by consensus counts as agreement of all members. It says nothing of their positions, hence not, unless asked; only with votes=tracks. */
        readonly consensus?: "exclude" | "include";
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Whom a state voted most and least like, as CSV */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "analysis-neighbours-figure": {
    readonly parameters: {
      readonly query: {
        /** @description The state, by id. */
        readonly state: string;
        /** @description At least how many states to list at either end, as far as there are; a tie is never cut. */
        readonly count?: number;
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Whether what the Assembly adopted without a vote or by consensus counts as agreement of all members. It says nothing of their positions, hence not, unless asked; only with votes=tracks. */
        readonly consensus?: "exclude" | "include";
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Whom a state voted most and least like, drawn */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "image/svg+xml": string;
        };
      };
    };
  };
  readonly "analysis-cohesion": {
    readonly parameters: {
      readonly query: {
        /** @description The coalition, or one of the five regional groups, by id. */
        readonly coalition: string;
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description How far a group voted alike */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CohesionAnswer"];
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "analysis-cohesion-csv": {
    readonly parameters: {
      readonly query: {
        /** @description The coalition, or one of the five regional groups, by id. */
        readonly coalition: string;
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description How far a group voted alike, as CSV */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "analysis-cohesion-figure": {
    readonly parameters: {
      readonly query: {
        /** @description The coalition, or one of the five regional groups, by id. */
        readonly coalition: string;
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description How far a group voted alike, drawn */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "image/svg+xml": string;
        };
      };
    };
  };
  readonly "analysis-blocs": {
    readonly parameters: {
      readonly query?: {
        /** @description The agreement below which two groups are not joined to one bloc, above 0 and at most 1. */
        readonly cut?: number;
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Blocs, and a map of states */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["BlocsAnswer"];
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "analysis-blocs-csv": {
    readonly parameters: {
      readonly query?: {
        /** @description The agreement below which two groups are not joined to one bloc, above 0 and at most 1. */
        readonly cut?: number;
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Blocs, and a map of states, as CSV */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "analysis-blocs-figure": {
    readonly parameters: {
      readonly query?: {
        /** @description The agreement below which two groups are not joined to one bloc, above 0 and at most 1. */
        readonly cut?: number;
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only votes of these tracks. Repeat it, or separate values by commas, for any of several. */
        readonly track?: readonly string[];
        /** @description Only votes on or after the first day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly from?: string;
        /** @description Only votes on or before the last day of this date. A date: YYYY, YYYY-MM, YYYY-MM-DD, a span A/B, or [A..B] for one uncertain day in a range. */
        readonly to?: string;
        /** @description Only these recorded votes: decisions in plenary, or votes of the whole Assembly, by id. */
        readonly decision?: readonly string[];
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Blocs, and a map of states, drawn */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "image/svg+xml": string;
        };
      };
    };
  };
  readonly "analysis-movement": {
    readonly parameters: {
      readonly query: {
        /** @description Two recorded votes by id, the first and then the second: decisions in committee or plenary, or votes of the whole Assembly. */
        readonly decision: readonly string[];
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Who voted otherwise in a second vote */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MovementAnswer"];
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "analysis-movement-csv": {
    readonly parameters: {
      readonly query: {
        /** @description Two recorded votes by id, the first and then the second: decisions in committee or plenary, or votes of the whole Assembly. */
        readonly decision: readonly string[];
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Who voted otherwise in a second vote, as CSV */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
        };
      };
    };
  };
  readonly "analysis-movement-figure": {
    readonly parameters: {
      readonly query: {
        /** @description Two recorded votes by id, the first and then the second: decisions in committee or plenary, or votes of the whole Assembly. */
        readonly decision: readonly string[];
        /** @description Over the complete recorded votes of the three tracks (tracks), or all recorded votes of the General Assembly (all). */
        readonly votes?: "tracks" | "all";
        /** @description Only states that belonged to this coalition on the day of the vote. */
        readonly coalition?: string;
        /** @description Only states of this regional group, as the groups are today. */
        readonly region?: string;
        /** @description Show the record as it was known at the end of this day (UTC). Left out: today. A day to come shows today's record as it will stand then if nothing is added: what is planned for earlier days has no outcome in the record. */
        readonly asOf?: string;
        /** @description How wide the figure (SVG, PNG) is laid out, in pixels, 320 to 1600; other formats are the same at any width. */
        readonly width?: number;
      };
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Who voted otherwise in a second vote, drawn */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "image/svg+xml": string;
        };
      };
    };
  };
  readonly "list-what-if": {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What can be supposed */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["IndexAnswer"];
        };
      };
    };
  };
  readonly "record-schema": {
    readonly parameters: {
      readonly query?: never;
      readonly path: {
        /** @description The name of a collection with ".json" at its end. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The JSON Schema of a collection */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Record<string, unknown>;
        };
      };
    };
  };
  readonly dataset: {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The whole record as one file: what it is */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DatasetAnswer"];
        };
      };
    };
  };
  readonly archive: {
    readonly parameters: {
      readonly query?: never;
      readonly path: {
        /** @description The name of the archive, which holds the data version; or "latest.zip". */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The whole record as one file */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/zip": string;
        };
      };
    };
  };
  readonly health: {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Whether the service answers */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Health"];
        };
      };
    };
  };
  readonly ready: {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Whether requests should be sent here */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Ready"];
        };
      };
    };
  };
  readonly problems: {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The problems this API answers with */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": string;
        };
      };
    };
  };
  readonly problem: {
    readonly parameters: {
      readonly query?: never;
      readonly path: {
        /** @description The name of a problem. */
        readonly id: string;
      };
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What a problem means */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": string;
        };
      };
    };
  };
  readonly changelog: {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The changes of the API */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": string;
        };
      };
    };
  };
  readonly docs: {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The documentation */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": string;
        };
      };
    };
  };
  readonly llms: {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The API for language models */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/plain": string;
        };
      };
    };
  };
  readonly openapi: {
    readonly parameters: {
      readonly query?: never;
      readonly path?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description This description */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": Record<string, unknown>;
        };
      };
    };
  };
}
