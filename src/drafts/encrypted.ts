import type {DraftStore} from './store.js';

/**
 * Rounds of PBKDF2 with HMAC-SHA-256: the least that the OWASP Password Storage Cheat Sheet names.
 * Part of the format: another number is another {@link FORMAT}.
 */
const ROUNDS = 600_000;
const FORMAT = 'steady-encrypted-1';
const SALT_BYTES = 16;
/** What AES-GCM works with best; never used twice with one key. */
const IV_BYTES = 12;

/** A key, and the salt it was made with. */
interface SaltedKey {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly key: Promise<CryptoKey>;
}

/**
 * Encrypts drafts with a passphrase before another store keeps them: AES-GCM with a key of 256 bits.
 * Leaves behind that there is a draft, and how long it is. A draft that was changed, moved to another
 * key of the store, or written with another passphrase cannot be read, and is told as lost.
 *
 * The passphrase is the host's to ask for, and as good as it is long. Needs a secure context (https,
 * or localhost); elsewhere every method but `remove` rejects.
 */
export class EncryptedDrafts implements DraftStore {
  readonly #passphrase: string;
  readonly #store: DraftStore;
  #own: SaltedKey | undefined;
  #removals = 0;

  /** @param store - Keeps what is encrypted: such as `new SessionDrafts()`. */
  constructor(passphrase: string, store: DraftStore) {
    this.#passphrase = passphrase;
    this.#store = store;
  }

  async get(key: string): Promise<string | undefined> {
    const kept = await this.#store.get(key);
    if (kept === undefined) return undefined;
    const [format, ...parts] = kept.split('.');
    const [salt, iv, data] = parts.map(fromBase64);
    if (format !== FORMAT || !salt || !iv || !data) return '';
    const {key: secret} = this.#keyFor(salt);
    const cipher = await secret;
    try {
      const plain = await crypto.subtle.decrypt(settings(iv, key), cipher, data);
      return new TextDecoder().decode(plain);
    } catch {
      return '';
    }
  }

  async set(key: string, text: string): Promise<void> {
    const removals = this.#removals;
    const {salt, key: secret} = (this.#own ??= this.#keyFor(random(SALT_BYTES)));
    const iv = random(IV_BYTES);
    const plain = new TextEncoder().encode(text);
    const data = await crypto.subtle.encrypt(settings(iv, key), await secret, plain);
    // Taken away while it was being encrypted: it must not come back.
    if (removals !== this.#removals) return;
    const parts = [salt, iv, new Uint8Array(data)].map(toBase64);
    await this.#store.set(key, [FORMAT, ...parts].join('.'));
  }

  remove(key: string): Promise<void> {
    this.#removals++;
    return this.#store.remove(key);
  }

  #keyFor(salt: Uint8Array<ArrayBuffer>): SaltedKey {
    return {salt, key: deriveKey(this.#passphrase, salt)};
  }
}

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const {subtle} = crypto;
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    {name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS},
    material,
    {name: 'AES-GCM', length: 256},
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Bound to its key in the store, so that one draft cannot stand in for another. */
function settings(iv: Uint8Array<ArrayBuffer>, key: string): AesGcmParams {
  return {name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${FORMAT} ${key}`)};
}

function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
