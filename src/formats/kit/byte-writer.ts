/** Writes numbers and text in sequence into bytes that grow as needed, little-endian. */
export class ByteWriter {
  length = 0;
  #bytes = new Uint8Array(65_536);
  #view = new DataView(this.#bytes.buffer);

  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  /** Appends `count` zero bytes and returns their position. */
  reserve(count: number): number {
    const at = this.length;
    this.length += count;
    if (this.length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.length, 2 * this.#bytes.length));
      grown.set(this.#bytes);
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    return at;
  }

  /** Overwrites a reserved byte. */
  setUint8(at: number, value: number): void {
    this.#bytes[at] = value;
  }

  uint8(value: number): void {
    this.setUint8(this.reserve(1), value);
  }

  int32(...values: number[]): void {
    for (const value of values) {
      const at = this.reserve(4);
      this.#view.setInt32(at, value, true);
    }
  }

  int64(...values: number[]): void {
    for (const value of values) {
      const at = this.reserve(8);
      this.#view.setBigInt64(at, BigInt(value), true);
    }
  }

  float64(...values: number[]): void {
    for (const value of values) {
      const at = this.reserve(8);
      this.#view.setFloat64(at, value, true);
    }
  }

  /** Appends bytes, padded with `filler` to a length. */
  bytes(bytes: Uint8Array, length = bytes.length, filler = 32): void {
    const at = this.reserve(Math.max(bytes.length, length));
    this.#bytes.set(bytes, at);
    this.#bytes.fill(filler, at + bytes.length, this.length);
  }
}
