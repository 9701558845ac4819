import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { efa } from "../../../src/factor/efa/efa";
import { exploratoryStructure } from "../../../src/factor/esem/candidate-structures";
import { createRandom } from "../../../src/numeric/random/random";

const random = createRandom(11);
const traits = Array.from({ length: 600 }, () => [random.normal(), random.normal()]);
/** Two factors of three items each, in order of the names. */
const labels = (ids: readonly string[]): readonly string[] | undefined => {
  const answers = ids.map((id, at) => [
    id,
    traits.map((both) => Math.round(both[at < 3 ? 0 : 1]! * (at < 3 ? 2.4 : 2) + random.normal())),
  ]);
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

  it("are numbers where stems are shared with another factor, absent, or long", () => {
    expect(labels(["N1", "N2", "N3", "N4", "N5", "N6"])).toEqual(["Factor 1", "Factor 2"]);
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
