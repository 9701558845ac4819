import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalCell, columnRules } from "../../../src/data/answers/canonical-cells";
import type { Weighting } from "../../../src/data/answers/weighting";
import { createRecordReader } from "../../../src/data/csv/record-reader";
import { AnswerRows, type JoinedAnswers } from "../../../src/data/patterns/aggregate-answers";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import {
  checkColumnNames,
  mergedRules,
  patternLines,
  peopleColumn,
} from "../../../src/data/patterns/pattern-file";
import {
  mergePatterns,
  type PatternRows,
  patternRows,
  roundSums,
} from "../../../src/data/patterns/pattern-rows";
import { parseMeasure } from "../../../src/measures/measure";
import { yesTable } from "../../../src/survey/prevalence/yes-table";
import { awkwardColumns, awkwardCsv, awkwardMeasure, awkwardRows } from "../../support/awkward-survey";
import { thrownBy } from "../../support/error";

function join(text: string, weights?: Weighting, counts?: string, measure = awkwardMeasure): JoinedAnswers {
  const rows = new AnswerRows(measure, { weights, counts, contexts: true, file: "f.csv" });
  const reader = createRecordReader(rows, {});
  reader.push(text);
  return reader.finish();
}

const rules = columnRules(awkwardMeasure, {
  header: awkwardColumns,
  groups: Object.keys(awkwardMeasure.groups),
  contexts: ["online", "offline"],
});
const ruleOf = (column: string) => rules.find((rule) => rule.column === column)!;
const lines = (patterns: PatternRows, weighting: Weighting, largest = true): string =>
  [...patternLines(patterns, { weighting, largest })].join("");

describe("canonicalCell(rule)", () => {
  it.each([
    [
      'q"1; DROP TABLE x --',
      [
        ["1.0", "1"],
        [" 2", "2"],
        ["888.0", "888"],
        ["NA", ""],
        ["7", "7"],
        ["x", "x"],
      ],
    ],
    [
      "x'y",
      [
        ["1.50", "1.5"],
        ["1e2", "100"],
        [".", ""],
      ],
    ],
    [
      "sex",
      [
        ["m", "1"],
        ["3", "2"],
        ["2.0", "2"],
        ["9", "9"],
        ["", ""],
        ["5", "5"],
      ],
    ],
    [
      "Age (years)",
      [
        ["1", "1"],
        ["2", "1"],
        ["3", "3"],
      ],
    ],
    [
      "site",
      [
        [" north", "north"],
        ["01", "01"],
        ["1.0", "1"],
      ],
    ],
    [
      "on 1",
      [
        ["1", "1"],
        ["7", "0"],
        ["", ""],
      ],
    ],
    [
      "on`2",
      [
        ["3", "2"],
        ["2", "2"],
        ["1", "1"],
        ["9", "0"],
      ],
    ],
  ] as const)("writes what means the same alike: %s", (column, cells) => {
    for (const [cell, written] of cells) expect(canonicalCell(ruleOf(column))(cell)).toBe(written);
  });
});

describe("patternLines(patterns, options)", () => {
  it.each(["design", "frequency", "none"] as const)(
    "is read back to the last bit (weights: %s)",
    (weights) => {
      fc.assert(
        fc.property(fc.integer({ min: 20, max: 120 }), (n) => {
          const all = join(awkwardCsv(awkwardRows(n)), weights);
          const text = lines(patternRows(all, rules), weights);
          const { responses } = join(text, weights, "people");
          expect(patternTable(responses, { design: true })).toEqual(
            patternTable(all.responses, { design: true }),
          );
          expect(yesTable(responses)).toEqual(yesTable(all.responses));
          expect(lines(patternRows(join(text, weights, "people"), rules), weights)).toBe(text);
        }),
        { numRuns: 10 },
      );
    },
  );

  it("is the same for rows in another order", () => {
    const rows = awkwardRows(100);
    const text = (list: typeof rows): string =>
      lines(patternRows(join(awkwardCsv(list), "design"), rules), "design");
    expect(text([...rows].reverse())).toBe(text(rows));
  });

  it("tells a wrong sum by row and column", () => {
    const text = lines(patternRows(join(awkwardCsv(awkwardRows(30)), "design"), rules), "design");
    const [header = "", first = "", ...rest] = text.split("\r\n");
    const cells = first.split(",");
    const at = header.split(",").indexOf("weight_sum");
    cells[at] = "-1";
    const wrong = [header, cells.join(","), ...rest].join("\n");
    expect(thrownBy(() => join(wrong, "design", "people")).message).toContain(
      'f.csv, row 2, column "weight_sum": "-1" is no sum of weights',
    );
  });

  it("calls the people otherwise where a column has their name", () => {
    expect(peopleColumn(["a"])).toBe("people");
    expect(peopleColumn(["people", "people_"])).toBe("people__");
  });

  it("refuses other names that it has beside the answers", () => {
    expect(thrownBy(() => checkColumnNames(["a", "weight_sum"], ["weight_sum"])).message).toContain(
      '"weight_sum"',
    );
    const renamed = patternRows(join(awkwardCsv(awkwardRows(30)), "design"), rules);
    const [first, ...keys] = renamed.keys;
    const twofold = { ...renamed, keys: [{ ...first!, column: "weight_squares" }, ...keys] };
    expect(thrownBy(() => lines(twofold, "design")).code).toBe("reserved-column");
    expect(lines(twofold, "none")).toContain("weight_squares");
  });

  it("says why sums are blank in a table that SQL made", () => {
    const weighted = parseMeasure({
      id: "weighted",
      weight: { column: "w" },
      items: ["a", "b"].map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] })),
    });
    const columns = ["weight_sum", "weight_squares"].flatMap((sum) =>
      [12, 62, 112].map((bits) => `${sum}_${bits}`),
    );
    const table = `a,b,people,${columns.join(",")},weight_largest\n0,1,1,${",".repeat(columns.length)}\n`;
    expect(thrownBy(() => join(table, "design", "people", weighted))).toMatchObject({
      message: 'f.csv, row 2, column "weight_sum_12": the sum of weights is blank.',
      hint: expect.stringContaining("not between 1e-9 and 40000000. Correct them there"),
    });
  });

  it("rounds sums of weights so far that they are nobody's", () => {
    const exact = patternRows(join(awkwardCsv(awkwardRows(30)), "design"), rules);
    const { entries, sums } = roundSums({
      ...exact,
      sums: { ...exact.sums, weight: exact.sums.weight.map((_, row) => 5.049 + row) },
    });
    expect(entries).toEqual(exact.entries);
    expect([sums.weight[0], sums.weight[1], sums.weight[10]]).toEqual([5, 6, 15]);
    expect([...sums.rests.weight, ...sums.rests.weightSquared].every((rest) => rest === 0)).toBe(true);
    expect([...sums.weightSquared].every((sum) => sum === Number(sum.toPrecision(2)))).toBe(true);
  });
});

