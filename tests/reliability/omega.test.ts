import { describe, expect, it } from "vitest";
import { efa } from "../../src/factor/efa/efa";
import { omega, omegaTotalsWithout } from "../../src/reliability/omega";
import { schmidLeiman } from "../../src/reliability/schmid-leiman";
import reference from "../reference/reliability.json";
import { furthest } from "./reference";

const named = (matrix: number[][], n = 500) => ({ matrix, n, items: matrix.map((_, i) => `i${i + 1}`) });
/** Burt's eight items are left to the tests on matrices that are not positive definite. */
const threeFactors = Object.entries(reference.matrices).filter(([, set]) => set.omega.factors === 3);
const codes = (result: { warnings: readonly { code: string }[] }): string[] =>
  result.warnings.map((warning) => warning.code);

/** Correlations of a hierarchical model: general loadings by factor, first-order loadings by item. */
function hierarchical(above: readonly number[], loadings: readonly (readonly number[])[]): number[][] {
  const items = loadings.flatMap((list, factor) => list.map((loading) => ({ loading, factor })));
  return items.map((a, i) =>
    items.map((b, j) => {
      if (i === j) return 1;
      const phi = a.factor === b.factor ? 1 : above[a.factor]! * above[b.factor]!;
      return a.loading * b.loading * phi;
    }),
  );
}

describe("omega(correlation, options)", () => {
  const above = [0.9, 0.7, 0.6];
  const loadings = [
    [0.8, 0.7, 0.6],
    [0.75, 0.65, 0.55, 0.5],
    [0.7, 0.7, 0.8],
  ];
  const model = hierarchical(above, loadings);

  it("recovers the omegas of a hierarchical model exactly", () => {
    const variance = model.flat().reduce((a, b) => a + b);
    const unique = loadings.flat().reduce((sum, loading) => sum + 1 - loading * loading, 0);
    const general = loadings.flatMap((list, k) => list.map((loading) => loading * above[k]!));
    const result = omega(named(model));
    expect(result.total).toBeCloseTo(1 - unique / variance, 7);
    expect(result.hierarchical).toBeCloseTo(general.reduce((a, b) => a + b) ** 2 / variance, 5);
    expect(furthest(result.general ?? [], general)).toBeLessThan(1e-5);
    expect(result.warnings).toEqual([]);
  });

  it.each(threeFactors)("is without each item that of the others: %s", (_, set) => {
    const keep = (left: number) => set.matrix.map((__, item) => item).filter((item) => item !== left);
    const others = set.matrix.map((_row, left) => {
      const items = keep(left);
      return omega(named(items.map((i) => items.map((j) => set.matrix[i]![j]!)))).total;
    });
    expect(others.every((total) => total !== null)).toBe(true);
    omegaTotalsWithout(set.matrix).forEach((total, left) => {
      expect(total).toBeCloseTo(others[left]!, 12);
    });
  });

  it.each(threeFactors)("agrees with psych on %s", (_, set) => {
    const result = omega(named(set.matrix, set.n));
    expect(furthest([result.total], [set.omega.total])).toBeLessThan(1e-5);
    // psych's oblimin and second-order minres stop early.
    expect(furthest([result.hierarchical], [set.omega.hierarchical ?? Number.NaN])).toBeLessThan(2e-5);
  });

  it("takes one factor for three to five items and says why there is no hierarchical omega", () => {
    const congeneric = hierarchical([1], [[0.8, 0.7, 0.6, 0.5]]);
    const variance = congeneric.flat().reduce((a, b) => a + b);
    const result = omega(named(congeneric));
    expect(result.total).toBeCloseTo((0.8 + 0.7 + 0.6 + 0.5) ** 2 / variance, 6);
    expect(result.hierarchical).toBeNull();
    expect(codes(result)).toEqual(["omega-one-factor"]);
    expect(result.warnings[0]!.message).toContain("fewer than six items");
  });

  it("is null with a reason for two items and for correlations that cancel", () => {
    expect(
      codes(
        omega(
          named([
            [1, 0.5],
            [0.5, 1],
          ]),
        ),
      ),
    ).toEqual(["omega-two-items"]);
    const cancel = [
      [1, -0.5, -0.5],
      [-0.5, 1, -0.5],
      [-0.5, -0.5, 1],
    ];
    expect(omega(named(cancel))).toMatchObject({ total: null, hierarchical: null });
    expect(codes(omega(named(cancel)))).toEqual(["omega-no-variance"]);
  });

  it("names a Heywood case", () => {
    const result = omega(
      named([
        [1, 0.9, 0.9],
        [0.9, 1, 0.5],
        [0.9, 0.5, 1],
      ]),
    );
    expect(codes(result)).toContain("omega-heywood");
    expect(result.warnings.map(({ message }) => message).join(" ")).toMatch(
      /the uniqueness of \w+ is at the lower bound|the uniquenesses of \w+ and \w+ are at the lower bound/,
    );
    expect(result.total).toBeLessThanOrEqual(1);
  });

  it("names items that load against the general factor", () => {
    const turned = model.map((row, i) => row.map((value, j) => ((i === 0) !== (j === 0) ? -value : value)));
    const result = omega(named(turned));
    expect(codes(result)).toContain("omega-negative-loading");
    expect(result.warnings.at(-1)!.message).toContain("i1");
    expect(result.total).toBeLessThan(omega(named(model)).total!);
  });

  it("gives the same numbers for the same seed", () => {
    expect(omega(named(model), { seed: 9 })).toEqual(omega(named(model), { seed: 9 }));
  });
});

describe("schmidLeiman(solution, { n })", () => {
  it("keeps the communalities: general and group loadings are orthogonal", () => {
    const correlation = named(reference.matrices.thurstone.matrix, 213);
    const solution = efa(correlation, { factors: 3 });
    const { loadings } = schmidLeiman(solution, { n: 213 });
    const kept = loadings!.general.map(
      (general, i) => general ** 2 + loadings!.group[i]!.reduce((sum, value) => sum + value * value, 0),
    );
    // Three factors' correlations are reproduced exactly by one factor, so nothing is lost on the way.
    expect(furthest(kept, [...solution.communalities])).toBeLessThan(1e-6);
  });
});
