import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import { alignFactors } from "../../../src/factor/efa/congruence";
import { efa } from "../../../src/factor/efa/efa";
import { ROTATIONS, type Rotation } from "../../../src/factor/efa/rotation/rotations";
import { EXTRACTIONS } from "../../../src/factor/efa/solution";
import { solutionDerivatives } from "../../../src/factor/esem/solution-derivatives";
import { nineTable } from "../../support/table";

const found = correlate(nineTable("binary"), { missing: "listwise" });
const { matrix } = found;
/** A few pairs: within a factor, across, and of a misfitting pair. */
const PAIRS = [
  [0, 1],
  [2, 7],
  [5, 8],
] as const;
const STEP = 1e-4;

describe("solutionMoves(matrix, solution)", () => {
  it.each(
    EXTRACTIONS.flatMap((extraction) =>
      (Object.keys(ROTATIONS) as Rotation[]).map((rotation) => [extraction, rotation] as const),
    ),
  )("has the central differences of whole solutions: %s, %s", (extraction, rotation) => {
    const target = matrix.map((_, i) => [0, 1].map((k) => (i < 4 === (k === 0) ? null : 0)));
    const solve = (own: typeof matrix) =>
      efa({ ...found, matrix: own }, { factors: 2, extraction, rotation, target, rotationStarts: 5 });
    const solution = solve(matrix);
    const moves = solutionDerivatives(matrix, solution, { target })!;
    const parameters = moves.length / 36;
    for (const [i, j] of PAIRS) {
      const pair = (i * (17 - i)) / 2 + j - i - 1;
      const at = (by: number): number[] => {
        const own = matrix.map((row, k) =>
          row.map((value, l) => value + (k + l === i + j && (k === i || k === j) && k !== l ? by : 0)),
        );
        const moved = solve(own);
        const { loadings, columns, signs } = alignFactors(moved.loadings, solution.loadings);
        return [...loadings.flat(), signs[0]! * signs[1]! * moved.phi[columns[0]!]![columns[1]!]!];
      };
      const [above, below] = [at(STEP), at(-STEP)];
      for (let row = 0; row < parameters; row++) {
        const slope = (above[row]! - below[row]!) / (2 * STEP);
        // Rotations stop at a projected gradient of 1e-8.
        expect(Math.abs(moves[row * 36 + pair]! - slope)).toBeLessThan(2e-4);
      }
    }
    expect(parameters).toBe(["none", "varimax"].includes(rotation) ? 18 : 19);
  });

  it("is null where the solution is not stationary for the matrix", () => {
    const solution = efa(found, { factors: 2 });
    const other = matrix.map((row, i) => row.map((value, j) => (i === j ? 1 : 0.8 * value)));
    expect(solutionDerivatives(other, solution, {})).toBeNull();
  });
});
