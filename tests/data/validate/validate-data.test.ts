import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../src/data/csv/csv";
import type { DataSummary } from "../../../src/data/validate/data-summary";
import { validateData } from "../../../src/data/validate/validate-data";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { thrownBy } from "../../support/error";

const categories = [
  { code: 1, label: "Never" },
  { code: 2, label: "Often" },
];
const definition: MeasureDefinition = {
  id: "m",
  items: ["a", "b"].map((id) => ({ id, categories, missing: [{ code: 9, label: "Refused" }] })),
};
const validate = (csv: string, change: Partial<MeasureDefinition> = {}): DataSummary =>
  validateData(parseCsv(csv, { file: "f.csv" }), parseMeasure({ ...definition, ...change }));
const codes = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code);

describe("validateData(table, measure)", () => {
  it("counts answers and missing answers by code", () => {
    const summary = validate("a,b\n1,2\n2,9\n,1\n1,1\n9,9\n");
    expect(summary).toMatchObject({ file: "f.csv", measure: "m", rows: 5, n: 5, complete: 2, problems: [] });
    expect(summary.items[0]).toMatchObject({
      valid: 3,
      wrong: 0,
      categories: [
        { code: 1, label: "Never", rows: 2 },
        { code: 2, label: "Often", rows: 1 },
      ],
      missing: [
        { code: null, label: "Blank", rows: 1 },
        { code: 9, label: "Refused", rows: 1 },
      ],
    });
    expect(summary.warnings).toContainEqual({
      code: "no-answers",
      message: "At least one person answered none of the items.",
    });
  });

  it("counts answers in words as their codes", () => {
    const summary = validate("a,b\nNever,Often\noften,Refused\n,never\n1,Never\nRefused,9\n");
    expect(summary).toMatchObject({ complete: 2, problems: [] });
    expect(summary.items.map(({ valid, categories: own, missing }) => [valid, own, missing])).toMatchObject([
      [3, [{ rows: 2 }, { rows: 1 }], [{ rows: 1 }, { rows: 1 }]],
      [3, [{ rows: 2 }, { rows: 1 }], [{ rows: 0 }, { rows: 2 }]],
    ]);
  });

  it("counts a code for no answer as unknown in a group that does not declare it", () => {
    const summary = validate("a,b,sex\n1,2,1\n2,1,2\n1,1,9\n", { groups: { sex: { column: "sex" } } });
    expect(summary.groups[0]).toMatchObject({ unknown: 1 });
    expect(summary.groups[0]?.levels.map(({ label }) => label)).toEqual(["1", "2"]);
    expect(codes(summary.warnings)).toContain("missing-code-in-group");
  });

  it("survives JSON", () => {
    const summary = validate("a,b\n1,2\n2,7\n");
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });

  it("lists every wrong cell in the order of the file, where an analysis stops at the first", () => {
    const summary = validate("a,b\n1,x\n7,2\n2,1\n3,4\n");
    expect(summary.wrongCells).toEqual([
      { row: 2, column: "b", value: "x", problem: '"x" is not a code' },
      { row: 3, column: "a", value: "7", problem: "unknown code 7" },
      { row: 5, column: "a", value: "3", problem: "unknown code 3" },
      { row: 5, column: "b", value: "4", problem: "unknown code 4" },
    ]);
    expect(summary.wrongCellCount).toBe(4);
    expect(summary.items.map(({ valid, wrong }) => [valid, wrong])).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect(summary.problems).toEqual([
      { code: "unknown-code", message: "4 cells of the items cannot be read." },
    ]);
  });

  it("lists 200 wrong cells at most and counts all", () => {
    const summary = validate(`a,b\n${"7,7\n".repeat(150)}`);
    expect(summary.wrongCells).toHaveLength(200);
    expect(summary.wrongCellCount).toBe(300);
  });

  it("takes blanks as wrong where the measure does", () => {
    const summary = validate("a,b\n1,\n1,2\n2,1\n", { blank: "error" });
    expect(summary.wrongCells).toEqual([{ row: 2, column: "b", value: "", problem: "no answer to item b" }]);
    expect(summary.items[1]).toMatchObject({ valid: 2, wrong: 1 });
  });

  it("of another measure is refused once, whatever else is wrong in it", () => {
    const error = thrownBy(() => validate("q,w\n7,-1\n", { weight: { column: "w" } }));
    expect(error.code).toBe("missing-column");
    expect(error.hint).toContain("`itemwise init FILE -o measure.json`");
  });

  it("tells all that stops an analysis at once", () => {
    const summary = validate("a,B,w,g,s\n7,1,-1,5,\n1,1,1,1,x\n", {
      weight: { column: "w" },
      groups: { g: { column: "g", labels: { 1: "one" } } },
      stratum: { column: "s" },
      cluster: { column: "c" },
    });
    expect(codes(summary.problems).sort()).toEqual([
      "bad-weight",
      "missing-column",
      "missing-column",
      "no-sampling-unit",
      "unknown-code",
      "unknown-group-value",
    ]);
    expect(summary.problems.map(({ message }) => message).join(" ")).toContain('Did you mean "B" for "b"?');
    expect(summary.complete).toBe(0);
  });

  it("warns of constant items, items without answers, small groups and absent ones", () => {
    const rows = Array.from({ length: 120 }, (_, k) => `1,9,${k < 100 ? "x" : "y"}`).join("\n");
    const summary = validate(`a,b,g\n${rows}\n`, { groups: { g: { column: "g" }, h: { column: "h" } } });
    expect(codes(summary.warnings)).toEqual(["constant-item", "no-answers", "missing-group", "small-group"]);
    expect(summary.warnings[3]?.message).toBe("Group g has levels with fewer than 50 people: y.");
    expect(summary.groups).toEqual([
      {
        name: "g",
        column: "g",
        levels: [
          { label: "x", rows: 100 },
          { label: "y", rows: 20 },
        ],
        unknown: 0,
      },
    ]);
  });

  it("says which rows are left out and what the weights are like", () => {
    const rows = Array.from(
      { length: 40 },
      (_, k) => `${1 + (k % 2)},${1 + (k % 2)},${k === 0 ? 100 : 1}`,
    ).join("\n");
    const summary = validate(`a,b,w\n${rows}\n1,1,\n`, { weight: { column: "w", missing: "drop" } });
    expect(summary).toMatchObject({ rows: 41, n: 40, excluded: [{ reason: "no weight", rows: 1 }] });
    expect(summary.weights).toMatchObject({ type: "design", column: "w", smallest: 1, largest: 100 });
    expect(summary.weights?.mean).toBeCloseTo(139 / 40, 12);
    expect(summary.weights?.effective).toBeCloseTo(139 ** 2 / 10_039, 12);
    expect(codes(summary.warnings)).toEqual([
      "rows-left-out",
      "unequal-weights",
      "large-weight",
      "dominant-weight",
    ]);
  });

  it("looks at the groups asked for, and names one that is unknown", () => {
    const groups = { g: { column: "g" }, h: { column: "h" } };
    const asked = (names: readonly string[], change: Partial<MeasureDefinition>): string[] =>
      validateData(parseCsv("a,b,g\n1,2,x\n"), parseMeasure({ ...definition, ...change }), {
        groups: names,
      }).problems.map(({ message }) => message);
    expect(asked(["g"], { groups })).toEqual([]);
    expect(asked(["nope"], { groups })).toEqual(["unknown group: nope."]);
    expect(asked(["h"], { groups })[0]).toContain('there is no column "h"');
    expect(asked(["nope"], {})).toEqual(["unknown group: nope. Measure m declares no groups."]);
  });

  it("warns of a group that is made of an item", () => {
    const summary = validate("a,b\n1,2\n", { groups: { g: { column: "a" } } });
    expect(codes(summary.warnings)).toContain("group-is-item");
  });

  it("counts people, not rows, where a row stands for several", () => {
    const table = parseCsv("a,b,g,n\n1,1,u,3\n2,9,v,4\n7,2,v,5\n");
    const groups = { g: { column: "g" } };
    const summary = validateData(table, parseMeasure({ ...definition, groups }), { counts: "n" });
    expect(summary).toMatchObject({ rows: 3, n: 12, complete: 3, wrongCellCount: 1 });
    const [a, b] = summary.items;
    expect([a?.valid, a?.wrong, b?.valid, b?.wrong]).toEqual([7, 5, 8, 0]);
    expect(a?.categories.map(({ rows }) => rows)).toEqual([3, 4]);
    expect(summary.groups[0]?.levels.map(({ rows }) => rows)).toEqual([3, 9]);
  });

  it("warns of identifiers that stand in several rows", () => {
    const summary = validate("ID,a,b\n007,1,1\n008,2,2\n007,1,2\n,1,1\n,2,1\n");
    expect(summary.warnings).toContainEqual({
      code: "repeated-identifier",
      message:
        "Column “ID” has 1 value that occurs in several rows (2 rows in all). Each row counts as one person. If these rows belong to the same person or household, intervals are slightly too narrow.",
    });
  });

  it("does not warn of an identifier that all rows have, as of a device", () => {
    const summary = validate("Device ID,a,b\n7,1,1\n7,2,2\n7,1,2\n");
    expect(summary.warnings.map(({ code }) => code)).not.toContain("repeated-identifier");
  });

  it("finds nothing wrong with the nine reference items", () => {
    const file = (name: string): string =>
      readFileSync(new URL(`../../reference/${name}`, import.meta.url), "utf8");
    const summary = validateData(
      parseCsv(file("nine.csv")),
      parseMeasure(JSON.parse(file("nine.measure.json"))),
    );
    expect(summary).toMatchObject({ rows: 6000, n: 6000, problems: [], wrongCells: [] });
    const missing = summary.items.flatMap((item) => item.missing);
    const count = (code: number): number =>
      missing.filter((entry) => entry.code === code).reduce((sum, { rows }) => sum + rows, 0);
    const answers = file("nine.csv")
      .trim()
      .split("\n")
      .slice(1)
      .flatMap((line) => line.split(",").slice(7));
    expect([count(888), count(999)]).toEqual([
      answers.filter((cell) => cell === "888").length,
      answers.filter((cell) => cell === "999").length,
    ]);
  });
});
