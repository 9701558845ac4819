import { itemsApart } from "../../correlation/pairs/items-apart";
import { completeRows, constantItem } from "../../correlation/pairs/observed-categories";
import { noCorrelation } from "../../correlation/pairs/pair-correlation";
import type { PatternTable } from "../../data/answers/pattern-table";
import { filterRows } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import { choleskyFactor, symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { product } from "../../numeric/linear-algebra/dense";
import { remember } from "../../numeric/workers/remember";
import type { EfaOptions } from "../efa/efa";
import { matrixEfa } from "../efa/matrix-efa";
import type { EfaSolution } from "../efa/solution";
import {
  type AnswerPatterns,
  type GroupMoments,
  type IncompleteAnswers,
  momentPlace,
  normalMoments,
  squareOf,
} from "../moments/group-moments";
import {
  designDegrees,
  type GroupTable,
  type GroupTableOptions,
  groupTables,
  inGroup,
  optionsKey,
} from "../moments/group-tables";
import * as messages from "../moments/messages";
import { missingCovariatesWarning } from "../moments/missing-covariates";
import { answerPatterns } from "./answer-patterns";
import { informationAt, scoreCovariance } from "./incomplete-likelihood";
import { saturatedMoments } from "./saturated-moments";

/** A residual share of an item's variance, given the others, that is only rounding. */
const NO_VARIANCE = 1e-10;

/**
 * Means and covariances of item scores for each group from all available answers: those of the saturated normal model
 * by maximum likelihood, answers missing at random. People without any answer are left out. gamma is the inverse
 * observed information about the covariance of people's scores (`scoreCovariance`): it accounts for weights, strata and
 * clusters, and assumes no normal answers.
 * @param table continuous items, or ordinal ones taken by the scores of their categories
 * @returns in the order of `levels`; one with the group "" without `by`
 * @throws ItemwiseError as `continuousMoments`; "no-common-people" for two items that nobody answered both of;
 *   "not-positive-definite" where items are linearly dependent
 * @see Rubin (1976); Enders (2010), Applied missing data analysis, chapter 4; Yuan & Bentler (2000). Reference: lavaan
 *   0.6-19, `missing = "ml"`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [1, 2, 3, 4], b: [2, 2, 4, null] }, scale: "continuous" });
 * const [{ moments }] = incompleteMoments(table, { items: ["a", "b"] });
 * moments[0].toFixed(4); // "2.5000"
 * moments[1]?.toFixed(4); // "3.1667"
 * ```
 */
export function incompleteMoments(
  table: PatternTable,
  options: Omit<GroupTableOptions, "missing"> & {
    /** Ids of items that people must have answered to be included: covariates of a model. */
    readonly answered?: readonly string[] | undefined;
  },
): GroupMoments[] {
  const { answered = [], ...chosen } = options;
  const all: GroupTableOptions = { ...chosen, missing: "pairwise" };
  return [...known(table, JSON.stringify([optionsKey(all), answered]), { all, answered })];
}

/** Cached, so that models of the same answers share their moments and what is computed from them. */
const known = remember(
  (
    table: PatternTable,
    _key: string,
    { all, answered }: { readonly all: GroupTableOptions; readonly answered: readonly string[] },
  ): GroupMoments[] => {
    const complete = completeRows(
      table,
      table.items.flatMap(({ id }, index) => (answered.includes(id) ? [index] : [])),
    );
    if (answered.length === 0)
      return groupTables(table, all).map((group) => inGroup(group, () => incompleteMomentsOfGroup(group)));
    const outcomes = all.items.filter((id) => !answered.includes(id));
    const left = groupTables(
      filterRows(table, (row) => complete[row] === 0),
      { ...all, items: outcomes },
    );
    return groupTables(
      filterRows(table, (row) => complete[row] === 1),
      all,
    ).map((group) => {
      const lost = left.find(({ label }) => label === group.label)?.n ?? 0;
      const warnings = [...group.warnings, ...missingCovariatesWarning(lost, answered)];
      return inGroup(group, () => incompleteMomentsOfGroup({ ...group, warnings }));
    });
  },
);

/** @throws ItemwiseError "too-few-people", "constant-item", "no-common-people", "not-positive-definite" */
export function incompleteMomentsOfGroup(group: GroupTable): GroupMoments {
  const { table, label, n, warnings } = group;
  const ids = table.items.map((item) => item.id);
  const p = ids.length;
  if (n < 2)
    throw new ItemwiseError("too-few-people", () => messages.fewAnswered({ n, isListwise: false }), {
      hint: messages.fewAnsweredHint,
    });
  const patterns = answerPatterns(group);
  const itemMoments = momentsByItem(patterns, ids);
  refuseUncovered(patterns, ids);
  const found = saturatedMoments(patterns, itemMoments);
  const covariance = found && squareOf(found.moments, p);
  if (covariance === null || choleskyFactor(covariance, p, { least: NO_VARIANCE }) === null) {
    throw notPositiveDefinite();
  }
  const { moments, deviance, converged } = found!;
  const unrelated = moments.map((value, at) => (at < p || itemMoments[at]! > 0 ? itemMoments[at]! : value));
  const incomplete = { group, patterns, deviance, unrelated };
  return normalMoments(
    {
      group: label,
      n,
      items: ids,
      moments,
      covariance,
      incomplete,
      designDegrees: designDegrees(group),
      warnings: [
        ...warnings,
        ...(converged
          ? []
          : [{ code: "saturated-not-converged", message: messages.saturatedNotConverged() }]),
      ],
    },
    () => gammaOf(moments, incomplete),
  );
}

/** Means and variances of the people who answered each item: the maximum likelihood moments of unrelated items. */
function momentsByItem({ items: p, patterns }: AnswerPatterns, ids: readonly string[]): Float64Array {
  const out = new Float64Array(p + (p * (p + 1)) / 2);
  for (let j = 0; j < p; j++) {
    const own = patterns.flatMap(({ answered, share, means, scatter }) => {
      const a = answered.indexOf(j);
      return a < 0 ? [] : [{ share, mean: means[a]!, variance: scatter[a * answered.length + a]! }];
    });
    const total = own.reduce((sum, { share }) => sum + share, 0);
    const mean = own.reduce((sum, one) => sum + one.share * one.mean, 0) / total;
    const variance =
      own.reduce((sum, one) => sum + one.share * (one.variance + (one.mean - mean) ** 2), 0) / total;
    if (!(variance > 0)) throw constantItem(ids[j]!, own.length === 0 ? 0 : 1);
    out[j] = mean;
    out[momentPlace(p, j, j)] = variance;
  }
  return out;
}

/** A covariance of two items that nobody answered both of has no estimate. */
function refuseUncovered({ items: p, patterns }: AnswerPatterns, ids: readonly string[]): void {
  const covered = new Uint8Array(p * p);
  for (const { answered } of patterns)
    for (const i of answered) for (const j of answered) covered[i * p + j] = 1;
  const at = covered.indexOf(0);
  if (at < 0) return;
  const people = ids.map((_, item) =>
    patterns.reduce((sum, { answered, share }) => sum + (answered.includes(item) ? share : 0), 0),
  );
  const apart = itemsApart(people, (first, second) => covered[first * p + second] === 0);
  throw noCorrelation([ids[Math.floor(at / p)]!, ids[at % p]!], 0, () => apart.map((item) => ids[item]!));
}

/** Covariance of root n times the moments. */
function gammaOf(moments: Float64Array, incomplete: IncompleteAnswers): Float64Array {
  const size = moments.length;
  const square = { rows: size, inner: size, columns: size };
  const { bread, meat } = saturatedInformation(moments, NO_FIXED_MOMENTS, incomplete);
  return product(product(bread, meat, square), bread, square);
}

export const NO_FIXED_MOMENTS: ReadonlySet<number> = new Set();

/**
 * Observed information, its inverse and covariance of the scores at the saturated moments, per person; cached.
 * @param held indices of moments fixed at the sample's: the inverse is of the others, and 0 for these
 */
export const saturatedInformation = remember(
  (moments: Float64Array, held: ReadonlySet<number>, incomplete: IncompleteAnswers) => {
    const meat = scoreCovariance(incomplete, moments);
    const information = informationAt(incomplete.patterns, moments, "observed");
    const size = moments.length;
    const others = information.map((value, at) => {
      const [row, column] = [Math.floor(at / size), at % size];
      return held.has(row) || held.has(column) ? Number(row === column) : value;
    });
    const bread = symmetricInverse(others, size);
    if (bread === null || meat === null) throw notPositiveDefinite();
    for (const place of held) bread[place * (size + 1)] = 0;
    return { information, bread, meat };
  },
);

function notPositiveDefinite(): ItemwiseError {
  return new ItemwiseError("not-positive-definite", messages.covariancesNotIdentified, {
    hint: messages.covariancesNotIdentifiedHint,
  });
}

/**
 * Exploratory factor analysis of continuous items from all available answers: of the full-information maximum
 * likelihood correlations, answers missing at random.
 * @throws ItemwiseError as `incompleteMoments` and `efa`
 * @see Reference: psych's `fa(corFiml(data))`.
 * @example
 * ```ts
 * const random = createRandom(3);
 * const trait = Array.from({ length: 200 }, () => random.normal());
 * const answer = (gap: number) => trait.map((own, k) => (k % gap === 1 ? null : own + random.normal()));
 * const items = { a: answer(5), b: answer(7), c: answer(9), d: answer(11) };
 * incompleteEfa(fromAnswers({ items, scale: "continuous" }), { factors: 1 }).loadings.length; // 4
 * ```
 */
export function incompleteEfa(table: PatternTable, options: EfaOptions): EfaSolution {
  const items = table.items.map(({ id }) => id);
  const { covariance, n } = incompleteMoments(table, { items })[0]!;
  const p = items.length;
  const matrix = items.map((_, i) => [...covariance.subarray(i * p, (i + 1) * p)]);
  return matrixEfa({ items, matrix, n }, options);
}
