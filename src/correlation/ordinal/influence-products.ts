import { mirrorUpper } from "../../numeric/linear-algebra/dense";
import type { ObservedItem } from "../pairs/observed-categories";
import type { OrdinalParameter } from "./ordinal-parameters";

/** Rows of answers at which influence functions are evaluated. */
export interface InfluenceRows {
  readonly items: readonly ObservedItem[];
  readonly rows: number;
  /** Rows to include; null for all. */
  readonly included: Uint8Array | null;
}

/** Rows are added four at a time to pass over the matrix a quarter as often. */
const BLOCK = 4;

/** Sum over rows of a nonnegative factor times the products of the parameters' influences; row-major, symmetric. */
export function influenceProducts(
  parameters: readonly OrdinalParameter[],
  data: InfluenceRows,
  factor: Float64Array,
): Float64Array {
  const size = parameters.length;
  const products = new Float64Array(size * size);
  const block = new Float64Array(BLOCK * size);
  const read = influenceReader(parameters, data);
  const values = new Float64Array(size);
  let filled = 0;
  for (let row = 0; row < data.rows; row++) {
    if (factor[row] === 0 || data.included?.[row] === 0) continue;
    const root = Math.sqrt(factor[row]!);
    read(row, values);
    for (let k = 0, to = filled * size; k < size; k++) block[to++] = root * values[k]!;
    if (++filled < BLOCK) continue;
    addBlock(products, block, size);
    filled = 0;
  }
  block.fill(0, filled * size);
  addBlock(products, block, size);
  mirrorUpper(products, size);
  return products;
}

/** Adds the squares of four vectors to the upper triangle, two rows of it at a time. */
function addBlock(products: Float64Array, block: Float64Array, size: number): void {
  const second = size;
  const third = 2 * size;
  const fourth = 3 * size;
  let i = 0;
  for (; i + 1 < size; i += 2) {
    const start = i * size;
    const next = start + size;
    const [a, b, c, d] = [block[i]!, block[second + i]!, block[third + i]!, block[fourth + i]!];
    const [e, f, g, h] = [
      block[i + 1]!,
      block[second + i + 1]!,
      block[third + i + 1]!,
      block[fourth + i + 1]!,
    ];
    products[start + i]! += a * a + b * b + c * c + d * d;
    for (let j = i + 1; j < size; j++) {
      const one = block[j]!;
      const two = block[second + j]!;
      const three = block[third + j]!;
      const four = block[fourth + j]!;
      products[start + j]! += a * one + b * two + c * three + d * four;
      products[next + j]! += e * one + f * two + g * three + h * four;
    }
  }
  for (; i < size; i++) {
    for (let k = 0; k < 4; k++) products[i * size + i]! += block[k * size + i]! ** 2;
  }
}

export function influenceReader(
  parameters: readonly OrdinalParameter[],
  { items }: InfluenceRows,
): (row: number, into: Float64Array) => void {
  const columns = items.map((item) => item.answers);
  const { firsts, seconds, widths, starts, effects } = flatten(parameters, items.length);
  const answers = new Int32Array(items.length + 1);
  return (row, into) => {
    for (let j = 0; j < columns.length; j++) answers[j] = columns[j]![row]!;
    for (let k = 0; k < into.length; k++) {
      into[k] = effects[starts[k]! + answers[firsts[k]!]! * widths[k]! + answers[seconds[k]!]!]!;
    }
  };
}

export function influenceSums(
  correlations: readonly OrdinalParameter[],
  items: InfluenceRows["items"],
): Float64Array {
  const sums = new Float64Array(items[0]?.answers.length ?? 0);
  for (const { first, second, effect, width } of correlations) {
    addInfluence(sums, Float64Array.from(effect), {
      rows: items[first]!.answers,
      columns: items[second]!.answers,
      width,
    });
  }
  return sums;
}

function addInfluence(
  sums: Float64Array,
  effect: Float64Array,
  { rows, columns, width }: { rows: Uint16Array; columns: Uint16Array; width: number },
): void {
  for (let row = 0; row < sums.length; row++) sums[row]! += effect[rows[row]! * width + columns[row]!]!;
}

/** The parameters in flat arrays; the second item of a threshold is a dummy past the last, always answered 0. */
function flatten(parameters: readonly OrdinalParameter[], items: number) {
  const starts = new Int32Array(parameters.length + 1);
  parameters.forEach((parameter, k) => {
    starts[k + 1] = starts[k]! + parameter.effect.length;
  });
  const effects = new Float64Array(starts[parameters.length]!);
  parameters.forEach((parameter, k) => {
    effects.set(parameter.effect, starts[k]);
  });
  return {
    firsts: Int32Array.from(parameters, (parameter) => parameter.first),
    seconds: Int32Array.from(parameters, ({ second }) => (second < 0 ? items : second)),
    widths: Int32Array.from(parameters, (parameter) => parameter.width),
    starts,
    effects,
  };
}
