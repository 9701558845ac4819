import type { PatternTable } from "../data/answers/pattern-table";
import { selectItems } from "../data/transform/select";
import { ItemwiseError } from "../errors";
import { admissibility } from "../factor/cfa/admissibility";
import type { CfaResult } from "../factor/cfa/cfa-result";
import { type FitCfaOptions, fitCfa } from "../factor/cfa/fit-cfa";
import { modelReliability, withinUnitOmegas } from "../factor/cfa/scores/model-reliability";
import { omegaIntervals } from "../factor/cfa/scores/omega-intervals";
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

/**
 * Omega of a scale's sum from a model of its own items with one factor, whatever other items do.
 * @param table with strata and clusters
 * @returns null for fewer than three items, where the model has no admissible solution or cannot be fitted
 */
export function ownOmega(
  table: PatternTable,
  items: readonly string[],
  options: FitCfaOptions,
): OmegaOfSum | null {
  const answers = selectItems({ ...table, groupings: [] }, items);
  const [one] = withOneFactor(answers, []);
  if (one === undefined) return null;
  try {
    const { fitted } = fitCfa(answers, one.model, options);
    const { reliability } = omegaIntervals(fitted, modelReliability(fitted).reliability);
    const { converged } = fitted.convergence;
    return omegaWith({ converged, ...admissibility(fitted), reliability: reliability.map(withinUnitOmegas) });
  } catch (error) {
    if (error instanceof ItemwiseError) return null;
    throw error;
  }
}
