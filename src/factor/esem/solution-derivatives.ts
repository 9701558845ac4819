import { product } from "../../numeric/linear-algebra/dense";
import { cholesky, flatInverse, multiply, type Rows } from "../../numeric/linear-algebra/matrix";
import { createRandom } from "../../numeric/random/random";
import { alignFactors } from "../efa/congruence";
import { rotate } from "../efa/rotation/rotate";
import {
  type RotationConditions,
  rotationConditions,
  weightedAxes,
} from "../efa/rotation/rotation-conditions";
import { ROTATIONS, type RotationEntry, type RotationSettings } from "../efa/rotation/rotations";
import type { EfaSolution } from "../efa/solution";
import { extractionDerivatives } from "./extraction-derivatives";
import { conditionJacobian, type RotatedFactors } from "./rotated-covariance";
import { carriedDerivatives } from "./rotated-errors";

type Solution = Pick<EfaSolution, "extraction" | "rotation" | "loadings" | "phi" | "uniquenesses">;

/** Starts for finding a rotation again, and the required closeness to the original. */
const STARTS = 20;
const SAME = 1e-4;

/**
 * Derivatives of an exploratory solution by each correlation: of loadings (row-major) and, after an oblique rotation,
 * factor correlations (pairs in the order 1-2, 1-3, ..., 2-3), from the extraction (`extractionDerivatives`) and the
 * conditions of the rotation (`rotatedDerivatives`). A solution computed from another one, and a target, whose columns have an
 * order, are found again.
 * @returns row-major, parameters x correlations; null where not determined
 */
export function solutionDerivatives(
  matrix: Rows,
  solution: Solution,
  settings: RotationSettings,
): Float64Array | null {
  const { carry, needsTarget }: RotationEntry = ROTATIONS[solution.rotation];
  if (solution.phi.length > 1 && (carry !== null || needsTarget)) {
    return derivativesFoundAgain(matrix, solution, settings);
  }
  return derivativesUnder(matrix, solution, settings);
}

function conditionsOf({ extraction, rotation, loadings, phi }: Solution, settings: RotationSettings) {
  const shape = { items: loadings.length, factors: phi.length };
  const isUnrotated = phi.length === 1 || ROTATIONS[rotation].criterion === null;
  return isUnrotated && extraction === "ml"
    ? weightedAxes(shape)
    : rotationConditions(ROTATIONS[rotation], shape, settings);
}

function derivativesUnder(matrix: Rows, solution: Solution, settings: RotationSettings): Float64Array | null {
  const extracted = extractionDerivatives(matrix, solution);
  return extracted && rotatedDerivatives(flat(solution), conditionsOf(solution, settings), extracted);
}

function derivativesFoundAgain(
  matrix: Rows,
  solution: Solution,
  settings: RotationSettings,
): Float64Array | null {
  const { rotation, loadings, phi } = solution;
  const { carry }: RotationEntry = ROTATIONS[rotation];
  const root = cholesky(phi);
  if (root === null) return null;
  const how = { ...settings, starts: STARTS, random: createRandom(1) };
  const after = rotate(multiply(loadings, root), rotation, how);
  const before = { ...solution, ...(after.before ?? after) };
  const aligned = alignFactors(after.loadings, loadings);
  const differences = aligned.loadings.flat().map((value, at) => Math.abs(value - loadings.flat()[at]!));
  if (!differences.every((difference) => difference < SAME)) return null;
  const moves = derivativesUnder(matrix, before, settings);
  if (moves === null) return null;
  const columns = (matrix.length * (matrix.length - 1)) / 2;
  if (carry === null) return settled(moves, { ...aligned, items: loadings.length, pairs: columns });
  const inner = before.loadings.flat().length;
  const turned = carriedDerivatives(flat(before), (rows) => carry(rows, settings));
  const all = product(turned, moves, { rows: turned.length / inner, inner, columns });
  return settled(all, { ...aligned, items: loadings.length, pairs: columns });
}

function flat({ loadings, phi }: Pick<Solution, "loadings" | "phi">): RotatedFactors {
  return {
    loadings: Float64Array.from(loadings.flat()),
    phi: Float64Array.from(phi.flat()),
    items: loadings.length,
    factors: phi.length,
  };
}

