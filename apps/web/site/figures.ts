export { indexInFigures as inFigures } from '@acquis/charts';
