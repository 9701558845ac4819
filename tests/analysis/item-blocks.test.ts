import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { ANALYSIS_PARTS, partsOfSize } from "../../src/analysis/analysis-parts";
import { analyze } from "../../src/analysis/analyze";
import { expectedSeconds, secondsLeft, spoken } from "../../src/cli/progress";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { draftMeasure } from "../../src/data/draft/draft-measure";
import { columnList, namedColumns } from "../../src/data/draft/named-columns";
import { blocksOf } from "../../src/factor/structures/item-blocks";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { blocks } from "../../src/report/blocks/blocks";
import { buildReport } from "../../src/report/build-report";
import { exampleAnalysis } from "../support/example-analysis";

/** Correlations of .5 within blocks and of .1 between them; every third item goes against the others. */
function correlationOf(sizes: readonly number[]) {
  const block = sizes.flatMap((size, place) => Array.from({ length: size }, () => place));
  const sign = block.map((_, item) => (item % 3 === 2 ? -1 : 1));
  const matrix = block.map((own, i) =>
    block.map((other, j) => (i === j ? 1 : sign[i]! * sign[j]! * (own === other ? 0.5 : 0.1))),
  );
  return { items: block.map((_, item) => `q${item + 1}`), matrix, n: 500 };
}

describe("blocks of items", () => {
  it("are none of 60 items or fewer", () => {
    expect(blocksOf(correlationOf([30, 30]), [])).toEqual([]);
  });

  it("are clusters of items that correlate, whatever their direction", () => {
    const found = blocksOf(correlationOf([21, 22, 23]), []);
    expect(found.map(({ items }) => items.length)).toEqual([21, 22, 23]);
    expect(found.map(({ items }) => [items[0], items.at(-1)])).toEqual([
      ["q1", "q21"],
      ["q22", "q43"],
      ["q44", "q66"],
    ]);
    expect(found.every(({ origin, runs }) => origin === "correlations" && runs.length === 1)).toBe(true);
  });

  it("are divided in runs of at most 60 items, in the order of the file", () => {
    const [only, ...others] = blocksOf(correlationOf([130]), []);
    expect(others).toEqual([]);
    expect(only?.runs.map(({ length }) => length)).toEqual([43, 44, 43]);
    expect(only?.runs.flat()).toEqual(only?.items);
  });

  it("are the factors of a declared structure, with the other items at the end", () => {
    const correlation = correlationOf([40, 40]);
    const factor = (id: string, items: readonly string[]) => ({ id, label: id.toUpperCase(), items });
    const factors = [factor("x", ["q2", "q1", "q70"]), factor("y", correlation.items.slice(10, 30))];
    const structure = { id: "own", label: "Own", factors, model: "", source: null };
    const found = blocksOf(correlation, [structure as never]);
    expect(found.map(({ id, origin, items }) => [id, origin, items.length])).toEqual([
      ["block1", "structure", 3],
      ["block2", "structure", 20],
      ["block3", "rest", 57],
    ]);
    expect(found[0]?.items).toEqual(["q1", "q2", "q70"]);
  });

  it("are named as --items takes them", () => {
    const columns = ["q1", "q2", "q3", "mood", "q4", "q6", "q7"].map((name) => ({ name, label: null }));
    const names = ["q1", "q2", "q3", "q4", "q6", "q7"];
    expect(columnList(["q1", "q2", "q3", "q5", "q6"])).toBe("q1:q3,q5,q6");
    expect(columnList(["q09", "q10", "q11"])).toBe("q09:q11");
    expect(namedColumns(columnList(["q1", "q2", "q3", "q6", "q7"]), columns).names).toEqual([
      "q1",
      "q2",
      "q3",
      "q6",
      "q7",
    ]);
    expect(columnList(names)).toBe("q1:q4,q6,q7");
  });
});

