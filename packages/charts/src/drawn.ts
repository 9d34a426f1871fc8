import type { CollectionName } from '@acquis/domain';

/** The collections whose records have a figure of their own. */
export const drawnCollections: readonly CollectionName[] = ['decisions', 'issues', 'processes', 'treaties'];
