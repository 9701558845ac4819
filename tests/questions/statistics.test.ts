import { describe, expect, it } from "vitest";
import { correlate } from "../../src/correlation/correlate";
import { pairTests } from "../../src/correlation/pair-tests";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { itemScores } from "../../src/data/transform/item-scores";
import { efa } from "../../src/factor/efa/efa";
import { factorScoreWeights } from "../../src/factor/efa/factor-scores";
import { studentTwoSided } from "../../src/numeric/distributions/special";
import { multiply, transpose } from "../../src/numeric/linear-algebra/matrix";
import { createRandom } from "../../src/numeric/random/random";
import { levelTest } from "../../src/survey/comparison/level-test";
import reference from "../reference/questions.json";

const items = {
  a: [1, 2, 3, 4, 5, 6, 2, 3, 4, 1, null, 5],
  b: [2, 1, 4, 3, 6, 5, 2, 2, 5, 1, 3, null],
  c: [5, 4, 4, 2, 1, 2, 5, 3, 2, 4, 3, 1],
  d: [1, 3, 2, 5, 4, 4, 1, 2, 6, 2, 6, 3],
};
const groups = { g: ["u", "u", "v", "v", "w", "w", "u", "v", "w", "u", "v", "w"] };
const weights = [1, 2, 1, 3, 1, 2, 2, 1, 1, 3, 2, 1];
const table = fromAnswers({ items, groups });

describe("correlations of pairs agree with R's cor.test", () => {
  it.each(["pearson", "spearman", "kendall"] as const)("%s", (type) => {
    const { pairs } = pairTests(table, { type, missing: "pairwise" });
    expect(pairs).toHaveLength(6);
    for (const [at, expected] of reference[type].entries()) {
      const found = pairs[at];
      expect([found?.first, found?.second]).toEqual([expected.first, expected.second]);
      expect(found?.r).toBeCloseTo(expected.r, 10);
      expect(found?.p).toBeCloseTo(expected.p, 10);
      expect(found?.low).toBeCloseTo(expected.low, 9);
      expect(found?.high).toBeCloseTo(expected.high, 9);
    }
  });

  it("with an item held constant, over complete cases", () => {
    const { pairs } = pairTests(table, { type: "pearson", missing: "pairwise", control: ["d"] });
    for (const [at, expected] of reference.partial.entries()) {
      expect(pairs[at]?.r).toBeCloseTo(expected.r, 10);
      expect(pairs[at]?.p).toBeCloseTo(expected.p, 10);
      expect(pairs[at]?.low).toBeCloseTo(expected.low, 9);
      expect(pairs[at]?.high).toBeCloseTo(expected.high, 9);
    }
  });

  it("a frequency counts as that many people", () => {
    const counted = fromAnswers({ items, weights, weighting: "frequency" });
    const rows = weights.flatMap((times, row) => Array.from({ length: times }, () => row));
    const repeated = fromAnswers({
      items: Object.fromEntries(
        Object.entries(items).map(([id, of]) => [id, rows.map((row) => of[row] ?? null)]),
      ),
    });
    for (const type of ["pearson", "kendall"] as const) {
      const [one] = pairTests(counted, { type, missing: "pairwise" }).pairs;
      const [other] = pairTests(repeated, { type, missing: "pairwise" }).pairs;
      expect(one?.r).toBeCloseTo(other?.r ?? Number.NaN, 12);
      expect(one?.p).toBeCloseTo(other?.p ?? Number.NaN, 12);
      expect(one?.people).toBe(other?.people);
    }
  });

  it("is null where nothing is left of an item", () => {
    const same = fromAnswers({ items: { ...items, e: items.d } });
    const { pairs } = pairTests(same, { type: "pearson", missing: "pairwise", control: ["d"] });
    const rs = new Map(pairs.map(({ first, second, r }) => [`${first}${second}`, r]));
    expect([rs.get("ae"), rs.get("be"), rs.get("ce")]).toEqual([null, null, null]);
    expect(rs.get("ab")).not.toBeNull();
  });

  it("says which item is unknown, and that Kendall's tau has no partial form", () => {
    expect(() => pairTests(table, { type: "pearson", missing: "pairwise", control: ["x"] })).toThrow("x");
    expect(() => pairTests(table, { type: "kendall", missing: "pairwise", control: ["d"] })).toThrow(
      "Kendall",
    );
    const twice = fromAnswers({ items: { ...items, e: items.d } });
    const collinear = { type: "pearson", missing: "pairwise", control: ["d", "e"] } as const;
    expect(() => pairTests(twice, collinear)).toThrow("depend on each other");
    const most = { type: "pearson", missing: "pairwise", control: ["b", "c", "d"] } as const;
    expect(() => pairTests(table, most)).toThrow("needs two items");
  });

  it.each(["kendallWeighted", "kendallClusters"] as const)("%s: Kendall's tau under a design", (name) => {
    // A first item that numbers people keeps their order, so that neighbors share a cluster.
    const people = fromAnswers({ items: { row: items.a.map((_, row) => row), ...items }, weights });
    const cluster = Int32Array.from(itemScores(people, 0), (row) => Math.floor(row / 2));
    const design = name === "kendallClusters" ? { ...people, cluster } : people;
    const { pairs } = pairTests(design, { type: "kendall", missing: "pairwise" });
    const pair = pairs.find(({ first, second }) => first === "b" && second === "d");
    for (const figure of ["r", "p", "low", "high"] as const)
      expect(pair?.[figure]).toBeCloseTo(reference[name][figure], 8);
  });

  it("gives the design's p for weighted Pearson", () => {
    const weighted = fromAnswers({ items, weights });
    const { byDesign, pairs } = pairTests(weighted, { type: "pearson", missing: "pairwise" });
    expect(byDesign).toBe(true);
    // Of the standard errors of correlations, which are checked against lavaan and survey.
    const { matrix, standardErrors } = correlate(weighted, { type: "pearson", missing: "pairwise" });
    const r = matrix[0]![1]!;
    const z = (Math.atanh(r) * (1 - r * r)) / standardErrors[0]![1]!;
    expect(pairs[0]?.p).toBeCloseTo(studentTwoSided(z, 11), 12);
  });

  it("rejects by latent correlations where their intervals exclude zero", () => {
    const random = createRandom(5);
    const answer = (trait: number): number =>
      Math.max(1, Math.min(4, Math.round(2.5 + trait + random.normal())));
    const samples = Array.from({ length: 40 }, () => {
      const traits = Array.from({ length: 12 }, () => random.normal() / 2);
      return fromAnswers({ items: { a: traits.map(answer), b: traits.map(answer) } });
    });
    const tests = samples.flatMap((few) => pairTests(few, { type: "auto", missing: "pairwise" }).pairs);
    const tested = tests.flatMap(({ low, high, p }) =>
      p === null ? [] : [[p < 0.05, low! > 0 || high! < 0]],
    );
    expect(tested.length).toBeGreaterThan(30);
    expect(new Set(tested.map(String)).size).toBe(2);
    for (const [rejected, excluded] of tested) expect(rejected).toBe(excluded);
  });
});

