import { type StateReader, stateReader } from '../src/states/called.ts';
import { stateSchema } from '../src/states/schema.ts';
import { dataFolder, dataOf, readTexts } from './files.ts';

let made: StateReader | undefined;

/** The reader of the names of states as they stand in the data folder, read once. */
export function stateNames(): StateReader {
  made ??= stateReader(
    dataOf(readTexts(dataFolder, 'states')).records.flatMap(({ value }) => {
      const { data } = stateSchema.safeParse(value);
      return data ? [data] : [];
    }),
  );
  return made;
}
