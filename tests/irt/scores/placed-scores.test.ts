import { describe, expect, it } from "vitest";
import { completeRows } from "../../../src/data/transform/select";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import type { FittedIrt } from "../../../src/irt/model/fitted-irt";
import { eapScores } from "../../../src/irt/scores/eap-scores";
import { sumScores } from "../../../src/irt/scores/sum-scores";
import { nineTable } from "../../support/table";

const complete = completeRows(nineTable("binary"));
const two = {
  kind: "confirmatory",
  model: "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e",
} as const;

function farthest(one: Float64Array, other: Float64Array): number {
  return one.reduce((most, value, k) => Math.max(most, Math.abs(value - other[k]!)), 0);
}

/** As if the likelihood of a fitted model had been summed at other points than a grid's. */
function offGrid(fitted: FittedIrt): FittedIrt {
  return { ...fitted, quadrature: { ...fitted.quadrature, kind: "quasi-Monte-Carlo", perFactor: null } };
}

describe("scores where there is no grid", () => {
  const { fitted } = fitStructure(complete, two, { points: 49 });

  it("lie within a thousandth of those on a fine grid, also of rare answers", () => {
    const fine = eapScores(fitted);
    const placed = eapScores(offGrid(fitted));
    expect(placed.of).toEqual(fine.of);
    expect(farthest(placed.estimates, fine.estimates)).toBeLessThan(1e-3);
    expect(farthest(placed.standardErrors, fine.standardErrors)).toBeLessThan(1e-3);
    expect(farthest(placed.estimates, fine.estimates)).toBeGreaterThan(0);
  });

  it("give sums the scores that a grid gives them", () => {
    const fine = sumScores(fitted);
    sumScores(offGrid(fitted)).forEach(({ share, eap, se }, score) => {
      expect(share).toBeCloseTo(fine[score]!.share, 6);
      eap.forEach((value, f) => {
        expect(value).toBeCloseTo(fine[score]!.eap[f]!, 6);
        expect(se[f]).toBeCloseTo(fine[score]!.se[f]!, 6);
      });
    });
  });

  it("score the sum of one factor's items on that factor alone", () => {
    const both = sumScores(fitted, { items: [0, 1, 2, 3] });
    const alone = sumScores(fitted, { items: [0, 1, 2, 3], factors: [0] });
    alone.forEach(({ eap: [value], share }, score) => {
      expect(share).toBeCloseTo(both[score]!.share, 8);
      expect(value).toBeCloseTo(both[score]!.eap[0]!, 6);
    });
  });

  it("stay on the posterior with six factors", () => {
    // Factors without correlation that the other items say nothing of: each is scored as on its own.
    const pairs = ["abc", "def", "ghi"].map(
      (ids, k) => `f${k} =~ ${[...ids].map((id) => `1.2*${id}`).join(" + ")}`,
    );
    const thresholds = [..."abcdefghi"].map((id) => `${id} | 1*t1`);
    const idle = ["f3 =~ 0*a", "f4 =~ 0*b", "f5 =~ 0*c"];
    const names = ["f0", "f1", "f2", "f3", "f4", "f5"];
    const apart = names.flatMap((one, k) => names.slice(k + 1).map((other) => `${one} ~~ 0*${other}`));
    const model = [...pairs, ...idle, ...thresholds, ...apart].join("\n");
    const six = fitStructure(complete, { kind: "confirmatory", model }, { points: 50 }).fitted;
    const one = fitStructure(complete, {
      kind: "confirmatory",
      model: [pairs[0], ...thresholds.slice(0, 3)].join("\n"),
    });
    const scores = eapScores(six);
    const single = eapScores(one.fitted);
    const pattern = (fit: FittedIrt, row: number): string =>
      ["a", "b", "c"]
        .map((id) => {
          const place = fit.model.items.findIndex((item) => item.id === id);
          return fit.table.columns[place]![row];
        })
        .join("");
    const expected = new Map(
      Array.from(single.of, (own, row): [string, number] => [
        pattern(one.fitted, row),
        single.estimates[own]!,
      ]),
    );
    scores.of.forEach((own, row) => {
      const value = scores.estimates[own * 6]!;
      // 1,500 points of quasi-Monte-Carlo in six dimensions.
      expect(Math.abs(value - expected.get(pattern(six, row))!)).toBeLessThan(0.02);
    });
  });
});
