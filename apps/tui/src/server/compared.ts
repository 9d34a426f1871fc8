import { type Asked, type Desk, give, printLines } from '../answer.js';
import type { Comparable } from '../compare/comparable.js';
import { comparedLines } from '../views/compared.js';
import { askServer } from './server.js';

/** Prints records of a kind side by side as an API has them. */
export async function comparedFrom(name: Comparable, ids: readonly string[], asked: Asked, desk: Desk): Promise<void> {
  const { answer, table } = await askServer(asked, desk, async (client) => {
    const params = { query: { ids: [...ids] } };
    return {
      answer: await client.get(`/v1/compare/${name}`, { params }),
      table: asked.csv ? await (await client.fetch(`/v1/compare/${name}.csv`, { params })).text() : '',
    };
  });
  const { data, meta } = answer;
  const text = () => printLines(comparedLines(data, desk.surroundings.columns), desk);
  await give({ data, meta, csv: async () => table, text }, asked, desk);
}
