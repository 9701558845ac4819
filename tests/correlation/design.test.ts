import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlate } from "../../src/correlation/correlate";
import { selectItems } from "../../src/data/transform/select";
import { nineDesign } from "../factor/moments/reference";
import { designReference as reference, type SchoolReference } from "../support/design-reference";
import { unitsTable } from "../support/units";
import { largestDifference } from "./reference";

const within = { clusterLabels: "within-strata" } as const;
/** R's matrices have 1 on the diagonal of the standard errors, ours null. */
const offDiagonal = (matrix: readonly (readonly number[])[]): (number | null)[][] =>
  matrix.map((row, i) => row.map((value, j) => (i === j ? null : value)));

describe("standard errors of correlations under strata and clusters", () => {
  const binary = nineDesign();

  it.each(["pairwise", "listwise"] as const)(
    "are those of R's survey for tetrachoric correlations, %s",
    (missing) => {
      const { items, matrix, clustered, stratified } = reference.nine[missing];
      const table = selectItems(binary, items);
      const ours = correlate(table, { missing, ...within });
      expect(largestDifference(ours.matrix, matrix)).toBeLessThan(1e-12);
      // R's influences are central differences.
      expect(largestDifference(ours.standardErrors, offDiagonal(clustered))).toBeLessThan(1e-9);
      const strata = correlate({ ...table, cluster: null }, { missing });
      expect(largestDifference(strata.standardErrors, offDiagonal(stratified))).toBeLessThan(1e-9);
    },
  );

  it("are those of R's survey for polychoric correlations of five categories", () => {
    const { items, matrix, clustered } = reference.nine.five;
    const ours = correlate(selectItems(nineDesign({ graded: true }), items), {
      missing: "pairwise",
      ...within,
    });
    expect(ours.type).toBe("polychoric");
    expect(largestDifference(ours.matrix, matrix)).toBeLessThan(1e-12);
    expect(largestDifference(ours.standardErrors, offDiagonal(clustered))).toBeLessThan(1e-12);
  });

  it("come near a delete-one jackknife of the sampling units", () => {
    const { items } = reference.nine.pairwise;
    const ours = correlate(selectItems(binary, items), { missing: "pairwise", ...within }).standardErrors;
    const upper = ours.flatMap((row, i) => row.slice(i + 1));
    expect(upper.length).toBe(reference.nine.jackknife.length);
    upper.forEach((error, pair) => {
      // Equal to first order: 312 units.
      expect(Math.abs(error! / reference.nine.jackknife[pair]! - 1)).toBeLessThan(0.03);
    });
  });

  it.each(["clusters", "strata"] as const)("are those of R for schools, Pearson and Spearman: %s", (kind) => {
    const { values, weights, units, ...theirs }: SchoolReference = reference[kind];
    const numbers = [...new Set(units)];
    const codes = units.map((unit) => numbers.indexOf(unit));
    const table = unitsTable({ items: values, scale: "continuous", weights, [kind]: codes });
    for (const type of ["pearson", "spearman"] as const) {
      const ours = correlate(table, { type, missing: "pairwise" });
      expect(largestDifference(ours.matrix, theirs[type].matrix)).toBeLessThan(1e-10);
      // Spearman's influences are central differences in R.
      const tolerance = type === "pearson" ? 1e-10 : 1e-7;
      const wanted = offDiagonal(theirs[type].standardErrors);
      expect(largestDifference(ours.standardErrors, wanted)).toBeLessThan(tolerance);
      const jackknife = offDiagonal(theirs[type].jackknife).flat();
      ours.standardErrors.flat().forEach((error, cell) => {
        if (error === null) return;
        // Equal to first order; of correlations near 1, from 15 clusters, only roughly.
        const ratio = error / jackknife[cell]!;
        expect(Math.abs(Math.log(ratio))).toBeLessThan(kind === "clusters" ? 0.5 : 0.06);
      });
    }
  });

  it("say nothing of a design that is ignored", () => {
    const { warnings } = correlate(binary, { missing: "pairwise", ...within });
    expect(warnings.map(({ code }) => code)).not.toContain("design-ignored");
  });

  it("refuse clusters that straddle strata, unless labels are numbered within strata", () => {
    expect(() => correlate(binary, { missing: "pairwise" })).toThrow(
      expect.objectContaining({ code: "clusters-straddle-strata" }),
    );
  });
});

