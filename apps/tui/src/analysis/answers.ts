/** What answers questions of the recorded votes: one part of the program, read when the first of them is asked. */
export { printAgreement } from './agreement.js';
export { printBlocs } from './blocs.js';
export { printCohesion } from './cohesion.js';
export { printMovement } from './movement.js';
export { printNeighbours } from './neighbours.js';
