import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { bootstrapLoadings } from "../../../src/factor/efa/bootstrap-loadings";
import { efa } from "../../../src/factor/efa/efa";
import type { EfaSolution } from "../../../src/factor/efa/solution";
import { correlationCovariance, loadingIntervals } from "../../../src/factor/esem/loading-intervals";
import { createRandom } from "../../../src/numeric/random/random";
import { nineTable } from "../../support/table";
import { unitsTable } from "../../support/units";

const table = nineTable("binary");
const correlation = { missing: "listwise" } as const;
const found = correlate(table, correlation);
const solutions = [1, 2].map((factors) => efa(found, { factors }));

/** Two traits of three continuous items each, correlated .5; equal within a cluster by `alike`. */
function continuous(people: number, seed: number) {
  const random = createRandom(seed);
  const answers = Array.from({ length: people }, () => {
    const first = random.normal();
    const second = 0.5 * first + Math.sqrt(0.75) * random.normal();
    return [0.8, 0.7, 0.6, 0.8, 0.7, 0.6].map(
      (loading, j) => loading * (j < 3 ? first : second) + Math.sqrt(1 - loading * loading) * random.normal(),
    );
  });
  const items = ["a", "b", "c", "d", "e", "f"].map((id, j) => [id, answers.map((row) => row[j]!)] as const);
  return fromAnswers({ items: Object.fromEntries(items), scale: "continuous" });
}

