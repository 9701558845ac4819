import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import {
  innerProduct,
  product,
  squareTrace,
  trace,
  transposedProduct,
} from "../../../numeric/linear-algebra/dense";
import type { FittedModel } from "../estimation/fitted-model";
import { directions } from "../standard-errors/directions";
import { independentParts, inverseInformation } from "../standard-errors/independent-parts";
import { expectedInformation, meat, sumOverGroups, weightedGroups } from "../standard-errors/weighted-groups";
import type { Traces } from "./traces";

/**
 * The traces that scale the difference of two nested models (Satorra 2000, equation 23; Asparouhov & Muthén 2010).
 *
 * The constraints are A = the orthogonal complement of H, where H turns the derivatives of the larger model into those
 * of the smaller by least squares. In terms of H the traces of (A P^-1 A')^-1 A P^-1 B P^-1 A' and of its square are
 * those of P^-1 B less those of (H' P H)^-1 H' B H, P being the larger model's information and B = J' W Gamma W J.
 *
 * @returns null where a matrix is singular
 */
export function restrictionTraces(larger: FittedModel, smaller: FittedModel): Traces | null {
  const q = directions(larger).count;
  const r = directions(smaller).count;
  const groups = weightedGroups(larger);
  const turn = turnOf(larger, smaller);
  const inverse = inverseInformation(groups, q);
  if (turn === null || inverse === null) return null;
  const square = { rows: q, inner: q, columns: q };
  const wide = { rows: q, inner: q, columns: r };
  const narrow = { rows: r, inner: q, columns: r };
  const small = { rows: r, inner: r, columns: r };
  const information = expectedInformation(groups, q);
  const spread = meat(groups, q);
  const turnedInverse = symmetricInverse(
    transposedProduct(turn, product(information, turn, wide), narrow),
    r,
  );
  if (turnedInverse === null) return null;
  const spreadTurn = product(spread, turn, wide);
  const turned = product(turnedInverse, transposedProduct(turn, spreadTurn, narrow), small);
  const twice = transposedProduct(spreadTurn, product(inverse, spreadTurn, wide), narrow);
  const whole = product(inverse, spread, square);
  return {
    first: trace(whole, q) - trace(turned, r),
    second: squareTrace(whole, q) - 2 * innerProduct(turnedInverse, twice) + squareTrace(turned, r),
  };
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
      transposedProduct(jacobian, jacobian, {
        rows: columns.length,
        inner: data.moments.length,
        columns: columns.length,
      }),
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
