import { describe, expect, it } from "vitest";
import { numberChart } from "../../../src/report/risks/number-chart";
import {
  combinationsTable,
  numberSentence,
  pairChart,
  pairSentence,
  risksAnswer,
} from "../../../src/report/risks/risks";
import { shownPairs } from "../../../src/report/risks/shown-pairs";
import { exampleAnalysis } from "../../support/example-analysis";
import { hiddenAnalysis } from "../../support/odd-analyses";

const analysis = exampleAnalysis();
const hidden = hiddenAnalysis();

describe("pairs of items", () => {
  it("have intervals of observed over expected by their odds ratios", () => {
    const [a, b] = [0.2, 0.1];
    const pair = { a: "a", b: "b", n: 1000, se: 0.1, suppressed: null, both: 0.05, expected: a * b };
    const odds = (both: number) => Math.log((both * (1 - a - b + both)) / ((a - both) * (b - both)));
    const given = { aGivenB: pair.both / b, bGivenA: pair.both / a, ratio: pair.both / (a * b) };
    const ends = { logOddsRatio: odds(0.05), low: odds(0.04), high: odds(0.06) };
    const risks = { ...analysis.risks!, pairs: [{ ...pair, ...given, ...ends }] };
    const [shown] = shownPairs({ ...analysis, risks });
    expect(shown?.ratio).toBeCloseTo(2.5, 12);
    expect(shown?.low).toBeCloseTo(0.04 / 0.02, 9);
    expect(shown?.high).toBeCloseTo(0.06 / 0.02, 9);
    expect(shown?.above).toBe(true);
  });

  it("are told, sorted and drawn without the hidden ones", () => {
    expect(pairSentence(analysis)).toMatch(/1 pair is hidden\.$/);
    const rows = pairChart(analysis)?.rows ?? [];
    expect(rows).toHaveLength(35);
    expect(rows.map(({ ratio }) => ratio)).toEqual(
      rows.map(({ ratio }) => Number(ratio)).sort((a, b) => b - a),
    );
    const names = rows.map(({ first, second }) => `${String(first).charAt(0)}${String(second).charAt(0)}`);
    expect(names).toContain("gi");
    expect(names).not.toContain("hi");
  });
});

describe("how many different items", () => {
  it("are drawn by number from 1 on, without the hidden ones", () => {
    expect(numberChart(analysis)?.rows.map(({ name }) => name)).toContain("8+");
    expect(numberChart(analysis)?.rows.map(({ name }) => name)).not.toContain("0");
    expect(numberChart(analysis)?.see).toMatch(
      /^Of the 4,229 people who answered every item: .*% reported exactly one and .*% 8 or more\.$/,
    );
  });

  it("are told on average, and whatever missing answers were", () => {
    expect(numberSentence(analysis)).toMatch(
      /^The [\d,]+ people .*reported \d\.\d\d different items on average/,
    );
    const bounds = { low: 0.1, high: 0.2 };
    const shown = analysis.prevalence.map((row) =>
      row.group === null ? { ...row, estimate: 0.15, bounds } : row,
    );
    expect(numberSentence({ ...analysis, prevalence: shown })).toContain(
      "People reported 1.35 different items on average, with missing answers imputed; 0.90 to 1.80 whatever was missing.",
    );
    const one = shown.map((row) =>
      row.variable === "c" && row.context === null ? { ...row, estimate: null } : row,
    );
    expect(numberSentence({ ...analysis, prevalence: one })).not.toContain("imputed");
  });

  it("open the section in at most forty-four words", () => {
    const answer = risksAnswer(analysis)?.answer ?? "";
    expect(answer).toMatch(
      /^\d+\.\d% of 4,229 complete cases reported two or more items\. All 35 pairs are reported together more often than expected if items were independent /,
    );
    expect(answer.split(/\s+/).length).toBeLessThanOrEqual(44);
    expect(risksAnswer({ ...analysis, risks: null })).toBeNull();
  });

  it("have their most frequent combinations in one table", () => {
    expect(combinationsTable(analysis)?.rows.length).toBeLessThanOrEqual(10);
  });
});

it("nothing is said or drawn of what is hidden", () => {
  expect([numberChart(hidden), pairChart(hidden), combinationsTable(hidden), risksAnswer(hidden)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(numberSentence(hidden) + pairSentence(hidden)).not.toMatch(/%/);
});