describe("loadingIntervals(table, correlations, solutions)", () => {
  const delta = loadingIntervals(table, found, solutions, { correlation });

  it("agrees with the bootstrap in where intervals lie and how wide they are", () => {
    const drawn = bootstrapLoadings(table, solutions, { samples: 300, seed: 1, correlation });
    delta.forEach((solution, s) => {
      const widths: number[] = [];
      solution.loadings.forEach((row, i) => {
        row.forEach((loading, k) => {
          const [low, high] = solution.loadingIntervals![i]![k]!;
          const [from, to] = drawn[s]!.loadingIntervals![i]![k]!;
          expect(low).toBeLessThan(loading);
          expect(high).toBeGreaterThan(loading);
          // A 2.5 % quantile of 300 draws has a standard error of 7 % of the interval's width.
          expect(Math.abs(low - from)).toBeLessThan(0.25 * (to - from));
          expect(Math.abs(high - to)).toBeLessThan(0.25 * (to - from));
          widths.push((high - low) / (to - from));
        });
      });
      expect(widths.reduce((sum, width) => sum + width, 0) / widths.length).toBeCloseTo(1, 1);
      expect(solution.intervalMethod).toBe("delta");
      expect(solution.warnings).toEqual(solutions[s]!.warnings);
    });
    expect(delta[0]!.phiIntervals).toBeNull();
    const [low, high] = delta[1]!.phiIntervals![0]![1]!;
    expect(delta[1]!.phiIntervals![1]![0]).toEqual([low, high]);
    expect(delta[1]!.phiIntervals![0]![0]).toBeNull();
    expect(low).toBeLessThan(delta[1]!.phi[0]![1]!);
    expect(high).toBeGreaterThan(delta[1]!.phi[0]![1]!);
  });

  it.each([
    ["spearman", "varimax"],
    ["pearson", "promax"],
  ] as const)("takes %s correlations and %s, against the bootstrap", (type, rotation) => {
    const own = continuous(400, 3);
    const how = { missing: "listwise", type } as const;
    const correlations = correlate(own, how);
    const solution = efa(correlations, { factors: 2, rotation });
    const [ours] = loadingIntervals(own, correlations, [solution], { correlation: how });
    const [drawn] = bootstrapLoadings(own, [solution], { samples: 200, seed: 1, correlation: how });
    const width = ({ loadingIntervals: all }: EfaSolution): number =>
      all!.flat().reduce((sum, [low, high]) => sum + high - low, 0);
    expect(width(ours!) / width(drawn!)).toBeGreaterThan(0.9);
    expect(width(ours!) / width(drawn!)).toBeLessThan(1.1);
    expect(ours!.phiIntervals === null).toBe(rotation === "varimax");
  });

  it("has the scatter of loadings over independent samples as standard errors", () => {
    const drawn = Array.from({ length: 60 }, (_, k) => continuous(300, 100 + k));
    const how = { missing: "listwise" } as const;
    const results = drawn.map((own) => {
      const correlations = correlate(own, how);
      return loadingIntervals(own, correlations, [efa(correlations, { factors: 2 })], {
        correlation: how,
      })[0]!;
    });
    const largest = results.map(({ loadings }) => loadings.flat().reduce((a, b) => Math.max(a, b)));
    const holds = results.flatMap(({ loadings, loadingIntervals: all }) =>
      [0, 3].map((i) => {
        const k = Math.abs(loadings[i]![0]!) > Math.abs(loadings[i]![1]!) ? 0 : 1;
        const [low, high] = all![i]![k]!;
        return Number(low <= 0.8 && 0.8 <= high);
      }),
    );
    expect(largest.every((loading) => loading < 1.2)).toBe(true);
    const coverage = holds.reduce((sum, one) => sum + one, 0) / holds.length;
    expect(coverage).toBeGreaterThan(0.88);
  });

  it("is wider where people of a cluster are alike, and the same where each is a cluster", () => {
    const random = createRandom(9);
    const clusters = Array.from({ length: 400 }, (_, person) => Math.floor(person / 10));
    const common = Array.from({ length: 40 }, () => random.normal());
    const answers = clusters.map((cluster) => {
      const trait = 0.8 * common[cluster]! + 0.6 * random.normal();
      return [0, 1, 2, 3].map(() =>
        Number(0.7 * trait + 0.7 * (0.5 * common[cluster]! + random.normal()) > 0.3),
      );
    });
    const items = Object.fromEntries(
      ["a", "b", "c", "d"].map((id, j) => [id, answers.map((row) => row[j]!)]),
    );
    const widthOf = (units: readonly number[] | undefined): number => {
      const own = unitsTable({ items, ...(units === undefined ? {} : { clusters: [...units] }) });
      const correlations = correlate(own, correlation);
      const [solution] = loadingIntervals(own, correlations, [efa(correlations, { factors: 1 })], {
        correlation,
      });
      return solution!.loadingIntervals!.flat().reduce((sum, [low, high]) => sum + high - low, 0);
    };
    expect(widthOf(clusters)).toBeGreaterThan(1.2 * widthOf(undefined));
    expect(widthOf(clusters.map((_, person) => person))).toBeCloseTo(widthOf(undefined), 6);
  });

  it("has no intervals, with a warning, of a Heywood case and of units that tell nothing", () => {
    const three = efa(found, { factors: 3 });
    expect(three.heywood.length).toBeGreaterThan(0);
    const [improper] = loadingIntervals(table, found, [three], { correlation });
    expect(improper).toMatchObject({ loadingIntervals: null, phiIntervals: null, intervalMethod: null });
    expect(improper!.warnings.at(-1)?.message).toBe(
      "The loadings have no intervals: the uniqueness of an item is at its lower bound.",
    );
    const random = createRandom(4);
    const answers = Array.from({ length: 80 }, () => {
      const trait = random.normal();
      return [0, 1, 2].map(() => Number(trait + random.normal() > 0));
    });
    const items = Object.fromEntries(["a", "b", "c"].map((id, j) => [id, answers.map((row) => row[j]!)]));
    const single = unitsTable({ items, clusters: answers.map(() => 0) });
    const correlations = correlate(single, correlation);
    const [none] = loadingIntervals(single, correlations, [efa(correlations, { factors: 1 })], {
      correlation,
    });
    expect(none!.loadingIntervals).toBeNull();
    expect(none!.warnings.map(({ code }) => code)).toContain("no-loading-intervals");
    expect(JSON.stringify([improper, none])).not.toContain("NaN");
  });
});

describe("correlationCovariance(table, options)", () => {
  it.each(["auto", "pearson", "spearman"] as const)(
    "has the squared standard errors of %s correlations",
    (type) => {
      for (const missing of ["listwise", "pairwise"] as const) {
        const how = { missing, type };
        const { standardErrors } = correlate(table, how);
        const covariance = correlationCovariance(table, how)!;
        const pairs = Math.sqrt(covariance.length);
        let pair = 0;
        for (let i = 0; i < 9; i++) {
          for (let j = i + 1; j < 9; j++, pair++) {
            const error = Math.sqrt(covariance[pair * (pairs + 1)]!);
            expect(Math.abs(error / standardErrors[i]![j]! - 1)).toBeLessThan(1e-10);
          }
        }
      }
    },
  );
});