describe("tests of means by level agree with R", () => {
  const scores = itemScores(table, 2);

  it("Welch's F and eta squared (oneway.test, anova)", () => {
    const { test, etaSquared, levels } = levelTest(table, scores, table.groupings[0]!);
    expect(test).toMatchObject({ kind: "welch", df1: reference.welch.df1 });
    expect(test?.f).toBeCloseTo(reference.welch.f, 9);
    expect(test?.df2).toBeCloseTo(reference.welch.df2, 9);
    expect(test?.p).toBeCloseTo(reference.welch.p, 9);
    expect(etaSquared).toBeCloseTo(reference.eta, 10);
    expect(levels.map(({ n }) => n)).toEqual([4, 4, 4]);
  });

  it("two levels", () => {
    const two = fromAnswers({
      items: { c: items.c.filter((_, row) => groups.g[row] !== "w") },
      groups: { g: groups.g.filter((level) => level !== "w") },
    });
    const { test } = levelTest(two, itemScores(two, 0), two.groupings[0]!);
    expect(test?.f).toBeCloseTo(reference.welch2.f, 9);
    expect(test?.df2).toBeCloseTo(reference.welch2.df2, 9);
    expect(test?.p).toBeCloseTo(reference.welch2.p, 9);
  });

  it("with weights, and with clusters (survey::regTermTest)", () => {
    const weighted = fromAnswers({ items, groups, weights });
    // A first item that numbers people keeps their order, so that neighbors share a cluster.
    const numbered = fromAnswers({ items: { row: items.a.map((_, row) => row), ...items }, groups, weights });
    const cluster = Int32Array.from(itemScores(numbered, 0), (row) => Math.floor(row / 2));
    const clustered = { ...numbered, cluster };
    for (const [own, place, expected] of [
      [weighted, 2, reference.wald],
      [clustered, 3, reference.waldClusters],
    ] as const) {
      const { test, levels } = levelTest(own, itemScores(own, place), own.groupings[0]!);
      expect(test).toMatchObject({ kind: "wald", df1: expected.df1, df2: expected.df2 });
      expect(test?.f).toBeCloseTo(expected.f, 8);
      expect(test?.p).toBeCloseTo(expected.p, 8);
      expect(levels[0]?.mean).toBeCloseTo(reference.means[0]!, 10);
    }
  });

  it("is not defined where a level does not vary, or only one has two people", () => {
    const flat = fromAnswers({ items: { a: [1, 1, 2, 3] }, groups: { g: ["u", "u", "v", "v"] } });
    expect(levelTest(flat, itemScores(flat, 0), flat.groupings[0]!).test).toBeNull();
    const alone = fromAnswers({ items: { a: [1, 2, 3] }, groups: { g: ["u", "v", "v"] } });
    expect(levelTest(alone, itemScores(alone, 0), alone.groupings[0]!).test).toBeNull();
  });
});

describe("ten Berge's factor scores", () => {
  const { matrix, loadings, tenberge } = reference;
  const phi = [
    [1, 0.4],
    [0.4, 1],
  ];
  const structure = multiply(loadings, phi);
  const communalities = loadings.map((row, i) =>
    row.reduce((sum, one, f) => sum + one * structure[i]![f]!, 0),
  );
  const solution = {
    ...efa({ matrix, n: 500, items: ["a", "b", "c", "d", "e", "f"] }, { factors: 2 }),
    loadings,
    structure,
    phi,
    communalities,
    uniquenesses: communalities.map((one) => 1 - one),
  };
  const { weights } = factorScoreWeights(solution, { matrix }, "tenberge");

  it("has the weights of psych::factor.scores", () => {
    weights.forEach((row, i) => {
      row.forEach((weight, f) => {
        expect(weight).toBeCloseTo(tenberge[i]![f]!, 8);
      });
    });
  });

  it("gives scores that correlate as the factors do", () => {
    const covariance = multiply(transpose(weights), multiply(matrix, weights));
    covariance.flat().forEach((value, k) => {
      expect(value).toBeCloseTo(phi.flat()[k]!, 12);
    });
  });
});
