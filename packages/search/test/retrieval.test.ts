import { readFileSync } from 'node:fs';
import { isCollection } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { search } from '../src/search.js';
import { view } from './record.js';

const questions = z
  .array(z.strictObject({ question: z.string().min(1), answers: z.array(z.string().regex(/^[a-z-]+\/\S+$/)).min(1) }))
  .parse(parse(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8')));

/** The rank of the first hit that answers; undefined where none of the first five does. */
function rankOf({ question, answers }: (typeof questions)[number]): number | undefined {
  const { hits } = search(view, { q: question, limit: 5 });
  const rank = hits.findIndex(({ collection, id }) => answers.includes(`${collection}/${id}`));
  return rank === -1 ? undefined : rank + 1;
}

describe('the questions of the founding documents', () => {
  it('are at least sixty, each asked once, and name records that exist', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
    const missing = questions
      .flatMap(({ answers }) => answers)
      .filter((answer) => {
        const [collection = '', id = ''] = answer.split('/');
        return !isCollection(collection) || !view.isKnown({ collection, id });
      });
    expect(missing).toEqual([]);
  });

  it('find a record that answers among the first five hits in 95 of 100 cases', () => {
    const missed = questions.filter((question) => rankOf(question) === undefined);
    const recall = 1 - missed.length / questions.length;
    expect(recall, missed.map(({ question }) => question).join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
