import { createRandom } from "../../numeric/random/random";
import { alignFactor } from "./align-factor";
import { type AlignedCovariance, alignedCovariance } from "./aligned-covariance";
import { alignedColumns, groupScales } from "./alignment-loss";
import type { AlignmentProblem } from "./alignment-problem";
import type { AlignmentResult } from "./invariance-result";
import { invariantGroups } from "./invariant-groups";

/** Configural parameters of one factor, whose mean is 0 and variance 1 in every group. */
export interface ConfiguralFactor {
  readonly factor: string;
  readonly items: readonly string[];
  /** Group x item. */
  readonly loadings: readonly (readonly number[])[];
  /** Names of the intercepts ("a", or "a|t1", "a|t2" for an item with several thresholds), and the item of each. */
  readonly interceptNames: readonly string[];
  readonly itemOf: readonly number[];
  /** Group x intercept: minus the thresholds for ordered items. */
  readonly intercepts: readonly (readonly number[])[];
  /** By group: covariance of its loadings, then its intercepts, row-major; null where it is not known. */
  readonly covariance: readonly Float64Array[] | null;
}

type AlignedFactor = AlignmentResult["factors"][number];

const DEFAULT_STARTS = 50;
const DRAWS = 200;

/**
 * Alignment (Asparouhov & Muthén 2014): factor means and variances of the groups that make as many loadings and
 * intercepts as possible nearly alike, without requiring any to be equal. The loss is the sum over all pairs of groups,
 * equally weighted, of (d^2 + .001)^(1/4) for the differences d of aligned loadings l / s and aligned intercepts
 * v - (l / s) m. The first mean is 0; the product of the variances is 1 (with only the first variance fixed the loss
 * has no minimum where the loadings are few). The loss has many minima: the best of several seeded starts is taken.
 *
 * Standard errors, and by them the parameters that differ, come from 200 seeded draws of the configural parameters that
 * are aligned anew: where the draws scatter, so does the alignment.
 *
 * @param groups names of two groups or more
 * @param factors each with loadings and intercepts in all of the groups; an item belongs to one factor
 * @param options `seed` of the random starts; `starts` (default 50)
 * @see Asparouhov & Muthén (2014), Structural Equation Modeling, 21, 495-508. Checked against a quasi-Newton
 *   minimization of the same loss in another program.
 *
 * @example
 * ```ts
 * const loadings = [[1, 1, 1], [2, 2, 2]];
 * const intercepts = [[0, 1, 2], [1, 2, 3]];
 * const factor = { factor: "f", items: ["a", "b", "c"], loadings, intercepts, interceptNames: ["a", "b", "c"], itemOf: [0, 1, 2], covariance: null };
 * const aligned = alignment(["one", "two"], [factor], { seed: 1 });
 * aligned.factors[0].standardDeviations.map((s) => s.toFixed(4)); // ["0.7071", "1.4142"]
 * aligned.factors[0].means.map((m) => m.toFixed(4)); // ["0.0000", "0.7071"]
 * ```
 */
export function alignment(
  groups: readonly string[],
  factors: readonly ConfiguralFactor[],
  options: { readonly seed: number; readonly starts?: number | undefined },
): AlignmentResult {
  const starts = options.starts ?? DEFAULT_STARTS;
  const aligned = factors.map((factor, k) => {
    const configural = alikeInSign(factor);
    const problem = problemOf(configural);
    const random = createRandom(options.seed, k);
    const found = alignFactor(problem, { starts, random });
    const covariance =
      configural.covariance &&
      alignedCovariance(problem, found.point, { covariance: configural.covariance, draws: DRAWS, random });
    return { found, result: resultOf(groups, configural, { problem, ...found, covariance }) };
  });
  const results = aligned.map(({ result }) => result);
  const tested = results.flatMap(({ different }) => (different === null ? [] : [different.length]));
  const parameters = factors.reduce((sum, { items, itemOf }) => sum + items.length + itemOf.length, 0);
  return {
    loss: results.reduce((sum, { loss }) => sum + loss, 0),
    converged: aligned.every(({ found }) => found.converged),
    starts,
    reachedBest: Math.min(...aligned.map(({ found }) => found.reachedBest)),
    groups,
    factors: results,
    shareDifferent:
      tested.length < results.length
        ? null
        : tested.reduce((sum, count) => sum + count, 0) / (parameters * groups.length),
  };
}

