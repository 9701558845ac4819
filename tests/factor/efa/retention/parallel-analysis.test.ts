import { describe, expect, it } from "vitest";
import { correlate } from "../../../../src/correlation/correlate";
import type { PatternTable } from "../../../../src/data/answers/pattern-table";
import { parallelAnalysis } from "../../../../src/factor/efa/retention/parallel-analysis";
import { randomEigenvalues } from "../../../../src/factor/efa/retention/random-eigenvalues";
import { randomItems } from "../../../../src/factor/efa/retention/random-items";
import type { ParallelAnalysis } from "../../../../src/factor/efa/retention/retention-result";
import { identity } from "../../../../src/numeric/linear-algebra/matrix";
import { createRandom } from "../../../../src/numeric/random/random";
import { meanOf, percentileOf } from "../../../../src/numeric/sums/percentile";
import { correlationOf } from "../../../support/correlation";
import { nineTable, tableOf } from "../../../support/table";
import { reference, type Simulated } from "../../retention/reference";

const nine = nineTable("binary");
const nineCorrelation = correlationOf(reference.rules.nine.matrix, { n: reference.rules.nine.n });
const codes = (result: ParallelAnalysis): string[] => result.warnings.map((warning) => warning.code);

/**
 * Both sides are simulations: means differ by at most 4.5 standard errors of the difference, and so do percentiles,
 * whose standard error is about 2.1 sd / sqrt(replicates) where the density is normal (3 allows for skewness).
 */
function expectWithinError(result: ParallelAnalysis, simulated: Simulated): void {
  for (const kind of ["components", "factors"] as const) {
    const { mean, sd, percentile95 } = simulated[kind];
    mean.forEach((value, k) => {
      const error = sd[k]! * Math.sqrt(1 / result.replicates + 1 / simulated.replicates);
      expect(Math.abs(result.mean[kind][k]! - value), `${kind} ${k + 1}, mean`).toBeLessThan(4.5 * error);
      expect(Math.abs(result.reference[kind][k]! - percentile95[k]!), `${kind} ${k + 1}, 95 %`).toBeLessThan(
        3 * 4.5 * error,
      );
    });
  }
}

function continuousTable(data: readonly (readonly number[])[], weights?: readonly number[]): PatternTable {
  const base = tableOf(data.map(() => data[0]!.map(() => 0)));
  const weight = Float64Array.from(data, (_, row) => weights?.[row] ?? 1);
  return {
    ...base,
    items: base.items.map((item) => ({ ...item, scale: "continuous", categories: [] })),
    rows: data.length,
    columns: data[0]!.map((_, j) => Float64Array.from(data, (row) => row[j]!)),
    count: new Float64Array(data.length).fill(1),
    weight,
    weightSquared: weight.map((value) => value * value),
    weighting: weights ? "design" : "none",
  };
}

