/** The record of an analysis of latent classes; plain numbers, JSON-safe. */

import type { MissingRule } from "../../correlation/correlation-matrix";
import type { Warning } from "../../errors";
import { type InformationCriteria, informationCriteria } from "../../figures/information-criteria";

/** What a class answers to an item. */
export interface ClassItem {
  readonly id: string;
  /** Probability of every category that somebody chose, in their order. */
  readonly probabilities: readonly number[];
  /** Standard errors; null at a bound (0 or 1) or if unavailable. */
  readonly se: readonly (number | null)[];
}

export interface LatentClass {
  /** Share of people. */
  readonly size: number;
  readonly se: number | null;
  /** Sum of the items' expected category numbers from 0: of yes-or-no items the expected number of yes. */
  readonly mean: number;
  readonly items: readonly ClassItem[];
}

/** An answer given more often by a class with a lower mean than by one with a higher mean. */
export interface ClassReversal {
  readonly item: string;
  /** Answers of this observed category (from 1) and above. */
  readonly from: number;
  /** Numbers of the two classes, from 1; the second has the lower mean. */
  readonly classes: readonly [number, number];
  /** Probability in the second class less that in the first, above 0. */
  readonly difference: number;
  readonly se: number | null;
}

/**
 * Whether the classes are steps of one dimension: "ordered" if no answer is reversed between two of them by more than
 * 1.96 standard errors; "crossing" if one reversal exceeds the largest expected by chance (one-sided, 5 % for all
 * together by Bonferroni's inequality); otherwise "unclear", as for reversals without standard errors.
 */
export type ClassOrder = "ordered" | "crossing" | "unclear";

export interface LatentClassModel extends InformationCriteria {
  readonly classes: number;
  readonly parameters: number;
  readonly logLik: number;
  /** 1 if everybody's class is certain, 0 without any information; null for one class. */
  readonly entropy: number | null;
  /** Random starts; how many of the best were followed; and how many of these reached the highest maximum. */
  readonly starts: number;
  readonly followed: number;
  readonly reached: number;
  readonly converged: boolean;
  readonly iterations: number;
  /** In descending order of the mean. */
  readonly profiles: readonly LatentClass[];
  /** Probabilities at 0 or 1: numbers of the class, from 1. */
  readonly boundary: readonly { readonly class: number; readonly item: string }[];
  readonly order: ClassOrder;
  /** Those beyond 1.96 standard errors, the largest first. */
  readonly reversals: readonly ClassReversal[];
}

/** A dimensional model for comparison. */
export interface DimensionModel extends InformationCriteria {
  readonly model: "Rasch" | "2PL" | "graded";
  readonly parameters: number;
  readonly logLik: number;
}

export interface LatentClasses {
  readonly items: readonly string[];
  readonly missing: MissingRule;
  /** People with an answer to some item. */
  readonly n: number;
  /** For the criteria: Kish's number with design weights, otherwise `n`. */
  readonly effectiveN: number;
  /** By number of classes, from 1. */
  readonly models: readonly LatentClassModel[];
  /** The one-factor item response model of the same answers; null if it could not be fitted. */
  readonly oneFactor: DimensionModel | null;
  readonly warnings: readonly Warning[];
}

/** Information criteria for the effective number of people, the log-likelihood rescaled to it. */
export function classCriteria(
  { n, effectiveN }: { readonly n: number; readonly effectiveN: number },
  { logLik, parameters }: { readonly logLik: number; readonly parameters: number },
): Omit<DimensionModel, "model"> {
  const logLikelihood = (logLik * effectiveN) / n;
  return { parameters, logLik, ...informationCriteria({ logLikelihood, parameters, n: effectiveN }) };
}
