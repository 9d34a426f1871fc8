/** What answers questions of the rules: one part of the program, read when the first of them is asked. */
export { printRule, printRules } from './rules.js';
export { printVerdict, printVerdicts } from './verdict.js';
export { printWhatIf } from './what-if.js';
