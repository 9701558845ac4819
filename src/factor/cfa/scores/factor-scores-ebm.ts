import { observedItem } from "../../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../../data/answers/pattern-table";
import { chosenGroupings } from "../../../data/patterns/build-pattern-table";
import { ItemwiseError, type Warning } from "../../../errors";
import { normalCdf, normalPdf } from "../../../numeric/distributions/special";
import { log } from "../../../numeric/elementary/log";
import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { innerProduct, product } from "../../../numeric/linear-algebra/dense";
import { posteriorMode } from "../../../numeric/optimization/posterior-mode";
import { missingItem } from "../../efa/factor-scores";
import { hasOneKind } from "../../model/model-table";
import type { FittedModel } from "../estimation/fitted-model";
import { type GroupLayout, groupLayout } from "../estimation/group-layout";
import { leadingBlock, type ModelState, modelState } from "../estimation/model-state";
import * as messages from "../messages";

/** Scores of persons: restricted output. By row of the table; null without a score. */
export interface ModelScores {
  readonly factors: readonly string[];
  readonly scores: readonly (readonly number[] | null)[];
  readonly standardErrors: readonly (readonly number[] | null)[];
  readonly warnings: readonly Warning[];
}

/** The answers of a row to the model's items, as input of a scorer. */
interface Answers {
  readonly of: (row: number) => readonly number[];
}

type Scorer = (answers: readonly number[]) => { mode: Float64Array; standardErrors: Float64Array } | null;

/**
 * Factor scores from a fitted model, one per row of the table, with standard errors.
 *
 * Ordered items: the mode of the posterior distribution of the factors (empirical Bayes) given the available answers,
 * with standard errors from its curvature, assuming local independence (residual covariances are not used). Continuous
 * items: regression scores of complete answers.
 *
 * **Scores of persons are restricted output**: they may not go into a report, a chart or a default export.
 * @param table with the model's items in the categories that it was fitted in
 * @param options.by name of the grouping whose levels are the model's groups; needed with several
 * @returns null for people without any of the answers, of another group, or with a category that nobody had in the fit;
 *   for everyone, with the reason in `warnings`, where a residual variance or the factors' covariance matrix is not
 *   positive
 * @throws ItemwiseError "missing-item"; "unknown-grouping"; "group-needed"; "categories-differ" where the table has
 *   other categories than the model
 * @see Muthén (1998-2004), Mplus technical appendices, appendix 11; Thurstone (1935) for continuous items. Reference:
 *   `lavaan::lavPredict(method = "EBM")`, which stops up to 1e-4 before the mode, and `"regression"`.
 * @example
 * ```ts
 * const a = [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1];
 * const b = [0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1];
 * const c = [0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0];
 * const table = fromAnswers({ items: { a, b, c } });
 * const { fitted } = fitCfa(table, "f =~ a + b + c", { missing: "listwise" });
 * const { scores } = factorScoresEbm(fitted, table);
 * table.columns.map((column) => column[0]); // [0, 0, 0]
 * scores[0]?.map((score) => score.toFixed(3)); // ["-0.936"]
 * scores[7]?.map((score) => score.toFixed(3)); // ["0.936"]
 * ```
 */
export function factorScoresEbm(
  fitted: FittedModel,
  table: PatternTable,
  options: { readonly by?: string | undefined } = {},
): ModelScores {
  const { groups, factors, kind } = fitted.table;
  if (!hasOneKind(fitted.table))
    throw new ItemwiseError("not-scored", messages.notScored, { hint: messages.notScoredHint });
  const groupOf = groupsOfRows(fitted, table, options.by);
  const answers = kind === "ordered" ? orderedAnswers(fitted, table, groupOf) : numbers(fitted, table);
  const scorers = groups.map((_, group) => scorerOf(fitted, group));
  const scored = Array.from({ length: table.rows }, (_, row) => {
    const scorer = scorers[groupOf[row]!];
    const found = scorer ? scorer(answers.of(row)) : null;
    return found && { mode: Array.from(found.mode), standardErrors: Array.from(found.standardErrors) };
  });
  return {
    factors,
    scores: scored.map((person) => person?.mode ?? null),
    standardErrors: scored.map((person) => person?.standardErrors ?? null),
    warnings: groups.flatMap((group, g) => (scorers[g] === null ? [notProper(group)] : [])),
  };
}

