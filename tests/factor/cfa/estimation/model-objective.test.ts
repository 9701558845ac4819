import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { groupDiscrepancy } from "../../../../src/factor/cfa/estimation/discrepancy";
import { connectedGroups } from "../../../../src/factor/cfa/estimation/group-discrepancy";
import { groupLayout } from "../../../../src/factor/cfa/estimation/group-layout";
import { modelObjective } from "../../../../src/factor/cfa/estimation/model-objective";
import type { Estimator } from "../../../../src/factor/cfa/estimator";
import { fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { createRandom } from "../../../../src/numeric/random/random";

const random = createRandom(11);
const traits = Array.from({ length: 400 }, () => random.normal());
const ordered = () =>
  traits.map((trait) => Math.max(0, Math.min(2, Math.round(trait + random.normal() + 1))));
const real = () => traits.map((trait) => trait + random.normal());
const items = (answer: () => number[]) => ({ a: answer(), b: answer(), c: answer(), d: answer() });
const TABLES = {
  ordered: fromAnswers({ items: items(ordered) }),
  continuous: fromAnswers({ items: items(real), scale: "continuous" }),
};

function problemOf(kind: keyof typeof TABLES, estimator: Estimator) {
  const { fitted } = fitCfa(TABLES[kind], "f =~ a + b + c + d\na ~~ b", { missing: "listwise", estimator });
  const { table, data, discrepancy, estimates } = fitted;
  const target = modelObjective(table, connectedGroups(table)[0]!, {
    layouts: [groupLayout(table, 0)],
    discrepancies: data.map((moments) => groupDiscrepancy(moments, { discrepancy, total: moments.n })),
  });
  const from = connectedGroups(table)[0]!.parameters;
  return { target, x: Float64Array.from(from, (free) => estimates[free]! + 0.05) };
}

describe("modelProblem", () => {
  it.each([
    ["ordered", "WLSMV"],
    ["ordered", "ULSMV"],
    ["ordered", "WLS"],
    ["continuous", "ML"],
  ] as const)(
    "gives for %s items by %s the same gradient alone as with the information",
    (kind, estimator) => {
      const { target, x } = problemOf(kind, estimator);
      const alone = target.gradient(x);
      target.derivatives(x).gradient.forEach((slope, i) => {
        expect(Math.abs(alone[i]! - slope)).toBeLessThan(1e-12 * Math.max(1, Math.abs(slope)));
        const at = (step: number) => target.value(x.map((value, k) => (k === i ? value + step : value)));
        expect(Math.abs((at(1e-5) - at(-1e-5)) / 2e-5 - slope)).toBeLessThan(
          1e-6 * Math.max(1, Math.abs(slope)),
        );
      });
    },
  );

  it("reads a point anew when its array was written over", () => {
    const { target, x } = problemOf("ordered", "WLSMV");
    const before = target.value(x);
    x[0]! += 0.1;
    expect(target.value(x)).not.toBe(before);
    x[0]! -= 0.1;
    expect(Math.abs(target.value(x) - before)).toBeLessThan(1e-12);
  });
});
