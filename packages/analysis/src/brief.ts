/**
 * The brief a delegate takes into the room: one state on a track or an issue, own voice first, and its Markdown.
 *
 * @module
 */

export { type Brief, briefOf } from './brief/brief.js';
export { type Addresses, briefMarkdown } from './brief/markdown.js';
export { oneIssue, type Scope, wholeTrack } from './brief/scope.js';
export { type BriefSection, sectionIds } from './brief/section.js';
