import { chiSquareUpper } from "../../../numeric/distributions/special";
import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import {
  innerProduct,
  product,
  squareTrace,
  symmetricProduct,
  trace,
  transposedProduct,
} from "../../../numeric/linear-algebra/dense";
import type { DifferenceTest } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import type { EstimatorParts } from "../estimator";
import * as messages from "../messages";
import { directions } from "../standard-errors/directions";
import { independentParts, inverseInformation } from "../standard-errors/independent-parts";
import { expectedInformation, meat, sumOverGroups, weightedGroups } from "../standard-errors/weighted-groups";
import { scaledTest, type Traces } from "./scaled-test";
import { chiSquareOf, testedModel } from "./tested-model";

export type ChiSquareDifference = Pick<
  DifferenceTest,
  "difference" | "df" | "p" | "scale" | "shift" | "problem"
>;

/**
 * Tests the constraints by which one model is a special case of another: the difference of the chi-squares without a
 * correction; over its scale (Satorra & Bentler 2001) with the mean-adjusted tests (WLSM, MLM, MLR); with the
 * mean-and-variance adjusted ones (WLSMV, WLSMVS, MLMV, ...) scaled and shifted by the traces of Satorra (2000), the
 * constraints taken from the models' derivatives at their own solutions.
 * @param larger the model with fewer constraints
 * @param smaller the model nested in it, fitted to the same moments by the same discrepancy
 * @see Reference: lavaan's `lavTestLRT()`; for the last `method = "satorra.2000", A.method = "delta", scaled.shifted =
 *   TRUE`.
 */
export function differenceTest(
  larger: FittedModel,
  smaller: FittedModel,
  parts: EstimatorParts,
): ChiSquareDifference {
  const df = smaller.table.df - larger.table.df;
  const difference = chiSquareOf(smaller) - chiSquareOf(larger);
  const none = { difference: null, df, p: null, scale: null, shift: null };
  const problem = obstacle(larger, smaller);
  if (problem !== null) return { ...none, problem };
  if (parts.test === "none") {
    return { ...none, difference, p: chiSquareUpper(difference, df), problem: null };
  }
  const corrected =
    parts.test === "mean" || parts.test === "yuan-bentler"
      ? byScales([larger, smaller], { difference, df, parts })
      : byTraces([larger, smaller], { difference, df });
  if (typeof corrected === "string") return { ...none, problem: corrected };
  const { chiSquare, scale, shift } = corrected;
  return { difference: chiSquare, df, p: chiSquareUpper(chiSquare, df), scale, shift, problem: null };
}

function obstacle(larger: FittedModel, smaller: FittedModel): string | null {
  if (smaller.table.df <= larger.table.df) {
    return messages.noMoreDegreesOfFreedom();
  }
  for (const [model, { convergence }] of [
    ["larger", larger],
    ["smaller", smaller],
  ] as const) {
    if (!convergence.converged) return messages.comparedNotConverged({ model });
    if (!convergence.identified) return messages.comparedNotIdentified({ model });
  }
  return null;
}

type Pair = readonly [larger: FittedModel, smaller: FittedModel];
interface Corrected {
  readonly chiSquare: number;
  readonly scale: number;
  readonly shift: number | null;
}

/** Satorra & Bentler (2001): the scale of the difference from the scales and degrees of freedom of the two. */
function byScales(
  [larger, smaller]: Pair,
  { difference, df, parts }: { difference: number; df: number; parts: EstimatorParts },
): Corrected | string {
  const first = (model: FittedModel): number | null =>
    model.table.df === 0 ? 0 : (testedModel(model, parts.test).traces?.first ?? null);
  const small = first(smaller);
  const large = first(larger);
  if (small === null || large === null) return messages.noScaledTest();
  const scale = (small - large) / df;
  if (!(scale > 0)) return messages.scaleNotPositive();
  return { chiSquare: difference / scale, scale, shift: null };
}

