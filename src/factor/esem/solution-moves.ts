import { product } from "../../numeric/linear-algebra/dense";
import { cholesky, multiply, type Rows } from "../../numeric/linear-algebra/matrix";
import { createRandom } from "../../numeric/random/random";
import { alignFactors } from "../efa/congruence";
import { rotatePromax } from "../efa/rotation/promax";
import { rotate } from "../efa/rotation/rotate";
import type { RotationOptions } from "../efa/rotation/rotated-solution";
import type { EfaSolution } from "../efa/solution";
import { extractionMoves } from "./extraction-moves";
import type { RotatedFactors } from "./rotated-covariance";
import { promaxMoves } from "./rotated-errors";
import { rotatedMoves } from "./rotated-moves";
import { type RotationConditions, rotationConditions, weightedAxes } from "./rotation-conditions";

type Solution = Pick<EfaSolution, "extraction" | "rotation" | "loadings" | "phi" | "uniquenesses">;
type RotationChoices = Pick<RotationOptions, "target" | "geominEpsilon">;

/** Starts of a rotation that has to be found again, and how near it must come to what was found before. */
const STARTS = 20;
const SAME = 1e-4;

/**
 * How an exploratory solution moves with each correlation: derivatives of loadings (row-major) and, after an oblique rotation,
 * factor correlations (pairs in the order 1-2, 1-3, ..., 2-3), from the extraction (`extractionMoves`) and the
 * conditions of the rotation (`rotatedMoves`). Promax is carried on from the varimax before it; it and a target, whose
 * columns have an order, are found again from the solution.
 *
 * @param solution at a proper minimum, as `efa` gives it
 * @param choices target and epsilon of its rotation
 * @returns row-major, parameters x correlations; null where they are not determined
 */
export function solutionMoves(
  matrix: Rows,
  solution: Solution,
  choices: RotationChoices,
): Float64Array | null {
  const { rotation, phi } = solution;
  if (phi.length > 1 && (rotation === "promax" || rotation === "target")) {
    return movesFoundAgain(matrix, solution, choices);
  }
  return movesUnder(matrix, solution, conditionsOf(solution, choices));
}

function conditionsOf({ extraction, rotation, loadings, phi }: Solution, choices: RotationChoices) {
  const shape = { items: loadings.length, factors: phi.length };
  const kind = phi.length === 1 ? "none" : rotation;
  if (kind === "none" && extraction === "ml") return weightedAxes(shape);
  return rotationConditions(kind, shape, choices);
}

function movesUnder(matrix: Rows, solution: Solution, conditions: RotationConditions): Float64Array | null {
  const extracted = extractionMoves(matrix, solution);
  return extracted && rotatedMoves(flat(solution), conditions, extracted);
}

function movesFoundAgain(matrix: Rows, solution: Solution, choices: RotationChoices): Float64Array | null {
  const { rotation, loadings, phi } = solution;
  const root = cholesky(phi);
  if (root === null) return null;
  const kind = rotation === "promax" ? "varimax" : rotation;
  const how = { ...choices, starts: STARTS, random: createRandom(1) };
  const before = { ...solution, ...rotate(multiply(loadings, root), kind, how) };
  const after = rotation === "promax" ? rotatePromax(before.loadings) : before;
  const aligned = alignFactors(after.loadings, loadings);
  const apart = aligned.loadings.flat().map((value, at) => Math.abs(value - loadings.flat()[at]!));
  if (!apart.every((difference) => difference < SAME)) return null;
  const moves = movesUnder(matrix, before, conditionsOf({ ...before, rotation }, choices));
  if (moves === null) return null;
  const columns = (matrix.length * (matrix.length - 1)) / 2;
  if (rotation !== "promax") return settled(moves, { ...aligned, items: loadings.length, pairs: columns });
  const inner = before.loadings.flat().length;
  const turned = promaxMoves(flat(before));
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
