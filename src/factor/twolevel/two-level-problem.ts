import { sparseTransposedProduct } from "../../numeric/linear-algebra/sparse-rows";
import type { ValueAndGradient } from "../../numeric/optimization/quasi-newton";
import { groupLayout } from "../cfa/estimation/group-layout";
import { modelState } from "../cfa/estimation/model-state";
import { pairPlace } from "../cfa/estimation/moment-changes";
import { momentDerivatives } from "../cfa/estimation/moment-derivatives";
import type { ModelTable } from "../model/model-table";
import type { LevelStatistics } from "./level-statistics";
import { type LevelMoments, levelDeviance } from "./two-level-likelihood";

/** A model within clusters and one between them, of the same items in the same order. */
export interface TwoLevelTables {
  readonly within: ModelTable;
  readonly between: ModelTable;
}

/** The parameters of both levels as one vector; those with a common label are one. */
export interface TwoLevelProblem {
  readonly free: number;
  /** By level and row of its table: the place in the vector; -1 where fixed, and for means within clusters. */
  readonly places: Readonly<Record<keyof TwoLevelTables, Int32Array>>;
  readonly start: Float64Array;
  readonly moments: (x: Float64Array) => LevelMoments | null;
  /** Minus twice the log-likelihood. */
  readonly target: (x: Float64Array, of: LevelStatistics) => ValueAndGradient | null;
}

export function twoLevelProblem(tables: TwoLevelTables, statistics: LevelStatistics): TwoLevelProblem {
  const known = new Map<string, number>();
  const placesOf = (level: keyof TwoLevelTables): Int32Array => {
    const { parameters } = tables[level];
    const labels = new Map(
      parameters.flatMap(({ free, label }) => (label === null ? [] : [[free, label] as const])),
    );
    return Int32Array.from(parameters, ({ role, free, op }) => {
      // Means are of clusters; within, items deviate from them.
      if (role !== "free" || (level === "within" && op === "~1")) return -1;
      const label = labels.get(free);
      const key = label === undefined ? `${level} ${free}` : `label ${label}`;
      const place = known.get(key) ?? known.size;
      known.set(key, place);
      return place;
    });
  };
  const places = { within: placesOf("within"), between: placesOf("between") };
  const layouts = { within: groupLayout(tables.within, 0), between: groupLayout(tables.between, 0) };
  const valuesAt = (level: keyof TwoLevelTables, x: Float64Array): Float64Array =>
    Float64Array.from(tables[level].parameters, ({ value, op, role }, row) => {
      const place = places[level][row]!;
      if (place >= 0) return x[place]!;
      return role === "free" || (level === "within" && op === "~1") ? 0 : (value ?? 0);
    });
  const statesAt = (x: Float64Array) => {
    const within = modelState(layouts.within, valuesAt("within", x));
    const between = modelState(layouts.between, valuesAt("between", x));
    return within && between && { within, between };
  };
  const p = tables.within.items.length;
  const size = known.size;
  const target = (x: Float64Array, of: LevelStatistics): ValueAndGradient | null => {
    const states = statesAt(x);
    if (states === null) return null;
    const { within, between } = states;
    const found = levelDeviance(of, { within: within.sigma, between: between.sigma, mean: between.mu });
    if (found === null) return null;
    const gradient = new Float64Array(size);
    for (const level of ["within", "between"] as const) {
      const layout = layouts[level];
      const byMoment = new Float64Array(layout.moments);
      for (let i = 0; i < p; i++) {
        if (level === "between") byMoment[i] = found.mean[i]!;
        for (let j = 0; j <= i; j++)
          byMoment[pairPlace(layout, i, j)] = (i === j ? 1 : 2) * found[level][i * p + j]!;
      }
      const columnOf = Int32Array.from(layout.rows, (row) => places[level][row]!);
      const derivatives = momentDerivatives(layout, states[level], { columnOf, columns: size });
      sparseTransposedProduct(derivatives, byMoment, 1).forEach((slope, k) => {
        gradient[k]! += slope;
      });
    }
    return { value: found.value, gradient };
  };
  return {
    free: size,
    places,
    start: startOf(tables, places, { statistics, size }),
    moments: (x) => {
      const states = statesAt(x);
      return (
        states && { within: states.within.sigma, between: states.between.sigma, mean: states.between.mu }
      );
    },
    target,
  };
}

/** Half of each item's variance at a level is its factors', by loadings of 1 or of the root of that half. */
function startOf(
  tables: TwoLevelTables,
  places: TwoLevelProblem["places"],
  { statistics, size }: { readonly statistics: LevelStatistics; readonly size: number },
): Float64Array {
  const { n, clusters, within, sizes } = statistics;
  const { items } = tables.within;
  const p = items.length;
  const mean = items.map(
    (_, j) => sizes.reduce((sum, own) => sum + own.clusters * own.people * own.mean[j]!, 0) / n,
  );
  const variances = items.map((_, j) => {
    const own = within[j * p + j]! / Math.max(1, n - clusters);
    const means = sizes.reduce(
      (sum, one) => sum + one.clusters * (one.spread[j * p + j]! + (one.mean[j]! - mean[j]!) ** 2),
      0,
    );
    return { within: own, between: Math.max(means / clusters - (own * clusters) / n, 0.1 * own) };
  });
  const start = new Float64Array(size);
  for (const level of ["within", "between"] as const) {
    const { parameters, factors } = tables[level];
    const place = (name: string): number => items.indexOf(name);
    const first = (factor: string): number => {
      const marker = parameters.find(({ lhs, op, rhs }) => op === "=~" && lhs === factor && place(rhs) >= 0);
      return marker === undefined ? 1 : variances[place(marker.rhs)]![level];
    };
    const isMarked = (factor: string): boolean =>
      parameters.some(
        ({ lhs, op, role, value }) => op === "=~" && lhs === factor && role === "fixed" && value !== 0,
      );
    parameters.forEach(({ lhs, op, rhs, value }, row) => {
      const at = places[level][row]!;
      if (at < 0) return;
      if (value !== null) start[at] = value;
      else if (op === "~1") start[at] = place(lhs) < 0 ? 0 : mean[place(lhs)]!;
      else if (op === "=~") {
        const variance = place(rhs) < 0 ? 1 : variances[place(rhs)]![level];
        start[at] = Math.sqrt(isMarked(lhs) ? variance / first(lhs) : variance / 2);
      } else if (op === "~~" && lhs === rhs) {
        const isLoaded = parameters.some((one) => one.op === "=~" && one.rhs === lhs);
        start[at] = factors.includes(lhs)
          ? first(lhs) / 2
          : variances[place(lhs)]![level] / (isLoaded ? 2 : 1);
      }
    });
  }
  return start;
}
