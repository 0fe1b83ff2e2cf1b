/** `npm run test:wordpress`: the plugin on a real WordPress. Needs `dist/`, and a network the first time. */
import {spawnSync} from 'node:child_process';
import path from 'node:path';

// PHP does not end by itself.
const options = ['--import', 'tsx', '--test', '--test-force-exit'];
// One WordPress after another: each is a PHP of some hundred megabytes.
const files = ['plugin.test.ts', 'network.test.ts'].map((file) =>
  path.join(import.meta.dirname, file),
);
const {status} = spawnSync(process.execPath, [...options, '--test-concurrency=1', ...files], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
