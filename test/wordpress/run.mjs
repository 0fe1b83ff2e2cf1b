/** `npm run test:wordpress`: the plugin on a real WordPress. Needs `dist/`, and a network the first time. */
import {spawnSync} from 'node:child_process';
import path from 'node:path';

// PHP does not end by itself.
const options = ['--import', 'tsx', '--test', '--test-force-exit'];
const file = path.join(import.meta.dirname, 'plugin.test.ts');
const {status} = spawnSync(process.execPath, [...options, file], {stdio: 'inherit'});
process.exitCode = status ?? 1;
