import { lastChange } from '@acquis/domain';
import { afterAll, describe, expect, test } from 'vitest';
import { createApp } from '../app.js';
import { problem } from '../openapi/problem-schema.js';
import { problems } from '../problems/index.js';
import { answersOf, inEachFormat, optionalOf } from './answers.js';
import { described, mediaTypesOf } from './described.js';
import type { Host } from './host.js';
import { askedAgain, following } from './laws.js';
import { listsAmong, walksAlike } from './lists.js';
import { provoked } from './provoked.js';
import { requestOf } from './requests.js';

/** How much of the contract is held against a host. */
export interface Extent {
  /** Of every how many operations the links are followed, and the answers asked for again. */
  readonly every: number;
  /** The problems that it cannot be asked for. */
  readonly notProvoked?: readonly string[];
  /** Whether each parameter, and each wish for a format, is tried too. */
  readonly everyParameter: boolean;
}

/** What every host of the API keeps, wherever it runs: its own description is what it is asked by. */
export async function contract(host: Host, { every, everyParameter, notProvoked = [] }: Extent): Promise<void> {
  const document = described.parse(await (await host.ask('/openapi.json')).json());
  const answers = answersOf(host, document);
  const follow = following(host);
  const { operations } = answers;
  afterAll(host.stop);
  const source = described.parse(await (await createApp({ today: () => lastChange }).request('/openapi.json')).json());
  if (Object.keys(source.paths).join() !== Object.keys(document.paths).join())
    throw new Error(`What was built for ${host.name} is not of these sources: run pnpm build.`);

  describe(`on ${host.name}`, () => {
    test.each(operations)('$method $path answers as described, in every format', async (operation) => {
      for (const asked of inEachFormat(operation)) {
        const came = await answers.asDescribed(operation, asked);
        if (operations.indexOf(operation) % every !== 0 || came.mediaType === 'application/problem+json') continue;
        await follow(asked.target, came);
        if (operation.method === 'GET') await askedAgain(host, asked, came.headers);
      }
    });

    test.each(listsAmong(operations))(
      '$itself.path walked by next is the whole list, in every format',
      async (list) => {
        await walksAlike(answers, list);
      },
    );

    test('the problems it lists are those that are provoked below', async () => {
      const listed = (await (await host.ask('/problems')).text()).matchAll(/href="\/problems\/([\w-]+)"/g);
      expect([...listed].map(([, name]) => name).sort()).toEqual(Object.keys(provoked).sort());
    });

    const provocable = Object.entries(provoked).filter(([name]) => !notProvoked.includes(name));
    test.each(provocable)('the problem %s is answered as documented', async (name, provocations) => {
      const { status, title, members } = problems.find((kind) => kind.name === name) ?? {};
      for (const provocation of provocations) {
        const response = await (typeof provocation === 'function'
          ? provocation(host)
          : host.ask(provocation.target, provocation.init));
        const { headers } = response;
        const { type, title: own, detail, instance, status: said, ...more } = problem.parse(await response.json());
        expect([name, response.status, said, own]).toEqual([name, status, status, title]);
        expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
        expect([type.endsWith(`/problems/${name}`), detail.length > 10, instance[0]]).toEqual([true, true, '/']);
        expect(Object.keys(members ?? {})).toEqual(expect.arrayContaining(Object.keys(more)));
      }
    });

    if (!everyParameter) return;
    const paths = new Set(operations.map(({ path }) => path));
    const withoutSuffix = operations.filter(({ path }) => !path.includes('{format}'));

    test.each(withoutSuffix)('$method $path takes each of its parameters', async (operation) => {
      for (const parameter of optionalOf(operation)) await answers.takesParameter(operation, parameter);
    });

    test.each(withoutSuffix.filter(({ path }) => !paths.has(`${path}.{format}`)))(
      '$method $path is had in each of its media types by Accept',
      async (operation) => {
        for (const accept of mediaTypesOf(operation, 200)) {
          const { mediaType } = await answers.asDescribed(operation, requestOf(operation, { accept }));
          expect(mediaType).toBe(accept);
        }
      },
    );
  });
}
