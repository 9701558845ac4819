import { describe, expect, it } from "vitest";
import { dependenceSentence } from "../../../src/report/irt/irt-item-tables";
import { exampleAnalysis } from "../../support/example-analysis";

describe("dependenceSentence", () => {
  const [result] = exampleAnalysis().irt;
  if (result === undefined) throw new Error("the example has item response models");
  const told = (q3: readonly number[]): string =>
    dependenceSentence({
      ...result,
      localDependence: q3.map((own, k) => {
        return { first: "a", second: `b${k}`, q3: own, ldX2: 90, df: 1, p: 1e-9 };
      }),
    });

  it("counts pairs by the size of Q3, and those that the test rejects apart", () => {
    expect(told([0.4, 0, 0, 0, -0.4, 0])).toBe(
      "Q3 differs from its mean by .20 or more in 2 of 6 item pairs. LD-χ² is significant (Holm-adjusted p < .05) for 6 of 6 item pairs.",
    );
    expect(told([0.1, 0, 0])).toContain(
      "in 0 of 3 item pairs. LD-χ² is significant (Holm-adjusted p < .05) for 3 of 3 item pairs.",
    );
    expect(told([])).toBe("");
  });
});
