import type { PatternTable } from "../data/answers/pattern-table";
import { selectItems } from "../data/transform/select";
import { ItemwiseError } from "../errors";
import { describeCfa } from "../factor/cfa/cfa";
import type { CfaResult } from "../factor/cfa/cfa-result";
import type { FittedModel } from "../factor/cfa/estimation/fitted-model";
import { type FitCfaOptions, fitCfa } from "../factor/cfa/fit-cfa";
import { factorParts } from "../factor/cfa/scores/factor-parts";
import { omegasOf } from "../factor/cfa/scores/model-reliability";
import { doesNotFit, localMisfit } from "../factor/cfa/tests/local-misfit";
import { withOneFactor } from "../factor/structures/one-factor";
import type { OmegaOfSum } from "./uses-result";

/**
 * Omega of the sum of a one-factor model's items: the factor's share of the sum's variance. Residual correlations in
 * the model count as error, so that they lower the loadings and with them omega.
 * @returns null without an admissible solution, and where omega is not between 0 and 1
 * @see Green & Yang (2009), Psychometrika, 74, 155-167 (ordered items); McDonald (1999) (continuous ones).
 */
export function omegaWith(
  model: Pick<CfaResult, "converged" | "admissible" | "reliability">,
): OmegaOfSum | null {
  const [factor] = model.reliability;
  if (!model.converged || !model.admissible || factor === undefined || factor.omegaCategorical === null)
    return null;
  return { estimate: factor.omegaCategorical, interval: factor.omegaCategoricalInterval };
}

/** Omega with the model's correlations differs by more where the model does not reproduce the variance of the sum. */
const MAX_DIFFERENCE = 0.05;

export interface OwnOmega {
  readonly omega: OmegaOfSum | null;
  /** With the residual correlations that the model's misfit names; null without any. */
  readonly located: OmegaOfSum | null;
  /**
   * Why omega is not that of the sum: the model does not reproduce the sum's variance ("misfit"), or does not fit and
   * no residual correlations are named ("rejected").
   */
  readonly problem: "misfit" | "rejected" | null;
}

export const NO_OMEGA: OwnOmega = { omega: null, located: null, problem: null };

/**
 * Omega of a scale's sum from a model of its own items with one factor, whatever other items do.
 * @param table with strata and clusters
 * @returns no omega for fewer than three items, where the model has no admissible solution or cannot be fitted
 */
export function ownOmega(table: PatternTable, items: readonly string[], options: FitCfaOptions): OwnOmega {
  const answers = answersOf(table, items);
  const [one] = withOneFactor(answers, []);
  if (one === undefined) return NO_OMEGA;
  try {
    const model = fitCfa(answers, one.model, options);
    const result = describeCfa(model, { model: one.model });
    const misfit = localMisfit(answers, { model, result }, options);
    const text = misfit === null || misfit.diffuse ? null : misfit.model;
    const located =
      text === null ? null : omegaWith(describeCfa(fitCfa(answers, text, options), { model: text }));
    const found = result.reliability[0]?.omegaCategorical ?? null;
    const implied = impliedOmega(model.fitted);
    const isMisfit = found !== null && Math.abs(found - (implied ?? found)) > MAX_DIFFERENCE;
    if (isMisfit) return { omega: null, located, problem: "misfit" };
    return located === null && doesNotFit({ model, result })
      ? { omega: null, located, problem: "rejected" }
      : { omega: omegaWith(result), located, problem: null };
  } catch (error) {
    if (error instanceof ItemwiseError) return NO_OMEGA;
    throw error;
  }
}

/** Of all items the table itself, so that its moments are computed once. */
function answersOf(table: PatternTable, items: readonly string[]): PatternTable {
  const isWhole = items.length === table.items.length && table.items.every(({ id }, at) => id === items[at]);
  return isWhole && table.groupings.length === 0 ? table : selectItems({ ...table, groupings: [] }, items);
}

/** Omega of the one factor's items with the correlations or covariances that it implies instead of the sample's. */
function impliedOmega(fitted: FittedModel): number | null {
  const parts = factorParts(fitted, 0);
  const [factor] = parts?.factors ?? [];
  if (parts === null || factor === undefined) return null;
  const { items, loadings } = factor;
  const sample = parts.sample.map((row) => [...row]);
  items.forEach((i, at) => {
    items.forEach((j, other) => {
      if (i !== j) sample[i]![j] = loadings[at]! * loadings[other]!;
    });
  });
  return omegasOf(factor, { ...parts, sample }).categorical;
}
