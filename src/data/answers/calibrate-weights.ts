import { ItemwiseError } from "../../errors";
import type { MeasureCalibration } from "../../measures/measure";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import * as messages from "../messages";

/** A population margin: its levels' people, and the level of each cell. */
export interface Margin {
  readonly name: string;
  readonly levels: readonly string[];
  readonly people: Float64Array;
  readonly levelOfCell: Int32Array;
}

/** Sums of margins may differ by their rounding. */
const SAME_TOTAL = 1e-6;
const CONVERGED = 1e-12;
const MAX_STEPS = 200;

/**
 * The columns that margins constrain, by cell: an indicator for each level, without the first level of each margin but
 * the first, which the others imply; and numbers.
 */
export function calibrationColumns(
  margins: readonly Margin[],
  numbers: readonly Float64Array[],
  cells: number,
): Float64Array[] {
  const indicators = margins.flatMap(({ levels, levelOfCell }, margin) =>
    levels.flatMap((_, level) =>
      margin > 0 && level === 0
        ? []
        : [Float64Array.from({ length: cells }, (__, cell) => Number(levelOfCell[cell] === level))],
    ),
  );
  return [...indicators, ...numbers];
}

/** Numbers around the population's mean, in units of their size there, for well-conditioned equations. */
export function centeredAt(mean: number, values: Float64Array): Float64Array {
  const size = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return values.map((value) => (value - mean) / size);
}

/**
 * Factors of the weights, by cell, with which the weighted people of every level, and the means of numbers, are those of
 * the population and that are nearest to 1: F(x' lambda) by Newton's method, with F(u) = exp(u) for raking, 1 + u for the linear method, and bounded
 * logit.
 * @param weight sum of weights by cell
 * @param options `numbers`: by cell, numbers whose mean in the population is 0
 * @throws ItemwiseError "bad-margins" where a level has nobody or margins have different sums, "no-calibration" where no
 *   factors meet the margins
 * @see Deville & Särndal (1992), JASA, 87, 376-382; Deville, Särndal & Sautory (1993), JASA, 88, 1013-1020. Reference: R's
 *   survey, `rake` and `calibrate(calfun = "raking", "linear", "logit")`.
 */
export function calibrationFactors(
  weight: Float64Array,
  margins: readonly Margin[],
  {
    method,
    bounds,
    where,
    numbers = [],
  }: Pick<MeasureCalibration, "method" | "bounds"> & {
    readonly where: string;
    readonly numbers?: readonly Float64Array[] | undefined;
  },
): Float64Array {
  checkMargins(weight, margins, where);
  const columns = calibrationColumns(margins, numbers, weight.length);
  const sizes = columnsOf(margins).map(({ people, level }) => people[level]!);
  const targets = [...sizes, ...numbers.map(() => 0)];
  const size = columns.length;
  const link = linkOf(method, bounds);
  // Bounds are of weights that sum to the population.
  const total = weight.reduce((sum, own) => sum + own, 0);
  const population = margins[0]!.people.reduce((sum, own) => sum + own, 0);
  const scale = population / total;
  const lambda = new Float64Array(size);
  const factorsAt = (at: Float64Array) => {
    const predictor = new Float64Array(weight.length);
    columns.forEach((column, j) => {
      for (let cell = 0; cell < predictor.length; cell++) predictor[cell]! += column[cell]! * at[j]!;
    });
    const factors = predictor.map((u) => scale * link.value(u));
    const gaps = columns.map((column, j) => {
      let sum = 0;
      for (let cell = 0; cell < predictor.length; cell++)
        sum += column[cell]! * weight[cell]! * factors[cell]!;
      return (targets[j]! - sum) / (sizes[j] ?? population);
    });
    return { predictor, factors, gaps, worst: gaps.reduce((most, gap) => Math.max(most, Math.abs(gap)), 0) };
  };
  let now = factorsAt(lambda);
  for (let step = 0; step < MAX_STEPS; step++) {
    if (now.worst < CONVERGED) return now.factors;
    const slopes = new Float64Array(size * size);
    now.predictor.forEach((u, cell) => {
      const slope = scale * weight[cell]! * link.slope(u);
      for (let i = 0; i < size; i++) {
        const own = slope * columns[i]![cell]!;
        if (own === 0) continue;
        for (let j = 0; j < size; j++) slopes[i * size + j]! += own * columns[j]![cell]!;
      }
    });
    const factor = choleskyFactor(slopes, size);
    if (factor === null) break;
    const gaps = Float64Array.from(now.gaps, (gap, j) => gap * (sizes[j] ?? population));
    const move = choleskySolve(factor, gaps, { n: size });
    let next = now;
    for (let part = 1; part > 1e-6; part /= 2) {
      const tried = lambda.map((value, j) => value + part * move[j]!);
      next = factorsAt(tried);
      if (next.worst < now.worst) {
        lambda.set(tried);
        break;
      }
    }
    if (!(next.worst < now.worst)) return now.worst < 1e-9 ? now.factors : refuse(where, method, bounds);
    now = next;
  }
  return refuse(where, method, bounds);
}

