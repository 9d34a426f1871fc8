import { acquis, lastTouched } from '@acquis/domain';
import { search } from '@acquis/search';
import { describe, expect, it } from 'vitest';
import { ask, piped } from '../../test/ask.js';
import { run as runIn } from '../run.js';

const run = (...words: readonly string[]) => runIn(words, piped);

const view = acquis.at(piped.today);
const json = async (command: string) => JSON.parse((await ask(`${command} --json`)).stdout);
const idsOf = async (command: string): Promise<readonly string[]> =>
  (await json(command)).data.map(({ id }: { id: string }) => id);

describe('a list of records', () => {
  it('with --q has what the search finds there, best first', async () => {
    const { hits } = search(view, { q: 'programme of action', kind: 'documents', limit: 1000 });
    const found = JSON.parse((await run('documents', '--q', 'programme of action', '--json')).stdout).data.map(
      ({ id }: { id: string }) => id,
    );
    expect(found).toEqual(hits.map(({ id }) => id));
  });

  it('with --sort has every record in the order asked for, turned round by a hyphen', async () => {
    const ids = await idsOf('states --sort id');
    expect(ids).toEqual(ids.toSorted());
    expect(await idsOf('states --sort=-id')).toEqual(ids.toReversed());
    expect(await idsOf('decisions --sort=-date')).toEqual(await idsOf('decisions'));
  });

  it('with --from, --to and --updated-since has only records of that time, together with facets', async () => {
    for (const { on } of (await json('decisions --from 2023 --to 2023-12-31 --stage plenary')).data)
      expect(on).toMatch(/^2023/);
    const since = '2026-06-01';
    const expected = view.decisions
      .all()
      .filter(({ id, recorded }) => lastTouched(view, { collection: 'decisions', id }, recorded) >= since);
    expect((await idsOf(`decisions --updated-since ${since}`)).toSorted()).toEqual(
      expected.map(({ id }) => id).toSorted(),
    );
  });

  it('with --include gives in JSON the records its fields refer to, and so does a record', async () => {
    const list = await json('decisions --stage plenary --limit 4 --include process');
    const processes = list.data.map(({ process }: { process: string | null }) => process).filter(Boolean);
    expect(Object.keys(list.included.processes).toSorted()).toEqual([...new Set(processes)].toSorted());
    const one = await json('decisions a-res-78-237-plenary --include document');
    expect(Object.keys(one.included)).toEqual(['documents']);
    expect((await json('decisions --limit 1')).included).toBeUndefined();
  });

  it('says so where nothing is found', async () => {
    expect(await ask('states --q zzzzqq')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'No states in the record match.\n',
    });
  });
});
