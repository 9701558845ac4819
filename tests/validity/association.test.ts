import { describe, expect, it } from "vitest";
import { correlate } from "../../src/correlation/correlate";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { itemScores } from "../../src/data/transform/item-scores";
import { createRandom } from "../../src/numeric/random/random";
import { type OutsideScale, scoreAssociation } from "../../src/validity/association";
import { countRate } from "../../src/validity/count-rate";
import { domainOf } from "../../src/validity/domain";
import { groupDifference } from "../../src/validity/group-difference";
import { serialCorrelation } from "../../src/validity/serial-correlation";
import reference from "../reference/validity.json";
import { type DesignName, madeTable } from "./reference";

const SCALES = {
  numeric: "continuous",
  ordered: "ordinal",
  binary: "binary",
  counted: "count",
  spread: "count",
} as const satisfies Record<string, OutsideScale>;
const DESIGNS: readonly DesignName[] = ["simple", "weighted", "clustered"];
const ITEMS = ["a", "b", "c", "d"];

describe("scoreAssociation(input)", () => {
  it.each(DESIGNS)("agrees with R, %s", (design) => {
    const table = madeTable(design);
    for (const [outside, expected] of Object.entries(reference.associations[design])) {
      const scale = SCALES[outside as keyof typeof SCALES];
      const found = scoreAssociation({ table, items: ITEMS, outside, scale });
      expect(found.people).toBe(expected.people);
      expect(found.domain.df).toBe(expected.df);
      expect(found.correlation?.estimate).toBeCloseTo(expected.estimate, 12);
      // R's influences are central differences.
      expect(found.correlation?.se).toBeCloseTo(expected.se, 8);
      expect(found.correlation?.low).toBeCloseTo(expected.interval[0] ?? 0, 7);
      expect(found.correlation?.high).toBeCloseTo(expected.interval[1] ?? 0, 7);
    }
  });

  it.each(DESIGNS)(
    "has svyglm's odds ratios and rate ratios, and glm.nb's where counts spread, %s",
    (design) => {
      const table = madeTable(design);
      const of = (outside: keyof typeof SCALES & string) =>
        scoreAssociation({ table, items: ITEMS, outside, scale: SCALES[outside] }).ratio;
      const { binary, counted, spread } = reference.associations[design];
      const ends = (ratio: ReturnType<typeof of>) => [ratio?.estimate, ratio?.low, ratio?.high];
      const near = (found: readonly (number | null | undefined)[], expected: typeof binary.ratio) => {
        [expected.estimate, ...expected.interval].forEach((value, k) => {
          expect(Math.abs((found[k] ?? 0) / value - 1)).toBeLessThan(1e-7);
        });
      };
      near(ends(of("binary")), binary.ratio);
      expect(of("binary")?.model).toBe("logistic");
      expect(of("counted")?.model).toBe("poisson");
      near(ends(of("counted")), counted.poisson);
      expect(of("counted")?.overdispersion?.alpha).toBeCloseTo(counted.overdispersion.alpha, 8);
      expect(of("counted")?.overdispersion?.z).toBeCloseTo(counted.overdispersion.z, 6);
      expect(of("spread")?.model).toBe("negative-binomial");
      near(ends(of("spread")), spread.negativeBinomial);
      expect(of("spread")?.overdispersion?.z).toBeCloseTo(spread.overdispersion.z, 6);
    },
  );

  it("finds glm.nb's size", () => {
    const table = madeTable("weighted");
    const values = [0, 1, 2, 3].map((at) => itemScores(table, at));
    const sums = Float64Array.from(values[0] ?? [], (_, row) =>
      values.reduce((sum, own) => sum + (own[row] ?? 0), 0),
    );
    const counts = itemScores(
      table,
      table.items.findIndex(({ id }) => id === "spread"),
    );
    const found = countRate(sums, counts, domainOf(table, [sums, counts]));
    expect(Math.abs((found?.size ?? 0) / reference.associations.weighted.spread.size - 1)).toBeLessThan(1e-6);
  });

  it("takes a single item's answers as it takes items among themselves", () => {
    const table = madeTable("weighted");
    const { matrix, standardErrors } = correlate(
      {
        ...table,
        items: table.items.slice(0, 1).concat(table.items[6] ?? []),
        columns: [table.columns[0]!, table.columns[6]!],
      },
      { missing: "listwise" },
    );
    const found = scoreAssociation({ table, items: ["a"], outside: "binary", scale: "binary" });
    expect(found.coefficient).toBe("polychoric");
    expect(found.correlation?.estimate).toBeCloseTo(matrix[0]?.[1] ?? 0, 10);
    const inflation = found.people / (found.people - 1);
    expect(found.correlation?.se).toBeCloseTo(standardErrors[0]?.[1] ?? 0, 4);
    expect(inflation).toBeGreaterThan(1);
    const numbers = scoreAssociation({ table, items: ["a"], outside: "numeric", scale: "continuous" });
    expect(numbers.coefficient).toBe("polyserial");
  });

  it("says what cannot be told", () => {
    const of = (x: readonly (number | null)[], y: readonly (number | null)[], scale: OutsideScale) =>
      scoreAssociation({
        table: fromAnswers({ items: { x, y }, scale: scale === "binary" ? "ordinal" : "continuous" }),
        items: ["x"],
        outside: "y",
        scale,
      });
    for (const [x, y] of [
      [
        [1, 2, 3],
        [2, 2, 2],
      ],
      [
        [1, 1, 1],
        [1, 2, 3],
      ],
      [
        [null, 1, null],
        [1, null, 2],
      ],
    ] as const) {
      const found = of(x, y, "continuous");
      expect(found.correlation).toBeNull();
      expect(found.warnings.map(({ code }) => code)).toEqual(["no-variation"]);
    }
    expect(of([1, 2, 3, 4], [0, 0, 0, 0], "count").ratio).toBeNull();
    const foretold = of([0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 1], "binary");
    expect(foretold.correlation?.low ?? null).toBeNull();
    expect(foretold.ratio).toBeNull();
    expect(of([1, 2, 3, 4], [0.5, 1, 1, 2], "count").warnings.map(({ code }) => code)).toEqual(["no-ratio"]);
    const perfect = of([1, 2, 3, 4], [2, 4, 6, 8], "continuous");
    expect(perfect.correlation).toMatchObject({ estimate: 1, low: null, high: null });
  });

  it("keeps a correlation beyond 1 to itself, with a warning", () => {
    const table = fromAnswers({
      items: { x: [1, 2, 3, 4], z: [1, 2, 3, 4], y: [0, 0, 1, 1] },
      scale: "continuous",
    });
    const binary = {
      ...table,
      items: table.items.map((item) =>
        item.id === "y"
          ? {
              ...item,
              scale: "ordinal" as const,
              categories: [
                { label: "no", score: 0 },
                { label: "yes", score: 1 },
              ],
            }
          : item,
      ),
      columns: table.columns.map((column, k) => (k === 2 ? Int16Array.from(column) : column)),
    };
    const found = scoreAssociation({ table: binary, items: ["x", "z"], outside: "y", scale: "binary" });
    expect(found.correlation).toBeNull();
    expect(found.warnings.map(({ code }) => code)).toEqual(["correlation-beyond-1", "no-ratio"]);
  });
});

