import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { completeRows } from "../../../src/data/transform/select";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import { informationAlong, informationCurves } from "../../../src/irt/information/information-curves";
import { predictorInformation } from "../../../src/irt/information/logit-information";
import { peak } from "../../../src/irt/information/peak";
import { normalCdf } from "../../../src/numeric/distributions/special";
import { nineTable } from "../../support/table";

/** mirt 1.45.1: `testinfo` of items a to e. */
const { one } = JSON.parse(
  readFileSync(new URL("../../reference/nine.irt.json", import.meta.url), "utf8"),
) as {
  readonly one: { readonly info: { readonly theta: readonly number[]; readonly info: readonly number[] } };
};
const complete = completeRows(nineTable("binary"));
const single = fitStructure(complete, { kind: "confirmatory", model: "abuse =~ a + b + c + d + e" }).fitted;
const crossed = fitStructure(complete, {
  kind: "confirmatory",
  model: "one =~ a + b + c + d + 0.8*e\nother =~ 1.3*e + f + g + h + i",
}).fitted;

describe("informationAlong", () => {
  it("is mirt's test information for one factor", () => {
    const { test, items } = informationAlong(single);
    one.info.theta.forEach((level, k) => {
      expect(Math.abs(test(level) - one.info.info[k]!)).toBeLessThan(2e-6);
    });
    const added = items(one.info.theta).reduce((sum, item) => sum + item[5]!, 0);
    expect(added).toBeCloseTo(test(1), 12);
  });

  it("takes the slope along the direction, through any point", () => {
    const { values, model } = crossed;
    const d = values[model.parameters.findIndex(({ kind, item }) => kind === "d" && item === 4)]!;
    const along = informationAlong(crossed, { direction: [3, 4], through: [0.5, -1] });
    const slope = 0.8 * 0.6 + 1.3 * 0.8;
    const p = 1 / (1 + Math.exp(-(0.8 * (0.5 + 2 * 0.6) + 1.3 * (-1 + 2 * 0.8) + d)));
    expect(along.items([2])[4]?.[0]).toBeCloseTo(slope ** 2 * p * (1 - p), 12);
  });

  it("names what is no direction", () => {
    for (const direction of [undefined, [1], [0, 0], [1, Number.NaN]]) {
      expect(() => informationAlong(crossed, { direction })).toThrow(
        expect.objectContaining({ code: "bad-direction" }),
      );
    }
  });
});

describe("informationCurves", () => {
  it("says where rare answers measure: above the mean, not within one standard deviation of it", () => {
    const [factor] = informationCurves(single).factors;
    expect(factor?.items.map(({ id }) => id)).toEqual([..."abcde"]);
    expect(factor?.peakWithinOneSd).toBe(false);
    expect(factor?.peak[0]).toBeGreaterThan(1.5);
    const [reliable, ...further] = factor!.reliable;
    expect(further).toEqual([]);
    expect(normalCdf(reliable![1]) - normalCdf(reliable![0])).toBeCloseTo(factor!.shareReliable, 12);
    expect(reliable![0]).toBeGreaterThan(0);
    const { below, within, above } = factor!.share;
    expect(below + within + above).toBeCloseTo(1, 12);
  });

  it("has the share of the area under a binary item's curve in closed form", () => {
    const { fitted } = fitStructure(complete, {
      kind: "confirmatory",
      model: "f =~ 1.5*a + 0*b + 0*c\na | 0.75*t1",
    });
    const [factor] = informationCurves(fitted).factors;
    const p = (level: number): number => 1 / (1 + Math.exp(-(1.5 * level - 0.75)));
    const all = p(10) - p(-10);
    expect(factor?.share.below).toBeCloseTo((p(-1) - p(-10)) / all, 8);
    expect(factor?.share.within).toBeCloseTo((p(1) - p(-1)) / all, 8);
    expect(factor?.peak[0]).toBeCloseTo(0.5, 6);
    expect(factor?.peak[1]).toBeCloseTo(1.5 ** 2 / 4, 12);
    expect(factor?.peakReliability).toBeCloseTo(0.5625 / 1.5625, 12);
    expect(factor?.peakBelow).toBeCloseTo(normalCdf(0.5), 6);
    expect(factor?.peakWithinOneSd).toBe(true);
    expect(factor).toMatchObject({ reliable: [], shareReliable: 0 });
  });
});

describe("predictorInformation", () => {
  const logitInformation = (z: number, intercepts: readonly number[]): number =>
    predictorInformation({ curve: null, intercepts: Float64Array.from(intercepts) })(z);

  it("does not lose digits far out", () => {
    expect(logitInformation(-40, [0]) / Math.exp(-40)).toBeCloseTo(1, 12);
    expect(logitInformation(40, [0]) / Math.exp(-40)).toBeCloseTo(1, 12);
    expect(logitInformation(800, [2, 0])).toBe(0);
  });

  it("is at least that of any two categories joined", () => {
    for (const z of [-3, -0.5, 0, 2]) {
      expect(logitInformation(z, [1, -1])).toBeGreaterThan(logitInformation(z, [1]));
      expect(logitInformation(z, [1, -1])).toBeGreaterThan(logitInformation(z, [-1]));
    }
  });
});

describe("peak", () => {
  it("finds the higher of two tops, and an end where the curve rises to it", () => {
    const tops = (x: number): number =>
      Math.exp(-((x + 2) ** 2)) + 1.1 * Math.exp(-(((x - 1.234567) / 0.2) ** 2));
    expect(peak(tops, [-6, 6])[0]).toBeCloseTo(1.234567, 4);
    expect(peak((x) => x, [-1, 3])).toEqual([3, 3]);
  });
});
