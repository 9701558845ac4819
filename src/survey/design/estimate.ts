import type { PatternTable } from "../../data/answers/pattern-table";
import { log } from "../../numeric/elementary/log";
import { sum } from "../../numeric/sums/sum";
import { influenceVariance } from "./influence-covariance";
import { designDegreesOfFreedom, type SampleDesign } from "./sample-design";

type Term = Estimate | number;

const numberOf = (term: Term): number => (typeof term === "number" ? term : term.value);

/**
 * A number estimated from the rows of a table, with its influence function: by row, the derivative by one unit of
 * weight there, 0 in rows outside the analysis. Arithmetic carries the influence along by the chain rule, so that every
 * function of means has its linearized standard error (`standardErrorOf`).
 * @see Deville (1999), Survey Methodology, 25, 193-203; Demnati & Rao (2004), Survey Methodology, 30, 17-26.
 */
export class Estimate {
  constructor(
    readonly value: number,
    readonly influence: Float64Array,
  ) {}

  plus(other: Term): Estimate {
    return chained(this.value + numberOf(other), [1, this], [1, other]);
  }

  minus(other: Term): Estimate {
    return chained(this.value - numberOf(other), [1, this], [-1, other]);
  }

  times(other: Term): Estimate {
    const factor = numberOf(other);
    return chained(this.value * factor, [factor, this], [this.value, other]);
  }

  over(other: Term): Estimate {
    const divisor = numberOf(other);
    const value = this.value / divisor;
    return chained(value, [1 / divisor, this], [-value / divisor, other]);
  }

  /** Without influence at 0. */
  sqrt(): Estimate {
    const root = Math.sqrt(this.value);
    return chained(root, [root > 0 ? 0.5 / root : 0, this]);
  }

  log(): Estimate {
    return chained(log(this.value), [1 / this.value, this]);
  }
}

/** A function's value, with its derivatives by the terms it was computed from; a plain number has no influence. */
export function chained(value: number, ...slopes: readonly (readonly [slope: number, by: Term])[]): Estimate {
  let influence: Float64Array | undefined;
  for (const [slope, by] of slopes) {
    if (typeof by === "number") continue;
    influence ??= new Float64Array(by.influence.length);
    for (let row = 0; row < influence.length; row++) influence[row]! += slope * by.influence[row]!;
  }
  return new Estimate(value, influence ?? new Float64Array(0));
}

export function sumOf(estimates: readonly Estimate[]): Estimate {
  const value = estimates.reduce((all, one) => all + one.value, 0);
  return chained(value, ...estimates.map((one) => [1, one] as const));
}

/** Values by row, or a function of the row; NaN where missing. */
type Column = Float64Array | ((row: number) => number);

/** The weighted mean of a column; rows without a value or a weight are outside the analysis. */
export function meanOf(weight: Float64Array, column: Column): Estimate {
  const values = typeof column === "function" ? computed(weight.length, column) : column;
  let [total, above, origin] = [0, 0, Number.NaN];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (!(weight[row]! > 0) || Number.isNaN(value)) continue;
    // A large constant in all values costs no digits.
    if (total === 0) origin = value;
    total += weight[row]!;
    above += weight[row]! * (value - origin);
  }
  const mean = origin + above / total;
  const influence = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    if (weight[row]! > 0 && !Number.isNaN(values[row]!)) influence[row] = (values[row]! - mean) / total;
  }
  return new Estimate(mean, influence);
}

function computed(rows: number, value: (row: number) => number): Float64Array {
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) values[row] = value(row);
  return values;
}

/** Values minus their weighted mean. */
export function deviationsOf(weight: Float64Array, values: Float64Array): Float64Array {
  const { value: mean } = meanOf(weight, values);
  const deviations = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) deviations[row] = values[row]! - mean;
  return deviations;
}

/** The covariance of two columns of deviations; of one with itself, its variance. */
export function momentOf(weight: Float64Array, one: Float64Array, other: Float64Array): Estimate {
  const products = new Float64Array(weight.length);
  for (let row = 0; row < products.length; row++) products[row] = one[row]! * other[row]!;
  return meanOf(weight, products);
}

/** A table's people as a sample. */
export interface SampledTable {
  readonly table: PatternTable;
  /** Strata and clusters by row; null for independent people. */
  readonly design: SampleDesign | null;
  /** Sampling units minus strata. */
  readonly df: number;
}

/** All people of a table as a sample. */
export function sampled(table: PatternTable, design: SampleDesign | null): SampledTable {
  const df = design === null ? sum(table.count) - 1 : designDegreesOfFreedom(design, table.count);
  return { table, design, df };
}

/**
 * The standard error of an estimate under weights, strata and clusters; for independent people from their squared
 * influences times n / (n - 1).
 * @returns null where the sampling units do not vary
 * @see Binder (1983), International Statistical Review, 51, 279-292. Reference: R's survey.
 */
export function standardErrorOf(
  influence: Float64Array,
  { table, design }: Pick<SampledTable, "table" | "design">,
): number | null {
  const variance = influenceVariance(influence, table, design);
  if (variance === null || design !== null) return variance && Math.sqrt(variance);
  const n = sum(table.count);
  return n > 1 ? Math.sqrt((variance * n) / (n - 1)) : null;
}

/** An estimate with its standard error and degrees of freedom, from which `intervalOn` makes an interval. */
export interface EstimateError {
  readonly estimate: number;
  /** Null where the sampling units do not vary. */
  readonly se: number | null;
  readonly df: number;
}

export function errorOf({ value, influence }: Estimate, sample: SampledTable): EstimateError {
  const se = standardErrorOf(influence, sample);
  const isRounding = se !== null && se <= 1e-12 * Math.max(1, Math.abs(value));
  return { estimate: value, se: isRounding ? null : se, df: sample.df };
}
