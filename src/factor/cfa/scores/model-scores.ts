import type { PatternTable } from "../../../data/answers/pattern-table";
import { itemScores } from "../../../data/transform/item-scores";
import { ItemwiseError } from "../../../errors";
import { cholesky, invert, multiply, type Rows, transpose } from "../../../numeric/linear-algebra/matrix";
import {
  emptyFactor,
  type FactorScoreMethod,
  missingItem,
  scoreWeights,
  standardizedItem,
  weightedRows,
} from "../../efa/factor-scores";
import { hasOneKind } from "../../model/model-table";
import type { FittedModel } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { modelState } from "../estimation/model-state";
import * as messages from "../messages";

/** Scores of persons: restricted output. */
interface ModelFactorScores {
  readonly factors: readonly string[];
  /** By row of the table; null where an answer is missing. */
  readonly scores: readonly (readonly number[] | null)[];
}

/**
 * Factor scores of a confirmatory model as sums of weighted answers, with the residual covariances of the model: with
 * Lambda, Phi, Theta and Sigma as estimated, "regression" is Phi Lambda' Sigma^-1, "bartlett" (Lambda' Theta^-1
 * Lambda)^-1 Lambda' Theta^-1, "tenberge" as in `factorScoreWeights`, with Sigma. Continuous items are deviations from
 * the model's means. Ordered items are standardized answers, and the weights are those of the answers behind them.
 * **Scores of persons are restricted output.**
 * @param fitted a model of one group, of all ordered or all continuous items
 * @param table with the items of the model
 * @throws ItemwiseError "not-scored" for other models; "not-proper" where a covariance matrix of the model is not positive
 *   definite; "empty-factor" for a factor of higher order, which has "regression" scores alone; "missing-item"
 * @see Thurstone (1935); Bartlett (1937); ten Berge, Krijnen, Wansbeek & Shapiro (1999). Reference:
 *   `lavaan::lavPredict(method = "regression")` and `"Bartlett"`, psych::factor.scores(method = "tenBerge").
 */
export function modelFactorScores(
  { table: model, values }: FittedModel,
  table: PatternTable,
  method: FactorScoreMethod,
): ModelFactorScores {
  if (!hasOneKind(model) || model.groups.length > 1 || model.covariates.length > 0) throw notScored();
  const layout = groupLayout(model, 0);
  const state = modelState(layout, values);
  if (state === null) throw notProper();
  const { items: p, factors: m, itemFactors } = layout;
  if (itemFactors.length > 0) throw notScored();
  const rows = (from: Float64Array, size: readonly [number, number]): number[][] =>
    Array.from({ length: size[0] }, (_, i) =>
      Array.from({ length: size[1] }, (__, j) => from[i * size[1] + j]!),
    );
  /** Of ordered items, the latent answers have the variances 1. */
  const scale = Array.from(state.delta, (delta) => (layout.kind === "ordered" ? delta : 1));
  const loadings = rows(state.lambda, [p, m]).map((row, j) => row.map((value) => value * scale[j]!));
  const phi = rows(state.phi, [m, m]);
  const structure = multiply(loadings, phi);
  const explained = multiply(structure, transpose(loadings));
  const residual = rows(state.theta, [p, p]).map((row, i) =>
    row.map((value, j) =>
      i === j && layout.kind === "ordered" ? 1 - explained[i]![i]! : value * scale[i]! * scale[j]!,
    ),
  );
  /** Products differ in the last digit on both sides of the diagonal. */
  const matrix = explained.map((row, i) =>
    row.map((_, j) => explained[Math.max(i, j)]![Math.min(i, j)]! + residual[i]![j]!),
  );
  if ([phi, matrix, residual].some((one) => cholesky(one) === null)) throw notProper();
  const isEmpty = (f: number): boolean => loadings.every((row) => row[f] === 0);
  if (method !== "regression" && phi.some((_, f) => isEmpty(f))) throw emptyFactor();
  const scaled = (): Rows => multiply(invert(residual), loadings);
  const weights = scoreWeights({ matrix, loadings, phi, structure, scaled }, method);
  const columns = model.items.map((id, j) =>
    answersTo(table, id, layout.kind === "ordered" ? null : state.mu[j]!),
  );
  const { factorMeans } = state;
  const scores = weightedRows(table.rows, columns, weights).map(
    (row) => row?.map((value, f) => value + (factorMeans[f] ?? 0)) ?? null,
  );
  return { factors: model.factors.slice(0, m), scores };
}

/** Deviations from a mean, or standardized answers. */
function answersTo(table: PatternTable, id: string, mean: number | null): Float64Array {
  if (mean === null) return standardizedItem(table, id);
  const index = table.items.findIndex((item) => item.id === id);
  if (index >= 0) return itemScores(table, index).map((score) => score - mean);
  throw missingItem(id, messages.missingItemHint);
}

const notScored = (): ItemwiseError =>
  new ItemwiseError("not-scored", messages.notWeighted, { hint: messages.notWeightedHint });

const notProper = (): ItemwiseError =>
  new ItemwiseError("not-proper", messages.notProper, { hint: messages.notProperHint });