describe("the parts of many items", () => {
  it("are all of 60 items, and those of any number above", () => {
    expect(partsOfSize({ items: 60, people: 1000 })).toEqual(ANALYSIS_PARTS);
    expect(partsOfSize({ items: 61, people: 1000 })).toEqual(
      ["prevalence", "exploratory", "reliability", "agreement", "replication"].sort(
        (a, b) => ANALYSIS_PARTS.indexOf(a as never) - ANALYSIS_PARTS.indexOf(b as never),
      ),
    );
  });

  it("are without models of every answer above twenty million answers to pairs of items", () => {
    expect(partsOfSize({ items: 10, people: 100_000 })).toEqual(ANALYSIS_PARTS);
    const parts = partsOfSize({ items: 60, people: 10_000 });
    expect(ANALYSIS_PARTS.filter((part) => !parts.includes(part))).toEqual([
      "splitHalf",
      "crossValidation",
      "robustness",
      "irt",
      "classes",
      "invariance",
      "dif",
    ]);
    expect(partsOfSize({ items: 30, people: 100_000 }, ["irt", "norms"])).toEqual(["norms"]);
  });

  it("are named in the report with how to ask for the others, unless the user named parts", () => {
    const example = exampleAnalysis();
    const size = { items: example.items.length, people: 300_000 };
    const answersIn = (parts: Analysis["settings"]["parts"], rows = size.people): string[] =>
      (
        blocks.answers?.({
          ...example,
          data: { ...example.data, rows },
          settings: { ...example.settings, parts },
        }) ?? []
      ).flatMap((one) => one?.answer ?? []);
    const parts = partsOfSize(size);
    expect(answersIn(parts)).toEqual([
      expect.stringMatching(
        /This report leaves out split-half replication, .*, measurement invariance and differential item functioning\. --parts all computes them\.$/,
      ),
    ]);
    expect(answersIn(parts, 1000)).toEqual([]);
    expect(answersIn(ANALYSIS_PARTS)).toEqual([]);
    expect(answersIn(["reliability"])).toEqual([]);
  });

  it("end in a report of two blocks with a command for each", () => {
    const random = createRandom(5);
    const names = [..."ab"].flatMap((block) =>
      Array.from({ length: 33 }, (_, item) => `${block}${item + 1}`),
    );
    const answer = (trait: number, isReversed: boolean): number => {
      const level = Math.min(4, Math.max(1, Math.round(2.5 + 1.2 * trait + 1.2 * (random.uniform() - 0.5))));
      return isReversed ? 5 - level : level;
    };
    const trait = (): number => random.uniform() + random.uniform() + random.uniform() - 1.5;
    const rows = Array.from({ length: 300 }, () => {
      const traits = [trait(), trait()];
      return names.map((_, item) => answer(traits[item < 33 ? 0 : 1]!, item % 5 === 4)).join(",");
    });
    const table = parseCsv([names.join(","), ...rows].join("\n"));
    const { structures, ...definition } = draftMeasure(table, { id: "many" }).definition;
    expect(Object.keys(structures ?? {})).toEqual(["named"]);
    const measure = parseMeasure(definition);
    const analysis = analyze(readResponses(table, measure), { replicates: 20 });
    expect(analysis.blocks.map(({ items }) => items.length)).toEqual([33, 33]);
    expect(analysis.reliability.map(({ scale }) => scale)).toEqual(["block1", "block2"]);
    expect(analysis.reliability.every(({ alpha }) => (alpha ?? 0) > 0.8)).toBe(true);
    expect(analysis.retention?.recommended).toBe(2);
    expect(analysis.retention?.tests.problem).toBe("too-many-items");
    expect([analysis.cfa, analysis.irt, analysis.invariance]).toEqual([[], [], []]);
    expect(analysis.efa.map(({ factors, loadingIntervals }) => [factors, loadingIntervals])).toEqual([
      [2, null],
    ]);
    const text = JSON.stringify(buildReport(analysis, measure));
    expect(text).toContain("--items a1:a33 -o block1.html");
    expect(text).toContain("--items b1:b33 -o block2.html");
    expect(text).toContain("item response models");
  });
});

describe("the time that is left", () => {
  it("grows with the square of the items and with the people", () => {
    const secondsOf = (items: number, people: number, parts = partsOfSize({ items, people })): number =>
      expectedSeconds({ items, people }, parts);
    expect(secondsOf(9, 12_000)).toBeLessThan(15);
    expect(secondsOf(30, 100_000)).toBeGreaterThan(30);
    expect(secondsOf(30, 100_000)).toBeLessThan(secondsOf(30, 100_000, ANALYSIS_PARTS) / 2);
    expect(secondsOf(400, 2000)).toBeGreaterThan(30);
    // A command computes one of the parts that take long.
    expect(secondsOf(25, 2800, ["irt"])).toBeLessThan(secondsOf(25, 2800, ANALYSIS_PARTS) / 3);
  });

  it("follows the pace of the finished parts", () => {
    expect(secondsLeft({ estimate: 100, elapsed: 0, spent: 0 })).toBe(100);
    expect(secondsLeft({ estimate: 100, elapsed: 20, spent: 0.2 })).toBeCloseTo(80);
    expect(secondsLeft({ estimate: 100, elapsed: 40, spent: 0.2 })).toBeCloseTo(160);
    expect(spoken(42)).toBe("about 40 seconds");
    expect(spoken(200)).toBe("about 3 minutes");
  });
});
