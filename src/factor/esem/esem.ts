import type { Warning } from "../../errors";
import { multiply, type Rows, symmetricEigen, transpose } from "../../numeric/linear-algebra/matrix";
import { createRandom } from "../../numeric/random/random";
import { list } from "../../words/format";
import { admissibility } from "../cfa/admissibility";
import { type FittedModel, stateOrThrow } from "../cfa/estimation/fitted-model";
import { groupLayout } from "../cfa/estimation/group-layout";
import { type Estimator, estimatorFor } from "../cfa/estimator";
import { fitMeasures } from "../cfa/tests/fit-measures";
import { alignFactors } from "../efa/congruence";
import { checkFactors } from "../efa/efa";
import { orderAndReflect } from "../efa/order-and-reflect";
import { rotate } from "../efa/rotation/rotate";
import { rotationWarnings } from "../efa/rotation/rotation-warnings";
import { DEFAULT_ROTATION, ROTATIONS, type Rotation, type RotationSettings } from "../efa/rotation/rotations";
import type { GroupMoments } from "../moments/group-moments";
import type { EsemSolution } from "./esem-result";
import * as messages from "./messages";
import { type RotatedErrors, rotatedErrors } from "./rotated-errors";
import { fitUnrotated } from "./unrotated-fit";

export interface EsemOptions extends RotationSettings {
  readonly factors: number;
  /** @default WLSMV for ordered items, MLR for continuous ones */
  readonly estimator?: Estimator | undefined;
  /** Default `DEFAULT_ROTATION`. */
  readonly rotation?: Rotation | undefined;
  /** Starts of the rotation. @default 20 */
  readonly rotationStarts?: number | undefined;
  /** Seed of the rotation's random starts. @default 1 */
  readonly seed?: number | undefined;
}

const DEFAULT_STARTS = 20;

/**
 * Exploratory factor analysis with the tests and standard errors of the confirmatory one (Asparouhov & Muthén 2009):
 * uncorrelated factors are fitted to the moments, tested, and rotated; standard errors of the rotated loadings and
 * factor correlations by the delta method (Jennrich 1973). Loadings are standardized. Rotations are those of `rotate`;
 * "none" gives the principal axes of the loadings.
 * @param data moments of one group of people
 * @returns loadings item x factor. If the best solution is at infinity (a Heywood case without a bound), it has not
 *   converged, and has no standard errors
 * @throws ItemwiseError "bad-factors", "too-many-factors", "wrong-estimator", "unknown-choice", "no-target",
 *   "target-shape", and as `fitModel`
 * @see Reference: `lavaan::efa` for estimates and tests (its geomin has epsilon .001; it bounds the residual variances
 *   of continuous items at 0, here such a solution is kept and inadmissible). Standard errors: the delta method by
 *   numerical derivatives in R, and the variation over simulated samples; lavaan's agree after an orthogonal rotation
 *   of ordered items, differ by up to a tenth after an oblique one, and are often too small for the standardized
 *   loadings of continuous items.
 * @example
 * ```ts
 * const a = [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1];
 * const b = [0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1];
 * const c = [0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0];
 * const table = fromAnswers({ items: { a, b, c } });
 * const [moments] = ordinalMoments(table, { items: ["a", "b", "c"], missing: "listwise" });
 * const solution = esem(moments, { factors: 1 });
 * solution.loadings.map(([loading]) => loading.toFixed(3)); // ["0.707", "0.707", "0.707"]
 * solution.fit.standard.df; // 0
 * ```
 */
export function esem(data: GroupMoments, options: EsemOptions): EsemSolution {
  const { factors, rotation = DEFAULT_ROTATION } = options;
  checkFactors(data.items.length, factors);
  const { estimator, parts } = estimatorFor(data.kind, options.estimator);
  const fitted = fitUnrotated(data, { factors, discrepancy: parts.discrepancy });
  const unrotated = principalAxes(standardizedLoadings(fitted));
  const rotated = rotate(unrotated, rotation, {
    ...options,
    starts: Math.max(1, options.rotationStarts ?? DEFAULT_STARTS),
    random: createRandom(options.seed ?? 1),
  });
  const finished = orderAndReflect(rotated, null);
  const how = { ...options, parts, rotation: ROTATIONS[rotation] };
  const errors = rotatedErrors(fitted, rotated.before ?? rotated, how);
  const { columns } = alignFactors(rotated.loadings, finished.loadings);
  const { converged } = fitted.convergence;
  const proper = admissibility(fitted);
  return {
    factors,
    estimator,
    rotation,
    items: data.items,
    loadings: finished.loadings,
    phi: finished.phi.map((row) => row.map((value) => (value === 0 ? 0 : value))),
    ...settled(errors, columns),
    uniquenesses: finished.uniquenesses,
    fit: fitMeasures(fitted, parts),
    converged,
    admissible: proper.admissible,
    warnings: [...warningsOf(fitted, proper.inadmissible), ...rotationWarnings(rotated, options)],
  };
}

function standardizedLoadings({ table, values }: FittedModel): number[][] {
  const layout = groupLayout(table, 0);
  const { lambda, delta, sigma } = stateOrThrow(layout, values);
  const { items: p, factors: m, kind } = layout;
  return table.items.map((_, i) => {
    const scale = kind === "ordered" ? delta[i]! : 1 / Math.sqrt(sigma[i * p + i]!);
    return Array.from({ length: m }, (_, k) => scale * lambda[i * m + k]!);
  });
}

/** Rotates to orthogonal columns in descending order of their lengths. */
function principalAxes(loadings: Rows): number[][] {
  return multiply(loadings, symmetricEigen(multiply(transpose(loadings), loadings)).vectors);
}

/** In the order of the finished factors. */
function settled(
  { loadings, phi }: RotatedErrors,
  columns: readonly number[],
): Pick<EsemSolution, "standardErrors" | "phiStandardErrors"> {
  return {
    standardErrors: loadings.map((row) => columns.map((k) => row[k] ?? null)),
    phiStandardErrors: columns.map((k) => columns.map((l) => phi[k]![l] ?? null)),
  };
}

function warningsOf({ convergence }: FittedModel, inadmissible: readonly string[]): Warning[] {
  const warnings: Warning[] = [];
  if (!convergence.converged) {
    const { iterations, gradient } = convergence;
    const message = messages.notConverged({ iterations, gradient: gradient.toExponential(1) });
    warnings.push({ code: "not-converged", message });
  }
  if (!convergence.identified) {
    warnings.push({ code: "not-identified", message: messages.notIdentified() });
  }
  if (inadmissible.length > 0) {
    const message = messages.inadmissible({ problems: list(inadmissible, "clauses") });
    warnings.push({ code: "inadmissible", message });
  }
  return warnings;
}