describe("mergePatterns(patterns, least, groups)", () => {
  const plain = parseMeasure({
    id: "plain",
    items: ["a", "b"].map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] })),
    groups: { sex: { column: "sex" } },
  });
  const merge = (text: string, least: number) => {
    const joined = join(text, "none", undefined, plain);
    const own = columnRules(plain, { header: ["sex", "a", "b"], groups: ["sex"], contexts: [] });
    return mergePatterns(patternRows(joined, own), least, ["sex"]);
  };
  const csv = `sex,a,b\n${"f,0,0\n".repeat(9)}${"m,0,0\n".repeat(3)}f,1,1\nm,1,1\nf,0,1\n`;

  it("leaves out groups first, then answers, and says of each row what", () => {
    const { patterns, withoutGroups, withoutAnswers } = merge(csv, 3);
    expect(lines(patterns, "none", false)).toBe(
      "sex,a,b,merged,people\r\n,,,all,3\r\nf,0,0,no,9\r\nm,0,0,no,3\r\n",
    );
    expect([withoutGroups, withoutAnswers]).toEqual([0, 3]);
    expect(merge(csv, 2).patterns.entries.every((count) => count >= 2)).toBe(true);
    expect(lines(merge(`${csv}m,0,1\n`, 2).patterns, "none", false)).toContain("\r\n,1,1,groups,2");
  });

  it("counts people by their frequency weights", () => {
    const weighted = parseMeasure({
      id: "weighted",
      weight: { column: "w", type: "frequency" as const },
      items: ["a", "b"].map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] })),
    });
    const own = columnRules(weighted, { header: ["a", "b", "w"], groups: [], contexts: [] });
    const joined = join("a,b,w\n0,0,20\n1,1,4\n1,0,3\n0,1,9\n", "frequency", undefined, weighted);
    const { patterns, withoutAnswers } = mergePatterns(patternRows(joined, own), 5, []);
    expect([...patterns.sums.count].sort((x, y) => x - y)).toEqual([7, 9, 20]);
    expect(withoutAnswers).toBe(7);
  });

  it("leaves no row of few people, and nobody out", () => {
    const person = fc.tuple(
      fc.constantFrom("f", "m", ""),
      fc.constantFrom("0", "1", ""),
      fc.constantFrom("0", "1"),
    );
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 5, maxLength: 80 }),
        fc.integer({ min: 2, max: 5 }),
        (rows, least) => {
          const text = `sex,a,b\n${rows.map((row) => row.join(",")).join("\n")}\n`;
          const { patterns } = merge(text, least);
          expect(patterns.entries.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
          expect(Math.min(...patterns.entries)).toBeGreaterThanOrEqual(least);
        },
      ),
    );
  });

  it("keeps what a table that was merged says of its rows, and never says less", () => {
    const before = lines(merge(`${csv}m,0,1\n`, 2).patterns, "none", false);
    const again = (least: number): string => {
      const own = columnRules(plain, { header: ["sex", "a", "b"], groups: ["sex"], contexts: [] });
      const joined = join(before, "none", "people", plain);
      const patterns = patternRows(joined, [...own, ...mergedRules(joined.source.header, own)]);
      return lines(mergePatterns(patterns, least, ["sex"]).patterns, "none", false);
    };
    expect(before).toContain("\r\n,1,1,groups,2");
    expect(again(2)).toBe(before);
    expect(again(3)).toBe("sex,a,b,merged,people\r\n,,,all,4\r\nf,0,0,no,9\r\nm,0,0,no,3\r\n");
  });

  it("is told again when the table is read", () => {
    const { responses } = join(lines(merge(csv, 3).patterns, "none", false), "none", "people", plain);
    const warning = responses.warnings.find(({ code }) => code === "merged-patterns");
    expect(warning?.message).toContain("0 people have no groups, and 3 have neither groups nor answers");
    expect(responses.sums.count.reduce((sum, count) => sum + count, 0)).toBe(15);
    const whole = join("sex,a,b,n\nf,0,0,3\n", "none", "n", plain);
    expect(whole.responses.warnings).toEqual([]);
  });
});
