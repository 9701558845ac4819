import { powerOfTwo } from "../../numeric/elementary/powers";

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

const NONE = -1;

/** Distinct rows of whole numbers, in order of first appearance. */
export class DistinctRows {
  private count = 0;
  private codes: Numbers;
  /** Hash table of two entries per slot: the hash, and 1 + the row's index or 0 where empty. */
  private slots = new Int32Array(1 << 12);
  private readonly width: number;
  /** An odd multiplier by column. */
  private readonly factors: Int32Array;
  private hashes = new Int32Array(0);

  /** @param width numbers per row */
  constructor(width: number) {
    this.width = width;
    this.factors = Int32Array.from({ length: width }, (_, k) => mixedBits(k + 1) | 1);
    this.codes = new Uint8Array(width << 10);
  }

  get size(): number {
    return this.count;
  }

  /** Indices of rows, row by row, new ones added. Memory is requested for all rows first, because cache misses dominate. */
  indicesOf(rows: Int32Array, count: number, into: Int32Array): void {
    const { codes, slots, width } = this;
    if (this.hashes.length < count) this.hashes = new Int32Array(count);
    const { factors, hashes } = this;
    const mask = slots.length - 2;
    for (let row = 0; row < count; row++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum = (sum + Math.imul(rows[row * width + k]!, factors[k]!)) | 0;
      hashes[row] = mixedBits(sum);
    }
    for (let row = 0; row < count; row++) {
      const slot = (hashes[row]! << 1) & mask;
      into[row] = slots[slot] === hashes[row] ? slots[slot + 1]! - 1 : NONE;
    }
    for (let row = 0; row < count; row++) {
      const start = into[row]! * width;
      let k = into[row] === NONE ? NONE : 0;
      while (k >= 0 && k < width && codes[start + k] === rows[row * width + k]) k++;
      if (k !== width) into[row] = NONE;
    }
    for (let row = 0; row < count; row++) {
      if (into[row] === NONE)
        into[row] = this.place(rows.subarray(row * width, (row + 1) * width), hashes[row]!);
    }
  }

  private place(row: Int32Array, hash: number): number {
    const { codes, slots, width } = this;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (let at = slots[slot + 1]!; at > 0; at = slots[slot + 1]!) {
      if (slots[slot] === hash) {
        const start = (at - 1) * width;
        let k = 0;
        while (k < width && codes[start + k] === row[k]) k++;
        if (k === width) return at - 1;
      }
      slot = (slot + 2) & mask;
    }
    return this.append(row, hash, slot);
  }

  /** Frees what only `indexOf` needs: no row can be added or looked up afterwards. */
  close(): void {
    this.slots = new Int32Array(0);
  }

  /** The numbers of a column by row. */
  column(k: number): Uint8Array | Uint16Array | Int32Array {
    const { codes, count, width } = this;
    let most = 0;
    for (let row = 0; row < count; row++) most = Math.max(most, codes[row * width + k]!);
    const column =
      most < 256 ? new Uint8Array(count) : most < 65_536 ? new Uint16Array(count) : new Int32Array(count);
    for (let row = 0; row < count; row++) column[row] = codes[row * width + k]!;
    return column;
  }

  private append(row: Int32Array, hash: number, slot: number): number {
    const index = this.count++;
    const { width } = this;
    if (this.count * width > this.codes.length) this.codes = copied(this.codes, 2 * this.codes.length);
    const most = row.reduce((largest, code) => Math.max(largest, code), 0);
    if (most >= powerOfTwo(8 * this.codes.BYTES_PER_ELEMENT))
      this.codes = copied(this.codes, this.codes.length, most);
    this.codes.set(row, index * width);
    this.slots[slot] = hash;
    this.slots[slot + 1] = index + 1;
    if (4 * this.count > this.slots.length) this.rehash();
    return index;
  }

  private rehash(): void {
    const old = this.slots;
    const slots = new Int32Array(2 * old.length);
    const mask = slots.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let slot = (old[from]! << 1) & mask;
      while (slots[slot + 1]! > 0) slot = (slot + 2) & mask;
      slots[slot] = old[from]!;
      slots[slot + 1] = old[from + 1]!;
    }
    this.slots = slots;
  }
}

/** A bit mixer (MurmurHash3's finalizer, public domain). */
function mixedBits(number: number): number {
  const one = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return two ^ (two >>> 16);
}

/** A copy of the given length, wide enough for one more number. */
function copied(from: Numbers, length: number, most = powerOfTwo(8 * from.BYTES_PER_ELEMENT) - 1): Numbers {
  const to =
    most < 256 ? new Uint8Array(length) : most < 65_536 ? new Uint16Array(length) : new Int32Array(length);
  to.set(from);
  return to;
}
