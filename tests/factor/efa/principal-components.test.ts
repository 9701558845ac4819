import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { alignFactors } from "../../../src/factor/efa/congruence";
import { factorScores } from "../../../src/factor/efa/factor-scores";
import { principalComponents } from "../../../src/factor/efa/principal-components";
import reference from "../../reference/components.json";
import { thrownBy } from "../../support/error";
import { largestDifference, solutionDifference } from "../reference";

const items = reference.matrix.map((_, i) => `x${i + 1}`);
const input = { matrix: reference.matrix, n: 301, items };
const table = fromAnswers({
  items: Object.fromEntries(items.map((id, i) => [id, reference.data.map((row) => row[i]!)])),
  scale: "continuous",
});

describe("principal components agree with psych's principal", () => {
  // psych's oblimin stops at a gradient of 1e-5; its promax is here that of stats, from a varimax that stopped early.
  it.each([
    ["none", "none", 1e-8],
    ["varimax", "varimax", 1e-7],
    ["oblimin", "oblimin", 1e-4],
    ["promax-stats", "promax", 1e-3],
  ] as const)("%s", (rotation, key, tolerance) => {
    const expected = reference[key];
    const solution = principalComponents(input, { components: 3, rotation });
    const phi = "phi" in expected ? expected.phi : solution.phi.map((row) => [...row]);
    const { columns, signs } = alignFactors(solution.loadings, expected.loadings);
    expect(solutionDifference(solution, { loadings: expected.loadings, phi })).toBeLessThan(tolerance);
    const inOrder = (rows: readonly (readonly number[])[]) =>
      rows.map((row) => columns.map((k, f) => signs[f]! * row[k]!));
    expect(largestDifference(inOrder(solution.weights), expected.weights)).toBeLessThan(tolerance);
    const scores = factorScores(table, solution).map((row) => row!);
    const first = reference.data.slice(0, 20).map((answers) => scores[rowOf(answers)]!);
    expect(largestDifference(inOrder(first), expected.scores)).toBeLessThan(10 * tolerance);
    if ("rms" in expected) expect(solution.rmsr).toBeCloseTo(expected.rms, 8);
    expect(solution.eigenvalues[8]).toBeCloseTo(reference.eigenvalues[8]!, 8);
  });

  it("of polychoric correlations and of a singular matrix, with weights", () => {
    for (const { matrix, loadings } of [reference.polychoric, reference.singular]) {
      const ids = matrix.map((_, i) => `v${i}`);
      const solution = principalComponents({ matrix, n: 300, items: ids }, { components: 2 });
      const phi = [
        [1, 0],
        [0, 1],
      ];
      expect(solutionDifference(solution, { loadings, phi })).toBeLessThan(1e-8);
      expect(solution.weights.flat().every(Number.isFinite)).toBe(true);
    }
  });
});

/** The rows of the table come in an order of their own. */
function rowOf(answers: readonly number[]): number {
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  return rows.find((row) => table.columns.every((column, j) => column[row] === answers[j]))!;
}

describe("principal components", () => {
  it("are as many as have an eigenvalue above 1, unless asked otherwise", () => {
    expect(principalComponents(input, {}).components).toBe(3);
    expect(principalComponents(input, {}).rotation).toBe("none");
  });

  it("explain everything if all are kept", () => {
    const { communalities, rmsr } = principalComponents(input, { components: 9, rotation: "varimax" });
    for (const communality of communalities) expect(communality).toBeCloseTo(1, 10);
    expect(rmsr).toBeLessThan(1e-10);
  });

  it("are refused where there are none", () => {
    const { matrix } = reference.singular;
    const ask = (components: number) =>
      thrownBy(() => principalComponents({ matrix, n: 300, items: [..."abcde"] }, { components }));
    expect(ask(5)).toMatchObject({ code: "bad-components", hint: expect.stringContaining("from 1 to 4") });
    expect(ask(1.5)).toMatchObject({ code: "bad-components" });
  });
});
