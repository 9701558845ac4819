/** Rows of whole numbers, each kept once, in order of first appearance. */
export class DistinctRows {
  private count = 0;
  private codes: Uint16Array | Int32Array;
  private hashes = new Int32Array(1 << 10);
  /** 1 + the index of a row by hash, 0 where there is none. */
  private slots = new Int32Array(1 << 12);
  private readonly width: number;

  /** @param width numbers per row */
  constructor(width: number) {
    this.width = width;
    this.codes = new Uint16Array(width << 10);
  }

  /** How many rows there are. */
  get size(): number {
    return this.count;
  }

  /** The index of a row, which is added where it is not there yet. */
  indexOf(row: Int32Array): number {
    const { codes, hashes, slots, width } = this;
    const mask = slots.length - 1;
    let hash = 0;
    for (let k = 0; k < width; k++) hash = Math.imul(hash ^ row[k]! ^ (hash >>> 15), 0x9e3779b1);
    hash ^= hash >>> 16;
    let slot = hash & mask;
    for (let at = slots[slot]!; at > 0; at = slots[slot]!) {
      if (hashes[at - 1] === hash) {
        const start = (at - 1) * width;
        let k = 0;
        while (k < width && codes[start + k] === row[k]) k++;
        if (k === width) return at - 1;
      }
      slot = (slot + 1) & mask;
    }
    return this.append(row, hash, slot);
  }

  /** Gives up what only `indexOf` needs: no row can be added or looked up afterwards. */
  close(): void {
    this.hashes = new Int32Array(0);
    this.slots = new Int32Array(0);
  }

  /** The numbers at a place of every row. */
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
    const start = index * this.width;
    if (index >= this.hashes.length) {
      this.hashes = larger(this.hashes, new Int32Array(2 * index));
      const length = 2 * index * this.width;
      const wide = this.codes instanceof Int32Array;
      this.codes = larger(this.codes, wide ? new Int32Array(length) : new Uint16Array(length));
    }
    if (this.codes instanceof Uint16Array && row.some((code) => code > 65_535)) {
      this.codes = larger(this.codes, new Int32Array(this.codes.length));
    }
    this.codes.set(row, start);
    this.hashes[index] = hash;
    this.slots[slot] = index + 1;
    if (2 * this.count > this.slots.length) this.rehash();
    return index;
  }

  private rehash(): void {
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let index = 0; index < this.count; index++) {
      let slot = this.hashes[index]! & mask;
      while (slots[slot]! > 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.slots = slots;
  }
}

function larger<T extends Uint16Array | Int32Array>(from: Uint16Array | Int32Array, to: T): T {
  to.set(from);
  return to;
}
