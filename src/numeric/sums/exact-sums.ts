/**
 * Sums by row that are exact until they are rounded once, so that the order of the terms does not matter (Shewchuk
 * 1997, Adaptive precision floating-point arithmetic, theorem 6; Knuth's two-sum). A sum is held as its nearest double
 * and the remainder; what these two cannot hold is kept in a list.
 */
export class ExactSums {
  private high: Float64Array;
  private low: Float64Array;
  private readonly more = new Map<number, readonly number[]>();

  /** @param rows number of sums; `add` makes more as needed */
  constructor(rows: number) {
    this.high = new Float64Array(rows);
    this.low = new Float64Array(rows);
  }

  add(row: number, value: number): void {
    if (row >= this.high.length) this.grow(row);
    const high = this.high[row]!;
    const sum = high + value;
    const part = sum - high;
    const lost = high - (sum - part) + (value - part);
    const low = this.low[row]!;
    const remainder = low + lost;
    const restPart = remainder - low;
    const left = low - (remainder - restPart) + (lost - restPart);
    const total = sum + remainder;
    const totalPart = total - sum;
    this.high[row] = total;
    this.low[row] = sum - (total - totalPart) + (remainder - totalPart);
    if (left !== 0) this.keep(row, left);
  }

  /** Adds the exact product of two finite numbers (Dekker 1971; exact unless it underflows). */
  addProduct(row: number, one: number, other: number): void {
    const product = one * other;
    this.add(row, product);
    if (one !== 1 && other !== 1) this.add(row, productError(one, other, product));
  }

  /** Adds a number to the sum of every row. */
  addAll(values: Float64Array): void {
    if (values.length > this.high.length) this.grow(values.length - 1);
    for (let row = 0; row < values.length; row++) if (values[row] !== 0) this.add(row, values[row]!);
  }

  /** Adds the exact products of the first `count` pairs, each to the sum of its row. */
  addProducts(rows: Int32Array, [ones, others]: readonly [Float64Array, Float64Array], count: number): void {
    for (let k = 0; k < count; k++) this.addProduct(rows[k]!, ones[k]!, others[k]!);
  }

  /** The sum of a row as the nearest double. */
  sum(row: number): number {
    return this.more.has(row) ? this.parts(row)[0]! : (this.high[row] ?? 0);
  }

  /** The sum of a row minus its nearest double, as a double. */
  remainder(row: number): number {
    return this.more.has(row) ? this.parts(row)[1]! : (this.low[row] ?? 0);
  }

  /** The first `rows` sums, perhaps as shared memory: nothing can be added afterwards. */
  sums(rows: number): Float64Array {
    if (this.more.size === 0) return first(this.high, rows);
    const sums = first(this.high, rows).slice();
    for (const row of this.more.keys()) if (row < rows) sums[row] = this.sum(row);
    return sums;
  }

  /** The first `rows` remainders, as `sums`. */
  remainders(rows: number): Float64Array {
    if (this.more.size === 0) return first(this.low, rows);
    const remainders = first(this.low, rows).slice();
    for (const row of this.more.keys()) if (row < rows) remainders[row] = this.remainder(row);
    return remainders;
  }

  private keep(row: number, value: number): void {
    this.more.set(row, expansion([...(this.more.get(row) ?? []), value]));
  }

  /** The nearest double and remainder. */
  private parts(row: number): readonly [number, number] {
    const all = expansion([...(this.more.get(row) ?? []), this.low[row]!, this.high[row]!]);
    const sum = rounded(all);
    return [sum, rounded(expansion([...all, -sum]))];
  }

  private grow(row: number): void {
    const size = Math.max(1024, 2 * this.high.length, row + 1);
    for (const name of ["high", "low"] as const) {
      const larger = new Float64Array(size);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}

function first(values: Float64Array, rows: number): Float64Array {
  if (rows <= values.length) return values.length === rows ? values : values.subarray(0, rows);
  const longer = new Float64Array(rows);
  longer.set(values);
  return longer;
}

function productError(one: number, other: number, product: number): number {
  const [a, b] = halves(one);
  const [c, d] = halves(other);
  return b * d - (product - a * c - b * c - a * d);
}

const SPLIT = (1 << 27) + 1;

function halves(value: number): readonly [number, number] {
  const scaled = SPLIT * value;
  const high = scaled - (scaled - value);
  return [high, value - high];
}

/** Non-overlapping numbers of the same sum, ascending in size. */
function expansion(values: readonly number[]): number[] {
  const parts: number[] = [];
  for (const value of values) {
    let sum = value;
    let kept = 0;
    for (const part of parts) {
      const [large, small] = Math.abs(sum) < Math.abs(part) ? [part, sum] : [sum, part];
      const next = large + small;
      const lost = small - (next - large);
      if (lost !== 0) parts[kept++] = lost;
      sum = next;
    }
    parts.length = kept;
    if (sum !== 0) parts.push(sum);
  }
  return parts;
}

/** The double nearest to an expansion's sum; ties go to the even one. */
function rounded(parts: readonly number[]): number {
  let at = parts.length - 1;
  let sum = parts[at] ?? 0;
  let lost = 0;
  while (at > 0 && lost === 0) {
    const part = parts[--at]!;
    const next = sum + part;
    lost = part - (next - sum);
    sum = next;
  }
  if (at > 0 && lost !== 0 && Math.sign(lost) === Math.sign(parts[at - 1]!)) {
    const doubled = 2 * lost;
    const next = sum + doubled;
    if (next - sum === doubled) sum = next;
  }
  return sum;
}
