import { SquareSums } from "../../numeric/linear-algebra/square-sums";
import type { ObservedItem } from "../pairs/observed-categories";
import type { OrdinalParameter } from "./ordinal-parameters";

/** Rows of answers at which influence functions are evaluated. */
export interface InfluenceRows {
  readonly items: readonly ObservedItem[];
  readonly rows: number;
  /** Rows to include; null for all. */
  readonly included: Uint8Array | null;
}

/** Sum over rows of a factor times the products of the parameters' influences; row-major, symmetric. */
export function influenceProducts(
  parameters: readonly OrdinalParameter[],
  data: InfluenceRows,
  factor: Float64Array,
): Float64Array {
  const size = parameters.length;
  const products = new SquareSums(size);
  const read = influenceReader(parameters, data);
  const values = new Float64Array(size);
  for (let row = 0; row < data.rows; row++) {
    if (factor[row] === 0 || data.included?.[row] === 0) continue;
    read(row, values);
    products.add(values, factor[row]!);
  }
  return products.total();
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
