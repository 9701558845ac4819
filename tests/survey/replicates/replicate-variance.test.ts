import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { replicateFreedom } from "../../../src/survey/design/replicate-spread";
import { replicateVariance } from "../../../src/survey/replicates/replicate-variance";
import { type ReplicateMethod, replicateWeights } from "../../../src/survey/replicates/replicate-weights";
import reference from "../../reference/survey-models.json";
import { thrownBy } from "../../support/error";
import { numbersOf, sampleOf, surveySample } from "../../support/survey-models";
import { dot, type Statistic, statisticsOf, sum } from "./reference";

function expectClose(
  values: readonly (number | null)[],
  expected: readonly number[],
  relative = 1e-10,
): void {
  expect(values.length).toBe(expected.length);
  values.forEach((value, k) => {
    const scale = Math.max(Math.abs(expected[k]!), 1e-12);
    expect(Math.abs(value! - expected[k]!) / scale, `${k}: ${value} for ${expected[k]}`).toBeLessThan(
      relative,
    );
  });
}

describe("replicateVariance(table, statistic, options) has the figures of R's svrepdesign", () => {
  it.each(
    reference.replicates.map(
      (one) => [`${one.data} ${one.method} ${one.rho ?? ""} ${one.center ?? ""}`, one] as const,
    ),
  )("%s", (_, one) => {
    const table = surveySample(one.data);
    const method = one.method as ReplicateMethod;
    const replicates = replicateWeights(table, { method, rho: one.rho ?? 0 });
    const center = one.center === undefined ? "mean" : "estimate";
    const result = replicateVariance(table, statisticsOf(table), { replicates, center });
    expectClose(result.estimates, one.estimate);
    expectClose(result.standardErrors, one.se);
    expect(result.warnings).toEqual([]);
  });

  it("the share of a domain in distinct rows (nhanes, JKn)", () => {
    const table = surveySample("people");
    const high = numbersOf(table, "high").values;
    const share: Statistic = (weight) => {
      const known = weight.map((w, row) => (Number.isNaN(high[row]!) ? 0 : w));
      const yes = known.map((w, row) => (high[row] === 1 ? w : 0));
      return [sum(yes) / sum(known)];
    };
    const result = replicateVariance(table, share, {
      replicates: replicateWeights(table, { method: "JKn" }),
    });
    expect(result.replicates).toBe(31);
    expectClose(result.estimates, [reference.jknPeople.estimate]);
    expectClose(result.standardErrors, [reference.jknPeople.se]);
  });

  it("a total by any balanced set of half samples, R's own choice too", () => {
    const table = surveySample("pairs");
    const ell = numbersOf(table, "ell").values;
    const replicates = replicateWeights(table, { method: "BRR" });
    const result = replicateVariance(table, (weight) => [dot(weight, ell)], { replicates });
    expectClose(result.standardErrors, [reference.brrTotal.se]);
    expect(result.replicates).toBe(reference.brrTotal.replicates);
  });

  it("the bootstrap, with R's draws", () => {
    const table = surveySample("clus1");
    const { clusters, factors, estimate, se } = reference.bootstrap;
    const dnum = reference.data.clus1.dnum;
    const count = factors[0]!.length;
    const replicates = {
      method: "bootstrap" as const,
      replicates: count,
      copies: new Float64Array(count).fill(1),
      coefficients: new Float64Array(count).fill(1 / (count - 1)),
      read: (replicate: number, into: Float64Array) => {
        dnum.forEach((label, row) => {
          into[row] = factors[clusters.indexOf(label)]![replicate]!;
        });
      },
    };
    const result = replicateVariance(table, statisticsOf(table), { replicates });
    expectClose(result.estimates, estimate);
    expectClose(result.standardErrors, se);
  });

  it("the bootstrap, with draws of its own, as far as 4,000 of them tell", () => {
    const table = surveySample("clus1");
    const replicates = replicateWeights(table, { method: "bootstrap", replicates: 4000, seed: 7 });
    const result = replicateVariance(table, statisticsOf(table), { replicates });
    // The standard error of a standard error from 4,000 draws is 1.1 %, of both sides 1.6 %.
    expectClose(result.standardErrors, reference.bootstrapLarge.se, 0.06);
    const total = replicateVariance(table, (weight) => [sum(weight)], { replicates }).standardErrors[0]!;
    const clusters = clusterTotals(table);
    const mean = clusters.reduce((a, b) => a + b, 0) / clusters.length;
    const linear = Math.sqrt(
      (clusters.reduce((s, own) => s + (own - mean) ** 2, 0) * clusters.length) / (clusters.length - 1),
    );
    expect(Math.abs(total / linear - 1)).toBeLessThan(0.05);
  });
});

function clusterTotals(table: PatternTable): number[] {
  const totals = new Map<number, number>();
  table.cluster!.forEach((unit, row) => {
    totals.set(unit, (totals.get(unit) ?? 0) + table.weight[row]!);
  });
  return [...totals.values()];
}

