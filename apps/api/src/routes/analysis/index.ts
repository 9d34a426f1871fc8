import { analysisRoutes } from '../../analysis/analysis-routes.js';
import { agreementAnalysis } from './agreement.js';
import { blocsAnalysis } from './blocs.js';
import { cohesionAnalysis } from './cohesion.js';
import { movementAnalysis } from './movement.js';
import { neighboursAnalysis } from './neighbours.js';

/** The routes of every analysis of recorded votes. */
export const analyses = [
  agreementAnalysis,
  neighboursAnalysis,
  cohesionAnalysis,
  blocsAnalysis,
  movementAnalysis,
].flatMap(analysisRoutes);
