import { describe, expect, it } from "vitest";
import { summaryText } from "../../src/cli/summary-text";
import { parseCsv } from "../../src/data/csv/csv";
import { validateData } from "../../src/data/validate/validate-data";
import { parseMeasure } from "../../src/measures/measure";
import { hideCounts, withoutRows } from "../../src/project/hide-counts";

const categories = [{ code: 0 }, { code: 1 }];
const measure = parseMeasure({
  id: "two",
  items: ["a", "b"].map((id) => ({ id, categories, missing: [{ code: 8 }, { code: 9 }] })),
  groups: { g: { column: "g" } },
});
const summarized = (...rows: readonly (readonly [string, times: number])[]) =>
  validateData(parseCsv(`a,b,g\n${rows.map(([row, times]) => `${row}\n`.repeat(times)).join("")}`), measure);

describe("hideCounts(summary)", () => {
  it("hides counts of few people with one more of their line, and then who answered all or none", () => {
    const summary = summarized(["0,0,x", 40], ["1,0,y", 3], ["9,1,x", 20], ["0,1,z", 30]);
    const { items, groups, complete, silent } = hideCounts(summary);
    expect(items[0]).toMatchObject({ valid: null, categories: [{ rows: null }, { rows: null }] });
    expect(items[0]?.missing.map(({ rows }) => rows)).toEqual([0, 0, null]);
    expect(items[1]).toMatchObject({ valid: 93, categories: [{ rows: 43 }, { rows: 50 }] });
    expect(groups[0]?.levels.map(({ rows }) => rows)).toEqual([60, null, null]);
    expect([complete, silent]).toEqual([null, null]);
    const text = summaryText(hideCounts(summary));
    expect(text).toContain("a (a): (*) answers (0 (*), 1 (*)); 9 (*)");
    expect(text).toMatch(/--restricted shows it\.\n$/);
    expect(summaryText(summary)).not.toContain("(*)");
  });

  it("hides answers with one another, since a report tells how many answered", () => {
    const codes = [0, 1, 2, 3].map((code) => ({ code }));
    const one = parseMeasure({ id: "one", items: [{ id: "a", categories: codes }] });
    const csv = `a\n${"0\n".repeat(3)}${"1\n".repeat(40)}${"2\n".repeat(60)}${"3\n".repeat(80)}${'""\n'.repeat(6)}`;
    const [item] = hideCounts(validateData(parseCsv(csv), one)).items;
    expect(item?.categories.map(({ rows }) => rows)).toEqual([null, null, 60, 80]);
  });

  it("leaves a file alone of which no count is small", () => {
    const summary = summarized(["0,0,x", 40], ["1,1,y", 30]);
    expect(hideCounts(summary)).toEqual(summary);
  });

  it("hides how few are flagged and of how many, and gives no rows of theirs", () => {
    const codes = [1, 2, 3].map((code) => ({ code }));
    const five = parseMeasure({
      id: "five",
      items: ["a", "b", "c", "d", "e"].map((id) => ({ id, categories: codes })),
    });
    const careless = (alike: number, silent: number) => {
      const rows = ["1,2,3,1,2\n", "2,3,1,2,3\n", "3,1,2,3,1\n"].map((row) => row.repeat(20)).join("");
      const csv = `a,b,c,d,e\n${rows}${"2,2,2,2,2\n".repeat(alike)}${",,,,\n".repeat(silent)}`;
      return hideCounts(validateData(parseCsv(csv), five));
    };
    expect(careless(8, 6).careless.flags[0]).toMatchObject({ judged: 68, flagged: 8 });
    expect(careless(3, 6).careless.flags[0]).toMatchObject({ judged: 69 - 6, flagged: null });
    expect(careless(8, 2).careless.flags[0]).toMatchObject({ judged: null, flagged: 8 });
    expect(summaryText(careless(3, 6))).toContain(
      "\n  (*) of 63 people gave one answer to all 5 items a to e\n",
    );
    expect(careless(3, 6).careless.flags[0]?.rows).toEqual([62, 63, 64]);
    expect(withoutRows(careless(3, 6)).careless.flags.every(({ rows }) => rows === null)).toBe(true);
  });

  it("draws a bar for each answer, with a dot in place of what is hidden", () => {
    const text = summaryText(hideCounts(summarized(["0,0,x", 40], ["1,0,y", 3], ["1,1,x", 20])));
    expect(text).toContain("█▅ a (a): 63 answers (0 40, 1 23)");
    expect(summaryText(summarized(["0,0,x", 40]))).toContain("█_ a (a): 40 answers");
  });
});
