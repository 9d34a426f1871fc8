import { remembered } from './remembered.js';
import { oneSpelling } from './spelling.js';
import { stem } from './stem.js';

/** The form in which a folded word is compared: one spelling, without its ending. */
export const comparable = remembered((word) => stem(oneSpelling(word)));
