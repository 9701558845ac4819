import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { efa } from "../../../src/factor/efa/efa";
import { exploratoryStructure } from "../../../src/factor/esem/candidate-structures";
import { createRandom } from "../../../src/numeric/random/random";

const random = createRandom(11);
const traits = Array.from({ length: 600 }, () => [random.normal(), random.normal()]);
/** Two factors: of the items at the first three of these places, with larger loadings, and of the others. */
const labels = (ids: readonly string[], places = [0, 1, 2]): readonly string[] | undefined => {
  const answers = ids.map((id, at) => {
    const [factor, slope] = places.includes(at) ? [0, 2.4] : [1, 2];
    return [id, traits.map((both) => Math.round(slope * both[factor]! + random.normal()))];
  });
  const table = fromAnswers({ items: Object.fromEntries(answers) });
  const solution = efa(correlate(table, { type: "pearson", missing: "pairwise" }), { factors: 2 });
  return exploratoryStructure(solution, [])?.factors.map(({ label }) => label);
};

describe("labels of explored factors", () => {
  it("have the names of the items where these share a stem of their own", () => {
    expect(labels(["N1", "N2", "N3", "wb_01", "wb_02", "wb_03"])).toEqual([
      "Factor 1 (N1–N3)",
      "Factor 2 (wb_01–wb_03)",
    ]);
  });

  it("have the names of numbered items that follow one another", () => {
    expect(labels(["x1", "x2", "x3", "x4", "x5", "x6"])).toEqual(["Factor 1 (x1–x3)", "Factor 2 (x4–x6)"]);
  });

  it("are numbers where stems are shared with another factor, absent, or long", () => {
    expect(labels(["x1", "x2", "x3", "x4", "x5", "x6"], [0, 2, 4])).toEqual(["Factor 1", "Factor 2"]);
    expect(labels(["N1", "E1", "N2", "E2", "N3", "E3"], [0, 2, 4])).toEqual([
      "Factor 1 (N1–N3)",
      "Factor 2 (E1–E3)",
    ]);
    expect(labels(["sad", "tired", "low", "calm1", "calm2", "calm3"])).toEqual([
      "Factor 1",
      "Factor 2 (calm1–calm3)",
    ]);
    expect(labels(["N1", "N2", "N3", ...[1, 2, 3].map((number) => `satisfaction_${number}`)])).toEqual([
      "Factor 1 (N1–N3)",
      "Factor 2",
    ]);
  });
});
