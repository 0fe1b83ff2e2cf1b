import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, stat, utimes} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openHost, referral} from './host.js';

const SERVER = fileURLToPath(new URL('../../docs/examples/host/server.mjs', import.meta.url));

describe('the example host as a program', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steady-host-program-'));
  });
  after(() => rm(folder, {recursive: true, force: true}));

  const run = (environment: Record<string, string>) =>
    spawn(process.execPath, ['--throw-deprecation', SERVER], {
      env: {PATH: process.env['PATH'] ?? '', ...environment},
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  const firstLine = async (child: ChildProcess, stream: 'stdout' | 'stderr') => {
    const input = child[stream];
    assert.ok(input);
    const lines = createInterface({input});
    const [line] = (await once(lines, 'line')) as [string];
    return line;
  };

  it('says where it is, makes its database, answers without a warning and stops when told', async () => {
    const database = join(folder, 'new/folder/host.sqlite');
    const child = run({PORT: '0', STEADY_EXAMPLE_DB: database});
    let warnings = '';
    child.stderr.on('data', (chunk: Buffer) => (warnings += chunk.toString()));
    const address = /http:\S+/.exec(await firstLine(child, 'stdout'))?.[0] ?? '';
    assert.equal((await fetch(`${address}/charity`)).status, 200);
    assert.ok((await stat(database)).isFile());
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    assert.equal(code, 0);
    assert.equal(warnings, '');
  });

  it('says in one sentence what to do when its port is taken', async () => {
    const other = await openHost();
    try {
      const port = new URL(other.url).port;
      const child = run({PORT: port, STEADY_EXAMPLE_DB: join(folder, 'taken.sqlite')});
      assert.match(await firstLine(child, 'stderr'), new RegExp(`^Port ${port} is taken\\.`));
      await once(child, 'exit');
      assert.equal(child.exitCode, 1);
    } finally {
      await other.close();
    }
  });

  it('keeps what arrived when it is started again', async () => {
    const database = join(folder, 'again.sqlite');
    const id = randomUUID();
    const receipts: unknown[] = [];
    for (const status of [201, 200]) {
      const host = await openHost({database});
      const visitor = host.visitor();
      const body = {_csrf: await visitor.token(), referral: referral(id)};
      const response = await visitor.postJson('/referrals', body);
      assert.equal(response.status, status);
      receipts.push(await response.json());
      await host.close();
    }
    assert.deepEqual(receipts[0], receipts[1]);
  });

  it('starts after a server that was stopped in the middle of a write', async () => {
    const database = join(folder, 'stopped.sqlite');
    await (await openHost({database})).close();
    await mkdir(`${database}.lock`);
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(`${database}.lock`, longAgo, longAgo);
    const host = await openHost({database});
    assert.equal((await host.visitor().get('/received')).status, 200);
    await host.close();
  });
});
