import type { Warning } from "../../errors";
import type { AverageEffect } from "../regression/average-effects";
import type { SurveyRegression } from "../regression/regression-result";

type PredictorCoefficient = Omit<SurveyRegression["coefficients"][number], "t"> & { readonly df: number };

/** The mean predicted probability with everybody in these levels, all else as observed. */
export interface PredictedProbability {
  /** In the order of the groupings' names. */
  readonly levels: readonly string[];
  readonly estimate: number;
  readonly se: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A design-based regression, with intercepts of the levels of the sample's grouping. */
export interface DesignModel {
  /** People; in a release in tens (as are degrees of freedom by them), and null where few may lack a predictor. */
  readonly n: number | null;
  readonly coefficients: readonly PredictorCoefficient[];
  readonly effects: readonly AverageEffect[];
  readonly probabilities: readonly PredictedProbability[];
}

/** Regressions of an outcome on the same predictors. */
export interface OutcomeModels {
  /** Name of the question; null where the outcome is reporting anything. */
  readonly question: string | null;
  /** As in the question's shares: "any", "group:formal", "5". */
  readonly key: string;
  readonly label: string;
  readonly context: string | null;
  /** People, with and without missing predictors. */
  readonly n: number | null;
  /** The grouping whose levels have intercepts; null for none. */
  readonly unit: string | null;
  readonly predictors: readonly { readonly name: string; readonly label: string }[];
  /** Groupings by whose levels probabilities are given. */
  readonly by: readonly string[];
  /** Fewer than ten people with the rarer answer per coefficient. */
  readonly exploratory: boolean;
  /** For people with all predictors. */
  readonly complete: DesignModel | null;
  /** For all people, missing predictors imputed this many times. */
  readonly imputed: (DesignModel & { readonly times: number }) | null;
  /** Random intercepts of units, without weights, people with all predictors; includes predictors of the units. */
  readonly random: {
    readonly n: number | null;
    readonly units: number;
    /** Standard deviation of the intercepts, and the intraclass correlation on the latent scale. */
    readonly sd: number;
    readonly icc: number;
    readonly coefficients: readonly (PredictorCoefficient & {
      /** Whether it is constant within units: its degrees of freedom are by the number of units. */
      readonly between: boolean;
    })[];
  } | null;
  /** Why nothing is shown. */
  readonly suppressed: string | null;
  readonly warnings: readonly Warning[];
}
