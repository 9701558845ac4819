import { createRandom } from "../../numeric/random/random";
import { sumBy } from "../../numeric/sums/sum";
import { alignedCovariance, alignFactor } from "./aligned-covariance";
import { alignedFactor, reordered } from "./aligned-factor";
import type { AlignmentProblem, ConfiguralFactor } from "./alignment-problem";
import type { AlignmentResult } from "./alignment-result";

const DEFAULT_STARTS = 50;

/** Least correlation of the means of repeated draws with the aligned ones (Muthén & Asparouhov 2014). */
export const MIN_RECOVERY = 0.98;
const DRAWS = 200;

/**
 * FREE alignment (Asparouhov & Muthén 2014): factor means and variances of the groups that make as many loadings and
 * intercepts as possible nearly equal, without requiring equality. The loss is the unweighted sum over all pairs of
 * groups of (d^2 + .001)^(1/4) for the differences d of aligned loadings l / s and aligned intercepts v - (l / s) m.
 * All means are free; the product of the variances is 1 (with only the first variance fixed the loss has no minimum for
 * few loadings). The best of several seeded starts is taken, as there are many minima. Nothing depends on the order of
 * the groups.
 *
 * Means are centered. Their level (`level`) is where the items of the groups agree most and says nothing about the
 * groups: a configural intercept is the aligned one + aligned loading x (mean + level). Standard errors, and with them
 * the parameters that differ, come from 200 seeded draws of the configural parameters that are aligned again.
 * `recovery` is the correlation of the draws' means with the solution's (Muthén & Asparouhov 2014, who draw answers,
 * ask for .98 at least).
 * @param groups names of two groups or more
 * @param factors each with loadings and intercepts in all of the groups; an item belongs to one factor
 * @param options `seed` of the random starts; `starts` (default 50)
 * @see Asparouhov & Muthén (2014), Structural Equation Modeling, 21, 495-508; Muthén & Asparouhov (2014), Frontiers in
 *   Psychology, 5, 978. Checked against a quasi-Newton minimization of the same loss in R
 *   (scripts/reference/alignment.R).
 * @example
 * ```ts
 * const loadings = [[1, 1, 1], [2, 2, 2]];
 * const intercepts = [[0, 1, 2], [1, 2, 3]];
 * const factor = { factor: "f", items: ["a", "b", "c"], loadings, intercepts, interceptNames: ["a", "b", "c"], itemOf: [0, 1, 2], covariance: null };
 * const aligned = alignment(["one", "two"], [factor], { seed: 1 });
 * aligned.factors[0].standardDeviations.map((s) => s.toFixed(4)); // ["0.7071", "1.4142"]
 * aligned.factors[0].means.map((m) => m.toFixed(4)); // ["-0.3536", "0.3536"]
 * ```
 */
export function alignment(
  groups: readonly string[],
  factors: readonly ConfiguralFactor[],
  options: { readonly seed: number; readonly starts?: number | undefined },
): AlignmentResult {
  const starts = options.starts ?? DEFAULT_STARTS;
  const aligned = factors.map((factor, k) => {
    const turned = alikeInSign(factor);
    const order = canonicalOrder(turned);
    const configural = inOrder(turned, order);
    const problem = problemOf(configural);
    const random = createRandom(options.seed, k);
    const found = alignFactor(problem, { starts, random });
    const covariance =
      configural.covariance &&
      alignedCovariance(problem, found.point, { covariance: configural.covariance, draws: DRAWS, random });
    const names = order.map((g) => groups[g]!);
    const result = alignedFactor(names, configural, { problem, ...found, covariance, draws: DRAWS });
    return {
      found,
      result: reordered(
        result,
        groups,
        groups.map((_, g) => order.indexOf(g)),
      ),
    };
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

/**
 * Reverses groups whose factor points against most of the others; with half in either direction, loadings sum positive.
 */
function alikeInSign(factor: ConfiguralFactor): ConfiguralFactor {
  const first = factor.loadings[0]!;
  const against = factor.loadings.map((row) => row.reduce((sum, l, i) => sum + l * first[i]!, 0) < 0);
  const majority = against.filter((turned) => turned).length - factor.loadings.length / 2;
  const total = sumBy(
    factor.loadings,
    (row, g) => (against[g] ? -1 : 1) * row.reduce((all, l) => all + l, 0),
  );
  const isReversed = majority > 0 || (majority === 0 && total < 0);
  const turned = against.map((one) => one !== isReversed);
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

/** An order of the groups determined by their parameters alone. */
function canonicalOrder({ loadings, intercepts }: ConfiguralFactor): readonly number[] {
  const rows = loadings.map((row, g) => [...row, ...intercepts[g]!]);
  return rows
    .map((_, g) => g)
    .sort((g, h) => {
      const k = rows[g]!.findIndex((value, at) => value !== rows[h]![at]);
      return k < 0 ? 0 : rows[g]![k]! - rows[h]![k]!;
    });
}

function inOrder(factor: ConfiguralFactor, order: readonly number[]): ConfiguralFactor {
  const ordered = <T>(rows: readonly T[]): T[] => order.map((g) => rows[g]!);
  return {
    ...factor,
    loadings: ordered(factor.loadings),
    intercepts: ordered(factor.intercepts),
    covariance: factor.covariance && ordered(factor.covariance),
  };
}
