import { boundEigen } from "./bound-eigen";
import { type ConcentratedForm, extractBy } from "./concentrated";
import { UNIQUENESS_BOX } from "./reduced-eigen";

/** Half the sum of the squared residual eigenvalues of R - psi, by the uniquenesses psi. */
export const ULS: ConcentratedForm = {
  form: "reduced",
  variable: (psi) => psi,
  uniqueness: (psi) => psi,
  box: UNIQUENESS_BOX,
  term: (value) => value ** 2 / 2,
  // Factors of negative variance explain nothing: only positive eigenvalues among the first m are kept.
  kept(values, factors) {
    let kept = 0;
    while (kept < factors && values[kept]! > 0) kept++;
    return kept;
  },
  slope: ({ weighted }, at) => -weighted[at]!,
  curvature: ({ plain }, at) => plain[at]! ** 2,
  turning: () => 2,
  squaredLength: (value) => value,
  valuesAtBound(matrix, psi, count) {
    const { leading, squares } = boundEigen(matrix, psi, { form: "reduced", count });
    return leading.map((values, item) => {
      const kept = values.reduce((sum, value) => sum + Math.max(0, value) ** 2, 0);
      return (squares[item]! - kept) / 2;
    });
  },
};

/**
 * Minimum residuals, i.e. unweighted least squares (Harman & Jones 1966): half the sum of squares of R - psi - LL',
 * minimized over L in closed form (the leading eigenvectors of R - psi) and over psi by Newton's method with exact
 * derivatives of the concentrated function (Jöreskog 1977, eqs. 22-27), from several starts where none is given
 * (`bestStart`). The matrix need not be positive definite. Reference: psych::fa(fm = "minres"), lavaan::efa(estimator =
 * "ULS").
 */
export const extractMinres = extractBy(ULS);
