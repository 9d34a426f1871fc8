import { briefMarkdown, briefOf, wholeTrack } from '@acquis/analysis/brief';
import { acquis } from '@acquis/domain';
import { describe, expect, it } from 'vitest';
import { ask, piped } from '../../test/ask.js';
import { run } from '../run.js';

const view = acquis.at(piped.today);

describe('acquis brief', () => {
  it('prints what the site has as the Markdown of the brief, with its links, where a site is named', async () => {
    const [state, track] = [view.states.lookup('ken'), view.tracks.lookup('cybercrime')];
    const base = `https://acquis.example/at/${piped.today}`;
    const expected =
      state &&
      track &&
      briefMarkdown(briefOf(state, wholeTrack(track), view), {
        self: `${base}/brief?state=ken&track=cybercrime`,
        base,
      });
    const { stdout } = await run(['brief', 'KEN', '--track', 'cybercrime'], {
      ...piped,
      site: 'https://acquis.example',
    });
    expect(stdout).toBe(expected);
    expect(stdout).toContain(`](<${base}/treaties/uncc>)`);
    expect((await ask('brief ken --track cybercrime --site https://acquis.example')).stdout).toBe(expected);
  });

  it('links nothing without a site, and names the command that prints it', async () => {
    const { stdout } = await ask('brief ken --issue sovereignty');
    expect(stdout).toMatch(/^# Kenya: Sovereignty\n/);
    expect(stdout).not.toContain('](<');
    expect(stdout).toContain('`acquis brief ken --issue sovereignty --as-of 2026-11-22`');
  });

  it('is on each track where none is named, and as known on another day', async () => {
    const { stdout } = await ask('brief nor --as-of 2023-12-31');
    expect(stdout.match(/^# .*/gm)).toEqual([
      '# Norway: ICT security',
      '# Norway: Cybercrime',
      '# Norway: Autonomous weapons',
    ]);
    expect(stdout).toContain('as known on 31 December 2023');
  });

  it('refuses a state and a track that do not exist, and an issue not yet known', async () => {
    expect(await ask('brief zzz')).toMatchObject({ code: 3, stdout: '' });
    expect((await ask('brief ken --track ict')).stderr).toContain('Did you mean "ict-security"?');
    expect(await ask('brief ken --issue sovereignty --as-of 1990-01-01')).toMatchObject({ code: 3, stdout: '' });
  });
});