/** Rows in the order and with the signs of the finished factors. */
function settled(
  moves: Float64Array,
  about: {
    readonly columns: readonly number[];
    readonly signs: readonly number[];
    readonly items: number;
    readonly pairs: number;
  },
): Float64Array {
  const { columns, signs, items, pairs } = about;
  const m = columns.length;
  const out = new Float64Array(moves.length);
  const put = (to: number, from: number, sign: number): void => {
    for (let pair = 0; pair < pairs; pair++) out[to * pairs + pair] = sign * moves[from * pairs + pair]!;
  };
  for (let i = 0; i < items; i++) {
    for (let k = 0; k < m; k++) put(i * m + k, i * m + columns[k]!, signs[k]!);
  }
  const place = (k: number, l: number): number => {
    const [low, high] = k < l ? [k, l] : [l, k];
    return items * m + (low * (2 * m - low - 1)) / 2 + high - low - 1;
  };
  for (let k = 0; k < m; k++) {
    for (let l = k + 1; l < m; l++) put(place(k, l), place(columns[k]!, columns[l]!), signs[k]! * signs[l]!);
  }
  return out;
}

/**
 * Derivatives of rotated loadings (row-major) and, if oblique, factor correlations (pairs in the order 1-2, 1-3, ...,
 * 2-3) from derivatives of the loadings that fix the factor correlations and leave the rotation open: loadings L
 * rotated by X change by L X, factor correlations Phi by -X Phi - Phi X', and the conditions of the rotation, which
 * stay 0, determine X (Jennrich 1973, 1974).
 * @param moves loadings x columns
 * @returns parameters x columns; null where the conditions do not determine the rotation
 */
function rotatedDerivatives(
  rotated: RotatedFactors,
  conditions: RotationConditions,
  moves: Float64Array,
): Float64Array | null {
  const loadings = rotated.loadings.length;
  const columns = moves.length / loadings;
  const m = rotated.factors;
  const size = loadings + (conditions.oblique ? (m * (m - 1)) / 2 : 0);
  const { count } = conditions;
  const out = new Float64Array(size * columns);
  out.set(moves);
  if (count === 0) return out;
  const slopes = conditionJacobian(rotated, conditions, size);
  const turns = rotationDerivatives(rotated, conditions.oblique, size);
  const inverse = flatInverse(product(slopes, turns, { rows: count, inner: size, columns: count }), count);
  if (inverse === null || !inverse.every(Number.isFinite)) return null;
  const missed = product(slopes, out, { rows: count, inner: size, columns });
  const turned = product(inverse, missed, { rows: count, inner: count, columns });
  const change = product(turns, turned, { rows: size, inner: count, columns });
  for (let at = 0; at < out.length; at++) out[at]! -= change[at]!;
  return out;
}

/**
 * Derivatives of the parameters by each free element of X: the off-diagonal ones (the diagonal keeps the factors'
 * variances at 1), or, if orthogonal, those above the diagonal (X is skew). Parameters x elements.
 */
function rotationDerivatives(
  { loadings, phi, items: p, factors: m }: RotatedFactors,
  oblique: boolean,
  size: number,
): Float64Array {
  const turns: Float64Array[] = [];
  for (let u = 0; u < m; u++) {
    for (let v = oblique ? 0 : u + 1; v < m; v++) {
      if (u === v) continue;
      const x = new Float64Array(m * m);
      x[u * m + v] = 1;
      if (oblique) x[u * m + u] = -phi[v * m + u]!;
      else x[v * m + u] = -1;
      turns.push(x);
    }
  }
  const out = new Float64Array(size * turns.length);
  const square = { rows: m, inner: m, columns: m };
  turns.forEach((x, turn) => {
    const put = (row: number, value: number): void => {
      out[row * turns.length + turn] = value;
    };
    product(loadings, x, { rows: p, inner: m, columns: m }).forEach((value, at) => {
      put(at, value);
    });
    if (!oblique) return;
    const change = product(x, phi, square);
    for (let at = p * m, k = 0; k < m; k++) {
      for (let l = k + 1; l < m; l++, at++) put(at, -change[k * m + l]! - change[l * m + k]!);
    }
  });
  return out;
}
