import type { ModelStatement } from "../../measures/model-syntax/model-parts";
import type { Rows } from "../../numeric/linear-algebra/matrix";
import { fitModel } from "../cfa/estimation/fit-model";
import type { FittedModel } from "../cfa/estimation/fitted-model";
import type { Discrepancy } from "../cfa/estimator";
import { extractionByName } from "../efa/extraction/extract";
import { UNIQUENESS_BOX } from "../efa/extraction/reduced-eigen";
import { modelTable } from "../model/parameter-table";
import type { GroupMoments } from "../moments/group-moments";
import { factorNames } from "./cross-validation";

/**
 * Fits m uncorrelated factors that load on every item, except for zeros that identify the loadings (`echelonLoadings`),
 * from the loadings of a minres extraction.
 * @param options.held items whose uniqueness is fixed at the bound of exploratory solutions (.005 of the variance),
 *   each one degree of freedom more. Of ordered items only those that determine the loadings of a factor can be fixed.
 */
export function fitUnrotated(
  data: GroupMoments,
  {
    factors,
    discrepancy,
    held = [],
  }: {
    readonly factors: number;
    readonly discrepancy: Discrepancy;
    readonly held?: readonly string[] | undefined;
  },
): FittedModel {
  const { items, kind, covariance } = data;
  const p = items.length;
  const deviations = items.map((_, i) => Math.sqrt(covariance[i * p + i]!));
  const correlation = items.map((_, i) =>
    items.map((_, j) => (i === j ? 1 : covariance[i * p + j]! / (deviations[i]! * deviations[j]!))),
  );
  const { loadings, psi } = extractionByName("minres")(correlation, factors);
  const echelon = echelonLoadings(loadings);
  const names = factorNames(items, factors);
  const statements = names.flatMap((lhs, k) => {
    const zeros = echelon.pivots.slice(0, k);
    return items.flatMap((rhs, i) =>
      zeros.includes(i)
        ? []
        : [
            kind === "ordered" && held.includes(rhs) && echelon.pivots[k] === i
              ? fixed({ lhs, op: "=~", rhs }, atBound(echelon.loadings[i]!, k))
              : statement({ lhs, op: "=~", rhs }, echelon.loadings[i]![k]! * deviations[i]!),
          ],
    );
  });
  const residuals =
    kind === "ordered"
      ? []
      : items.map((id, i) => {
          const variance = deviations[i]! ** 2;
          const what = { lhs: id, op: "~~", rhs: id } as const;
          return held.includes(id)
            ? fixed(what, UNIQUENESS_BOX.lower * variance)
            : statement(what, psi[i]! * variance);
        });
  const table = modelTable([...statements, ...residuals], {
    items: items.map((id, i) => ({ id, thresholds: data.thresholds[i]! })),
    orthogonal: true,
  });
  return fitModel(table, [data], { discrepancy });
}

/** The loading of an item on its last factor that puts its uniqueness at the bound. */
function atBound(loadings: readonly number[], factor: number): number {
  const before = loadings.slice(0, factor).reduce((sum, loading) => sum + loading * loading, 0);
  return Math.sign(loadings[factor]!) * Math.sqrt(Math.max(0, 1 - UNIQUENESS_BOX.lower - before));
}

function fixed(what: Pick<ModelStatement, "lhs" | "op" | "rhs">, value: number): ModelStatement {
  return { ...what, fixed: [value], start: [null], labels: [null], equals: [null], line: 1, column: 1 };
}

function statement(what: Pick<ModelStatement, "lhs" | "op" | "rhs">, start: number): ModelStatement {
  return { ...what, fixed: [null], start: [start], labels: [null], equals: [null], line: 1, column: 1 };
}

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
