import { describe, expect, test } from "vitest";
import { type DesignPopulation, designPopulation } from "../../scripts/verdicts/design-population";
import { DESIGNS, type Design } from "../../scripts/verdicts/designs";
import { drawDesign } from "../../scripts/verdicts/draw-design";
import { correlate } from "../../src/correlation/correlate";

const shares = (column: Int16Array | Float64Array, count: Float64Array, category: number): number => {
  let sum = 0;
  column.forEach((value, row) => {
    if (value === category) sum += count[row]!;
  });
  return sum / count.reduce((all, own) => all + own, 0);
};

/** The first design with such a truth, from a large sample without clusters. */
function large(wanted: Partial<Design>): { design: Design; population: DesignPopulation } {
  const found = DESIGNS.find((one) =>
    Object.entries(wanted).every(([key, value]) => one[key as keyof Design] === value),
  );
  if (found === undefined) throw new Error("there is no such design");
  const design = { ...found, people: 40_000, weights: false, clusters: null };
  return { design, population: designPopulation(design) };
}

describe("designs of the verdict studies", () => {
  test("halves have the same margins", () => {
    const margins = (use: string) =>
      (["answers", "people", "weights", "clusters", "truth"] as const).map((key) =>
        DESIGNS.filter((one) => one.use === use)
          .map((one) => String(one[key]))
          .sort(),
      );
    expect(DESIGNS).toHaveLength(80);
    expect(margins("tuning")).toEqual(margins("rates"));
    const factors = (use: string) =>
      DESIGNS.filter((one) => one.use === use).map(({ sizes }) => sizes.length);
    expect(factors("tuning")).toEqual(factors("rates"));
  });

  test("every population exists, and its samples have its items", () => {
    for (const design of DESIGNS) {
      const { correlations, loadings } = designPopulation(design);
      expect(loadings.every((row) => row.length === design.sizes.length)).toBe(true);
      expect(correlations.flat().every((value) => value > -0.15 && value <= 1)).toBe(true);
    }
  });

  test("samples have the population's shares and correlations", () => {
    for (const truth of ["exact", "minor factors", "skewed", "zero-inflated"] as const) {
      const continuous = large({ truth, answers: truth === "minor factors" ? "five" : "continuous" });
      const { design, population } = continuous;
      const own = { ...design, answers: "continuous" as const };
      const table = drawDesign(own, { seed: 1, replicate: 0 });
      const { matrix } = correlate(table, { missing: "listwise", type: "pearson" });
      matrix.flat().forEach((value, k) => {
        expect(Math.abs(value - population.correlations.flat()[k]!)).toBeLessThan(0.05);
      });
      const binary = { ...design, answers: 20 as const };
      const answers = drawDesign(binary, { seed: 1, replicate: 0 });
      [0.2, 0.14, 0.28].forEach((share, j) => {
        expect(Math.abs(shares(answers.columns[j]!, answers.count, 1) - share)).toBeLessThan(0.01);
      });
    }
  });

  test("the same seed gives the same sample, tuning and rates others; clusters and weights where the design has them", () => {
    const design = DESIGNS.find(({ clusters }) => clusters === 30)!;
    const draw = (one: Design, replicate = 0) =>
      Array.from(drawDesign(one, { seed: 1, replicate }).columns[0]!);
    expect(draw(design)).toEqual(draw(design));
    expect(draw(design)).not.toEqual(draw(design, 1));
    expect(draw(design)).not.toEqual(draw({ ...design, use: "rates" }));
    const { cluster } = drawDesign(design, { seed: 1, replicate: 0 });
    expect(new Set(cluster).size).toBe(30);
    const weighted = drawDesign(DESIGNS.find(({ weights }) => weights)!, { seed: 1, replicate: 0 });
    expect(weighted.weighting).toBe("design");
  });
});