function byTraces(
  [larger, smaller]: Pair,
  { difference, df }: { difference: number; df: number },
): Corrected | string {
  const traces = restrictionTraces(larger, smaller);
  const scaled = scaledTest(difference, { df, traces, correction: "scaled-shifted" });
  return scaled ?? messages.noConstraints();
}

/**
 * The traces that scale the difference of two nested models (Satorra 2000, equation 23; Asparouhov & Muthén 2010). The
 * constraints are A = the orthogonal complement of H, which maps the derivatives of the larger model to those of the
 * smaller by least squares. In terms of H the traces of (A P^-1 A')^-1 A P^-1 B P^-1 A' and of its square are those of
 * P^-1 B less those of (H' P H)^-1 H' B H, P being the larger model's information and B = J' W Gamma W J.
 * @returns null where a matrix is singular
 */
export function restrictionTraces(larger: FittedModel, smaller: FittedModel): Traces | null {
  const q = directions(larger).count;
  const r = directions(smaller).count;
  const groups = weightedGroups(larger);
  const turn = turnOf(larger, smaller);
  const inverse = inverseInformation(groups, q);
  const whole = tracesOfSpread(larger);
  if (turn === null || inverse === null || whole === null) return null;
  const wide = { rows: q, inner: q, columns: r };
  const small = { rows: r, inner: r, columns: r };
  const information = expectedInformation(groups, q);
  const spread = meat(groups, q);
  const shape = { rows: q, columns: r };
  const turnedInverse = symmetricInverse(symmetricProduct(turn, product(information, turn, wide), shape), r);
  if (turnedInverse === null) return null;
  const spreadTurn = product(spread, turn, wide);
  const turned = product(turnedInverse, symmetricProduct(turn, spreadTurn, shape), small);
  const twice = symmetricProduct(spreadTurn, product(inverse, spreadTurn, wide), shape);
  return {
    first: whole.first - trace(turned, r),
    second: whole.second - 2 * innerProduct(turnedInverse, twice) + squareTrace(turned, r),
  };
}

/** Traces of P^-1 B and of its square; null where P is singular. */
function tracesOfSpread(model: FittedModel): { readonly first: number; readonly second: number } | null {
  let [first, second] = [0, 0];
  for (const { spread, free } of independentParts(weightedGroups(model))) {
    if (spread === null) return null;
    first += trace(spread, free);
    second += squareTrace(spread, free);
  }
  return { first, second };
}

/** H (directions of the larger x directions of the smaller): (J1' J1)^-1 J1' J0 over all groups. */
function turnOf(larger: FittedModel, smaller: FittedModel): Float64Array | null {
  const q = directions(larger).count;
  const r = directions(smaller).count;
  const groups = weightedGroups(larger).map((group) => ({ ...group, share: 1 }));
  const crossed = new Float64Array(q * r);
  groups.forEach(({ jacobian, columns, data }, index) => {
    const width = columns.length;
    const sizes = { rows: width, inner: data.moments.length, columns: r };
    const part = transposedProduct(jacobian, directions(smaller).jacobian[index]!, sizes);
    for (let c = 0; c < width; c++) {
      for (let j = 0; j < r; j++) crossed[columns[c]! * r + j]! += part[c * r + j]!;
    }
  });
  const out = new Float64Array(q * r);
  for (const { groups: members, free, parameters } of independentParts(groups)) {
    const own = sumOverGroups(members, free, ({ jacobian, columns, data }) =>
      symmetricProduct(jacobian, jacobian, { rows: data.moments.length, columns: columns.length }),
    );
    const inverse = symmetricInverse(own, free);
    if (inverse === null) return null;
    const rows = new Float64Array(free * r);
    parameters.forEach((parameter, i) => {
      rows.set(crossed.subarray(parameter * r, (parameter + 1) * r), i * r);
    });
    const solved = product(inverse, rows, { rows: free, inner: free, columns: r });
    parameters.forEach((parameter, i) => {
      out.set(solved.subarray(i * r, (i + 1) * r), parameter * r);
    });
  }
  return out;
}