function problemOf(factor: ConfiguralFactor): AlignmentProblem {
  return {
    groups: factor.loadings.length,
    items: factor.items.length,
    loadings: Float64Array.from(factor.loadings.flat()),
    intercepts: Float64Array.from(factor.intercepts.flat()),
    itemOf: factor.itemOf,
  };
}

/** A factor's direction is arbitrary in each group: turns those that run against the first group's. */
function alikeInSign(factor: ConfiguralFactor): ConfiguralFactor {
  const first = factor.loadings[0]!;
  const turned = factor.loadings.map((row) => row.reduce((sum, l, i) => sum + l * first[i]!, 0) < 0);
  if (!turned.includes(true)) return factor;
  const items = factor.items.length;
  const size = items + factor.itemOf.length;
  const sign = (cell: number): number => (Math.floor(cell / size) < items === cell % size < items ? 1 : -1);
  return {
    ...factor,
    loadings: factor.loadings.map((row, g) => (turned[g] ? row.map((l) => -l) : row)),
    covariance:
      factor.covariance?.map((block, g) => (turned[g] ? block.map((v, cell) => sign(cell) * v) : block)) ??
      null,
  };
}

interface Minimum {
  readonly problem: AlignmentProblem;
  readonly point: Float64Array;
  readonly loss: number;
  readonly covariance: AlignedCovariance | null;
}

function resultOf(
  names: readonly string[],
  factor: ConfiguralFactor,
  { problem, point, loss, covariance }: Minimum,
): AlignedFactor {
  const { groups, items, itemOf } = problem;
  const scales = groupScales(point, groups);
  const values = alignedColumns(problem, scales);
  const column = (c: number): Float64Array => values.subarray(c * groups, (c + 1) * groups);
  const columns = Array.from({ length: items + itemOf.length }, (_, c) => column(c));
  const byGroup = (chosen: readonly Float64Array[]): number[][] =>
    names.map((_, g) => chosen.map((one) => one[g]!));
  const deviations = Array.from(scales.logDeviations, Math.exp);
  const loadings = columns.slice(0, items);
  const intercepts = columns.slice(items);
  return {
    factor: factor.factor,
    items: factor.items,
    interceptNames: factor.interceptNames,
    means: [...scales.means],
    meanStandardErrors: covariance?.means ?? null,
    standardDeviations: deviations,
    loadings: byGroup(loadings),
    intercepts: byGroup(intercepts),
    rSquaredLoadings: loadings.map((own, i) =>
      explained(
        names.map((_, g) => factor.loadings[g]![i]!),
        deviations.map((deviation) => deviation * mean(own)),
      ),
    ),
    rSquaredIntercepts: intercepts.map((own, c) =>
      explained(
        names.map((_, g) => factor.intercepts[g]![c]!),
        Array.from(scales.means, (m) => mean(own) + m * mean(loadings[itemOf[c]!]!)),
      ),
    ),
    different: covariance && differences(names, factor, { columns, covariance: covariance.columns }),
    loss,
  };
}

function differences(
  names: readonly string[],
  factor: ConfiguralFactor,
  aligned: { readonly columns: readonly Float64Array[]; readonly covariance: readonly Float64Array[] },
): NonNullable<AlignedFactor["different"]> {
  const items = factor.items.length;
  return aligned.columns.flatMap((values, c) =>
    invariantGroups(values, aligned.covariance[c]!).different.map(({ group, z, p }) => ({
      parameter: c < items ? ("loading" as const) : ("intercept" as const),
      item: c < items ? factor.items[c]! : factor.interceptNames[c - items]!,
      group: names[group]!,
      z,
      p,
    })),
  );
}

/**
 * 1 - Var(configural - expected) / Var(configural), where the expected values are the average aligned parameter
 * carried over to the group's mean and variance. Below 0 where they explain nothing; null where nothing varies.
 */
function explained(configural: readonly number[], expected: readonly number[]): number | null {
  const total = variance(configural);
  if (!(total > 0)) return null;
  return 1 - variance(configural.map((value, g) => value - expected[g]!)) / total;
}

function variance(values: ArrayLike<number>): number {
  const center = mean(values);
  return mean(Array.from(values, (value) => (value - center) ** 2));
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  return sum / values.length;
}
