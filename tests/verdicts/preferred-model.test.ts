import { describe, expect, it } from "vitest";
import type { JudgedCfa } from "../../src/verdicts/judged-fit";
import { highCorrelations, judgedComparison } from "../../src/verdicts/preferred-model";
import { exampleAnalysis } from "../support/example-analysis";
import { judgedAs } from "../support/fit-verdicts";

const { cfa, comparison } = exampleAnalysis();
const [one, two] = cfa as [JudgedCfa, JudgedCfa];

describe("judgedComparison", () => {
  it("names the working model where it is among the compared", () => {
    const preferred = (id: string) =>
      judgedComparison(comparison!, { models: cfa, preferred: id }).verdict.preferred;
    expect(preferred("two-factor")).toBe("two-factor");
    expect(preferred("exploratory")).toBeNull();
  });

  it("tells of a model that does not fit, and of one without a solution", () => {
    const models = [judgedAs(one, "does-not-fit"), { ...two, admissible: false }];
    const { reasons } = judgedComparison(
      { ...comparison!, models: ["two-factor", "one-factor"] },
      { models, preferred: null },
    ).verdict;
    expect(reasons).toMatchObject([
      { structure: "two-factor", code: "inadmissible" },
      { structure: "one-factor", code: "does-not-fit" },
    ]);
  });

  it("tells of a two-item factor and of scores that are not reliable", () => {
    const { reasons } = judgedComparison(comparison!, { models: cfa, preferred: null }).verdict;
    const codes = reasons.filter(({ structure }) => structure === "three-factor").map(({ code }) => code);
    expect(codes).toEqual(["fits", "low-reliability", "two-item-factor", "better-than-simpler"]);
  });
});

describe("highCorrelations", () => {
  const correlating = (value: number, error: number | null) => ({
    ...two,
    factorCorrelations: {
      names: two.factorCorrelations!.names,
      matrix: [
        [1, value],
        [value, 1],
      ],
      standardErrors: [
        [null, error],
        [error, null],
      ],
    },
  });
  it("decides by the interval, not by the point", () => {
    expect(highCorrelations(correlating(0.869, 0.0103))).toEqual([]);
    const [found] = highCorrelations(correlating(0.9, 0.01));
    expect(found?.interval[0]).toBeCloseTo(0.878, 2);
    expect(found?.interval[1]).toBeCloseTo(0.918, 2);
    expect(highCorrelations(correlating(-0.9, 0.01))).toHaveLength(1);
    expect(highCorrelations(correlating(0.99, null))).toEqual([]);
  });
});
