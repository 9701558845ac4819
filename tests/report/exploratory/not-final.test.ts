import { describe, expect, it } from "vitest";
import type { ExploredAnalysis } from "../../../src/analysis/analysis";
import type { EfaSolution } from "../../../src/factor/efa/solution";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { exploratory } from "../../../src/report/exploratory/exploratory";
import { exampleAnalysis } from "../../support/example-analysis";
import { numberOfFactors } from "../../support/number-of-factors";

/** The example, which shows two factors, with these solutions changed. */
function changed(change: Partial<EfaSolution>, factors: readonly number[]): ExploredAnalysis {
  const analysis = exampleAnalysis();
  return {
    ...analysis,
    retention: { ...analysis.retention, ...numberOfFactors(2) },
    efa: analysis.efa.map((one) => (factors.includes(one.factors) ? { ...one, ...change } : one)),
  };
}

const blocksOf = (analysis: ExploredAnalysis) =>
  exploratory.chapters(analysis, disruptingHarm).flatMap((chapter) => chapter?.blocks ?? []);
const textsOf = (analysis: ExploredAnalysis): string => JSON.stringify(blocksOf(analysis));

describe("a solution that did not converge", () => {
  it.each<[string, Partial<EfaSolution>]>([
    ["extraction", { converged: false }],
    ["rotation", { rotationStarts: { starts: 5, reachedBest: 1, converged: false, criterion: 0.3 } }],
  ])("of whose %s there is no end, shows no loadings and says why", (_, change) => {
    const analysis = changed(change, [2]);
    expect(textsOf(analysis)).toContain(
      "The two-factor solution did not converge: its loadings are not final and are not shown.",
    );
    expect(textsOf(analysis)).not.toContain('"loadings-2"');
    expect(textsOf(analysis)).toContain('"loadings-3"');
  });

  it("is named with the others of the appendix", () => {
    const analysis = changed({ converged: false }, [1, 3]);
    expect(textsOf(analysis)).toContain(
      "The one-factor and three-factor solutions did not converge: their loadings are not final and are not shown.",
    );
    expect(textsOf(analysis)).toContain('"loadings-2"');
  });

  it("is not spoken of where all converged", () => {
    expect(textsOf(exampleAnalysis())).not.toContain("did not converge: ");
  });
});