describe("replicateWeights(table, options)", () => {
  it("leaves out one of people who are alike as one of people apart", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 30 }), (answers) => {
        const joined = fromAnswers({ items: { a: answers }, scale: "continuous" });
        const mean = (table: PatternTable): Statistic => {
          const values = table.columns[0] as Float64Array;
          return (weight) => [dot(weight, values) / sum(weight)];
        };
        const replicates = replicateWeights(joined, { method: "JK1" });
        const { standardErrors } = replicateVariance(joined, mean(joined), { replicates });
        const average = answers.reduce<number>((a, b) => a + b, 0) / answers.length;
        const squares = answers.reduce((s, value) => s + (value - average) ** 2, 0);
        const textbook = Math.sqrt(squares / (answers.length * (answers.length - 1)));
        expect(standardErrors[0]!).toBeCloseTo(textbook, 12);
      }),
    );
  });

  it("draws the same from the same seed, and keeps a stratum's weight in every draw", () => {
    const table = surveySample("people");
    const two = [1, 1].map((seed) => replicateWeights(table, { method: "bootstrap", replicates: 5, seed }));
    const [one, other] = two.map(({ read }) => {
      const into = new Float64Array(table.rows);
      read(3, into);
      return into;
    });
    expect(one).toEqual(other);
    for (const own of new Set(table.stratum)) {
      const factors = new Map<number, number>();
      one!.forEach((factor, row) => {
        if (table.stratum![row] === own) factors.set(table.cluster![row]!, factor);
      });
      expect([...factors.values()].reduce((total, factor) => total + factor, 0)).toBeCloseTo(
        factors.size,
        12,
      );
    }
  });

  it("takes a pair of people who are alike as no difference (BRR)", () => {
    const apart = {
      ...fromAnswers({ items: { a: [1, 1, 0, 1], b: [0, 1, 0, 2] } }),
      stratum: Int32Array.of(0, 0, 1, 1),
    };
    const values = apart.columns[0]!;
    const total: Statistic = (weight) => [weight.reduce((s, w, row) => s + w * values[row]!, 0)];
    const replicates = replicateWeights(apart, { method: "BRR" });
    expect(replicateVariance(apart, total, { replicates }).standardErrors[0]).toBeCloseTo(1, 12);
    const alike = {
      ...fromAnswers({ items: { a: [1, 1] }, categories: [0, 1] }),
      stratum: Int32Array.of(0),
    };
    const one = replicateWeights(alike, { method: "BRR", rho: 0.2 });
    const sums = replicateVariance(alike, (weight) => [sum(weight)], { replicates: one });
    expect(sums.standardErrors[0]).toBe(0);
  });

  it("refuses samples that a method is not for", () => {
    const weights = [1, 2, 3];
    const unequal = fromAnswers({ items: { a: [0, 0, 1] }, weights });
    expect(thrownBy(() => replicateWeights(unequal, { method: "JK1" })).code).toBe("unequal-weights");
    const strat = surveySample("strat");
    expect(thrownBy(() => replicateWeights(strat, { method: "JK1" })).code).toBe("sample-has-strata");
    expect(thrownBy(() => replicateWeights(strat, { method: "BRR" })).code).toBe("not-in-pairs");
    const pairs = surveySample("pairs");
    expect(thrownBy(() => replicateWeights(pairs, { method: "BRR", rho: 1 })).code).toBe("bad-rho");
    expect(thrownBy(() => replicateWeights(pairs, { method: "bootstrap", replicates: 1 })).code).toBe(
      "bad-replicates",
    );
    const lonely = { ...fromAnswers({ items: { a: [0, 1] } }), stratum: Int32Array.of(0, 1) };
    expect(thrownBy(() => replicateWeights(lonely, { method: "JKn" })).code).toBe("lonely-unit");
  });

  it("takes clusters numbered within strata for what they are", () => {
    const nested = surveySample("people");
    const within = sampleOf(reference.data.people, { factors: ["age"] });
    expect(thrownBy(() => replicateWeights(within, { method: "JKn" })).code).toBe("clusters-straddle-strata");
    const [one, other] = [
      replicateWeights(nested, { method: "JKn" }),
      replicateWeights(within, { method: "JKn", clusterLabels: "within-strata" }),
    ];
    const read = (weights: typeof one): Float64Array => {
      const into = new Float64Array(nested.rows);
      weights.read(20, into);
      return into;
    };
    expect(read(other)).toEqual(read(one));
  });

  it("gives null and a warning for a statistic that a replicate does not have", () => {
    const table = fromAnswers({ items: { a: [0, 0, 0, 1] } });
    const odds: Statistic = ([no, yes]) => [no! / yes!, yes!];
    const replicates = replicateWeights(table, { method: "JK1" });
    const result = replicateVariance(table, odds, { replicates });
    expect(result.estimates).toEqual([3, 1]);
    expect(result.standardErrors[0]).toBeNull();
    expect(result.standardErrors[1]).toBeGreaterThan(0);
    expect(result.warnings.map(({ code }) => code)).toEqual(["undefined-replicates"]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("replicateFreedom(replicates, units)", () => {
  it("allows for rounded weights: two strata of three units with four people each have four", () => {
    const factors = [0, 1, 2, 3, 4, 5].map((dropped) =>
      Float64Array.from({ length: 24 }, (_, person) => {
        const unit = Math.floor(person / 4);
        if (unit === dropped) return 0;
        const exact = Math.floor(unit / 3) === Math.floor(dropped / 3) ? 1.5 : 1;
        // As of weights near 1 with six decimals.
        return exact + 5e-7 * Math.sin(7 * person + dropped);
      }),
    );
    const replicates = {
      factors,
      coefficients: new Float64Array(6).fill(2 / 3),
      center: "estimate",
    } as const;
    expect(replicateFreedom(replicates, new Set(Array(24).keys()))).toBe(4);
  });
});
