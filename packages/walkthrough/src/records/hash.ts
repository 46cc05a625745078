// SHA-1 and not `crypto.subtle`, which is asynchronous and missing on pages without HTTPS. RFC 9562 requires SHA-1 for UUIDs from names; nothing
// here protects a secret.
const initialState = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;
const roundConstants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const;

/** Computes the SHA-1 hash of bytes (FIPS 180-4). */
export function sha1(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const state = Uint32Array.from(initialState);
  for (let offset = 0; offset < padded.length; offset += 64) addBlock(state, view, offset);
  const hash = new DataView(new ArrayBuffer(20));
  for (const [index, word] of state.entries()) hash.setUint32(index * 4, word);
  return new Uint8Array(hash.buffer);
}

function addBlock(state: Uint32Array, view: DataView, offset: number) {
  const words = new Uint32Array(80);
  const word = (index: number) => words[index] ?? 0;
  for (let index = 0; index < 80; index++) {
    const mixed = word(index - 3) ^ word(index - 8) ^ word(index - 14) ^ word(index - 16);
    words[index] = index < 16 ? view.getUint32(offset + index * 4) : rotate(mixed, 1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let index = 0; index < 80; index++) {
    const round = Math.floor(index / 20);
    const choice = round === 0 ? (b & c) | (~b & d) : round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
    const next = rotate(a, 5) + choice + e + (roundConstants[round] ?? 0) + word(index);
    [a, b, c, d, e] = [next >>> 0, a, rotate(b, 30), c, d];
  }
  for (const [index, value] of [a, b, c, d, e].entries()) state[index] = (state[index] ?? 0) + value;
}

function rotate(word: number, bits: number): number {
  return ((word << bits) | (word >>> (32 - bits))) >>> 0;
}

/** The namespace of our UUIDs, itself a random UUID. */
const namespace = [0x3d, 0x6c, 0x0b, 0x52, 0x8a, 0x1f, 0x4e, 0x97, 0xb4, 0x20, 0x5e, 0xd1, 0x93, 0x7a, 0xc8, 0x46];

/** Makes a UUID of values: the same values always make the same UUID (version 5, RFC 9562, section 5.5). */
export function uuidOf(...values: readonly (string | number | boolean | undefined)[]): string {
  return uuidFrom(namespace, JSON.stringify(values));
}

/** Makes a UUID of a name in a namespace of 16 bytes (version 5, RFC 9562, section 5.5). */
export function uuidFrom(space: readonly number[], name: string): string {
  const hash = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)])).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