describe("serialCorrelation(score, places, domain)", () => {
  it("counts an answer that nobody gave as a threshold", () => {
    const random = createRandom(3);
    const latent = Array.from({ length: 4000 }, () => random.normal());
    const x = latent.map((value) => 0.6 * value + 0.8 * random.normal());
    const y = latent.map((value) => (value < 0 ? 0 : 2));
    const table = fromAnswers({ items: { x, y }, scale: "continuous" });
    const values = [itemScores(table, 0), itemScores(table, 1)] as const;
    const found = serialCorrelation(...values, domainOf(table, values));
    expect(Math.abs((found?.value ?? 0) - 0.6)).toBeLessThan(0.03);
  });
});

describe("groupDifference(table, score, isIn)", () => {
  it.each(DESIGNS)("agrees with hand formulas in R, %s", (design) => {
    const table = madeTable(design);
    const scores = [0, 1, 2, 3].map((at) => itemScores(table, at));
    const sums = Float64Array.from(scores[0] ?? [], (_, row) =>
      scores.reduce((sum, own) => sum + (own[row] ?? 0), 0),
    );
    const at = table.items.findIndex(({ id }) => id === "binary");
    const found = groupDifference(table, sums, table.columns[at] ?? []);
    const { g, superiority } = reference.associations[design].binary;
    expect(found?.g?.estimate).toBeCloseTo(g.estimate, 12);
    expect(found?.g?.se).toBeCloseTo(g.se, 8);
    expect(found?.superiority.estimate).toBeCloseTo(superiority.estimate, 12);
    expect(found?.superiority.se).toBeCloseTo(superiority.se, 8);
  });

  it("has no g where scores do not vary, no figures where a group is empty", () => {
    const table = fromAnswers({ items: { x: [1, 1, 2, 2] }, groups: { sex: ["b", "b", "g", "g"] } });
    const codes = table.groupings[0]?.codes ?? [];
    const found = groupDifference(table, itemScores(table, 0), codes);
    expect(found?.g).toBeNull();
    expect(found?.superiority).toMatchObject({ estimate: 1, low: null, high: null });
    expect(groupDifference(table, itemScores(table, 0), new Int16Array(table.rows))).toBeNull();
  });
});
