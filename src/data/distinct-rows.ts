/** Rows of small whole numbers, each kept once. */
export class DistinctRows {
  private count = 0;
  private codes: Uint16Array | Int32Array;
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
    const { codes, slots, width } = this;
    const mask = slots.length - 1;
    let hash = 0;
    for (let k = 0; k < width; k++) hash = Math.imul(hash ^ row[k]!, 0x9e3779b1) ^ (hash >>> 15);
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (let at = slots[slot]!; at > 0; at = slots[slot]!) {
      const start = (at - 1) * width;
      let k = 0;
      while (k < width && codes[start + k] === row[k]) k++;
      if (k === width) return at - 1;
      slot = (slot + 1) & mask;
    }
    return this.append(row, slot);
  }

  /** The numbers at a place of every row, one array per place. */
  columns(): Int32Array[] {
    return Array.from({ length: this.width }, (_, k) =>
      Int32Array.from({ length: this.count }, (_, row) => this.codes[row * this.width + k]!),
    );
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

  private append(row: Int32Array, slot: number): number {
    const index = this.count++;
    const start = index * this.width;
    if (start + this.width > this.codes.length) this.resize(this.codes instanceof Uint16Array, 2);
    if (this.codes instanceof Uint16Array && row.some((code) => code > 65_535)) this.resize(false, 1);
    this.codes.set(row, start);
    this.slots[slot] = index + 1;
    if (2 * this.count > this.slots.length) this.rehash();
    return index;
  }

  private resize(small: boolean, times: number): void {
    const length = Math.max(this.width, this.codes.length * times);
    const larger = small ? new Uint16Array(length) : new Int32Array(length);
    larger.set(this.codes);
    this.codes = larger;
  }

  private rehash(): void {
    const { codes, width, count } = this;
    const slots = new Int32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let index = 0; index < count; index++) {
      let hash = 0;
      for (let k = 0; k < width; k++)
        hash = Math.imul(hash ^ codes[index * width + k]!, 0x9e3779b1) ^ (hash >>> 15);
      let slot = (hash ^ (hash >>> 16)) & mask;
      while (slots[slot]! > 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.slots = slots;
  }
}
