import { count } from '@acquis/domain';

/** The words of the framework. */
export const words = {
  // framework-page
  framework: 'Framework',
  heading: 'The framework, agenda item by agenda item',
  noItem: 'No agenda item was in the record on this day.',
  itemsHold: (items: number, totals: string) =>
    `${count(items, 'agenda item')} of the negotiations on ICT security; under them the record holds ${totals}.`,
  items: 'Agenda items',
  pointsOfContact: 'Points of contact',
  inquiry: 'An inquiry between points of contact',
  directoryIsVoluntary: 'The directory is voluntary: no State is obliged to answer.',
  procedureAsRule: 'The procedure as a rule',

  // inquiry-diagram
  agreedAndModelled: (steps: number, agreed: number, modelled: number) =>
    `Of ${steps} steps, ${agreed} rest on texts agreed among States and ${modelled} are modelled`,
  diagramTold: (ends: string) =>
    `Where an inquiry may stand, and the steps between, numbered as in the table below. Solid: agreed. Dashed: this project’s reading. Rounded: nothing follows (${ends}).`,

  // item-section
  howItDeveloped: (entries: number) => `How it developed: ${count(entries, 'dated entry', 'dated entries')}`,
  dealtWithIn: 'Dealt with in ',
  nothingUnderIt: 'No norm, measure, mechanism or issue under it is in the record.',

  // site/procedure-layout
  stepThen: (number: number, from: string, action: string, to: string) => `${number}. ${from}: ${action}, then ${to}`,

  // app/[day]/framework/page
  description:
    'The six agenda items of the negotiations on ICT security, with the norms, measures, mechanisms and issues under each and how they developed.',
};
