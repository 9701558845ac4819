import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import { groupedItemFit } from "../../../src/irt/fit/grouped-item-fit";
import { meanSquares } from "../../../src/irt/fit/mean-squares";
import { createRandom } from "../../../src/numeric/random/random";
import { meanSquaresNote } from "../../../src/report/irt/messages";
import { tableOf } from "../../support/table";
import { fittedModel, stored } from "../model-reference";

const cases = stored.itemFit.map((own) => [`${own.model} on ${own.data}`, own] as const);

describe("meanSquares", () => {
  it.each(cases)("are mirt's: %s", (_, { data, model, squares }) => {
    meanSquares(fittedModel(data, model)).forEach(({ outfit, outfitZ, infit, infitZ }, item) => {
      [outfit, outfitZ, infit, infitZ].forEach((own, k) => {
        // By as much as the two estimates differ.
        expect(Math.abs(own! - squares[item]![k]!)).toBeLessThan(k % 2 === 0 ? 1e-5 : 2e-4);
      });
    });
  });

  it("are below 1 with few items of a true model, as the report's note says", () => {
    const random = createRandom(11);
    const levels = Array.from({ length: 1500 }, () => random.normal());
    const answers = (cut: number): number[] =>
      levels.map((level) => (random.uniform() < 1 / (1 + Math.exp(cut - level)) ? 1 : 0));
    const items = Object.fromEntries([-1.5, -1, -0.5, 0, 0.5, 1].map((cut, k) => [`q${k}`, answers(cut)]));
    const { fitted } = fitStructure(fromAnswers({ items }), { kind: "one factor" }, { model: "Rasch" });
    for (const { infit, infitZ } of meanSquares(fitted)) {
      expect(infit).toBeLessThan(0.95);
      expect(infitZ).toBeLessThan(-1.96);
    }
    expect(meanSquaresNote()).toContain("with few items, most are below 1 even where the model is true");
  });

  it("are unknown where categories have no order, or an answer no variance", () => {
    const none = { outfit: null, outfitZ: null, infit: null, infitZ: null };
    expect(meanSquares(fittedModel("science", "nominal"))[0]).toMatchObject(none);
    const [first] = meanSquares(fittedModel("lsat6", "2PL"), {
      answers: {
        rows: 1,
        columns: Array.from("12345", () => Int16Array.of(0)),
        group: Int16Array.of(0),
        of: Int32Array.of(0),
      },
      weight: Float64Array.of(1),
      curves: Array.from("12345", () => Float64Array.of(1, 0)),
    });
    expect(first).toMatchObject(none);
  });
});

describe("groupedItemFit", () => {
  it.each(cases.filter(([, { x2 }]) => x2 !== undefined))("is mirt's: %s", (_, theirs) => {
    const fitted = fittedModel(theirs.data, theirs.model);
    const five = groupedItemFit(fitted, { bins: 5 });
    groupedItemFit(fitted).forEach(({ x2, df, g2, g2Df, p }, item) => {
      const pairs = [
        [x2, df, theirs.x2],
        [g2, g2Df, theirs.g2],
        [five[item]!.x2, five[item]!.df, theirs.five],
      ] as const;
      for (const [value, ownDf, expected] of pairs) {
        expect(Math.abs(value / expected![item]![0] - 1)).toBeLessThan(1e-5);
        expect(ownDf).toBe(expected![item]![1]);
      }
      expect(p).toBeGreaterThanOrEqual(0);
    });
  });

  it("does not depend on the order of people with equal scores, and is of one factor", () => {
    const people = Array.from({ length: 90 }, (_, k) => [
      k % 2,
      Number(k % 3 === 0),
      Number(k % 5 < 2),
      Number(k % 7 < 3),
    ]);
    const fitOf = (rows: readonly (readonly number[])[]) =>
      groupedItemFit(fitStructure(tableOf(rows), { kind: "one factor" }, { model: "Rasch" }).fitted, {
        bins: 4,
      });
    const [one, other] = [fitOf(people), fitOf([...people].reverse())];
    one.forEach(({ x2 }, item) => {
      expect(x2).toBeCloseTo(other[item]!.x2, 6);
    });
    const two = fitStructure(tableOf(people), { kind: "confirmatory", model: "x =~ a + b\ny =~ c + d" });
    expect(() => groupedItemFit(two.fitted)).toThrow(expect.objectContaining({ code: "several-factors" }));
  });
});
