/**
 * UUIDs made from a name (RFC 9562, version 5): the same name gives the same UUID, on any machine.
 * Written out because a browser has SHA-1 only later (a promise) and only on secure pages. It
 * protects nothing here.
 */

/** Ours, so that no other names give these UUIDs. */
const NAMESPACE = [
  0x3c, 0x1f, 0x6f, 0x0a, 0x0b, 0x55, 0x4c, 0x0e, 0x9d, 0x2f, 0x6e, 0x5b, 0x7a, 0x41, 0x8c, 0x27,
];

/**
 * @param name - In ASCII, as ids are.
 * @returns Lower case, with hyphens.
 */
export function uuidFor(name: string): string {
  const hash = sha1([
    ...NAMESPACE,
    ...Array.from(name, (letter) => letter.charCodeAt(0) & 0x7f),
  ]).slice(0, 16);
  const hex = hash.map((byte, i) => {
    const marked = i === 6 ? (byte & 0x0f) | 0x50 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return [
    [0, 4],
    [4, 6],
    [6, 8],
    [8, 10],
    [10, 16],
  ]
    .map(([from, to]) => hex.slice(from, to).join(''))
    .join('-');
}

/** @returns 20 bytes. */
function sha1(message: readonly number[]): number[] {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as Five;
  const bytes = padded(message);
  for (let start = 0; start < bytes.length; start += 64) addBlock(state, bytes, start);
  return state.flatMap(bytesOf);
}

type Five = [number, number, number, number, number];

function addBlock(state: Five, bytes: readonly number[], start: number): void {
  const words = Array.from({length: 80}, () => 0);
  const word = (i: number) => words[i] ?? 0;
  for (let i = 0; i < 80; i++) {
    words[i] =
      i < 16
        ? bytes.slice(start + i * 4, start + i * 4 + 4).reduce((all, byte) => (all << 8) | byte, 0)
        : turned(word(i - 3) ^ word(i - 8) ^ word(i - 14) ^ word(i - 16), 1);
  }
  let [a, b, c, d, e] = state;
  for (let i = 0; i < 80; i++) {
    const [mixed, constant] = round(i, b, c, d);
    const next = (turned(a, 5) + mixed + e + constant + word(i)) | 0;
    [e, d, c, b, a] = [d, c, turned(b, 30), a, next];
  }
  [a, b, c, d, e].forEach((value, i) => (state[i] = ((state[i] ?? 0) + value) | 0));
}

function round(i: number, b: number, c: number, d: number): readonly [number, number] {
  if (i < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (i < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (i < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function padded(message: readonly number[]): number[] {
  const zeros = (119 - (message.length % 64)) % 64;
  // A name is short: the upper half of its length in bits is zero.
  return [
    ...message,
    0x80,
    ...Array.from({length: zeros + 4}, () => 0),
    ...bytesOf(message.length * 8),
  ];
}

function bytesOf(word: number): number[] {
  return [24, 16, 8, 0].map((by) => (word >>> by) & 0xff);
}
