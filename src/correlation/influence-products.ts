import type { ObservedItem } from "./observed-categories";
import type { OrdinalParameter } from "./ordinal-parameters";

/** The answers that influence functions are read from, by row of a table. */
export interface InfluenceRows {
  readonly items: readonly ObservedItem[];
  readonly rows: number;
  /** Rows that count; null for all. */
  readonly included: Uint8Array | null;
}

/**
 * The sum over rows of a factor times the products of the parameters' influences.
 *
 * Most rows of rare items differ from the commonest answers in a few items. Influences are taken as differences from
 * those of the commonest answers, so that a row costs the square of the number of parameters that its few other
 * answers touch, and the constant is put back at the end.
 *
 * @param factor by row, such as the sum of squared weights
 * @returns row-major, parameters x parameters, symmetric
 */
export function influenceProducts(
  parameters: readonly OrdinalParameter[],
  data: InfluenceRows,
  factor: Float64Array,
): Float64Array {
  const size = parameters.length;
  const { base, differences } = influenceDifferences(parameters, data, factor);
  const products = new Float64Array(size * size);
  const sums = new Float64Array(size);
  const places = new Int32Array(size);
  const values = new Float64Array(size);
  let total = 0;
  for (let row = 0; row < data.rows; row++) {
    const share = factor[row]!;
    if (share === 0 || data.included?.[row] === 0) continue;
    total += share;
    const touched = differences(row, places, values);
    for (let i = 0; i < touched; i++) {
      const value = share * values[i]!;
      const start = places[i]! * size;
      sums[places[i]!]! += value;
      for (let j = i; j < touched; j++) products[start + places[j]!]! += value * values[j]!;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      const constant = base[i]! * sums[j]! + sums[i]! * base[j]! + total * base[i]! * base[j]!;
      products[i * size + j]! += constant;
      products[j * size + i] = products[i * size + j]!;
    }
  }
  return products;
}

/** Influences of rows as differences from those of the commonest answers. */
interface InfluenceDifferences {
  /** The influences of the commonest answers. */
  readonly base: Float64Array;
  /** Writes the parameters on which a row differs, ascending, and by how much; returns how many there are. */
  readonly differences: (row: number, places: Int32Array, values: Float64Array) => number;
}

function influenceDifferences(
  parameters: readonly OrdinalParameter[],
  data: InfluenceRows,
  factor: Float64Array,
): InfluenceDifferences {
  const size = parameters.length;
  const items = data.items.length;
  const columns = data.items.map((item) => item.answers);
  const usual = Int32Array.of(...data.items.map((item) => commonestAnswer(item, data, factor)), 0);
  const { firsts, seconds, effectAt } = flatten(parameters, items);
  const base = Float64Array.from({ length: size }, (_, k) => effectAt(k, usual));
  const answers = new Int32Array(items + 1);
  const differs = new Uint8Array(items + 1);
  return {
    base,
    differences(row, places, values) {
      for (let j = 0; j < items; j++) {
        answers[j] = columns[j]![row]!;
        differs[j] = answers[j] === usual[j] ? 0 : 1;
      }
      let touched = 0;
      for (let k = 0; k < size; k++) {
        if ((differs[firsts[k]!]! | differs[seconds[k]!]!) === 0) continue;
        places[touched] = k;
        values[touched++] = effectAt(k, answers) - base[k]!;
      }
      return touched;
    },
  };
}

/** Reads the influences of a row on all parameters. */
export function influenceReader(
  parameters: readonly OrdinalParameter[],
  { items }: InfluenceRows,
): (row: number, into: Float64Array) => void {
  const columns = items.map((item) => item.answers);
  const { effectAt } = flatten(parameters, items.length);
  const answers = new Int32Array(items.length + 1);
  return (row, into) => {
    for (let j = 0; j < columns.length; j++) answers[j] = columns[j]![row]!;
    for (let k = 0; k < parameters.length; k++) into[k] = effectAt(k, answers);
  };
}

/** The parameters in flat arrays; a threshold's second item is one past the last, whose answer is always 0. */
function flatten(parameters: readonly OrdinalParameter[], items: number) {
  const starts = new Int32Array(parameters.length + 1);
  parameters.forEach((parameter, k) => {
    starts[k + 1] = starts[k]! + parameter.effect.length;
  });
  const effects = new Float64Array(starts[parameters.length]!);
  parameters.forEach((parameter, k) => {
    effects.set(parameter.effect, starts[k]);
  });
  const firsts = Int32Array.from(parameters, (parameter) => parameter.first);
  const seconds = Int32Array.from(parameters, ({ second }) => (second < 0 ? items : second));
  const widths = Int32Array.from(parameters, (parameter) => parameter.width);
  const effectAt = (k: number, answers: Int32Array): number =>
    effects[starts[k]! + answers[firsts[k]!]! * widths[k]! + answers[seconds[k]!]!]!;
  return { firsts, seconds, effectAt };
}

function commonestAnswer(
  { answers, categories }: ObservedItem,
  { rows, included }: InfluenceRows,
  factor: Float64Array,
): number {
  const sums = new Float64Array(categories + 1);
  for (let row = 0; row < rows; row++) if (included?.[row] !== 0) sums[answers[row]!]! += factor[row]!;
  return sums.indexOf(Math.max(...sums));
}
