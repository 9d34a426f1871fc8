import { kindNames } from '@acquis/domain';
import { z } from 'zod';

/** The name of a collection. */
export const collectionName = z
  .enum(kindNames)
  .meta({ id: 'CollectionName', description: 'The name of a collection: folder, URL segment, terminal noun.' });