function columnsOf(margins: readonly Margin[]) {
  return margins.flatMap(({ people, levels }, margin) =>
    levels.flatMap((_, level) => (margin > 0 && level === 0 ? [] : [{ people, level }])),
  );
}

interface Link {
  readonly value: (u: number) => number;
  readonly slope: (u: number) => number;
}

/** F of Deville and Särndal (1992, table 1), with its derivative. */
function linkOf(method: MeasureCalibration["method"], bounds: MeasureCalibration["bounds"]): Link {
  if (method === "raking") return { value: exp, slope: exp };
  if (method === "linear") return { value: (u) => 1 + u, slope: () => 1 };
  const [low, high] = bounds ?? [0, Number.POSITIVE_INFINITY];
  const width = (high - low) / ((1 - low) * (high - 1));
  const value = (u: number): number => {
    // Beyond, exponentials overflow where the value is the bound.
    const power = exp(Math.max(-500, Math.min(500, width * u)));
    return (low * (high - 1) + high * (1 - low) * power) / (high - 1 + (1 - low) * power);
  };
  const slope = (u: number): number => {
    const at = value(u);
    return (width * (at - low) * (high - at)) / (high - low);
  };
  return { value, slope };
}

function checkMargins(weight: Float64Array, margins: readonly Margin[], where: string): void {
  const totals = margins.map(({ people }) => people.reduce((sum, own) => sum + own, 0));
  const [first = 0] = totals;
  const odd = totals.findIndex((total) => Math.abs(log(total / first)) > SAME_TOTAL);
  if (odd >= 0) {
    throw new ItemwiseError(
      "bad-margins",
      () =>
        messages.marginsDiffer({
          where,
          margin: margins[odd]!.name,
          people: String(totals[odd]),
          first: margins[0]!.name,
          others: String(first),
        }),
      { hint: messages.marginsDifferHint },
    );
  }
  for (const { name, levels, levelOfCell } of margins) {
    const found = new Float64Array(levels.length);
    weight.forEach((own, cell) => {
      found[levelOfCell[cell]!]! += own;
    });
    const empty = found.indexOf(0);
    if (empty < 0) continue;
    throw new ItemwiseError(
      "bad-margins",
      () => messages.marginLevelEmpty({ where, level: levels[empty]!, margin: name }),
      { hint: messages.marginLevelEmptyHint },
    );
  }
}

function refuse(
  where: string,
  method: MeasureCalibration["method"],
  bounds: MeasureCalibration["bounds"],
): never {
  const low = bounds === null ? null : String(bounds[0]);
  const high = bounds === null ? "" : String(bounds[1]);
  throw new ItemwiseError("no-calibration", () => messages.noCalibration({ where, method, low, high }), {
    hint: () => messages.noCalibrationHint({ isBounded: method === "logit" }),
  });
}
