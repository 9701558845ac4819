import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { bootstrapLoadings } from "../../../src/factor/efa/bootstrap-loadings";
import { efa } from "../../../src/factor/efa/efa";
import { createRandom } from "../../../src/numeric/random/random";
import { nineTable } from "../../support/table";
import { unitsTable } from "../../support/units";

const table = nineTable("binary");
const correlation = { missing: "listwise" } as const;
const solutions = [1, 2, 3].map((factors) => efa(correlate(table, correlation), { factors }));
const options = { samples: 60, seed: 4, correlation };

describe("bootstrapLoadings", () => {
  const bootstrapped = bootstrapLoadings(table, solutions, options);

  it("puts an interval around nearly every loading of one and two factors", () => {
    for (const solution of bootstrapped.slice(0, 2)) {
      solution.loadings.forEach((row, i) => {
        row.forEach((loading, k) => {
          const [low, high] = solution.loadingIntervals![i]![k]!;
          expect(low).toBeLessThan(high);
          expect(loading).toBeGreaterThan(low);
          expect(loading).toBeLessThan(high);
        });
      });
    }
  });

  it("gives the same for the same seed, whatever else is asked", () => {
    const alone = bootstrapLoadings(table, solutions.slice(1, 2), options);
    expect(alone[0]!.loadingIntervals).toEqual(bootstrapped[1]!.loadingIntervals);
    const other = bootstrapLoadings(table, solutions.slice(1, 2), { ...options, seed: 5 });
    expect(other[0]!.loadingIntervals).not.toEqual(bootstrapped[1]!.loadingIntervals);
  });

  it("says how often an item ended at its bound", () => {
    expect(bootstrapped[2]!.warnings.map(({ code }) => code)).toContain("bootstrap-heywood");
    expect(bootstrapped[0]!.warnings).toEqual(solutions[0]!.warnings);
  });

  it("counts a single sample in the singular", () => {
    const told = bootstrapLoadings(table, solutions.slice(2), { ...options, samples: 1 })[0]!.warnings;
    const messages = told.map(({ message }) => message).filter((message) => message.includes("bootstrap"));
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message).toContain("of 1 bootstrap sample ");
  });

  it("tells of its progress", () => {
    const told: number[] = [];
    bootstrapLoadings(table, [], { ...options, samples: 3, onProgress: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3]);
  });

  it("has the spread of loadings over independent samples", () => {
    const random = createRandom(8);
    const draw = () => {
      const people = Array.from({ length: 300 }, () => {
        const factor = random.normal();
        return [0.8, 0.7, 0.6].map(
          (loading) => loading * factor + Math.sqrt(1 - loading ** 2) * random.normal(),
        );
      });
      const items = Object.fromEntries(["a", "b", "c"].map((id, j) => [id, people.map((row) => row[j]!)]));
      return fromAnswers({ items, scale: "continuous" });
    };
    const solve = (sample: ReturnType<typeof draw>) => efa(correlate(sample, correlation), { factors: 1 });
    const drawn = Array.from({ length: 300 }, () => solve(draw()).loadings[0]![0]!);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const deviation = Math.sqrt(
      drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (drawn.length - 1),
    );
    const sample = draw();
    const [result] = bootstrapLoadings(sample, [solve(sample)], { ...options, samples: 400 });
    const [low, high] = result!.loadingIntervals![0]![0]!;
    // 300 and 400 samples know their deviations to 4 %, an interval's ends less well, and one sample's bootstrap varies
    const ratio = (high - low) / (2 * 1.96) / deviation;
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
  });

  it("counts the samples in which an item does not vary, and gives no interval where most are lost", () => {
    const rare = fromAnswers({
      items: {
        a: [0, 0, 1, 1, 0, 1, 0, 1, 0, 1],
        b: [0, 0, 1, 1, 0, 0, 1, 1, 1, 0],
        c: [0, 1, 1, 1, 0, 1, 0, 0, 0, 1],
        d: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      },
    });
    const solution = efa(correlate(rare, correlation), { factors: 1 });
    const [result] = bootstrapLoadings(rare, [solution], options);
    const lost = result!.warnings.find(({ code }) => code === "bootstrap-samples-lost");
    expect(lost?.message).toMatch(/^\d+ of 60 bootstrap samples/);
    const numbers = Number(lost?.message.split(" ")[0]);
    expect(result!.loadingIntervals === null).toBe(numbers >= 30);
  });
});

describe("bootstrapLoadings of clusters", () => {
  const random = createRandom(8);
  // 40 clusters of eight people; half of what an item's answers share is the cluster's.
  const clusters = Array.from({ length: 320 }, (_, person) => person >> 3);
  const shared = Array.from({ length: 40 }, () => [random.normal(), random.normal(), random.normal()]);
  const traits = clusters.map(() => random.normal());
  const items = Object.fromEntries(
    ["a", "b", "c"].map((id, j) => [
      id,
      clusters.map(
        (cluster, person) => 0.6 * traits[person]! + 0.6 * shared[cluster]![j]! + 0.5 * random.normal(),
      ),
    ]),
  );
  const clustered = unitsTable({ items, scale: "continuous", clusters });
  const solution = efa(correlate(clustered, correlation), { factors: 1 });
  const widths = (of: PatternTable, samples = 300): number[] =>
    bootstrapLoadings(of, [solution], { samples, seed: 2, correlation })[0]!.loadingIntervals!.map(
      ([interval]) => interval![1] - interval![0],
    );

  it("has wider intervals than people drawn one by one where people of a cluster are alike", () => {
    const apart = widths({ ...clustered, cluster: null });
    const ratios = widths(clustered).map((width, j) => width / apart[j]!);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / 3).toBeGreaterThan(1.15);
  });

  it("has the intervals of people drawn one by one where each is a cluster", () => {
    const each = unitsTable({ items, scale: "continuous", clusters: clusters.map((_, person) => person) });
    const apart = widths({ ...clustered, cluster: null });
    widths(each).forEach((width, j) => {
      // The standard error of a width from 300 samples is about 5 %.
      expect(Math.abs(Math.log(width / apart[j]!))).toBeLessThan(0.25);
    });
  });

  it("gives the same for the same seed, and says nothing of a design that is ignored", () => {
    const run = () => bootstrapLoadings(clustered, [solution], { samples: 5, seed: 3, correlation })[0]!;
    expect(run()).toEqual(run());
    expect(run().warnings).toEqual(solution.warnings);
  });

  it("has no intervals where no stratum has two units", () => {
    const one = { ...clustered, cluster: new Int32Array(clustered.rows) };
    const [result] = bootstrapLoadings(one, [solution], { samples: 5, seed: 3, correlation });
    expect(result!.loadingIntervals).toBeNull();
    expect(result!.warnings.map(({ code }) => code)).toContain("bootstrap-single-units");
    const factors = [new Float64Array(clustered.rows).fill(1)];
    const replicates = { factors, coefficients: Float64Array.of(1), center: "estimate" as const };
    const told = bootstrapLoadings({ ...clustered, replicates }, [solution], {
      samples: 5,
      seed: 3,
      correlation,
    });
    expect(told[0]!.warnings.map(({ message }) => message)).toContain(
      "Replicate weights are not resampled, so the loadings have no bootstrap intervals.",
    );
  });
});
