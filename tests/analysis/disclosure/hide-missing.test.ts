import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analyze";
import { hideUnansweredCounts } from "../../../src/analysis/disclosure/hide-unanswered-counts";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { disclosureRules } from "../../../src/survey/disclosure/disclosure";
import { attackMissing } from "../../support/missing-attack";
import { isHiddenIn, readerOf } from "../../support/reader-attack";
import { dataFile } from "../../support/sample-survey";

const [header = "", ...rows] = dataFile("sample/disrupting-harm.csv").trim().split("\n");
const groups = ["country", "sex", "age"];

function attacked(lines: readonly string[], disclosure: "standard" | "strict" = "standard") {
  const responses = readResponses(parseCsv([header, ...lines].join("\n")), disruptingHarm, { groups });
  const options = { parts: [], bootstrap: 0, constantItems: "drop" } as const;
  const told = analysisOf(responses, { ...options, disclosure });
  return { ...attackMissing(told, analysisOf(responses, { ...options, disclosure: "none" })), told };
}

describe("ways of not answering", () => {
  it("cannot be worked out of the sample, although how many did not answer is known", () => {
    const { hidden, recovered, narrow, told } = attacked(rows);
    expect({ recovered, narrow }).toEqual({ recovered: [], narrow: [] });
    expect(hidden).toBeGreaterThan(40);
    expect(told.disclosure.unprotected).toBe(0);
  });

  // Thailand among them: 967 people, of whom 4 gave one of the two ways with the third item.
  it.each([1, 3, 12, 13])("cannot be worked out of one country alone (%i)", (country) => {
    const own = rows.filter((row) => row.split(",")[1] === String(country));
    const { hidden, recovered, narrow, told } = attacked(own);
    expect({ recovered, narrow }).toEqual({ recovered: [], narrow: [] });
    expect(hidden).toBeGreaterThan(40);
    expect(told.disclosure.unprotected).toBe(0);
  });
});

describe("hiddenNumbers(people, rule)", () => {
  const rule = disclosureRules.standard;

  it.each([
    [[900, 60, 20, 10, 6, 3, 0, 0]],
    [[900, 200, 90, 40, 12, 2, 1, 0, 0, 7]],
    [[900, 30, 4, 30, 9, 9]],
  ])("leaves whole numbers beside three known sums: %j", (people) => {
    const { hidden, unprotected } = hideUnansweredCounts(people, rule);
    const sumOf = (weight: (k: number) => number) => ({
      terms: [...hidden].map((k) => [String(k), weight(k)] as const),
      equals: [...hidden].reduce((sum, k) => sum + weight(k) * people[k]!, 0),
    });
    const reader = readerOf([sumOf(() => 1), sumOf((k) => k), sumOf((k) => (k * (k - 1)) / 2)]);
    const most = [...hidden].reduce((sum, k) => sum + people[k]!, 0);
    const open = [...hidden].filter((k) => !isHiddenIn(reader([[String(k), 1]]), most, 5));
    expect(hidden.size).toBeGreaterThan(3);
    expect(unprotected.length).toBeGreaterThanOrEqual(open.length);
    for (const [k, count] of people.entries()) if (count > 0 && count < 5) expect(hidden).toContain(k);
  });

  it("hides nothing without small numbers, and who answered two items where they would tell", () => {
    const nothing = { hidden: new Set(), unprotected: [], coarsensPairs: false };
    expect(hideUnansweredCounts([900, 60, 20, 10], rule)).toEqual(nothing);
    expect(hideUnansweredCounts([900, 60, 3, 6], rule)).toEqual({
      hidden: new Set([1, 2, 3]),
      unprotected: [],
      coarsensPairs: true,
    });
  });

  it("owns to what two sums give away", () => {
    expect(hideUnansweredCounts([900, 60, 3], rule).unprotected).toContain("2 items unanswered");
  });
});
