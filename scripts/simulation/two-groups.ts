import { fitModel } from "../../src/factor/cfa/estimation/fit-model";
import { estimatorParts } from "../../src/factor/cfa/estimator";
import { differenceTest } from "../../src/factor/cfa/tests/difference-test";
import { modelTable } from "../../src/factor/model/parameter-table";
import { ordinalMoments } from "../../src/factor/moments/ordinal-moments";
import { parseModel } from "../../src/measures/model-syntax/parse-model";
import { createRandom } from "../../src/numeric/random/random";
import { type Design, draw, MODEL, strictModel } from "./designs";
import { attempt } from "./one-group";
import { share } from "./summaries";

export interface TwoGroupSummary {
  readonly label: string;
  /** People in each group. */
  readonly n: number;
  readonly df: number;
  /** Samples without an answer: a constant item, a perfect association, no convergence. */
  readonly impossible: number;
  readonly rejected: number;
  readonly rejectedAt1: number;
}

/** The scaled test of strict against configural invariance in two groups that do not differ. */
export function simulateTwoGroups(
  design: Design,
  { n, replicates, seed }: { n: number; replicates: number; seed: number },
): TwoGroupSummary {
  const tests = Array.from({ length: replicates }, (_, replicate) =>
    testOf(design, n, createRandom(seed, replicate)),
  );
  const done = tests.flatMap((test) => (test?.p == null ? [] : [{ p: test.p, df: test.df }]));
  return {
    label: design.label,
    n,
    df: done[0]?.df ?? 0,
    impossible: 1 - done.length / replicates,
    rejected: share(done, ({ p }) => p < 0.05),
    rejectedAt1: share(done, ({ p }) => p < 0.01),
  };
}

function testOf(design: Design, n: number, random: ReturnType<typeof createRandom>) {
  const thresholds = design.below[0]!.length;
  const answers = draw(design, { n, groups: 2, random });
  return attempt(() => {
    const [larger, smaller] = [MODEL, strictModel(2, thresholds)].map((model) => {
      const table = modelTable(parseModel(model), {
        items: answers.items.map(({ id }) => ({ id, thresholds })),
        groups: ["g1", "g2"],
        parameterization: "theta",
      });
      const data = ordinalMoments(answers, { items: table.items, missing: "listwise", by: "group" });
      return fitModel(table, data, { discrepancy: "DWLS" });
    });
    const converged = larger!.convergence.converged && smaller!.convergence.converged;
    return converged ? differenceTest(larger!, smaller!, estimatorParts("WLSMV")) : null;
  });
}
