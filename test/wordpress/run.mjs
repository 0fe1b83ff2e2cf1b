/** `npm run test:wordpress`: the plugin on a real WordPress. Needs `dist/`, and a network the first time. */
import {spawnSync} from 'node:child_process';
import path from 'node:path';

// PHP does not end by itself.
const options = ['--import', 'tsx', '--test', '--test-force-exit'];
// Each by itself: one is a PHP of some hundred megabytes, and leaves nothing to the next.
for (const name of ['plugin.test.ts', 'network.test.ts']) {
  const file = path.join(import.meta.dirname, name);
  const {status} = spawnSync(process.execPath, [...options, file], {stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
