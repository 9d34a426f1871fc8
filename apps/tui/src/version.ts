import { version } from '@acquis/domain/version';
import packageJson from '../package.json' with { type: 'json' };

/** What `acquis --version` prints. */
export const versions = `acquis ${packageJson.version} · data ${version}`;
