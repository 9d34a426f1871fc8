/** What asks an API in place of the record, but for records themselves, which are checked: read when one is named. */
export { analysisFrom, narrowingOf } from './analysis.js';
export { comparedFrom } from './compared.js';
export { nowFrom } from './now.js';
export { searchFrom } from './search.js';
export { timelineFrom } from './timeline.js';
