import { describe, expect, it } from "vitest";
import { invariance } from "../../../src/factor/invariance/invariance";
import type { InvarianceResult } from "../../../src/factor/invariance/invariance-result";
import { cfaData, withLevels } from "../../support/cfa-data";
import { type ReferenceLadder, referenceLadders } from "../../support/cfa-reference";

const STATISTIC = 1e-5;

function ourLadder({ data, model, levels, options }: ReferenceLadder): InvarianceResult {
  const { table, by } = cfaData(data);
  return invariance(
    withLevels(table, by!, levels),
    { id: "model", model },
    {
      by: by!,
      missing: options.missing ?? "listwise",
      estimator: options.estimator,
      partial: false,
      alignment: false,
      seed: 1,
    },
  );
}

/** Those fitted as `invariance` fits them; delta gives the same chi-squares but other estimates. */
const ladders = referenceLadders.filter(
  ({ options, data }) => options.parameterization === "theta" || data === "holzingerBySchool",
);

describe.each(
  ladders.map((ladder) => [[ladder.data, ...Object.values(ladder.options)].join(" "), ladder] as const),
)("invariance, %s", (_, ladder) => {
  const result = ourLadder(ladder);
  const stepNamed = (name: string) => result.steps.find((step) => step.name === name);

  // With two and three categories in one scale semTools holds residual variances of the two-category items at 1 in the
  // loadings step and frees them in the next, so that its chi-square falls as more is held equal; here they are free.
  it("has lavaan's chi-squares", () => {
    const theirs = ladder.steps.filter(
      ({ step = "" }) => stepNamed(step) !== undefined && !(ladder.data === "mixed" && step === "loadings"),
    );
    expect(theirs.length).toBeGreaterThan(1);
    for (const { step = "", fit, npar } of theirs) {
      const ours = stepNamed(step)!;
      expect(ours.df, step).toBe(fit.df);
      expect(ours.parameters, step).toBe(npar);
      expect(ours.converged, step).toBe(true);
      const { scaled, standard } = ours.fit!;
      expect(Math.abs(standard.chiSquare! - fit.chiSquare!) / fit.chiSquare!, step).toBeLessThan(STATISTIC);
      if (fit.chiSquareScaled === undefined) continue;
      expect(Math.abs(scaled!.chiSquare! / fit.chiSquareScaled - 1), step).toBeLessThan(STATISTIC);
    }
  });

  const betweenSteps = (): void => {
    const pairs = result.tests.flatMap((ours) => {
      const theirs = ladder.differences.find(({ from, to }) => from === ours.from && to === ours.to);
      return theirs ? [{ ours, theirs }] : [];
    });
    expect(pairs.length).toBeGreaterThan(0);
    for (const { ours, theirs } of pairs) {
      const scale = Math.max(1, theirs.difference);
      expect(ours.df).toBe(theirs.df);
      expect(Math.abs(ours.difference! - theirs.difference) / scale).toBeLessThan(STATISTIC);
    }
  };
  // lavaan has none for ULSMV.
  if (ladder.options.estimator !== "ULSMV") it("has lavaan's tests between steps", betweenSteps);

  it("has lavaan's latent means of the step that it takes them from", () => {
    const step = ladder.steps.find((one) => one.step === result.latentMeansFrom);
    if (step === undefined) return;
    const { rows, group = [], est, se } = step.estimates;
    const factors = new Set(result.latentMeans.map(({ factor }) => factor));
    rows.forEach((row, k) => {
      const factor = row.replace(/ ~1$/, "");
      if (factor === row || !factors.has(factor)) return;
      const level = ladder.levels[group[k] ?? 0];
      const ours = result.latentMeans.find((mean) => mean.factor === factor && mean.group === level)!;
      expect(Math.abs(ours.est - est[k]!)).toBeLessThan(2e-5);
      expect(Math.abs((ours.se ?? 0) - se[k]!)).toBeLessThan(2e-5);
    });
  });
});

// lavaan 0.6-19: cfa(HS.model, HolzingerSwineford1939, group = "school", estimator = "MLR"), its @test[[1]]$stat.group,
// and the same model in the rows of each school.
describe("fit by group", () => {
  const ladder = ladders.find(
    ({ data, options }) => data === "holzingerBySchool" && !("missing" in options),
  )!;
  const result = ourLadder({ ...ladder, options: { estimator: "MLR" } });
  const partsOf = (name: string) => {
    const { groups } = result.steps.find((step) => step.name === name)!;
    return Object.fromEntries(groups.map(({ group, chiSquare }) => [group, chiSquare]));
  };

  it("has lavaan's parts of the chi-square, which add up", () => {
    expect(partsOf("configural")["Grant-White"]).toBeCloseTo(51.54224, 4);
    expect(partsOf("intercepts")["Grant-White"]).toBeCloseTo(73.89242, 4);
    expect(partsOf("intercepts").Pasteur).toBeCloseTo(90.21041, 4);
  });

  it("has lavaan's fit of the configural model in each group alone", () => {
    const [second, first] = result.baseline.groups;
    expect(first).toMatchObject({ group: "Grant-White", df: 24 });
    expect([first?.chiSquare, first?.cfi, first?.rmsea].map((x) => x?.toFixed(3))).toEqual([
      "53.746",
      "0.933",
      "0.092",
    ]);
    expect([second?.chiSquare, second?.cfi, second?.rmsea].map((x) => x?.toFixed(3))).toEqual([
      "68.106",
      "0.895",
      "0.109",
    ]);
    expect(result).toMatchObject({ baseline: { code: "doubtful" }, change: "loadings", holds: "loadings" });
  });
});
