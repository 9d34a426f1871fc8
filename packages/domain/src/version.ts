/**
 * The version of the data, without any of them.
 *
 * @module
 */

export { lastChange, version } from './generated/version.js';
