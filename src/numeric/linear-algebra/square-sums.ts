import { symmetricProduct } from "./dense";

/** Vectors whose products are added together. */
const AT_ONCE = 512;

/** The sum of vectors' products with themselves, each times its factor, as a symmetric matrix. */
export class SquareSums {
  readonly #sums: Float64Array;
  readonly #vectors: Float64Array;
  readonly #scaled: Float64Array;
  #filled = 0;

  /** @param size of a vector */
  constructor(readonly size: number) {
    this.#sums = new Float64Array(size * size);
    this.#vectors = new Float64Array(AT_ONCE * size);
    this.#scaled = new Float64Array(AT_ONCE * size);
  }

  add(vector: Float64Array, factor: number): void {
    for (let k = 0, to = this.#filled * this.size; k < this.size; k++, to++) {
      this.#vectors[to] = vector[k]!;
      this.#scaled[to] = factor * vector[k]!;
    }
    if (++this.#filled === AT_ONCE) this.#empty();
  }

  /** Row-major, size x size; the sums themselves. */
  total(): Float64Array {
    this.#empty();
    return this.#sums;
  }

  #empty(): void {
    const end = this.#filled * this.size;
    const shape = { rows: this.#filled, columns: this.size, out: this.#sums };
    symmetricProduct(this.#vectors.subarray(0, end), this.#scaled.subarray(0, end), shape);
    this.#filled = 0;
  }
}
