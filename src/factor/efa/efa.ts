import type { CorrelationMatrix } from "../../correlation/correlation-matrix";
import { ItemwiseError, type Warning } from "../../errors";
import { createRandom } from "../../numeric/random/random";
import { remember } from "../../numeric/workers/remember";
import { largestNumberOfFactors } from "../model/criteria";
import type { Extracted } from "./extraction/best-start";
import { extractionByName } from "./extraction/extract";
import { factorFit } from "./factor-fit";
import * as messages from "./messages";
import { type OrderedSolution, orderAndReflect, rescaled } from "./order-and-reflect";
import { type RotatedSolution, rotate } from "./rotation/rotate";
import { rotationWarnings } from "./rotation/rotation-warnings";
import { DEFAULT_ROTATION, type Rotation, type RotationSettings } from "./rotation/rotations";
import { divided } from "./rotation/row-lengths";
import type { EfaSolution, Extraction } from "./solution";

/** A share of the variance this small is 0 up to rounding. */
const EMPTY = 1e-6;

function efaWarnings(
  { type, items }: Pick<CorrelationMatrix, "items"> & Partial<Pick<CorrelationMatrix, "type">>,
  result: {
    extracted: Extracted;
    rotated: RotatedSolution;
    ordered: OrderedSolution;
    settings: RotationSettings;
  },
): Warning[] {
  const { extracted, rotated, ordered } = result;
  const warnings: Warning[] = [];
  const warn = (code: string, message: string): void => {
    warnings.push({ code, message });
  };
  if (type === "tetrachoric" || type === "polychoric") {
    warn("descriptive-fit", messages.descriptiveFit({ type }));
  }
  if (!extracted.converged) {
    warn(
      "extraction-not-converged",
      messages.extractionNotConverged({
        iterations: extracted.iterations,
        gradient: extracted.gradient.toExponential(1),
      }),
    );
  }
  const { search } = extracted;
  if (search !== undefined && search.reachedBest === 1 && !search.usualReachedBest) {
    warn("extraction-local-minima", messages.extractionLocalMinima({ starts: search.starts }));
  }
  const ofRotation = rotationWarnings(rotated, result.settings);
  warnings.push(...ofRotation);
  for (const i of ordered.heywood) {
    // The minimized uniqueness is at its bound; the communality comes from the loadings and may exceed 1.
    const communality = ordered.communalities[i]!;
    const isAbove1 = Number(communality.toFixed(3)) > 1;
    const hasSeveralFactors = ordered.phi.length > 1;
    warn("heywood", messages.heywood({ item: items[i]!, communality, isAbove1, hasSeveralFactors }));
  }
  const empty = ordered.variance.filter((share) => share < EMPTY).length;
  // Shares of factors that merged are no shares.
  if (empty > 0 && !ofRotation.some(({ code }) => code === "factors-merged")) {
    warn("empty-factor", messages.emptyFactor({ n: empty }));
  }
  return warnings;
}

/** Correlations to factor: a `CorrelationMatrix`, or a bare matrix with the number of people and the items' ids. */
export type EfaInput = Pick<CorrelationMatrix, "matrix" | "n" | "items"> &
  Partial<Pick<CorrelationMatrix, "type">>;

export interface EfaOptions extends RotationSettings {
  readonly factors: number;
  /** Default "minres". */
  readonly extraction?: Extraction | undefined;
  /** Default `DEFAULT_ROTATION`. */
  readonly rotation?: Rotation | undefined;
  /** Maximum number of rotation starts. @default 20 */
  readonly rotationStarts?: number | undefined;
  /** Seed of the random starts, default 1. */
  readonly seed?: number | undefined;
}

const DEFAULT_STARTS = 20;

/**
 * Exploratory factor analysis of a correlation matrix.
 *
 * Extraction: "minres" (unweighted least squares), "ml", "pa" (iterated principal axes), uniquenesses bounded below by
 * .005. Rotation: an entry of `ROTATIONS`. Factors come in order of explained variance, each with a
 * positive sum of loadings, also after a target rotation.
 *
 * The matrix is used as estimated, even if not positive definite (then there is no chi-square, and "ml" refuses). On
 * tetrachoric and polychoric correlations the fit is descriptive: its chi-square assumes correlations of continuous
 * normal answers, and rejects true structures of rare items.
 * @throws ItemwiseError "bad-matrix", "bad-factors", "too-few-items", "too-many-factors", "unknown-choice",
 *   "rotation-setting", "no-target", "target-shape", "not-positive-definite" ("ml" only), "empty-factor" (as `rotate`)
 * @see Reference: psych::fa, stats::factanal, lavaan::efa, GPArotation.
 * @example
 * ```ts
 * const matrix = [
 *   [1, 0.56, 0.48],
 *   [0.56, 1, 0.42],
 *   [0.48, 0.42, 1],
 * ];
 * const solution = efa({ matrix, n: 200, items: ["a", "b", "c"] }, { factors: 1 });
 * solution.loadings.map(([loading]) => loading.toFixed(2)); // ["0.80", "0.70", "0.60"]
 * solution.fit.df; // 0
 * ```
 */
