/** What reporting, and the answers to questions about it, go with; plain numbers, JSON-safe. */
import type { Warning } from "../../errors";
import type { AverageEffect } from "../regression/average-effects";
import type { SurveyRegression } from "../regression/regression-result";

/** A coefficient of a logistic regression. */
type PredictorCoefficient = Omit<SurveyRegression["coefficients"][number], "t"> & { readonly df: number };

/** The mean probability were everybody in these levels, all else being as it is. */
export interface PredictedProbability {
  /** By name of the grouping, in order. */
  readonly levels: readonly string[];
  readonly estimate: number;
  readonly se: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A regression by the sample's design, with intercepts of the levels of the grouping that the sample was made by. */
export interface DesignModel {
  /** People: in a release in tens, as degrees of freedom by them are, and null where few may lack a predictor. */
  readonly n: number | null;
  readonly coefficients: readonly PredictorCoefficient[];
  readonly effects: readonly AverageEffect[];
  readonly probabilities: readonly PredictedProbability[];
}

/** Regressions of one yes or no on the same predictors. */
export interface OutcomeModels {
  /** Of a question: its name; null where the outcome is reporting anything. */
  readonly question: string | null;
  /** As of the question's shares: "any", "group:formal", "5". */
  readonly key: string;
  readonly label: string;
  readonly context: string | null;
  /** People, with and without missing predictors. */
  readonly n: number | null;
  /** The grouping whose levels have intercepts of their own; null for none. */
  readonly unit: string | null;
  readonly predictors: readonly { readonly name: string; readonly label: string }[];
  /** The groupings whose levels probabilities are given by. */
  readonly by: readonly string[];
  /** Fewer than ten people with the rarer answer for each coefficient. */
  readonly exploratory: boolean;
  /** Of people with all predictors. */
  readonly complete: DesignModel | null;
  /** Of all, missing predictors filled in so many times. */
  readonly imputed: (DesignModel & { readonly times: number }) | null;
  /** Random intercepts of the unit, of people with all predictors and without weights; predictors of units themselves among them. */
  readonly random: {
    readonly n: number | null;
    readonly units: number;
    /** Standard deviation of the intercepts, and the share of the latent variance that lies between units. */
    readonly sd: number;
    readonly icc: number;
    readonly coefficients: readonly (PredictorCoefficient & {
      /** Whether it is the same for everybody of a unit: its degrees of freedom are by the number of units. */
      readonly between: boolean;
    })[];
  } | null;
  /** Why nothing is shown; null where something is. */
  readonly suppressed: string | null;
  readonly warnings: readonly Warning[];
}
