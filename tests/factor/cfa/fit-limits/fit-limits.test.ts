import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { describeCfa } from "../../../../src/factor/cfa/cfa";
import { type FitCfaOptions, fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { patternTable } from "../../../../src/factor/cfa/fit-limits/fit-draws";
import { fitLimits } from "../../../../src/factor/cfa/fit-limits/fit-limits";
import { patternProbabilities } from "../../../../src/factor/cfa/fit-limits/pattern-probabilities";
import { createRandom } from "../../../../src/numeric/random/random";
import { inline, type ReplicateJob, type Workers } from "../../../../src/numeric/workers/workers";
import { type JudgedLimits, judgedLimits } from "../../../../src/verdicts/judged-fit";

/** scripts/reference/fit-limits.R */
const reference = JSON.parse(
  readFileSync(new URL("../../../reference/fit-limits.json", import.meta.url), "utf8"),
) as Record<"n" | "loading" | "correlation" | "threshold" | "ifTrue" | "ifFalse", number>;
const IDS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const TWO = "x =~ a + b + c + d\ny =~ e + f + g + h";
const ONE = `x =~ ${IDS.join(" + ")}`;

/** Two factors that correlate .5, loadings .75, 31 % yes at a threshold of .5; 0 categories for the continuous answers themselves. */
function sample(n: number, seed: number, { categories = 2, threshold = 0.5 } = {}): PatternTable {
  const random = createRandom(seed);
  const answers = IDS.map((): number[] => []);
  for (let person = 0; person < n; person++) {
    const general = random.normal();
    const factors = [0, 1].map(() => Math.sqrt(0.5) * (general + random.normal()));
    IDS.forEach((_, j) => {
      const latent = 0.75 * factors[j < 4 ? 0 : 1]! + Math.sqrt(1 - 0.75 ** 2) * random.normal();
      const category = Math.min(categories - 1, Math.max(0, Math.floor(latent + 1 - threshold)));
      answers[j]!.push(categories === 0 ? latent : category);
    });
  }
  const items = Object.fromEntries(IDS.map((id, j) => [id, answers[j]!]));
  return categories === 0 ? fromAnswers({ items, scale: "continuous" }) : fromAnswers({ items });
}

function limitsOf(
  table: PatternTable,
  model: string,
  options: Partial<FitCfaOptions> & { workers?: Workers } = {},
): JudgedLimits {
  const { workers, ...how } = options;
  const fitted = fitCfa(table, model, { missing: "listwise", ...how });
  return judgedLimits(
    fitLimits({ model: fitted, result: describeCfa(fitted, { model }) }, { seed: 3, workers }),
  );
}

/** Everybody with each pattern of answers whom the model of `sample` lets expect. */
function population(): PatternTable {
  const { loading, correlation, threshold, n } = reference;
  const shared = Math.sqrt(correlation);
  const rest = Math.sqrt(1 - correlation);
  const loadings = Float64Array.from(
    IDS.flatMap((_, j) => [shared, j < 4 ? rest : 0, j < 4 ? 0 : rest].map((part) => loading * part)),
  );
  const thresholds = IDS.map(() => threshold);
  const shares = patternProbabilities({ loadings, factors: 3, thresholds, further: [] });
  const count = shares.map((share) => share * n);
  return { ...patternTable(IDS), count, weight: count, weightSquared: count };
}

describe("fitLimits", () => {
  it("does not let a model fit that has a factor too few, and seldom rejects the true one", () => {
    const verdicts = (model: string, samples: number) =>
      Array.from({ length: samples }, (_, at) => limitsOf(sample(3000, 100 + at), model).verdict);
    const said = (all: ReturnType<typeof verdicts>, verdict: string) =>
      all.filter((one) => one === verdict).length / all.length;
    const right = verdicts(TWO, 40);
    expect(said(right, "fits")).toBeGreaterThanOrEqual(0.85);
    expect(said(right, "does-not-fit")).toBeLessThanOrEqual(0.1);
    expect(said(verdicts(ONE, 10), "does-not-fit")).toBe(1);
  });

  it("has the true model's chi-square points: 5 % of samples lie beyond the limit", () => {
    // 19 degrees of freedom: the RMSEA at chi-square's 95 % point, 30.144.
    const { ifTrue, ifFalse, alternative, effectiveN } = limitsOf(sample(2000, 1), TWO);
    expect(ifTrue).toBeCloseTo(Math.sqrt((30.144 - 19) / (19 * 1999)), 3);
    expect(ifFalse).toBeGreaterThan(0.02);
    expect(alternative).toEqual({ kind: "factor-too-few", of: ["x"], apart: ["c", "d"], size: 0.6 });
    expect(Math.abs((effectiveN ?? 0) / 2000 - 1)).toBeLessThan(0.1);
  });

  it("has the points of samples that lavaan fitted, and nearly the same from the sample's own solution", () => {
    const { n, ifTrue, ifFalse } = reference;
    const limits = limitsOf(population(), TWO);
    expect(limits).toMatchObject({ effectiveN: n, method: "population", draws: 0 });
    expect(Math.abs((limits.ifTrue ?? 0) - ifTrue)).toBeLessThan(0.002);
    expect(Math.abs((limits.ifFalse ?? 0) - ifFalse)).toBeLessThan(0.002);
    const linearized = limitsOf(population(), TWO, { estimator: "ULSMV" });
    expect(linearized).toMatchObject({ effectiveN: null, method: "linearized" });
    expect(Math.abs((linearized.ifTrue ?? 0) - ifTrue)).toBeLessThan(0.004);
    expect(Math.abs((linearized.ifFalse ?? 0) - ifFalse)).toBeLessThan(0.008);
  });

  it("holds a model without a factor of four items against a pair that goes together beyond its factors", () => {
    const three = "x =~ a + b + c\ny =~ d + e + f\nz =~ g + h";
    const { alternative } = limitsOf(sample(1000, 2), "x =~ a + b + c\ny =~ e + f + g");
    expect(alternative).toMatchObject({ kind: "correlated-pair", size: 0.3 });
    expect(alternative?.of).toHaveLength(2);
    expect(limitsOf(sample(1000, 2), three).verdict).not.toBe("fits");
  });

  it.each([
    ["WLSMV", 5],
    ["ML", 0],
    ["MLR", 0],
    ["MLMV", 0],
  ] as const)(
    "lets the true model fit by %s with %i categories and rejects one factor",
    (estimator, categories) => {
      const table = sample(2000, 8, { categories });
      const right = limitsOf(table, TWO, { estimator });
      expect(right).toMatchObject({ method: "linearized", verdict: "fits" });
      expect(right.ifTrue).toBeCloseTo(Math.sqrt((30.144 - 19) / (19 * 1999)), 2);
      expect(limitsOf(table, ONE, { estimator }).verdict).toBe("does-not-fit");
    },
  );

  it("counts the people of a sample as far as they tell", () => {
    const table = sample(1000, 4);
    // Of each pattern half of the people weigh 3 and half 1: Kish's effective number is 4 / 5 of them.
    const weight = table.count.map((count) => 2 * count);
    const weightSquared = table.count.map((count) => 5 * count);
    const weighted = { ...table, weighting: "design" as const, weight, weightSquared };
    const [less = 0, all = 1] = [weighted, table].map((one) => limitsOf(one, TWO).effectiveN ?? 0);
    expect(less / all).toBeCloseTo(0.8, 2);
  });

  it("is the same whoever computes the draws, in whatever order", () => {
    const backward: Workers = {
      ...inline,
      replicate<Input, Output>(job: ReplicateJob<Input, Output>, input: Input, { count }: { count: number }) {
        const run = job.prepare(structuredClone(input));
        return Array.from({ length: count }, (_, at) => count - 1 - at)
          .map((at) => run(at))
          .reverse();
      },
    };
    const table = sample(400, 5, { threshold: 1.6 });
    const limits = limitsOf(table, TWO);
    expect(limits).toMatchObject({ method: "answers", draws: 200 });
    expect(limitsOf(table, TWO, { workers: backward })).toEqual(limits);
  });

  it("says why there are none", () => {
    const table = sample(500, 6);
    expect(limitsOf(table, TWO, { estimator: "DWLS" }).problem).toBe("other-estimator");
    expect(limitsOf(table, `${TWO}\na ~~ e`)).toMatchObject({ problem: null, method: "linearized" });
    expect(limitsOf(table, "x =~ a + b + c")).toMatchObject({ verdict: "not-testable", problem: null });
  });
});
