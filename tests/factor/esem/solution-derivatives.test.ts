import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import { alignFactors } from "../../../src/factor/efa/congruence";
import { efa } from "../../../src/factor/efa/efa";
import { ROTATIONS, type Rotation, type RotationSettings } from "../../../src/factor/efa/rotation/rotations";
import { EXTRACTIONS, type Extraction } from "../../../src/factor/efa/solution";
import { solutionDerivatives } from "../../../src/factor/esem/solution-derivatives";
import type { Rows } from "../../../src/numeric/linear-algebra/matrix";
import components from "../../reference/components.json";
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

interface Case {
  readonly rotation: Rotation;
  readonly extraction: Extraction;
  readonly settings?: RotationSettings | undefined;
}

const target = matrix.map((_, i) => [0, 1].map((k) => (i < 4 === (k === 0) ? null : 0)));
const FIRST: readonly Rotation[] = ["oblimin", "promax", "varimax", "target", "none"];
/** They need three factors. */
const ELSEWHERE: readonly Rotation[] = ["bifactor-oblique", "bifactor-orthogonal"];
const ids = (Object.keys(ROTATIONS) as Rotation[]).filter((id) => !ELSEWHERE.includes(id));
const cases: readonly Case[] = [
  ...FIRST.flatMap((rotation) => EXTRACTIONS.map((extraction) => ({ rotation, extraction }))),
  ...ids.filter((id) => !FIRST.includes(id)).map((rotation) => ({ rotation, extraction: "minres" as const })),
  { rotation: "oblimin", extraction: "ml", settings: { normalize: "kaiser", gamma: -0.5 } },
  { rotation: "geomin", extraction: "ml", settings: { normalize: "cureton-mulaik" } },
  { rotation: "varimax", extraction: "ml", settings: { normalize: "cureton-mulaik" } },
  { rotation: "promax", extraction: "ml", settings: { normalize: "none", power: 3 } },
  { rotation: "crawford-ferguson", extraction: "ml", settings: { kappa: 0.4, normalize: "kaiser" } },
];

/** Derivatives of a solution are those of solutions of matrices nearby. */
function expectSlopes(own: Rows, { rotation, extraction, settings = {} }: Case, factors: number): void {
  const input = (changed: Rows) => ({ matrix: changed, n: 300, items: own.map((_, i) => `i${i}`) });
  const solve = (changed: Rows) =>
    efa(input(changed), { factors, extraction, rotation, ...settings, rotationStarts: 8 });
  const solution = solve(own);
  const moves = solutionDerivatives(own, solution, settings)!;
  const pairsOf = (phi: Rows): number[] => phi.flatMap((row, k) => row.slice(k + 1));
  for (const [i, j] of PAIRS) {
    const pair = (i * (17 - i)) / 2 + j - i - 1;
    const at = (by: number): number[] => {
      const changed = own.map((row, k) =>
        row.map((value, l) => value + (k + l === i + j && (k === i || k === j) && k !== l ? by : 0)),
      );
      const moved = solve(changed);
      const { loadings, columns, signs } = alignFactors(moved.loadings, solution.loadings);
      const phi = columns.map((from, k) =>
        columns.map((to, l) => signs[k]! * signs[l]! * moved.phi[from]![to]!),
      );
      return [...loadings.flat(), ...pairsOf(phi)];
    };
    const [above, below] = [at(STEP), at(-STEP)];
    for (let row = 0; row < moves.length / 36; row++) {
      const slope = (above[row]! - below[row]!) / (2 * STEP);
      // Rotations stop at a projected gradient of 1e-8.
      expect(Math.abs(moves[row * 36 + pair]! - slope)).toBeLessThan(2e-4);
    }
  }
  const correlations = ROTATIONS[rotation].kind === "oblique" ? pairsOf(solution.phi).length : 0;
  expect(moves.length / 36).toBe(9 * factors + correlations);
}

describe("solutionMoves(matrix, solution)", () => {
  it.each(cases)(
    "has the central differences of whole solutions: $extraction, $rotation, $settings",
    (one) => {
      const settings = ROTATIONS[one.rotation].needsTarget ? { target } : one.settings;
      expectSlopes(matrix, { ...one, settings }, 2);
    },
  );

  it.each(["bifactor-oblique", "bifactor-orthogonal"] as const)(
    "has those of three factors: %s",
    (rotation) => {
      expectSlopes(components.matrix, { rotation, extraction: "ml" }, 3);
    },
  );

  it("is null where the solution is not stationary for the matrix", () => {
    const solution = efa(found, { factors: 2 });
    const other = matrix.map((row, i) => row.map((value, j) => (i === j ? 1 : 0.8 * value)));
    expect(solutionDerivatives(other, solution, {})).toBeNull();
  });
});
