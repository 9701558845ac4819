import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { tableOf } from "../support/table";

type Matrix = readonly (readonly number[])[];

/** Two-step estimates of lavaan; the keys of thresholds are "item|t1" and so on. */
export interface OrderedReference {
  readonly items: readonly string[];
  readonly n: number;
  readonly correlation: Matrix;
  readonly standardErrors: readonly (readonly (number | null)[])[];
  readonly thresholds: Readonly<Record<string, number>>;
}
export interface CovarianceReference extends OrderedReference {
  readonly covariance: { readonly names: readonly string[]; readonly matrix: Matrix };
}
interface PatternsReference extends CovarianceReference {
  readonly patterns: readonly string[];
  readonly counts: readonly number[];
}
export interface MatrixReference {
  readonly n: number;
  readonly matrix: Matrix;
  readonly kmo: { readonly overall: number; readonly items: readonly number[] };
  readonly bartlett: { readonly chiSquare: number; readonly df: number; readonly p: number };
}

interface Reference {
  readonly bivariateNormal: Readonly<Record<"h" | "k" | "rho" | "p", readonly number[]>>;
  readonly lsat6: PatternsReference;
  readonly lsat7: PatternsReference;
  readonly rareTables: readonly {
    readonly table: readonly number[];
    readonly rho: number;
    readonly se: number;
  }[];
  readonly twoEmptyCells: readonly { readonly table: readonly number[]; readonly rho: number }[];
  readonly bfi: {
    readonly answers: readonly string[];
    readonly items: readonly string[];
    readonly listwise: OrderedReference;
    readonly pairwise: OrderedReference;
    readonly three: CovarianceReference;
    readonly threePairwise: CovarianceReference;
  };
  readonly datCat: OrderedReference & { readonly answers: readonly string[] };
  readonly verbalAggression: OrderedReference & {
    readonly answers: readonly string[];
    readonly smoothed: Matrix;
    readonly smallestEigenvalue: number;
  };
  readonly holzingerSwineford: MatrixReference & {
    readonly values: Readonly<Record<string, readonly number[]>>;
    readonly covariance: Matrix;
    readonly spearman: Matrix;
    readonly weights: readonly number[];
    readonly weightedMeans: readonly number[];
    readonly weightedCovariance: Matrix;
    readonly weightedCorrelation: Matrix;
    readonly pairwise: { readonly pearson: Matrix; readonly spearman: Matrix };
  };
  readonly harman: MatrixReference;
  readonly harman24: MatrixReference;
  readonly nine: Readonly<
    Record<
      "pairwiseFive" | "designWeights" | "designPairwise" | "designGraded" | "frequencyWeights",
      CovarianceReference
    >
  >;
}

/** What R says: made by scripts/reference/correlation.R. */
export const reference = json("correlation.json") as Reference;

export function json(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8"));
}

/** A pattern table from strings of category indices, "." where missing. */
export function tableOfStrings(
  answers: readonly string[],
  ids: readonly string[],
  options: { counts?: readonly number[]; keep?: number } = {},
): PatternTable {
  const people = answers.map((text) =>
    [...text].slice(0, options.keep).map((digit) => (digit === "." ? null : Number(digit))),
  );
  return tableOf(people, { ids, ...(options.counts ? { frequencies: options.counts } : {}) });
}

/** A table of continuous items; NaN where missing. */
export function continuousTable(
  values: Readonly<Record<string, readonly number[]>>,
  weights?: readonly number[],
): PatternTable {
  const ids = Object.keys(values);
  const rows = values[ids[0] ?? ""]?.length ?? 0;
  const weight = Float64Array.from({ length: rows }, (_, row) => weights?.[row] ?? 1);
  return {
    items: ids.map((id) => ({
      id,
      label: id,
      wording: null,
      scale: "continuous",
      categories: [],
      missing: [],
    })),
    rows,
    columns: ids.map((id) => Float64Array.from(values[id] ?? [])),
    count: new Float64Array(rows).fill(1),
    weight,
    weightSquared: weight.map((value) => value * value),
    weighting: weights ? "design" : "none",
    groupings: [],
    stratum: null,
    cluster: null,
  };
}

/** The largest absolute difference of two matrices; null elements must be null in both. */
export function largestDifference(
  one: readonly (readonly (number | null)[])[],
  other: readonly (readonly (number | null)[])[],
): number {
  expect(one.length).toBe(other.length);
  let largest = 0;
  one.forEach((row, i) => {
    expect(row.length).toBe(other[i]?.length);
    row.forEach((value, j) => {
      const wanted = other[i]?.[j];
      if (value === null || wanted === null || wanted === undefined) {
        expect(value).toBe(wanted);
        return;
      }
      expect(Number.isFinite(value)).toBe(true);
      largest = Math.max(largest, Math.abs(value - wanted));
    });
  });
  return largest;
}
