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
  const usual = commonestAnswers(data, factor);
  const base = Float64Array.from(parameters, (parameter) => effectAt(parameter, usual));
  const products = new Float64Array(size * size);
  const sums = new Float64Array(size);
  const places = new Int32Array(size);
  const values = new Float64Array(size);
  const answers = new Int32Array(data.items.length);
  let total = 0;
  for (let row = 0; row < data.rows; row++) {
    const share = factor[row]!;
    if (share === 0 || data.included?.[row] === 0) continue;
    total += share;
    for (let j = 0; j < answers.length; j++) answers[j] = data.items[j]!.answers[row]!;
    let touched = 0;
    for (let k = 0; k < size; k++) {
      const parameter = parameters[k]!;
      const { first, second } = parameter;
      if (answers[first] === usual[first] && (second < 0 || answers[second] === usual[second])) continue;
      places[touched] = k;
      values[touched++] = effectAt(parameter, answers) - base[k]!;
    }
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
      products[j * size + i] = products[i * size + j]! += constant;
    }
  }
  return products;
}

/** The influence of a person with these answers on a parameter. */
export function effectAt({ effect, first, second, width }: OrdinalParameter, answers: Int32Array): number {
  return effect[second < 0 ? answers[first]! : answers[first]! * width + answers[second]!]!;
}

function commonestAnswers({ items, rows, included }: InfluenceRows, factor: Float64Array): Int32Array {
  return Int32Array.from(items, ({ answers, categories }) => {
    const sums = new Float64Array(categories + 1);
    for (let row = 0; row < rows; row++) if (included?.[row] !== 0) sums[answers[row]!]! += factor[row]!;
    return sums.indexOf(Math.max(...sums));
  });
}
