/** The stores that a host can import, each alone. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {EncryptedDrafts} from '../../src/drafts/encrypted.js';
import {MemoryDrafts} from '../../src/drafts/memory.js';
import {SessionDrafts} from '../../src/drafts/session.js';
import type {DraftStore} from '../../src/drafts/store.js';

const SECRET = '{"answers":{"health":"I sleep badly — ślęczę"}}';

/** Keeps in the open what it is given, so that a test can look at it and change it. */
class OpenStore implements DraftStore {
  readonly kept = new Map<string, string>();
  get = (key: string) => Promise.resolve(this.kept.get(key));
  set = (key: string, text: string) => Promise.resolve(void this.kept.set(key, text));
  remove = (key: string) => Promise.resolve(void this.kept.delete(key));
}

describe('memory drafts', () => {
  it('keep, replace and take away, and know nothing of each other', async () => {
    const store = new MemoryDrafts();
    await store.set('a', 'one');
    await store.set('a', 'two');
    assert.equal(await store.get('a'), 'two');
    assert.equal(await store.get('b'), undefined);
    assert.equal(await new MemoryDrafts().get('a'), undefined);
    await store.remove('a');
    assert.equal(await store.get('a'), undefined);
  });
});

describe('session drafts', () => {
  it('reject, and do not throw, where there is no storage', async () => {
    const store = new SessionDrafts();
    for (const act of [() => store.get('a'), () => store.set('a', ''), () => store.remove('a')]) {
      let promise: Promise<unknown> = Promise.resolve();
      assert.doesNotThrow(() => (promise = act()));
      await assert.rejects(promise);
    }
  });
});

describe('encrypted drafts', () => {
  it('come back with the same passphrase, in another visit too', async () => {
    const open = new OpenStore();
    await new EncryptedDrafts('correct horse', open).set('a', SECRET);
    assert.equal(await new EncryptedDrafts('correct horse', open).get('a'), SECRET);
    assert.equal(await new EncryptedDrafts('correct horse', open).get('b'), undefined);
  });

  it('show nothing of what is in them, and never the same twice', async () => {
    const open = new OpenStore();
    const seen = new Set<string>();
    for (const store of [new EncryptedDrafts('p', open), new EncryptedDrafts('p', open)]) {
      for (let i = 0; i < 2; i++) {
        await store.set('a', SECRET);
        seen.add(open.kept.get('a') ?? '');
      }
    }
    assert.equal(seen.size, 4);
    const salts = new Set([...seen].map((text) => text.split('.')[1]));
    const ivs = new Set([...seen].map((text) => text.split('.')[2]));
    assert.equal(salts.size, 2, 'a salt for each visit');
    assert.equal(ivs.size, 4, 'an initialisation vector for each draft');
    for (const text of seen) {
      assert.doesNotMatch(text, /health|sleep/);
      assert.doesNotMatch(
        Buffer.from(text.split('.')[3] ?? '', 'base64').toString(),
        /health|sleep/,
      );
    }
  });

  it('are told as lost with another passphrase, changed, cut short, moved, or of another format', async () => {
    const open = new OpenStore();
    const store = new EncryptedDrafts('right', open);
    await store.set('a', SECRET);
    const [format, salt = '', iv = '', data = ''] = open.kept.get('a')?.split('.') ?? [];
    const other = data.startsWith('A') ? 'B' : 'A';
    const changed = [
      [format, salt, iv, other + data.slice(1)].join('.'),
      [format, salt, iv, data.slice(0, 8)].join('.'),
      [format, salt, other + iv.slice(1), data].join('.'),
      [format, salt, iv].join('.'),
      ['steady-encrypted-2', salt, iv, data].join('.'),
      [format, '%', iv, data].join('.'),
      'nonsense',
      '',
    ];
    for (const text of changed) {
      open.kept.set('a', text);
      assert.equal(await store.get('a'), '', text.slice(0, 40));
    }
    open.kept.set('b', [format, salt, iv, data].join('.'));
    assert.equal(await store.get('b'), '', 'under another key of the store');
    open.kept.set('a', [format, salt, iv, data].join('.'));
    assert.equal(await new EncryptedDrafts('wrong', open).get('a'), '');
    assert.equal(await store.get('a'), SECRET);
  });

  it('do not come back when they are taken away while they are being encrypted', async () => {
    const open = new OpenStore();
    const store = new EncryptedDrafts('p', open);
    const writing = store.set('a', SECRET);
    await store.remove('a');
    await writing;
    assert.equal(open.kept.size, 0);
  });

  it('make a key slowly: 600,000 rounds of PBKDF2 with SHA-256, for AES of 256 bits', async (t) => {
    const asked = t.mock.method(crypto.subtle, 'deriveKey');
    await new EncryptedDrafts('p', new OpenStore()).set('a', SECRET);
    const [derivation, , cipher] = asked.mock.calls[0]?.arguments ?? [];
    assert.deepEqual(
      {...(derivation as Pbkdf2Params), salt: undefined},
      {
        name: 'PBKDF2',
        hash: 'SHA-256',
        salt: undefined,
        iterations: 600_000,
      },
    );
    assert.deepEqual(cipher, {name: 'AES-GCM', length: 256});
  });
});
