import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { parseMeasure } from "../../src/measures/measure";
import { proratedItems } from "../../src/measures/structure";
import { createRandom } from "../../src/numeric/random/random";
import { cutScores } from "../../src/reliability/cut-scores";

const IDS = ["a", "b", "c", "d"];
const categories = [0, 1, 2, 3].map((code) => ({ code, label: `${code}` }));
const measure = parseMeasure({
  id: "four",
  items: IDS.map((id) => ({ id, categories })),
  cutoffs: {
    all: [
      { value: 4, label: "some" },
      { value: 11, label: "much" },
    ],
  },
});

describe("cutScores(table, items)", () => {
  const random = createRandom(3);
  const people = Array.from({ length: 400 }, () => {
    const level = random.normal();
    return IDS.map(() => Math.max(0, Math.min(3, Math.round(1 + level + random.normal()))));
  });
  const answers = Object.fromEntries(IDS.map((id, item) => [id, people.map((own) => own[item] ?? null)]));
  const found = (more: { weights?: readonly number[] } = {}) =>
    cutScores(fromAnswers({ items: answers, categories: [0, 1, 2, 3], ...more }), IDS, {
      measure,
      standardError: { reliability: 0.8 },
    })!.cuts;
  const sums = people.map((own) => own.reduce((sum, answer) => sum + answer, 0));

  it("counts who reaches each cut-off, with the interval of a proportion", () => {
    const [some, much] = found();
    expect(some?.reached).toBeCloseTo(sums.filter((sum) => sum >= 4).length / 400, 12);
    expect(much?.reached).toBeCloseTo(sums.filter((sum) => sum >= 11).length / 400, 12);
    const p = some!.reached!;
    const half = 1.96 * Math.sqrt((p * (1 - p)) / 400);
    expect(some!.reachedInterval![0]).toBeCloseTo(p - half, 2);
    expect(some!.reachedInterval![1]).toBeCloseTo(p + half, 2);
  });

  it("weights people", () => {
    const weights = sums.map((sum) => (sum >= 4 ? 2 : 1));
    const above = sums.filter((sum) => sum >= 4).length;
    expect(found({ weights })[0]?.reached).toBeCloseTo((2 * above) / (400 + above), 12);
  });

  it("prorates by the measure's rule, as the scores of people, and no part of a larger scale", () => {
    const rows = [...people.map((own) => [...own]), [2, 2, 2, null], [3, 3, null, null], [1, 1, 1, null]];
    const table = fromAnswers({
      items: Object.fromEntries(IDS.map((id, item) => [id, rows.map((own) => own[item] ?? null)])),
      categories: [0, 1, 2, 3],
    });
    const one = parseMeasure({ ...measure, prorate: 1 });
    const cuts = cutScores(table, IDS, { measure: one, standardError: { reliability: 0.8 } });
    // 6 / 3 * 4 = 8 and 3 / 3 * 4 = 4 reach the first cut-off; two of four answers give no sum.
    expect(cuts?.prorate).toBe(1);
    expect(cuts?.cuts[0]?.reached).toBeCloseTo((sums.filter((sum) => sum >= 4).length + 2) / 402, 12);
    const parts = { label: "Parts", model: "f =~ a + b + c + d\ng =~ a + b + c" };
    expect(
      proratedItems(parseMeasure({ ...measure, prorate: 1, structures: { parts } }), IDS.slice(0, 3)),
    ).toBe(0);
  });
});