function notProper(group: string): Warning {
  return {
    code: "no-factor-scores",
    message: messages.noFactorScores({ group: group === "" ? null : group }),
  };
}

/** By row of the table: index of the model's group, -1 without one. */
function groupsOfRows(fitted: FittedModel, table: PatternTable, by: string | undefined): Int16Array {
  const { groups } = fitted.table;
  if (by === undefined) {
    if (groups.length === 1) return new Int16Array(table.rows);
    throw new ItemwiseError("group-needed", messages.groupNeeded, { hint: messages.groupNeededHint });
  }
  const { levels, codes } = chosenGroupings(table.groupings, [by])[0]!;
  return codes.map((code) => (code < 0 ? -1 : groups.indexOf(levels[code]!)));
}

function placesOf(fitted: FittedModel, table: PatternTable): number[] {
  return fitted.table.items.map((id) => {
    const index = table.items.findIndex((item) => item.id === id);
    if (index >= 0) return index;
    throw missingItem(id, messages.missingItemHint);
  });
}

function numbers(fitted: FittedModel, table: PatternTable): Answers {
  const columns = placesOf(fitted, table).map((index) => table.columns[index]!);
  return { of: (row) => columns.map((column) => column[row]!) };
}

/**
 * Numbers categories as in the fit: of the declared ones, those chosen by anyone, or by complete answers, as many as
 * fitted.
 */
function orderedAnswers(fitted: FittedModel, table: PatternTable, groupOf: Int16Array): Answers {
  const places = placesOf(fitted, table);
  const wanted = fitted.table.thresholds.map((count) => count + 1);
  const declared = places.map((index) => table.items[index]!.categories.length);
  const columns = places.map((index) => table.columns[index]!);
  if (declared.every((count, j) => count === wanted[j])) {
    return { of: (row) => columns.map((column) => column[row]!) };
  }
  const grouped = Uint8Array.from(groupOf, (group) => (group < 0 ? 0 : 1));
  const complete = grouped.map((inside, row) => (columns.every((column) => column[row]! >= 0) ? inside : 0));
  const items = [grouped, complete]
    .filter((rows) => rows.includes(1))
    .map((rows) => places.map((index) => observedItem(table, index, rows)))
    .find((candidates) => candidates.every((item, j) => item.categories === wanted[j]));
  if (items === undefined) {
    throw new ItemwiseError("categories-differ", messages.categoriesDiffer, {
      hint: messages.categoriesDifferHint,
    });
  }
  return {
    of: (row) =>
      items.map(({ answers, categories }, j) =>
        answers[row]! < categories ? answers[row]! : columns[j]![row]! >= 0 ? Number.NaN : -1,
      ),
  };
}

/** Null where the model is not proper in the group. */
function scorerOf(fitted: FittedModel, group: number): Scorer | null {
  const layout = groupLayout(fitted.table, group);
  const state = modelState(layout, fitted.values);
  const latent = layout.factors - layout.itemFactors.length;
  const precision = state && symmetricInverse(leadingBlock(state.phi, layout.factors, latent), latent);
  if (state === null || precision === null) return null;
  if (layout.kind === "continuous") return regressionScores(state, layout);
  return orderedScores(state, layout, precision);
}

/**
 * The most probable factors of an answer pattern, where an ordered item is a normal answer cut at its thresholds and
 * items are independent given the factors; minus the log posterior is convex.
 * @returns null where a residual variance is not positive; otherwise a function of one person's answers (categories
 *   from 0, negative where missing), null where the probability of the pattern underflows
 */