const people = fc
  .array(
    fc.record({
      answers: fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 2 }), fc.nat({ max: 1 })),
      weight: fc.double({ min: 0.2, max: 5, noNaN: true }),
    }),
    { minLength: 30, maxLength: 60 },
  )
  .map((drawn) => ({
    items: Object.fromEntries(["a", "b", "c"].map((id, j) => [id, drawn.map(({ answers }) => answers[j]!)])),
    weights: drawn.map(({ weight }) => weight),
  }));

describe("a design", () => {
  it("of one person per cluster in one stratum, or of people in one stratum, gives what weights alone give", () => {
    fc.assert(
      fc.property(
        people,
        fc.constantFrom("auto" as const, "pearson" as const, "spearman" as const),
        (who, type) => {
          const plain = attempt(() => correlate(unitsTable(who), { missing: "listwise", type }));
          fc.pre(plain !== null);
          const ids = who.weights.map((_, person) => person);
          const strata = ids.map(() => 0);
          for (const design of [{ clusters: ids }, { clusters: ids, strata }, { strata }]) {
            const ours = correlate(unitsTable({ ...who, ...design }), { missing: "listwise", type });
            expect(largestDifference(ours.standardErrors, plain!.standardErrors)).toBeLessThan(1e-9);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("of clusters of two people alike has standard errors that are larger by the root of two", () => {
    const a = [0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1];
    const b = [0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0];
    const twice = (values: readonly number[]): number[] => values.flatMap((value) => [value, value]);
    const items = { a: twice(a), b: twice(b) };
    const [each, pairs] = [undefined, items.a.map((_, person) => person >> 1)].map(
      (clusters) =>
        correlate(unitsTable({ items, ...(clusters ? { clusters } : {}) }), { missing: "listwise" })
          .standardErrors[0]![1]!,
    );
    // n / (n - 1) for 30 people, G / (G - 1) for 15 clusters.
    expect(pairs! / each!).toBeCloseTo(Math.sqrt((2 * (15 / 14)) / (30 / 29)), 9);
  });

  it("keeps the design effect of a pair whose empty cell was given half a person", () => {
    const cells = [
      { answers: [0, 0], people: 822 },
      { answers: [0, 1], people: 8 },
      { answers: [1, 0], people: 12 },
    ];
    const all = cells.flatMap((cell) => Array<number[]>(cell.people).fill(cell.answers));
    const items = { a: all.map(([a]) => a!), b: all.map(([, b]) => b!) };
    const clusters = all.map((_, person) => person >> 1);
    const own = correlate(unitsTable({ items }), { missing: "listwise" });
    const clustered = correlate(unitsTable({ items, clusters }), { missing: "listwise" });
    expect(clustered.adjustedPairs).toEqual([["a", "b"]]);
    const inflation = (2 * (421 / 420)) / (842 / 841);
    expect(clustered.standardErrors[0]![1]! / own.standardErrors[0]![1]!).toBeCloseTo(
      Math.sqrt(inflation),
      9,
    );
  });

  it("of a single cluster has no standard errors, and says so", () => {
    const items = { a: [0, 0, 1, 1, 0, 1, 0, 1, 0, 1], b: [0, 0, 1, 1, 0, 0, 1, 1, 1, 0] };
    const clusters = items.a.map(() => 0);
    for (const type of ["auto", "pearson"] as const) {
      const ours = correlate(unitsTable({ items, clusters }), { missing: "listwise", type });
      expect(ours.standardErrors[0]![1]).toBeNull();
      expect(ours.warnings.find(({ code }) => code === "no-standard-error")?.message).toMatch(
        /or the sampling units do not differ\. The correlation has no standard error/,
      );
    }
  });
});

function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
