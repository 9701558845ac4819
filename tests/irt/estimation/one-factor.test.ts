import { describe, expect, it } from "vitest";
import { pointEStep } from "../../../src/irt/estimation/e-step/e-step";
import { louisInformation } from "../../../src/irt/estimation/information/information-louis";
import { likelihoodAt, prepareLikelihood } from "../../../src/irt/estimation/likelihood";
import { irtItems, usedCategories } from "../../../src/irt/model/irt-model";
import { irtPatterns, startingValues } from "../../../src/irt/model/irt-patterns";
import { gridPoints, type LatentPoints } from "../../../src/irt/model/quadrature";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { nineTable } from "../../support/table";

const { table } = usedCategories(nineTable("binary", { groups: true }));

function expectClose(found: Float64Array, wanted: Float64Array, digits: number): void {
  expect(found.length).toBe(wanted.length);
  for (const [at, value] of wanted.entries()) expect(found[at]).toBeCloseTo(value, digits);
}

describe("one factor in several groups", () => {
  it.each([
    ["all items equal", [..."abcdefghi"]],
    ["some items equal", [..."acdg"]],
    ["no item equal", []],
  ])("has the likelihood and information of patterns summed one by one: %s", (_, equal) => {
    const items = irtItems(table);
    const model = irtModel({ items, structure: { kind: "one factor" }, groups: ["1", "2"], equal });
    const patterns = irtPatterns(table, model, "sex");
    const at = startingValues(model, patterns.groups, 1).map((value, i) => value + 0.02 * (i % 7));
    const likelihoodOn = (points: LatentPoints) =>
      prepareLikelihood(
        model,
        patterns.groups.map((own) =>
          pointEStep(
            own,
            items.map(({ categories }) => categories),
            points,
          ),
        ),
      );
    const grid = gridPoints(1, 31);
    const pooled = likelihoodOn(grid);
    const base = new Float64Array(grid.points);
    const single = likelihoodOn({ ...grid, kind: "quasi-Monte-Carlo", base });
    const [own, wanted] = [likelihoodAt(pooled, at)!, likelihoodAt(single, at)!];
    expect(pooled.one).not.toBeNull();
    expect(single.one).toBeNull();
    expect(own.logLikelihood).toBeCloseTo(wanted.logLikelihood, 8);
    expectClose(own.gradient, wanted.gradient, 8);
    const [found, known] = [louisInformation(pooled, at)!, louisInformation(single, at)!];
    expectClose(found.information, known.information, 7);
    found.scores.forEach(({ places, values }, g) => {
      expect(places).toEqual(known.scores[g]!.places);
      expectClose(values, known.scores[g]!.values, 10);
    });
    const variance = model.parameters.find(({ kind, free }) => kind === "cov" && free >= 0);
    if (variance === undefined) return;
    const none = at.map((value, free) => (free === variance.free ? 0 : value));
    expect(likelihoodAt(pooled, none)).toBeNull();
    expect(louisInformation(pooled, none)).toBeNull();
  });
});