function orderedScores(state: ModelState, layout: GroupLayout, precision: Float64Array): Scorer | null {
  const { items, factors: m, thresholdStart } = layout;
  const residuals = residualVariances(state, items);
  if (!residuals.every((variance) => variance > 0)) return null;
  const intercepts = interceptsOf(state, layout);
  const places = Array.from({ length: m }, (_, f) => f);
  const own = Array.from(residuals, (variance, j) => {
    const deviation = Math.sqrt(variance);
    const thresholds = state.tau.subarray(thresholdStart[j]!, thresholdStart[j + 1]!);
    return {
      coefficients: state.lambda.slice(j * m, (j + 1) * m).map((loading) => loading / deviation),
      cuts: thresholds.map((threshold) => (threshold - intercepts[j]!) / deviation),
    };
  });
  return (answers) => {
    if (answers.some(Number.isNaN) || !answers.some((answer) => answer >= 0)) return null;
    const { x, information, converged } = posteriorMode(
      { mean: state.factorMeans, precision },
      (eta, add) => {
        own.forEach(({ coefficients, cuts }, j) => {
          const category = answers[j]!;
          if (category < 0) return;
          const z = innerProduct(coefficients, eta);
          const low = category === 0 ? Number.NEGATIVE_INFINITY : cuts[category - 1]! - z;
          const high = category === cuts.length ? Number.POSITIVE_INFINITY : cuts[category]! - z;
          add({ places, coefficients, ...intervalProbability(low, high) });
        });
      },
    );
    const covariance = converged ? symmetricInverse(information, m) : null;
    return covariance && { mode: x, standardErrors: x.map((_, f) => Math.sqrt(covariance[f * m + f]!)) };
  };
}

/** Log P(low < z < high) with its derivatives by a shift of the mean; computed in the nearer tail. */
function intervalProbability(low: number, high: number) {
  const probability = low > 0 ? normalCdf(-low) - normalCdf(-high) : normalCdf(high) - normalCdf(low);
  const atLow = Number.isFinite(low) ? normalPdf(low) : 0;
  const atHigh = Number.isFinite(high) ? normalPdf(high) : 0;
  const slope = (atLow - atHigh) / probability;
  const moment = (atLow === 0 ? 0 : low * atLow) - (atHigh === 0 ? 0 : high * atHigh);
  return { logProbability: log(probability), slope, curvature: slope * slope - moment / probability };
}

/** Residual variances of the latent answers: their variance, one over the squared scale, less the factors' part. */
function residualVariances({ delta, sigma, theta }: ModelState, items: number): Float64Array {
  return Float64Array.from(
    { length: items },
    (_, j) => 1 / delta[j]! ** 2 - sigma[j * items + j]! + theta[j * items + j]!,
  );
}

function interceptsOf(
  { mu, lambda, factorMeans }: ModelState,
  { items, factors: m }: { items: number; factors: number },
): Float64Array {
  return Float64Array.from({ length: items }, (_, j) =>
    factorMeans.reduce((rest, mean, f) => rest - lambda[j * m + f]! * mean, mu[j]!),
  );
}

/**
 * Regression factor scores of continuous answers, alpha + Phi Lambda' Sigma^-1 (y - mu), with the standard errors of
 * prediction, the roots of the diagonal of Phi - Phi Lambda' Sigma^-1 Lambda Phi (Thurstone 1935; Lawley & Maxwell
 * 1971).
 * @returns null where Sigma is not positive definite; otherwise a function of one person's answers, null if one is NaN
 * @see Reference: `lavaan::lavPredict(method = "regression", se = "standard")`.
 */
function regressionScores(
  { sigma, phi, phiLambda, mu, factorMeans }: ModelState,
  { items: p, factors, itemFactors }: Pick<GroupLayout, "items" | "factors" | "itemFactors">,
): ((answers: readonly number[]) => { mode: Float64Array; standardErrors: Float64Array } | null) | null {
  const inverse = symmetricInverse(sigma, p);
  if (inverse === null) return null;
  const m = factors - itemFactors.length;
  const weights = product(phiLambda, inverse, { rows: m, inner: p, columns: p });
  const standardErrors = Float64Array.from({ length: m }, (_, f) => {
    let variance = phi[f * factors + f]!;
    for (let j = 0; j < p; j++) variance -= weights[f * p + j]! * phiLambda[f * p + j]!;
    return Math.sqrt(Math.max(0, variance));
  });
  return (answers) => {
    if (answers.some(Number.isNaN)) return null;
    const mode = factorMeans.slice(0, m);
    for (let f = 0; f < m; f++) {
      for (let j = 0; j < p; j++) mode[f]! += weights[f * p + j]! * (answers[j]! - mu[j]!);
    }
    return { mode, standardErrors };
  };
}
