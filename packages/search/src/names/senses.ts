/**
 * Everyday words of the field that mean much the same: a reader asks who tabled a text, the record says who introduced it.
 * Each line holds words by which a record is then found too, with less weight than its own words.
 */
export const senses: readonly (readonly string[])[] = [
  ['establish', 'set up', 'create', 'found', 'launch', 'begin', 'start', 'open'],
  ['introduce', 'table', 'submit', 'propose', 'sponsor', 'co-sponsor', 'author', 'proponent', 'put forward'],
  ['support', 'back', 'endorse', 'favour', 'in favour'],
  ['object', 'oppose', 'against', 'block', 'veto', 'refuse', 'reject'],
  ['conclude', 'end', 'finish', 'complete', 'last', 'final'],
  ['adopt', 'approve', 'agree', 'pass', 'accept'],
  ['chair', 'chairperson', 'chairman', 'president', 'facilitator'],
  ['treaty', 'convention', 'legally binding instrument', 'binding agreement'],
  ['accredit', 'take part', 'participate', 'participation', 'attend'],
  ['sign', 'signature', 'signatory', 'signing ceremony'],
  ['omit', 'drop', 'leave out', 'left out', 'remove', 'delete', 'not included'],
  ['session', 'meeting'],
  ['cooperation', 'dialogue', 'talks', 'negotiation'],
  ['hold', 'convene', 'take place'],
  ['country', 'state', 'government', 'nation'],
  ['cyberattack', 'cyber attack', 'cyber operation', 'malicious ICT activity'],
  ['view', 'position', 'stance', 'opinion'],
  ['disagree', 'contradict', 'dispute'],
  ['compare', 'comparison', 'difference', 'differ', 'versus'],
  ['cyber', 'cyberspace', 'cybersecurity', 'ICT', 'information security'],
];
