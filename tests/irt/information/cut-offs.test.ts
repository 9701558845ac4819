import { describe, expect, it } from "vitest";
import { completeRows } from "../../../src/data/transform/select";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import { cutOffs } from "../../../src/irt/information/cut-offs";
import { informationAlong } from "../../../src/irt/information/information-curves";
import { irt } from "../../../src/irt/irt";
import { modelLayout, parameterValues } from "../../../src/irt/model/model-layout";
import { sumScores } from "../../../src/irt/scores/sum-scores";
import { nineTable } from "../../support/table";

const complete = completeRows(nineTable("binary"));
const abuse = { kind: "confirmatory", model: "abuse =~ a + b + c + d + e" } as const;
const { fitted } = fitStructure(complete, abuse);
const cuts = cutOffs(fitted, 0, sumScores(fitted));

describe("cutOffs", () => {
  it("stand halfway between the expected scores, with the information there", () => {
    const scores = sumScores(fitted);
    const { test } = informationAlong(fitted);
    expect(cuts.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5]);
    for (const { score, level, standardError, reliability } of cuts) {
      expect(level).toBeCloseTo((scores[score - 1]!.eap[0]! + scores[score]!.eap[0]!) / 2, 12);
      expect(standardError).toBeCloseTo(1 / Math.sqrt(test(level)), 12);
      expect(reliability).toBeCloseTo(test(level) / (test(level) + 1), 12);
    }
  });

  it("are none where items run against each other, whose sum does not follow the factor", () => {
    const values = fitted.values.slice();
    const [row = 0] = modelLayout(fitted.model, 0).items[0]!.slopes;
    values[row]! *= -1;
    expect(cutOffs({ ...fitted, values }, 0, sumScores(fitted))).toEqual([]);
  });

  it("have the interval of the delta method over all free parameters", () => {
    const { model, estimates, covariance } = fitted;
    for (const { level, interval } of cuts) {
      const logAt = (place: number, step: number): number => {
        const moved = estimates.slice();
        moved[place]! += step;
        return Math.log(
          informationAlong({ model, values: parameterValues(model, moved) }, { through: [0] }).test(level),
        );
      };
      const slopes = Array.from(estimates, (_, place) => (logAt(place, 1e-5) - logAt(place, -1e-5)) / 2e-5);
      let variance = 0;
      slopes.forEach((one, i) => {
        slopes.forEach((other, j) => {
          variance += one * other * covariance![i * model.free + j]!;
        });
      });
      const ends = [-1, 1].map((side) => {
        const ratio = Math.exp(logAt(0, 0) + side * 1.959964 * Math.sqrt(variance));
        return ratio / (1 + ratio);
      });
      interval!.forEach((end, side) => {
        expect(Math.abs(end - ends[side]!)).toBeLessThan(1e-7);
      });
    }
  });

  it("of a Rasch model allow for the variance of its factor", () => {
    const rasch = irt(complete, abuse, { model: "Rasch" });
    expect(rasch.cutOffs[0]!.cuts).toHaveLength(5);
    const { reliable } = rasch.information.factors[0]!;
    for (const { level, reliability } of rasch.cutOffs[0]!.cuts) {
      expect(reliability >= 0.7).toBe(reliable.some(([low, high]) => level >= low && level <= high));
    }
  });

  it("of a factor are those of its own items", () => {
    const two = irt(complete, {
      kind: "confirmatory",
      model: "one =~ a + b + c + d + e\ntwo =~ f + g + h + i",
    });
    expect(two.cutOffs.map(({ factor, cuts: own }) => [factor, own.length])).toEqual([
      ["one", 5],
      ["two", 4],
    ]);
  });
});
