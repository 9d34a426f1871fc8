import { describe, expect, it } from 'vitest';
import { answer, ask } from './ask.js';

describe('the answers people come for', () => {
  it('gives the plenary vote on A/RES/78/237 with the members for which no vote is recorded', async () => {
    const text = await answer('decisions a-res-78-237-plenary');
    expect(text).toContain('Tally 104–53–7');
    expect(text).toContain('29 no vote recorded');
  });

  it('gives its committee stage apart, with other figures', async () => {
    const text = await answer('decisions a-res-78-237-committee');
    expect(text).toContain('Tally 112–52–11');
    expect(text).not.toContain('Tally 104');
  });

  it('shows every member of the day once in the vote, as shape, letter and code', async () => {
    const text = await answer('decisions a-res-78-237-plenary');
    const members = text.match(/(?:●Y|▲N|◐A|○–) [A-Z]{3}\b/g) ?? [];
    expect(new Set(members).size).toBe(193);
    expect(members).toHaveLength(193);
  });

  it('says on the last day of 2023 that the OEWG is under way and its fifth session held in July', async () => {
    const text = await answer('processes oewg-2021-2025 --as-of 2023-12-31');
    expect(text).toContain('It is under way');
    expect(text).toMatch(/24–28 Jul 2023 Fifth substantive session of the OEWG 2021–2025 \(held\)/);
    expect(text).not.toContain('Global Mechanism');
  });

  it('says today that it concluded on 11 July 2025 and names its successor', async () => {
    const text = await answer('processes oewg-2021-2025');
    expect(text).toContain('It concluded on 11 July 2025.');
    expect(text).toContain('Continued by Global Mechanism');
  });

  it('names the thematic groups of December 2026 as next, with the days to go', async () => {
    const text = await answer('now');
    expect(text).toContain('thematic groups of the Global Mechanism 7–11 December 2026, in 15 days [official]');
  });

  it('claims no outcome for the plenary of July 2026', async () => {
    const text = await answer('now');
    expect(text).toMatch(/plenary of the Global Mechanism, 20–24 July 2026: outcome not in our record \[unknown\]/);
  });

  it('offers both stages of a resolution asked for by its symbol, and chooses neither', async () => {
    const { code, stdout, stderr } = await ask('decisions A/RES/78/237');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('acquis decisions a-res-78-237-committee');
    expect(stderr).toContain('acquis decisions a-res-78-237-plenary');
  });
});
