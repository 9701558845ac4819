import type { FlatEigen } from "../../../numeric/linear-algebra/flat-eigen";
import type { Rows } from "../../../numeric/linear-algebra/matrix";
import {
  type Box,
  type BoxMinimum,
  minimizeInBox,
  type SmoothFunction,
} from "../../../numeric/optimization/minimize";
import { rememberLast } from "../../../numeric/workers/remember";
import { MAX_ITEMS_TOGETHER } from "../../model/criteria";
import { bestStart, type Extract } from "./best-start";
import { addTurning, eigenOf, type Form, type LeftOut, leftOutOf, loadingsFrom } from "./reduced-eigen";

/** A discrepancy of the factor model, minimized over the loadings in closed form: a sum over the residual eigenvalues. */
export interface ConcentratedForm {
  readonly form: Form;
  /** The variables of the minimization by uniqueness, and the other way round. */
  readonly variable: (uniqueness: number) => number;
  readonly uniqueness: (variable: number) => number;
  readonly box: Box;
  readonly rounding?: number | undefined;
  /** The sum's term of an eigenvalue, and how many eigenvalues are not residual. */
  readonly term: (eigenvalue: number) => number;
  readonly kept: (values: Float64Array, factors: number) => number;
  /** Derivatives by the variables without the turning of the eigenvectors, and the factor of that (`addTurning`). */
  readonly slope: (left: LeftOut, at: number) => number;
  readonly curvature: (left: LeftOut, at: number, isDiagonal: boolean) => number;
  readonly turning: (eigenvalue: number) => number;
  /** Squared length of the loadings on a factor, and the scale of an item's. */
  readonly squaredLength: (eigenvalue: number) => number;
  readonly rowScale?: ((uniqueness: number) => number) | undefined;
  /** By item, the discrepancy with that item at the bound and the others unchanged. */
  readonly valuesAtBound: (matrix: Rows, psi: readonly number[], factors: number) => number[];
}

/** The discrepancy at optimal loadings, by the variables. */
export function concentrated(discrepancy: ConcentratedForm, matrix: Rows, factors: number): SmoothFunction {
  const { form, term, kept } = discrepancy;
  const decompose = rememberLast((x) => {
    const psi = x.map(discrepancy.uniqueness);
    return { psi, eigen: eigenOf(matrix, psi, form) };
  });
  const leftOver = ({ values }: FlatEigen): number => {
    let sum = 0;
    for (let k = kept(values, factors); k < values.length; k++) sum += term(values[k]!);
    return sum;
  };
  return {
    value: (x) => leftOver(decompose(x).eigen),
    derivatives: (x) => {
      const { psi, eigen } = decompose(x);
      const left = leftOutOf(matrix, psi, { eigen, form, kept: kept(eigen.values, factors) });
      const gradient = x.map((_, i) => discrepancy.slope(left, i * (x.length + 1)) * matrix[i]![i]!);
      return { value: leftOver(eigen), gradient, hessian: hessianOf(discrepancy, left, matrix) };
    },
  };
}

/** By shares of the variances, which are 1 in a matrix of correlations. */
function hessianOf({ curvature, turning }: ConcentratedForm, left: LeftOut, matrix: Rows): Float64Array {
  const p = matrix.length;
  const hessian = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      const element = curvature(left, i * p + j, i === j);
      hessian[i * p + j] = element;
      hessian[j * p + i] = element;
    }
  }
  // Of many items the turning of the eigenvectors hardly bends the function, and costs an inverse for each factor.
  if (p <= MAX_ITEMS_TOGETHER) addTurning(hessian, left, turning);
  return hessian.map(
    (value, at) => value * matrix[Math.floor(at / p)]![Math.floor(at / p)]! * matrix[at % p]![at % p]!,
  );
}

/** Minimizes a discrepancy by Newton's method, from several starts where none is given (`bestStart`). */
export function extractBy(discrepancy: ConcentratedForm): Extract {
  const { form, variable, box, rounding, squaredLength, rowScale = () => 1 } = discrepancy;
  const uniquenessesOf = ({ x }: BoxMinimum): number[] => Array.from(x, discrepancy.uniqueness);
  return (matrix, factors, start) => {
    const minimizer = (kept: number) => {
      const target = concentrated(discrepancy, matrix, kept);
      return (psi: readonly number[], gradient?: number) =>
        minimizeInBox(target, psi.map(variable), { box, rounding, gradient });
    };
    const valuesAtBound = (psi: readonly number[], count: number) =>
      discrepancy.valuesAtBound(matrix, psi, count);
    const { minimum, search } =
      start === undefined
        ? bestStart(matrix, factors, { minimizer, uniquenessesOf, valuesAtBound })
        : { minimum: minimizer(factors)(start), search: null };
    const psi = uniquenessesOf(minimum);
    const eigen = eigenOf(matrix, psi, form);
    return {
      loadings: loadingsFrom(eigen, factors, { squaredLength, rowScale: (i) => rowScale(psi[i]!) }),
      psi,
      converged: minimum.converged,
      iterations: minimum.iterations,
      gradient: minimum.projected,
      search: search ?? undefined,
    };
  };
}
