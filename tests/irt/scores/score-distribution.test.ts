import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import { eapScores } from "../../../src/irt/scores/eap-scores";
import { scoreDistribution } from "../../../src/irt/scores/person-scores";
import { tableOf } from "../../support/table";

const people = Array.from({ length: 60 }, (_, k) => [
  k % 2,
  Number(k % 3 === 0),
  Number(k % 5 > 1),
  Number(k % 7 > 2),
]);
const { fitted } = fitStructure(tableOf(people), { kind: "one factor" }, { model: "Rasch" });
const scores = eapScores(fitted);

/** The distribution of people at any scores, so many at each. */
function distributionAt(levels: readonly number[], counts: readonly number[]) {
  const count = Float64Array.from(counts);
  return scoreDistribution(
    { ...fitted, table: { ...fitted.table, rows: counts.length, count, weight: count } },
    {
      factors: ["factor"],
      of: Int32Array.from(counts, (_, row) => row),
      estimates: Float64Array.from(levels),
      standardErrors: new Float64Array(counts.length),
    },
  )[0]!.bins;
}

describe("scoreDistribution", () => {
  it("shares all people out", () => {
    const [own] = scoreDistribution(fitted, scores);
    expect(own?.bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(own?.bins[0]?.from).toBe(-4);
    expect(own?.bins.at(-1)?.to).toBe(4);
  });

  it("joins a bin with few people with the next one farther out", () => {
    const bins = distributionAt([0.1, 1.1, 1.3, -0.6, -3.9], [50, 3, 20, 4, 23]);
    const filled = bins.filter(({ share }) => share > 0);
    expect(filled).toEqual([
      { from: -4, to: -0.5, share: 0.27 },
      { from: 0, to: 0.25, share: 0.5 },
      { from: 1, to: 1.5, share: 0.23 },
    ]);
  });

  it("joins the outermost inwards, and counts what lies beyond with it", () => {
    const bins = distributionAt([0.1, 9], [96, 4]);
    expect(bins.filter(({ share }) => share > 0)).toEqual([{ from: 0, to: 4, share: 1 }]);
  });

  it("never shows one to four people, whatever the scores", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.integer({ min: 1, max: 9 })), {
          minLength: 1,
          maxLength: 30,
        }),
        (cells) => {
          const total = cells.reduce((sum, [, count]) => sum + count, 0);
          const bins = distributionAt(
            cells.map(([level]) => level),
            cells.map(([, count]) => count),
          );
          const shown = bins.map(({ share }) => Math.round(share * total));
          expect(shown.reduce((sum, count) => sum + count, 0)).toBe(total);
          if (total >= 5) expect(shown.filter((count) => count > 0 && count < 5)).toEqual([]);
          bins.forEach(({ from }, k) => {
            expect(from).toBe(k === 0 ? -4 : bins[k - 1]?.to);
          });
        },
      ),
    );
  });
});
