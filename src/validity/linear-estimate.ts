import type { PatternTable } from "../data/answers/pattern-table";
import { studentCritical } from "../numeric/distributions/student-critical";
import { exp } from "../numeric/elementary/exp";
import { atanh, tanh } from "../numeric/elementary/hyperbolic";
import { log } from "../numeric/elementary/log";
import { designDegreesOfFreedom } from "../survey/design/design-degrees";
import { designOrPeople } from "../survey/design/design-or-people";
import { influenceVariance } from "../survey/design/influence-variance";
import type { SampleDesign } from "../survey/design/sample-design";

/** Those of a table's people who have all of some values: a domain of its design. */
export interface Domain {
  readonly table: PatternTable;
  readonly design: SampleDesign;
  readonly rows: readonly number[];
  readonly people: number;
  /** Sum of their weights. */
  readonly total: number;
  /** Sampling units less strata among them. */
  readonly df: number;
}

/** An estimate, and by row of the table what one unit of weight does to it; 0 for people outside its domain. */
export interface LinearEstimate {
  readonly estimate: number;
  readonly influence: Float64Array;
}

/** An estimate with its design-based standard error and 95 % interval; null where the units do not vary. */
export interface Interval {
  readonly estimate: number;
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The people with a weight who have all of these values, by row NaN where there is none. */
export function domainOf(table: PatternTable, columns: readonly Float64Array[]): Domain {
  const design = designOrPeople(table);
  const rows: number[] = [];
  const counts = new Float64Array(table.rows);
  let [people, total] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!(table.weight[row]! > 0) || columns.some((values) => Number.isNaN(values[row]!))) continue;
    rows.push(row);
    counts[row] = table.count[row]!;
    people += table.count[row]!;
    total += table.weight[row]!;
  }
  return { table, design, rows, people, total, df: designDegreesOfFreedom(design, counts) };
}

/** Design-based standard error; null where the sampling units do not vary. */
export function standardErrorOf(
  influence: Float64Array,
  { table, design }: Pick<Domain, "table" | "design">,
): number | null {
  const variance = influenceVariance({ influence, weights: table }, design);
  return variance === null ? null : Math.sqrt(variance);
}

/** A scale on which an interval is symmetric. */
interface IntervalScale {
  readonly to: (value: number) => number;
  readonly from: (value: number) => number;
  /** Of `to`. */
  readonly slope: (value: number) => number;
  readonly isInside: (value: number) => boolean;
}

/** "z" is Fisher's, for correlations; "logit" for shares; "plain" for differences. */
const SCALES: Readonly<Record<"z" | "logit" | "plain", IntervalScale>> = {
  z: {
    to: atanh,
    from: tanh,
    slope: (value) => 1 / (1 - value * value),
    isInside: (value) => Math.abs(value) < 1,
  },
  logit: {
    to: (value) => log(value / (1 - value)),
    from: (value) => 1 / (1 + exp(-value)),
    slope: (value) => 1 / (value * (1 - value)),
    isInside: (value) => value > 0 && value < 1,
  },
  plain: { to: (value) => value, from: (value) => value, slope: () => 1, isInside: () => true },
};

/**
 * A 95 % interval that is symmetric on a scale, by Student's t on the design's degrees of freedom.
 *
 * @param se standard error of the estimate itself; null, as without degrees of freedom, for no interval
 * @param scale where the estimate lies at or beyond the scale's ends there is no interval
 */
export function intervalOn(
  scale: keyof typeof SCALES,
  { estimate, se, df }: { readonly estimate: number; readonly se: number | null; readonly df: number },
): Interval {
  const { to, from, slope, isInside } = SCALES[scale];
  if (se === null || !(df > 0) || !isInside(estimate)) return { estimate, se, low: null, high: null };
  const half = studentCritical(0.95, df) * se * slope(estimate);
  const middle = to(estimate);
  return { estimate, se, low: from(middle - half), high: from(middle + half) };
}

/** The interval of an estimate in its domain. */
export function intervalOf(
  { estimate, influence }: LinearEstimate,
  domain: Pick<Domain, "table" | "design" | "df">,
  scale: keyof typeof SCALES,
): Interval {
  return intervalOn(scale, { estimate, se: standardErrorOf(influence, domain), df: domain.df });
}
