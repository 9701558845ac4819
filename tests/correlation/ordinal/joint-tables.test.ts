import { describe, expect, it } from "vitest";
import { cellProbabilities } from "../../../src/correlation/ordinal/cell-probabilities";
import {
  distanceByChance,
  distances,
  type JointAnswers,
} from "../../../src/correlation/ordinal/joint-tables";
import { ordinalItems } from "../../../src/correlation/ordinal/ordinal-pairs";
import { pairMisfit, pairMisfitInfluence } from "../../../src/correlation/ordinal/pair-misfit";
import { completeRows, peopleIn } from "../../../src/correlation/pairs/observed-categories";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { selectItems } from "../../../src/data/transform/select";
import { sum } from "../../../src/numeric/sums/sum";
import { sampleDesign } from "../../../src/survey/design/sample-design";
import { nineDesign } from "../../factor/moments/reference";
import normality from "../../reference/normality.json";
import { nineTable } from "../../support/table";
import { reference, tableOfStrings } from "../reference";

function answersOf(table: PatternTable): JointAnswers {
  const included = completeRows(table, [...table.items.keys()]);
  const { items } = ordinalItems(table, included);
  return {
    answers: items.map((item) => item.answers),
    categories: items.map((item) => item.categories),
    weights: table.weight.map((weight, row) => weight * included[row]!),
    people: peopleIn(table, included),
  };
}

function tablesOf(size: number, of: 2 | 3): number[][] {
  const places = [...Array(size).keys()];
  const pairs = places.flatMap((one) => places.slice(one + 1).map((other) => [one, other]));
  return of === 2
    ? pairs
    : pairs.flatMap(([one = 0, other = 0]) => places.slice(other + 1).map((third) => [one, other, third]));
}

const { lsat6, lsat7, bfi, datCat, verbalAggression } = reference;
const bigFive = tableOfStrings(bfi.answers, bfi.items);
const verbal = tableOfStrings(verbalAggression.answers, verbalAggression.items);
const data: Readonly<Record<keyof typeof normality.distances, PatternTable>> = {
  lsat6: tableOfStrings(lsat6.patterns, lsat6.items, { counts: lsat6.counts }),
  lsat7: tableOfStrings(lsat7.patterns, lsat7.items, { counts: lsat7.counts }),
  nine: nineTable("binary"),
  verbalAggression: selectItems(
    verbal,
    [0, 2, 4, 6].map((place) => verbalAggression.items[place]!),
  ),
  bfi: selectItems(completeOf(bigFive), bfi.items.slice(0, 5)),
  datCat: tableOfStrings(datCat.answers, datCat.items),
};

/** Those who answered all ten items, as the reference has it. */
function completeOf(table: PatternTable): PatternTable {
  const complete = completeRows(table, [...table.items.keys()]);
  return {
    ...table,
    columns: table.columns.map((column) => column.map((value, row) => (complete[row] ? value : -1))),
  };
}

describe("distances of joint tables from normal latent answers", () => {
  it.each(Object.entries(data))("of %s are those computed in R", (name, table) => {
    const answers = answersOf(table);
    const size = answers.categories.every((count) => count === 2) ? 3 : 2;
    const ours = distances(answers, tablesOf(table.items.length, size), "half");
    const expected = normality.distances[name as keyof typeof data];
    expect(ours).toHaveLength(expected.length);
    ours.forEach((one, at) => {
      // The search for polychoric correlations in R is one of a function's values.
      expect(Math.abs(one - expected[at]!)).toBeLessThan(size === 3 ? 1e-9 : 2e-7);
    });
  });

  it("vary under weights, strata and clusters as R's survey and numerical gradients say", () => {
    const table = nineDesign();
    const answers = answersOf(table);
    const design = sampleDesign(table, "within-strata");
    const chances = tablesOf(9, 3).map((items) =>
      distanceByChance(answers, items, { table, design, correction: "half" }),
    );
    const ratio = sum(chances.map(({ designed }) => designed)) / sum(chances.map(({ simple }) => simple));
    expect(ratio).toBeCloseTo(normality.designEffect, 4);
  });

  it("of two ordered items move with a person's answers as differences say", () => {
    const fitting = cellProbabilities([-0.4, 0.5], [-0.2, 0.9], 0.45).probability.map((share) => 500 * share);
    const counts = Float64Array.from(fitting);
    const misfit = pairMisfit(counts, [3, 3], "half")!;
    const influence = pairMisfitInfluence(counts, misfit)!;
    const step = 1e-4;
    for (let cell = 0; cell < 9; cell++) {
      const more = counts.map((count, at) => (count + (at === cell ? step * 500 : 0)) / (1 + step));
      const moved = pairMisfit(more, [3, 3], "half")!;
      misfit.residuals.forEach((residual, at) => {
        expect((moved.residuals[at]! - residual) / step).toBeCloseTo(influence[at]![cell]!, 2);
      });
    }
  });

  it("are 0 where nothing can differ: nobody with an answer, perfect association", () => {
    const answers = [Uint8Array.of(0, 0, 1, 1, 0), Uint8Array.of(0, 0, 1, 1, 0), new Uint8Array(5)];
    const sample = { answers, categories: [2, 2, 2], weights: null, people: 5 };
    expect(distances(sample, [[0, 1, 2]], "half")).toEqual([0]);
    expect(
      distances(
        { ...sample, categories: [3, 3, 3] },
        [
          [0, 1],
          [0, 2],
        ],
        "half",
      ),
    ).toEqual([0, 0]);
  });
});