export function efa(correlation: EfaInput, options: EfaOptions): EfaSolution {
  return solved(correlation, options, null).solution;
}

/**
 * The solution as `efa` gives it, and as rotated.
 * @param scales the items' standard deviations, for factors of their covariances; null for those of correlations
 */
export function solved(
  correlation: EfaInput,
  options: EfaOptions,
  scales: readonly number[] | null,
): { readonly solution: EfaSolution; readonly raw: OrderedSolution } {
  const { factors, extraction = "minres", rotation = DEFAULT_ROTATION } = options;
  checkInput(correlation, factors);
  const { matrix, extracted } =
    scales === null
      ? extractionOf(correlation.matrix, `${extraction} ${factors}`, options)
      : scaledExtraction(symmetrized(correlation.matrix), scales, options);
  const rotated = rotate(extracted.loadings, rotation, {
    ...options,
    starts: Math.max(1, options.rotationStarts ?? DEFAULT_STARTS),
    random: createRandom(options.seed ?? 1),
  });
  const raw = orderAndReflect(rotated, extracted);
  const ordered = scales === null ? raw : rescaled(raw, scales);
  const loadings = scales === null ? extracted.loadings : divided(extracted.loadings, scales);
  const { fit, warnings } = factorFit(matrix, { loadings, structure: loadings }, correlation.n);
  const { heywood, ...matrices } = ordered;
  const solution: EfaSolution = {
    items: [...correlation.items],
    factors,
    extraction,
    rotation,
    ...matrices,
    fit,
    converged: extracted.converged,
    iterations: extracted.iterations,
    gradient: extracted.gradient,
    heywood: heywood.map((i) => correlation.items[i]!),
    rotationStarts: rotated.starts,
    loadingIntervals: null,
    phiIntervals: null,
    intervalMethod: null,
    warnings: [...warnings, ...efaWarnings(correlation, { extracted, rotated, ordered, settings: options })],
  };
  return { solution, raw };
}

/** From the covariances of items with these standard deviations, on which maximum likelihood does not depend. */
function scaledExtraction(
  matrix: number[][],
  scales: readonly number[],
  { factors, extraction = "minres" }: EfaOptions,
): { readonly matrix: number[][]; readonly extracted: Extracted } {
  const extract = extractionByName(extraction);
  if (extraction !== "ml") {
    const covariances = matrix.map((row, i) => row.map((value, j) => value * (scales[i]! * scales[j]!)));
    return { matrix, extracted: extract(covariances, factors) };
  }
  const extracted = extract(matrix, factors);
  const loadings = extracted.loadings.map((row, i) => row.map((value) => value * scales[i]!));
  return { matrix, extracted: { ...extracted, loadings } };
}

/** Cached, since several parts of an analysis rotate the same factors. */
const extractionOf = remember(
  (correlations: EfaInput["matrix"], _key: string, { factors, extraction = "minres" }: EfaOptions) => {
    const matrix = symmetrized(correlations);
    return { matrix, extracted: extractionByName(extraction)(matrix, factors) };
  },
);

function checkInput(correlation: EfaInput, factors: number): void {
  checkCorrelations(correlation);
  const p = correlation.matrix.length;
  if (p < 3) {
    throw new ItemwiseError("too-few-items", () => messages.tooFewItems({ n: p }), {
      hint: messages.tooFewItemsHint,
    });
  }
  checkFactors(p, factors);
}

/** @throws ItemwiseError "bad-matrix" */
export function checkCorrelations({ matrix, n, items }: EfaInput): void {
  const p = matrix.length;
  const square = items.length === p && matrix.every((row) => row.length === p);
  const proper = (i: number, j: number): boolean => {
    const value = matrix[i]![j]!;
    return Math.abs(value - (i === j ? 1 : matrix[j]![i]!)) < 1e-8 && Math.abs(value) <= 1 + 1e-8;
  };
  if (!square || !matrix.every((row, i) => row.every((_, j) => proper(i, j))) || !(n > 0)) {
    throw new ItemwiseError("bad-matrix", messages.badMatrix, { hint: messages.badMatrixHint });
  }
}

/** @throws ItemwiseError "bad-factors" for an invalid number of factors; "too-many-factors" for so many items */
export function checkFactors(items: number, factors: number): void {
  if (!Number.isInteger(factors) || factors < 1) {
    throw new ItemwiseError("bad-factors", () => messages.badFactors({ factors: String(factors) }), {
      hint: messages.badFactorsHint,
    });
  }
  const most = largestNumberOfFactors(items);
  if (factors <= most) return;
  throw new ItemwiseError("too-many-factors", () => messages.tooManyFactors({ factors, items }), {
    hint: () => messages.tooManyFactorsHint({ most }),
  });
}

export function symmetrized(matrix: EfaInput["matrix"]): number[][] {
  return matrix.map((row, i) => row.map((value, j) => (i === j ? 1 : (value + matrix[j]![i]!) / 2)));
}
