import { describe, expect, it } from "vitest";
import { dependenceSentence } from "../../../src/report/irt/dependence-sentences";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();

describe("dependenceSentence", () => {
  const [result] = analysis.irt;
  if (result === undefined) throw new Error("the example has item response models");
  const told = (q3: readonly number[]): string =>
    dependenceSentence({
      ...result,
      localDependence: q3.map((own, k) => {
        return { first: "a", second: `b${k}`, q3: own, ldX2: 90, df: 1, p: 1e-9 };
      }),
    });

  it("names pairs by the size of Q3, and counts those that the test rejects apart", () => {
    expect(told([0.4, 0, 0, 0, -0.4, 0])).toBe(
      "2 of 6 pairs of items go together much more or less closely than the model says (Q3 .20 or more from the mean of all pairs), as where two questions ask nearly the same or one answer leads to another: a with b0 (+.40) and a with b4 (−.40). The test of LD-χ², which finds the smallest departures where many people answered, is significant for 6 of 6 pairs.",
    );
    expect(told([0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, -0.3, -0.3, -0.3, -0.3, -0.3, -0.3, -0.3])).toContain(
      " and 9 more.",
    );
  });

  it("names none where all are small, however many the test rejects", () => {
    expect(told([0.1, 0, 0])).toMatch(/^None of the 3 pairs .* is significant for 3 of 3 pairs\.$/);
  });
});
