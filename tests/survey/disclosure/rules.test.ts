import { describe, expect, it } from "vitest";
import { disclosureRules, sensitiveCount } from "../../../src/survey/disclosure/disclosure";
import { roundedRemaining, roundedShare } from "../../../src/survey/disclosure/rounding";
import { suppressFrequencies } from "../../../src/survey/disclosure/suppress-frequencies";

describe("sensitiveCount(count, whole, context)", () => {
  const { standard, strict, none } = disclosureRules;
  it.each([
    [1, 400, true, "small count"],
    [4, 400, false, "small count"],
    [5, 400, true, null],
    [395, 400, true, null],
    [396, 400, false, "small count"],
    [0, 400, true, "all or none"],
    [400, 400, true, "all or none"],
    [0, 400, false, null],
    [10, 24, true, "too few people"],
    [10, 25, true, null],
    [3, null, true, "small count"],
    [0, null, true, null],
  ] as const)("%d of %s (subgroup: %s): %s", (count, whole, subgroup, reason) => {
    expect(sensitiveCount(count, whole, { subgroup, rule: standard })).toBe(reason);
    expect(sensitiveCount(count, whole, { subgroup, rule: none })).toBeNull();
  });

  it("has a higher threshold in the strict mode", () => {
    expect(sensitiveCount(9, 400, { subgroup: true, rule: strict })).toBe("small count");
    expect(sensitiveCount(10, 400, { subgroup: true, rule: strict })).toBeNull();
  });
});

describe("roundedShare(share, whole, base)", () => {
  it("gives shares of the rounded figures", () => {
    expect(roundedShare(48 / 98, 98, 5)).toBe(0.5);
    expect(roundedShare(1, 3, 5)).toBe(1);
    expect(roundedShare(0, 2, 5)).toBe(0);
  });
});

describe("suppressFrequencies(table, rule)", () => {
  const rule = disclosureRules.standard;

  it("hides nothing in a table without small counts", () => {
    const table = {
      counts: [
        [400, 380],
        [90, 117],
      ],
      subgroup: true,
      rowTotals: "shown" as const,
    };
    const { reasons, rowTotals, columnTotals, total, narrowest } = suppressFrequencies(table, rule);
    expect(
      [...reasons.flat(), ...rowTotals, ...columnTotals, total, narrowest].every((x) => x === null),
    ).toBe(true);
  });

  it("protects a small count along its row and its column", () => {
    const table = {
      counts: [
        [400, 380, 300],
        [90, 117, 60],
        [40, 3, 50],
      ],
      subgroup: true,
      rowTotals: "shown" as const,
    };
    const { reasons, narrowest, unprotected } = suppressFrequencies(table, rule);
    expect(reasons[2]?.[1]).toBe("small count");
    expect(reasons.flat().filter((reason) => reason !== null)).toHaveLength(4);
    expect(narrowest).toBeGreaterThanOrEqual(5);
    expect(unprotected).toEqual([]);
  });

  it("protects within the column alone where columns are not added", () => {
    const table = {
      counts: [
        [400, 380],
        [90, 117],
        [40, 3],
      ],
      subgroup: false,
      rowTotals: "none" as const,
    };
    const { reasons, rowTotals, intervals } = suppressFrequencies(table, rule);
    expect(reasons).toEqual([
      [null, null],
      [null, "protects another figure"],
      [null, "small count"],
    ]);
    expect(intervals[2]?.[1]).toEqual({ low: 0, high: 120 });
    expect(rowTotals).toEqual([null, null, null]);
  });

  it("hides a group of too few people whole, and enough of the others", () => {
    const table = {
      counts: [
        [400, 380, 12],
        [90, 117, 6],
      ],
      subgroup: true,
      rowTotals: "shown" as const,
    };
    const { reasons, unprotected } = suppressFrequencies(table, rule);
    expect(reasons.map((row) => row[2])).toEqual(["too few people", "too few people"]);
    expect(
      reasons.flat().filter((reason) => reason === "protects another figure").length,
    ).toBeGreaterThanOrEqual(2);
    expect(unprotected).toEqual([]);
  });

  it("takes an empty table", () => {
    expect(suppressFrequencies({ counts: [], subgroup: true, rowTotals: "shown" }, rule)).toMatchObject({
      reasons: [],
      narrowest: null,
      unprotected: [],
    });
  });
});

describe("roundedRemaining({ all, left }, rule)", () => {
  const { standard, none } = disclosureRules;

  it("tells of few that are not left as if there were none, and of more in tens", () => {
    const told = (left: number, rule = standard) => {
      const { n, about, freedom } = roundedRemaining({ all: 400, left }, rule);
      return [n, about, freedom(left - 4), freedom(11)];
    };
    expect(told(400)).toEqual([400, 400, 396, 11]);
    expect(told(397)).toEqual([null, 400, 396, 11]);
    expect(told(391)).toEqual([null, 400, 396, 11]);
    expect(told(388)).toEqual([390, 390, 386, 11]);
    expect(told(397, none)).toEqual([397, 397, 393, 11]);
  });
});
