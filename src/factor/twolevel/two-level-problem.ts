import { sparseTransposedProduct } from "../../numeric/linear-algebra/sparse-rows";
import type { ValueAndGradient } from "../../numeric/optimization/quasi-newton";
import { sumBy } from "../../numeric/sums/sum";
import { groupLayout } from "../cfa/estimation/group-layout";
import { modelState } from "../cfa/estimation/model-state";
import { pairPlace } from "../cfa/estimation/moment-changes";
import { momentDerivatives } from "../cfa/estimation/moment-derivatives";
import type { LevelAnswers } from "./level-statistics";
import { LEVELS, type Level, type TwoLevelTables } from "./level-tables";
import type { LevelMoments, LevelStatistics } from "./two-level-likelihood";

/** The parameters of both levels as one vector; those with a common label are one. */
export interface TwoLevelProblem {
  readonly free: number;
  readonly start: Float64Array;
  readonly moments: (x: Float64Array) => LevelMoments | null;
  /** Values of the rows of a level. */
  readonly values: (level: Level, x: Float64Array) => Float64Array;
  /** Minus twice the log-likelihood. */
  readonly target: (x: Float64Array, of: LevelAnswers) => ValueAndGradient | null;
}

export function twoLevelProblem(tables: TwoLevelTables, statistics: LevelStatistics): TwoLevelProblem {
  const layouts = { within: groupLayout(tables.within, 0), between: groupLayout(tables.between, 0) };
  const { ids } = tables.variables;
  const places = {
    within: tables.within.items.map((id) => ids.indexOf(id)),
    between: tables.between.items.map((id) => ids.indexOf(id)),
  };
  const values = (level: Level, x: Float64Array): Float64Array =>
    Float64Array.from(tables[level].parameters, ({ value, free }) => (free >= 0 ? x[free]! : (value ?? 0)));
  const statesAt = (x: Float64Array) => {
    const within = modelState(layouts.within, values("within", x));
    const between = modelState(layouts.between, values("between", x));
    return within && between && { within, between };
  };
  const p = ids.length;
  const size = tables.joint.free;
  const momentsOf = (states: NonNullable<ReturnType<typeof statesAt>>): LevelMoments => {
    const mean = new Float64Array(p);
    const matrices = { within: new Float64Array(p * p), between: new Float64Array(p * p) };
    for (const level of LEVELS) {
      const { sigma, mu } = states[level];
      const own = places[level];
      own.forEach((i, row) => {
        mean[i]! += mu[row]!;
        own.forEach((j, column) => {
          matrices[level][i * p + j] = sigma[row * own.length + column]!;
        });
      });
    }
    return { ...matrices, mean };
  };
  const target = (x: Float64Array, of: LevelAnswers): ValueAndGradient | null => {
    const states = statesAt(x);
    if (states === null) return null;
    const found = of.deviance(momentsOf(states));
    if (found === null) return null;
    const gradient = new Float64Array(size);
    for (const level of LEVELS) {
      const layout = layouts[level];
      const own = places[level];
      const byMoment = new Float64Array(layout.moments);
      for (let i = 0; i < own.length; i++) {
        byMoment[i] = found.mean[own[i]!]!;
        for (let j = 0; j <= i; j++)
          byMoment[pairPlace(layout, i, j)] = (i === j ? 1 : 2) * found[level][own[i]! * p + own[j]!]!;
      }
      const columnOf = Int32Array.from(layout.rows, (row) => tables[level].parameters[row]!.free);
      const derivatives = momentDerivatives(layout, states[level], { columnOf, columns: size });
      sparseTransposedProduct(derivatives, byMoment, 1).forEach((slope, k) => {
        gradient[k]! += slope;
      });
    }
    return { value: found.value, gradient };
  };
  return {
    free: size,
    start: startOf(tables, statistics),
    moments: (x) => {
      const states = statesAt(x);
      return states && momentsOf(states);
    },
    values,
    target,
  };
}

/** Half of each item's variance at a level is its factors', by loadings of 1 or of the root of that half. */
function startOf(tables: TwoLevelTables, statistics: LevelStatistics): Float64Array {
  const { mean, variances } = startMoments(tables, statistics);
  const start = new Float64Array(tables.joint.free);
  for (const level of LEVELS) {
    const { parameters, factors } = tables[level];
    const place = (name: string): number => tables.variables.ids.indexOf(name);
    const first = (factor: string): number => {
      const marker = parameters.find(({ lhs, op, rhs }) => op === "=~" && lhs === factor && place(rhs) >= 0);
      return marker === undefined ? 1 : variances[place(marker.rhs)]![level];
    };
    const isMarked = (factor: string): boolean =>
      parameters.some(
        ({ lhs, op, role, value }) => op === "=~" && lhs === factor && role === "fixed" && value !== 0,
      );
    for (const { lhs, op, rhs, value, free } of parameters) {
      if (free < 0) continue;
      if (value !== null) start[free] = value;
      else if (op === "~1") start[free] = place(lhs) < 0 ? 0 : mean[place(lhs)]!;
      else if (op === "=~") {
        const variance = place(rhs) < 0 ? 1 : variances[place(rhs)]![level];
        start[free] = Math.sqrt(isMarked(lhs) ? variance / first(lhs) : variance / 2);
      } else if (op === "~~" && lhs === rhs) {
        const isLoaded = parameters.some((one) => one.op === "=~" && one.rhs === lhs);
        start[free] = factors.includes(lhs)
          ? first(lhs) / 2
          : variances[place(lhs)]![level] / (isLoaded ? 2 : 1);
      }
    }
  }
  return start;
}

interface StartMoments {
  readonly mean: readonly number[];
  readonly variances: readonly Readonly<Record<Level, number>>[];
}

function startMoments({ variables }: TwoLevelTables, statistics: LevelStatistics): StartMoments {
  const { n, clusters, within, sizes, levelOne } = statistics;
  const p = variables.ids.length;
  const mean = variables.ids.map((_, j) => {
    const weight = (people: number): number => (j < levelOne ? people : 1);
    const sum = sizes.reduce((total, own) => total + own.clusters * weight(own.people) * own.mean[j]!, 0);
    return sum / (j < levelOne ? n : clusters);
  });
  const variances = variables.ids.map((id, j) => {
    const pooled = within[j * p + j]! / Math.max(1, n - clusters);
    const squares = (weight: (people: number) => number): number =>
      sumBy(
        sizes,
        (one) =>
          one.clusters * weight(one.people) * (one.spread[j * p + j]! + (one.mean[j]! - mean[j]!) ** 2),
      );
    const means = squares(() => 1) / clusters;
    if (variables.withinOnly.includes(id))
      return { within: (within[j * p + j]! + squares((people) => people)) / n, between: 0 };
    if (variables.betweenOnly.includes(id)) return { within: 0, between: means };
    return { within: pooled, between: Math.max(means - (pooled * clusters) / n, 0.1 * pooled) };
  });
  return { mean, variances };
}
