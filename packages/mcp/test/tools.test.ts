import { describe, expect, it } from 'vitest';
import { tools } from '../src/index.js';
import { ask, client } from './asking.js';

describe('the tools', () => {
  it('are ten, read only, each with a title, a description and schemas whose fields are described', async () => {
    const { tools: listed } = await client.listTools();
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    expect(listed).toHaveLength(10);
    for (const { title, description, annotations, inputSchema, outputSchema } of listed) {
      expect([title, description].every((text) => text && text.length > 8)).toBe(true);
      expect(annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true, openWorldHint: false });
      expect(outputSchema?.properties).toHaveProperty('sources');
      for (const [name, field] of Object.entries(inputSchema.properties ?? {}))
        expect([name, 'description' in field]).toEqual([name, true]);
      expect(inputSchema.additionalProperties).toBe(false);
    }
  });
});

describe('what is wrong with a call', () => {
  it('is told with what is accepted', async () => {
    const { isError, text } = await ask('search', { query: 'norms', asof: '2023-12-31' });
    expect(isError).toBe(true);
    expect(text).toContain('There is no parameter "asof". Accepted: query, kinds');
    expect(text).toContain('Did you mean "asOf"?');
    expect((await ask('search', { query: 'norms', asOf: '2023-02-30' })).text).toContain('expected a day that exists');
  });

  it('is a protocol error only for a tool there is not', async () => {
    await expect(ask('serach', {})).rejects.toThrow('Did you mean "search"?');
  });
});

describe('beside the tools', () => {
  it('every record is a resource', async () => {
    const { contents } = await client.readResource({ uri: 'acquis://treaties/uncc' });
    expect(JSON.stringify(contents)).toContain('ninetieth day');
    await expect(client.readResource({ uri: 'acquis://treaties/nothing' })).rejects.toThrow('There is no treaty');
  });

  it('a brief can be asked for by prompt', async () => {
    const { messages } = await client.getPrompt({ name: 'brief', arguments: { subject: 'Kenya' } });
    expect(JSON.stringify(messages)).toContain('Kenya');
  });
});