describe("parallelAnalysis", () => {
  it("makes its random items as rare as the real ones (nine.csv, second eigenvalue)", () => {
    const result = parallelAnalysis(nine, nineCorrelation, { seed: 1 });
    expect(result.n).toBe(4229);
    expect(result.observed.components[1]).toBeCloseTo(1.0646, 4);
    // Methods: 1.218 with rare random items, 1.065 with normal ones; a percentile of 500 draws has an error of .004.
    expect(Math.abs(result.reference.components[1]! - 1.218)).toBeLessThan(0.015);
    expect(result.components).toBe(1);
    expectWithinError(result, reference.nineBinary);
    expect(codes(result)).toEqual(["parallel-analysis-rare-items"]);
  });

  it("agrees with psych::fa.parallel on continuous items (Holzinger-Swineford)", () => {
    const { data, faParallel, shuffled } = reference.holzinger;
    const correlation = correlationOf(reference.rules.holzinger.matrix, { n: 301, type: "pearson" });
    const result = parallelAnalysis(continuousTable(data), correlation, { seed: 2 });
    faParallel.componentValues.forEach((value, k) => {
      expect(result.observed.components[k]).toBeCloseTo(value, 10);
      expect(result.observed.factors[k]).toBeCloseTo(faParallel.factorValues[k]!, 10);
    });
    expectWithinError(result, shuffled);
    faParallel.componentMeans.forEach((value, k) => {
      const root = Math.sqrt(1 / result.replicates + 1 / faParallel.replicates);
      expect(Math.abs(result.mean.components[k]! - value)).toBeLessThan(
        4.5 * root * shuffled.components.sd[k]!,
      );
      expect(Math.abs(result.mean.factors[k]! - faParallel.factorMeans[k]!)).toBeLessThan(
        4.5 * root * shuffled.factors.sd[k]!,
      );
    });
    expect(result.components).toBe(faParallel.components);
    expect(result.factors).toBe(faParallel.factors);
    expect(result.emptyCellShare).toBe(0);
    expect(codes(result)).toEqual([]);
  });

  it("simulates ordered items with their own margins", () => {
    const correlation = correlationOf(reference.rules.nine.matrix, { n: 4229, type: "polychoric" });
    const result = parallelAnalysis(nineTable("ordinal"), correlation, { seed: 3, replicates: 100 });
    expectWithinError(result, reference.nineOrdinal);
    expect(result.emptyCellShare).toBeGreaterThan(0.99);
  });

  it("treats empty cells as in the real data and gives the caution (nine items at 2 %, n 1,000)", () => {
    const table = tableOf(
      Array.from({ length: 1000 }, (_, row) => new Array<number>(9).fill(row < 20 ? 1 : 0)),
    );
    const result = parallelAnalysis(table, correlationOf(identity(9), { n: 1000 }), { seed: 4 });
    expect(Math.abs(result.reference.components[0]! - 2.04)).toBeLessThan(0.1);
    expect(Math.abs(36 * result.emptyCellShare - 24)).toBeLessThan(0.5);
    expectWithinError(result, reference.rare);
    expect(codes(result)).toContain("parallel-analysis-rare-items");
  });

  it("gives no caution for items that are not rare", () => {
    const table = tableOf(Array.from({ length: 2000 }, (_, row) => new Array<number>(6).fill(row % 2)));
    const result = parallelAnalysis(table, correlationOf(identity(6), { n: 2000 }), {
      seed: 5,
      replicates: 100,
    });
    expect(codes(result)).toEqual([]);
    expect(result.components).toBe(0);
    expect(result.factors).toBe(0);
  });

  it("finds no factor in independent answers and one where all items share one", () => {
    const random = createRandom(11);
    const people = Array.from({ length: 800 }, () => {
      const trait = random.normal();
      return [0, 0, 0, 1, 1, 1].map((shared) => Number(1.5 * shared * trait + random.normal() > 0.5));
    });
    const table = tableOf(people);
    const own = (row: number, column: number): number => {
      const a = people.map((answers) => answers[row]!);
      const b = people.map((answers) => answers[column]!);
      const mean = (x: number[]): number => x.reduce((s, v) => s + v, 0) / x.length;
      const covariance = (x: number[], y: number[]): number =>
        mean(x.map((v, i) => v * y[i]!)) - mean(x) * mean(y);
      return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
    };
    const matrix = identity(6).map((values, i) => values.map((value, j) => (i === j ? value : own(i, j))));
    const result = parallelAnalysis(table, correlationOf(matrix, { n: 800, type: "pearson" }), { seed: 6 });
    expect(result.components).toBe(1);
    expect(result.factors).toBe(1);
  });

  it("gives the same bytes for the same seed, and others for another", () => {
    const run = (seed: number): string =>
      JSON.stringify(parallelAnalysis(nine, nineCorrelation, { seed, replicates: 20 }));
    expect(run(8)).toBe(run(8));
    expect(run(8)).not.toBe(run(9));
  });

  it("draws a replicate from its own stream, whatever came before it", () => {
    const mean = (replicates: number): number[] =>
      parallelAnalysis(nine, nineCorrelation, { seed: 8, replicates }).mean.components.map(
        (value) => value * replicates,
      );
    const [one, two] = [mean(1), mean(2)];
    const second = two.map((sum, k) => sum - one[k]!);
    expect(second.reduce((sum, value) => sum + value, 0)).toBeCloseTo(9, 10);
    expect(second[0]).toBeGreaterThan(second[8]!);
    expect(second[0]).not.toBeCloseTo(one[0]!, 6);
  });

  it("uses Kish's effective number of people where there are weights", () => {
    const weighted = nineTable("binary", { weighted: true });
    const result = parallelAnalysis(weighted, nineCorrelation, { seed: 1, replicates: 10 });
    const complete = Array.from({ length: weighted.rows }, (_, row) => row).filter((row) =>
      weighted.columns.every((column) => column[row]! >= 0),
    );
    const sum = (values: Float64Array): number => complete.reduce((total, row) => total + values[row]!, 0);
    expect(result.n).toBe(Math.round(sum(weighted.weight) ** 2 / sum(weighted.weightSquared)));
    expect(result.n).toBeLessThan(4229);
  });

  it("uses the harmonic mean of the pairs' n with pairwise deletion", () => {
    const pairN = identity(9).map((row, i) => row.map((_, j) => (i + j === 1 ? 1000 : 4000)));
    const result = parallelAnalysis(
      nine,
      { ...nineCorrelation, missing: "pairwise", pairN },
      { seed: 1, replicates: 5 },
    );
    expect(result.n).toBe(Math.round(36 / (1 / 1000 + 35 / 4000)));
  });

  it("names the stand-in diagonal of a matrix that is not positive definite", () => {
    const matrix = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ];
    const table = tableOf([0, 1, 0, 1, 1, 0, 0, 1, 1, 0].map((answer) => [answer, answer, answer]));
    const result = parallelAnalysis(table, correlationOf(matrix, { n: 10, type: "pearson" }), {
      seed: 1,
      replicates: 50,
    });
    expect(result.diagonal).toBe("largest-correlation");
    // The diagonal of the reduced matrix is .9 throughout: its eigenvalues are those of the matrix less .1.
    result.observed.factors.forEach((value, k) => {
      expect(value).toBeCloseTo(result.observed.components[k]! - 0.1, 12);
    });
    expect(codes(result)).toContain("parallel-analysis-observed-not-positive-definite");
    expect(result.randomNotPositiveDefinite).toBeGreaterThan(0);
  });

  it("puts the same diagonal on both sides (two correlated items, their sum and two others)", () => {
    const random = createRandom(21);
    const data = Array.from({ length: 400 }, () => {
      const [shared, a, b, c, d] = [0, 1, 2, 3, 4].map(() => random.normal());
      const [one, two] = [shared! + a!, shared! + b!];
      return [one, two, one + two, c!, d!];
    });
    const table = continuousTable(data);
    const correlation = correlate(table, { missing: "listwise" });
    const result = parallelAnalysis(table, correlation, { seed: 1, replicates: 100 });
    expect(result.diagonal).toBe("largest-correlation");
    // The eigenvalues of a reduced matrix add to its diagonal: the largest of four correlations of independent items of
    // 400 people is about .08, their squared multiple correlation .01.
    expect(result.mean.factors.reduce((sum, value) => sum + value, 0) / 5).toBeGreaterThan(0.05);
    // Three of the items have two dimensions.
    expect(result.factors).toBeLessThanOrEqual(2);
    expect(result.randomNotPositiveDefinite).toBe(0);
    expect(codes(result)).toEqual(["parallel-analysis-observed-not-positive-definite"]);
  });

  it("takes no longer for more people than can be drawn, and says so", () => {
    const categories = { a: [0, 1, 0, 1, 1], b: [0, 1, 1, 0, 1], c: [0, 0, 1, 1, 1] };
    const people = [0, 1, 2, 3, 4].map((k) => [categories.a[k]!, categories.b[k]!, categories.c[k]!]);
    const table = tableOf(people, { frequencies: people.map((_, k) => (k + 1) * 1e13) });
    const correlation = correlate(table, { missing: "listwise" });
    // Drawing them one by one would take days.
    const result = parallelAnalysis(table, correlation, { seed: 1, replicates: 10 });
    expect(result.n).toBe(15e13);
    expect(result.reference.components[0]).toBeGreaterThan(1);
    expect(result.reference.components[0]).toBeLessThan(1 + 1e-5);
    expect(result.warnings.find(({ code }) => code === "parallel-analysis-scaled-down")?.message).toContain(
      "have 100,000 people each",
    );
  });

  it.each(["tetrachoric", "polychoric", "pearson", "spearman"] as const)(
    "drawn with fewer people and scaled down has the eigenvalues of the full number (%s)",
    (type) => {
      const categories = type === "tetrachoric" ? 2 : 3;
      const people = Array.from({ length: 20_000 }, (_, row) =>
        [3, 4, 7, 11, 40].map((every) => (row % every === 0 ? 1 + ((row / every) % (categories - 1)) : 0)),
      );
      const table = tableOf(people, { categories });
      const correlation = correlationOf(identity(5), { n: 20_000, type });
      const run = (mostDrawn: number) =>
        randomEigenvalues(randomItems(table, correlation, mostDrawn), {
          replicates: 300,
          seed: mostDrawn,
          correction: "half",
        });
      const full = run(20_000);
      const scaled = run(5000);
      for (const kind of ["components", "factors"] as const) {
        full[kind].forEach((values, k) => {
          const other = scaled[kind][k]!;
          const mean = meanOf(values);
          const sd = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
          const error = sd * Math.sqrt(2 / 300);
          expect(Math.abs(meanOf(other) - mean), `${kind} ${k + 1}`).toBeLessThan(4.5 * error);
          // The standard error of a 95th percentile is about 2.1 of the mean's, 3 where it is skew.
          expect(Math.abs(percentileOf(other, 95) - percentileOf(values, 95))).toBeLessThan(3 * 4.5 * error);
        });
      }
    },
  );

  it("keeps an observed category that the effective number would lose, and never yields NaN (N = 10)", () => {
    const people = Array.from({ length: 10 }, (_, row) => [
      row % 2,
      row === 3 ? 1 : 0,
      row < 4 ? 1 : 0,
      row < 9 ? 1 : 0,
    ]);
    const weights = people.map((_, row) => (row === 3 ? 0.05 : 1));
    const result = parallelAnalysis(tableOf(people, { weights }), correlationOf(identity(4), { n: 10 }), {
      seed: 3,
      replicates: 50,
    });
    const numbers = [...result.reference.components, ...result.reference.factors, ...result.mean.factors];
    expect(numbers.every(Number.isFinite)).toBe(true);
  });

  it("says how far it is", () => {
    const seen: [number, number][] = [];
    parallelAnalysis(nine, nineCorrelation, { seed: 1, replicates: 3, onProgress: (...at) => seen.push(at) });
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it.each([
    [
      "items-differ",
      nineCorrelation,
      { seed: 1 },
      tableOf([
        [0, 1],
        [1, 0],
      ]),
    ],
    ["replicates-out-of-range", nineCorrelation, { seed: 1, replicates: 0 }, nine],
    ["percentile-out-of-range", nineCorrelation, { seed: 1, percentile: 100 }, nine],
    ["too-few-items", correlationOf([[1]], { n: 2 }), { seed: 1 }, tableOf([[0], [1]])],
    [
      "too-few-people",
      correlationOf(identity(2), { n: 2 }),
      { seed: 1 },
      tableOf([
        [0, 1],
        [1, 0],
      ]),
    ],
    [
      "item-without-spread",
      correlationOf(identity(2), { n: 4 }),
      { seed: 1 },
      tableOf([
        [0, 1],
        [0, 0],
        [0, 1],
        [0, 0],
      ]),
    ],
  ])("refuses: %s", (code, correlation, options, table) => {
    expect(() => parallelAnalysis(table, correlation, options)).toThrow(expect.objectContaining({ code }));
  });
});
