import { createRandom } from "../../src/numeric/random/random";

/** Values that lengths and offsets are made to be. */
const HUGE = [0xffffffff, 0x7fffffff, 0x80000000, 0xffff, 0x00ffffff, 0];

/**
 * Damaged copies of a file: bytes flipped, pieces cut out, doubled or put in, the end cut off, numbers made huge. The
 * same seed gives the same copies.
 */
export function* mutations(bytes: Uint8Array, count: number, seed: number): Iterable<Uint8Array> {
  for (let k = 0; k < count; k++) {
    const random = createRandom(seed, k);
    let mutated: Uint8Array = bytes.slice();
    const times = 1 + random.integer(4);
    for (let time = 0; time < times; time++) mutated = mutate(mutated, random);
    yield mutated;
  }
}

type Random = ReturnType<typeof createRandom>;

function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length < 8) return bytes;
  const at = random.integer(bytes.length);
  const length = 1 + random.integer(Math.min(64, bytes.length - at));
  const kind = random.integer(6);
  if (kind === 0) return bytes.slice(0, at);
  if (kind === 1) return joined(bytes.subarray(0, at), bytes.subarray(at + length));
  if (kind === 2) return joined(bytes.subarray(0, at + length), bytes.subarray(at));
  if (kind === 3) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    view.setUint32(
      Math.min(at, bytes.length - 4),
      HUGE[random.integer(HUGE.length)] ?? 0,
      random.integer(2) === 0,
    );
    return bytes;
  }
  if (kind === 4) bytes[at] = random.integer(256);
  else bytes[at] = (bytes[at] ?? 0) ^ (1 << random.integer(8));
  return bytes;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
