import { chiSquareUpper } from "../../numeric/distributions/special";
import { FIT_INDICES, indicesOf, rmseaEstimate, rmseaInterval, type TestedFit } from "../model/fit-indices";
import { equalityCount } from "../model/number-parameters";
import type { Solution } from "./fit-two-level";
import { isSampled, LEVELS } from "./level-tables";

/** Chi-square, and the indices of it; these are null without degrees of freedom. */
export interface TwoLevelFit extends Readonly<ReturnType<typeof indicesOfAll>> {
  readonly chi2: number;
  readonly df: number;
  readonly p: number | null;
}

export interface ScaledTwoLevelFit extends TwoLevelFit {
  readonly scaling: number;
}

/** The model, that of all moments and that of unrelated items. */
export interface ComparedSolutions {
  readonly fitted: Solution;
  readonly saturated: Solution;
  readonly baseline: Solution;
}

interface ChiSquare {
  readonly chi2: number;
  readonly df: number;
}

const indicesOfAll = (tested: TestedFit | null) => indicesOf(tested, FIT_INDICES);

/** Free parameters less equalities; moments of covariates count only where they are estimated. */
export function parameterCount({ tables }: Solution, withCovariates = false): number {
  const sampled = LEVELS.flatMap((level) =>
    tables[level].parameters.filter((row) => row.free >= 0 && isSampled(row, tables.covariates[level])),
  );
  return tables.joint.free - equalityCount(tables.joint) - (withCovariates ? 0 : sampled.length);
}

function statistics({ fitted, saturated, baseline }: ComparedSolutions): readonly [ChiSquare, ChiSquare] {
  const all = parameterCount(saturated, true);
  const statistic = (one: Solution): ChiSquare => ({
    chi2: Math.max(0, one.deviance - saturated.deviance),
    df: all - parameterCount(one, true),
  });
  return [statistic(fitted), statistic(baseline)];
}

/** @param n people */
export function standardFit(solutions: ComparedSolutions, n: number): TwoLevelFit {
  const [own, alone] = statistics(solutions);
  return fitOf(own, alone, n);
}

function fitOf(own: ChiSquare, alone: ChiSquare, n: number): TwoLevelFit {
  const { chi2, df } = own;
  if (df <= 0) return { ...own, p: null, ...indicesOfAll(null) };
  const statisticOf = (one: ChiSquare) => ({ chiSquare: one.chi2, expected: one.df, df: one.df });
  const [model, independence] = [statisticOf(own), statisticOf(alone)];
  const { low, high, closeFitP } = rmseaInterval({ chiSquare: chi2, df, factor: 1, over: df, n, groups: 1 });
  const rmsea = { estimate: rmseaEstimate(model, { n, groups: 1 }), low, high };
  return {
    ...own,
    p: chiSquareUpper(chi2, df),
    ...indicesOfAll({ model, independence, rmsea, closeFitP }),
  };
}

/**
 * The Yuan-Bentler correction with observed information and the saturated model's scores. Covariates add as much to the
 * traces of all models.
 * @param products of the clusters' scores, by model
 * @see Yuan & Bentler (2000), Sociological Methodology, 30, 165-200; Asparouhov & Muthén (2005). Reference: lavaan,
 *   "yuan.bentler.mplus".
 */
export function scaledFit(
  solutions: ComparedSolutions,
  products: Readonly<Record<keyof ComparedSolutions, Float64Array>>,
  n: number,
): ScaledTwoLevelFit {
  const traceOf = (which: keyof ComparedSolutions): number =>
    solutions[which].covariance?.reduce((sum, value, at) => sum + value * products[which][at]!, 0) ??
    Number.NaN;
  const all = traceOf("saturated");
  const scaled = ({ chi2, df }: ChiSquare, which: keyof ComparedSolutions) => {
    const scaling = df > 0 ? (all - traceOf(which)) / df : 1;
    return { chi2: chi2 / scaling, df, scaling };
  };
  const [own, alone] = statistics(solutions);
  const { scaling, ...statistic } = scaled(own, "fitted");
  return { ...fitOf(statistic, scaled(alone, "baseline"), n), scaling };
}

/**
 * Of one level: correlations of the model of all moments less those implied; over the variances too (Bollen 1989).
 * @param places of the level's variables among all `p`
 */
export function residualOf(
  implied: Float64Array,
  all: Float64Array,
  { places, p }: { readonly places: readonly number[]; readonly p: number },
): number {
  const correlation = (matrix: Float64Array, i: number, j: number): number =>
    matrix[i * p + j]! / Math.sqrt(matrix[i * (p + 1)]! * matrix[j * (p + 1)]!);
  let sum = 0;
  places.forEach((i, row) => {
    for (const j of places.slice(0, row)) sum += (correlation(all, i, j) - correlation(implied, i, j)) ** 2;
  });
  return Math.sqrt((2 * sum) / (places.length * (places.length + 1)));
}
