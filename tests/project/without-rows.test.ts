import { describe, expect, it } from "vitest";
import { summaryText } from "../../src/cli/summary-text";
import { parseCsv } from "../../src/data/csv/csv";
import { validateData } from "../../src/data/validate/validate-data";
import { parseMeasure } from "../../src/measures/measure";
import { withoutRows } from "../../src/project/without-rows";

const categories = [{ code: 0 }, { code: 1 }];
const measure = parseMeasure({
  id: "two",
  items: ["a", "b"].map((id) => ({ id, categories, missing: [{ code: 8 }, { code: 9 }] })),
  groups: { g: { column: "g" } },
});
const summarized = (...rows: readonly (readonly [string, times: number])[]) =>
  validateData(parseCsv(`a,b,g\n${rows.map(([row, times]) => `${row}\n`.repeat(times)).join("")}`), measure);

describe("withoutRows(summary)", () => {
  const codes = [1, 2, 3].map((code) => ({ code }));
  const five = parseMeasure({
    id: "five",
    sensitive: true,
    items: ["a", "b", "c", "d", "e"].map((id) => ({ id, categories: codes })),
  });
  const careless = (alike: number, silent: number) => {
    const rows = ["1,2,3,1,2\n", "2,3,1,2,3\n", "3,1,2,3,1\n"].map((row) => row.repeat(20)).join("");
    const csv = `a,b,c,d,e\n${rows}${"2,2,2,2,2\n".repeat(alike)}${",,,,\n".repeat(silent)}`;
    return validateData(parseCsv(csv), five);
  };

  it("gives no numbers of flagged rows, and keeps how many there are, however few", () => {
    expect(careless(3, 2).careless.flags[0]?.rows).toEqual([62, 63, 64]);
    const { careless: shown, ...others } = withoutRows(careless(3, 2));
    expect(shown.flags.every(({ rows }) => rows === null)).toBe(true);
    expect(shown.flags[0]).toMatchObject({ judged: 63, flagged: 3 });
    expect(summaryText(withoutRows(careless(3, 2)))).toContain(
      "\n  3 of 63 people gave one answer to all 5 items a to e\n",
    );
    const { careless: _, ...same } = careless(3, 2);
    expect(others).toEqual(same);
  });

  it("leaves counts of few people alone: they are of everybody, and without answers of groups", () => {
    const summary = summarized(["0,0,x", 40], ["1,0,y", 3], ["9,1,x", 20], ["0,1,z", 30]);
    const { items, groups, complete } = withoutRows(summary);
    expect(items[0]).toMatchObject({ valid: 73, categories: [{ rows: 70 }, { rows: 3 }] });
    expect(items[0]?.missing.map(({ rows }) => rows)).toEqual([0, 0, 20]);
    expect(groups[0]?.levels.map(({ rows }) => rows)).toEqual([60, 3, 30]);
    expect(complete).toBe(73);
    expect(summaryText(withoutRows(summary))).not.toContain("(*)");
  });

  it("has a bar for each answer, with a line where nobody gave it", () => {
    const text = summaryText(withoutRows(summarized(["0,0,x", 40], ["1,0,y", 3], ["1,1,x", 20])));
    expect(text).toContain("█▅ a (a): 63 answers (0 40, 1 23)");
    expect(summaryText(summarized(["0,0,x", 40]))).toContain("█_ a (a): 40 answers");
  });
});
