import type { VoteSource } from '../store/vote-store.js';
import type { ImportSummary } from './summary.js';

/** How votes imported from a file of the UN Library are to be named and cited, and on what terms they may be used. */
export function officialSource({ file, through }: Pick<ImportSummary, 'file' | 'through'>): VoteSource {
  return {
    name: 'General Assembly Voting Data',
    citation: `United Nations Dag Hammarskjöld Library, General Assembly Voting Data, United Nations, https://digitallibrary.un.org/record/4060887 (file ${file}, votes through ${through})`,
    licence: 'Copyright, United Nations; non-commercial use, with attribution',
    through,
  };
}
