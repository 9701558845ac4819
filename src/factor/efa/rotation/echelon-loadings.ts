import type { Rows } from "../../../numeric/linear-algebra/matrix";

/** Loadings rotated to be identified: with as many zeros as an orthogonal rotation allows. */
interface Echelon {
  /** Item x factor; the item `pivots[k]` loads on the factors 0 to k alone. */
  readonly loadings: number[][];
  readonly pivots: readonly number[];
}

/** A shorter remainder of a loading row has no direction. */
const SHORT = 1e-6;

/**
 * Rotates loadings of orthogonal factors so that the first pivot item loads on the first factor only, the second on the
 * first two, and so on. Pivots are the items farthest from the factors before (the Gram-Schmidt process with pivoting;
 * Golub & Van Loan 2013, section 5.4.2), so that the pattern identifies the loadings as well as possible.
 * @param loadings item x factor, no more factors than items
 */
export function echelonLoadings(loadings: Rows): Echelon {
  const m = loadings[0]?.length ?? 0;
  const rest = loadings.map((row) => [...row]);
  const axes: number[][] = [];
  const pivots: number[] = [];
  for (let k = 0; k < m; k++) {
    const pivot = longest(rest, pivots);
    const axis = axisOf(rest[pivot]!, axes);
    pivots.push(pivot);
    axes.push(axis);
    for (const row of rest) {
      const along = inner(row, axis);
      for (let j = 0; j < m; j++) row[j]! -= along * axis[j]!;
    }
  }
  const turned = loadings.map((row) => axes.map((axis) => inner(row, axis)));
  pivots.forEach((pivot, k) => {
    for (let j = k + 1; j < m; j++) turned[pivot]![j] = 0;
  });
  return { loadings: turned, pivots };
}

function longest(rows: Rows, taken: readonly number[]): number {
  let best = -1;
  let length = -1;
  rows.forEach((row, i) => {
    const own = inner(row, row);
    if (own > length && !taken.includes(i)) {
      best = i;
      length = own;
    }
  });
  return best;
}

/** The row's direction, or if too short that of the first coordinate axis with a component outside the others. */
function axisOf(row: readonly number[], axes: Rows): number[] {
  const coordinates = row.map((_, j) => row.map((_, k) => (j === k ? 1 : 0)));
  for (const candidate of [row, ...coordinates]) {
    const outside = [...candidate];
    for (const axis of axes) {
      const along = inner(outside, axis);
      for (let j = 0; j < outside.length; j++) outside[j]! -= along * axis[j]!;
    }
    const length = Math.sqrt(inner(outside, outside));
    if (length > SHORT) return outside.map((value) => value / length);
  }
  return [...row];
}

function inner(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}
