import { choleskyFactor, choleskyInverse, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { unitDiagonalCondition } from "../../numeric/linear-algebra/condition";
import { innerProduct, product, transposedProduct } from "../../numeric/linear-algebra/dense";

/** Residuals of some moments, their covariance, and how the model can move them. */
export interface MomentResiduals {
  readonly residuals: Float64Array;
  /** Covariance of the observed moments, row-major. */
  readonly covariance: Float64Array;
  /** Residuals x parameters, row-major. */
  readonly jacobian: Float64Array;
}

export interface Misfit {
  readonly value: number;
  /** Mean of the value where the model holds and the moments have this covariance. */
  readonly expected: (covariance: Float64Array) => number;
}

/**
 * The quadratic form e' U e with U = C - C D (D' C D)^-1 D' C and C the inverse of the covariance: the part of the
 * residuals that no change of the parameters explains, chi-square with as many degrees of freedom as there are residuals
 * less parameters for any consistent estimates.
 *
 * @returns a reason where there is none
 * @see Browne (1984), British Journal, 37, 62-83, proposition 4; Maydeu-Olivares & Joe (2006), equation 14
 */
export function quadraticMisfit({
  residuals,
  covariance,
  jacobian,
}: MomentResiduals): Misfit | "covariance" | "jacobian" {
  const n = residuals.length;
  const parameters = jacobian.length / n;
  const factor = choleskyFactor(covariance, n);
  if (factor === null || nearlySingular(factor, covariance, n)) return "covariance";
  const weighted = choleskySolve(factor, jacobian, { n, columns: parameters });
  const shape = { rows: parameters, inner: n, columns: parameters };
  const information = transposedProduct(jacobian, weighted, shape);
  if (unitDiagonalCondition(information, parameters).nullity > 0) return "jacobian";
  const inner = choleskyFactor(information, parameters);
  if (inner === null) return "jacobian";
  const score = transposedProduct(weighted, residuals, { rows: parameters, inner: n, columns: 1 });
  const change = choleskySolve(inner, score, { n: parameters });
  const explained = product(jacobian, change, { rows: n, inner: parameters, columns: 1 });
  const left = residuals.map((value, r) => value - explained[r]!);
  return {
    value: innerProduct(left, choleskySolve(factor, left, { n })),
    expected: (gamma) => {
      const whole = innerProduct(choleskyInverse(factor, n), gamma);
      const spread = product(gamma, weighted, { rows: n, inner: n, columns: parameters });
      const taken = transposedProduct(weighted, spread, shape);
      return whole - innerProduct(choleskyInverse(inner, parameters), taken);
    },
  };
}

/** Whether a variable has less than a billionth of its variance to itself, beside those before it. */
function nearlySingular(factor: Float64Array, covariance: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) if (factor[i * n + i]! ** 2 < 1e-9 * covariance[i * n + i]!) return true;
  return false;
}
