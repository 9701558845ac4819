import type { Warning } from "../../errors";
import { chiSquareUpper } from "../../numeric/distributions/special";
import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
} from "../../numeric/linear-algebra/cholesky";
import type { Rows } from "../../numeric/linear-algebra/matrix";
import { rmseaInterval, tuckerLewisIndex } from "../model/fit-indices";
import * as messages from "./messages";
import type { EfaSolution } from "./solution";

type Fit = EfaSolution["fit"];

/** Codes of warnings about fit, which scores do not use. */
export const FIT_WARNINGS: readonly string[] = [
  "descriptive-fit",
  "no-chi-square",
  "no-tli",
  "no-degrees-of-freedom",
];

/**
 * Fit of a factor solution to a correlation matrix.
 *
 * The chi-square, for any extraction, is the maximum-likelihood discrepancy at the solution times n - 1 - (2p + 5)/6 -
 * 2m/3 (Bartlett 1950; Lawley & Maxwell 1971), the model's diagonal being 1. RMSEA (Steiger & Lind 1980) is the root of
 * max(0, chi-square / (n df) - 1/(n - 1)), its interval comes from the noncentral chi-square (Browne & Cudeck 1993)
 * over df (n - 1); TLI is Tucker & Lewis's (1973), with the same multiplier for both models; RMSR is the root mean
 * square of the residual correlations. Reference: psych::fa (STATISTIC, RMSEA, TLI, rms), n.obs given.
 * @param solution its loadings (item x factor) and structure (loadings times phi)
 * @returns the fit, with a warning for each figure that is null
 */
export function factorFit(
  matrix: Rows,
  solution: { readonly loadings: Rows; readonly structure: Rows },
  n: number,
): { fit: Fit; warnings: Warning[] } {
  const p = matrix.length;
  const m = solution.loadings[0]?.length ?? 0;
  const df = ((p - m) ** 2 - (p + m)) / 2;
  const model = impliedCorrelations(solution);
  const rmsr = rootMeanSquareResidual(matrix, model);
  const nothing: Fit = { chiSquare: null, df, p: null, rmsea: null, tli: null, rmsr };
  const factor = n - 1 - (2 * p + 5) / 6 - (2 * m) / 3;
  const without = (reason: "sample" | "model" | "few-people"): { fit: Fit; warnings: Warning[] } => ({
    fit: nothing,
    warnings: [{ code: "no-chi-square", message: messages.noChiSquare({ reason }) }],
  });
  const sample = choleskyFactor(Float64Array.from(matrix.flat()), p);
  if (sample === null) return without("sample");
  const implied = choleskyFactor(Float64Array.from(model.flat()), p);
  if (implied === null) return without("model");
  if (factor <= 0) return without("few-people");
  const logSample = choleskyLogDeterminant(sample, p);
  const chiSquare = discrepancy({ matrix, logSample }, implied) * factor;
  if (df <= 0) return { fit: { ...nothing, chiSquare }, warnings: [saturated(p, m)] };
  const nullChiSquare = -logSample * factor;
  const pairs = (p * (p - 1)) / 2;
  const fit: Fit = {
    chiSquare,
    df,
    p: chiSquareUpper(chiSquare, df),
    rmsea: rmsea(chiSquare, df, n),
    tli: tuckerLewisIndex(
      { chiSquare, df, expected: df },
      { chiSquare: nullChiSquare, df: pairs, expected: pairs },
    ),
    rmsr,
  };
  return { fit, warnings: fit.tli === null ? [{ code: "no-tli", message: messages.noTli() }] : [] };
}

/** Loadings times structure', with 1 on the diagonal. */
function impliedCorrelations({ loadings, structure }: { loadings: Rows; structure: Rows }): number[][] {
  const model = loadings.map(() => new Array<number>(loadings.length).fill(1));
  for (let i = 0; i < loadings.length; i++) {
    for (let j = 0; j < i; j++) {
      const value = loadings[i]!.reduce((sum, loading, k) => sum + loading * structure[j]![k]!, 0);
      model[i]![j] = value;
      model[j]![i] = value;
    }
  }
  return model;
}

/** Of the correlations below the diagonal. */
export function rootMeanSquareResidual(matrix: Rows, model: Rows): number {
  const p = matrix.length;
  let sum = 0;
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < i; j++) sum += (matrix[i]![j]! - model[i]![j]!) ** 2;
  }
  return Math.sqrt(sum / ((p * (p - 1)) / 2));
}

function saturated(items: number, factors: number): Warning {
  return { code: "no-degrees-of-freedom", message: messages.noDegreesOfFreedom({ items, factors }) };
}

/** tr(R S^-1) - log |R S^-1| - p, from the Cholesky factor of the implied S. */
function discrepancy(
  { matrix, logSample }: { readonly matrix: Rows; readonly logSample: number },
  implied: Float64Array,
): number {
  const p = matrix.length;
  const inverse = choleskyInverse(implied, p);
  let trace = 0;
  for (let i = 0; i < p; i++) {
    const row = matrix[i]!;
    for (let j = 0; j < p; j++) trace += row[j]! * inverse[i * p + j]!;
  }
  return Math.max(0, trace - logSample + choleskyLogDeterminant(implied, p) - p);
}

function rmsea(chiSquare: number, df: number, n: number): [number, number, number] {
  const { low, high } = rmseaInterval({ chiSquare, df, factor: 1, over: df, n: n - 1, groups: 1 });
  return [Math.sqrt(Math.max(0, chiSquare / (df * n) - 1 / (n - 1))), low, high];
}
