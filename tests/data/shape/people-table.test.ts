import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { draftMeasure } from "../../../src/data/draft/draft-measure";
import { labelledText } from "../../../src/data/files/labelled-text";
import { asPeople, longToWide } from "../../../src/data/shape/people-table";
import { patternQuery } from "../../../src/data/sql/pattern-query";
import { validateData } from "../../../src/data/validate/validate-data";
import { cellText, type LabelledTable, labelledTable } from "../../../src/formats/kit/labelled-table";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";

const cellsOf = (table: LabelledTable): Record<string, string[]> =>
  Object.fromEntries(
    table.columns.map((column) => [
      column.name,
      Array.from({ length: table.rows }, (_, row) => cellText(column, row)),
    ]),
  );

const LONG = { id: "pid", item: "item", value: "answer" };

describe("longToWide", () => {
  it("gives back the wide table from whose cells a long one was made, in any order of rows", () => {
    const random = createRandom(3);
    for (let round = 0; round < 60; round++) {
      const [people, items] = [1 + random.integer(30), 1 + random.integer(12)];
      const occasions = random.integer(3);
      const names = Array.from({ length: items }, (_, k) => `q${k + 1}`);
      const rows: (readonly [pid: string, sex: string, wave: string, item: string, answer: string])[] = [];
      const wide: Record<string, string[]> = { pid: [], sex: [] };
      for (let person = 0; person < people; person++) {
        wide.pid?.push(`p${person}`);
        wide.sex?.push(person % 2 ? "f" : "m");
        for (let wave = 1; wave <= Math.max(1, occasions); wave++) {
          for (const item of names) {
            // Every item and occasion is there at least once.
            const isThere = person === 0 || random.integer(4) > 0;
            const answer = isThere ? String(random.integer(6)) : "";
            const name = occasions > 0 ? `${item}_t${wave}` : item;
            wide[name] = [...(wide[name] ?? []), answer];
            if (isThere) rows.push([`p${person}`, person % 2 ? "f" : "m", String(wave), item, answer]);
          }
        }
      }
      const there = new Set(rows.map(([pid]) => pid));
      const kept = (wide.pid ?? []).map((pid) => there.has(pid));
      const header = ["pid", "sex", "wave", "item", "answer"];
      // Mixed within a person, so that people stay in their order.
      const mixed = rows
        .map((row) => ({ row, key: random.integer(1000) }))
        .sort(
          (a, b) => a.row[0].length - b.row[0].length || a.row[0].localeCompare(b.row[0]) || a.key - b.key,
        )
        .map(({ row }) => row.join(","));
      const table = labelledText(parseCsv([header.join(","), ...mixed].join("\n")));
      const made = longToWide(table, occasions > 0 ? { ...LONG, occasion: "wave" } : LONG);
      const expected = Object.fromEntries(
        Object.entries(wide).map(([name, cells]) => [name, cells.filter((_, person) => kept[person])]),
      );
      const { wave, ...cells } = cellsOf(made);
      expect(cells).toEqual(expected);
      expect(wave?.every((cell) => cell === "1") ?? true).toBe(true);
    }
  });

  it("carries over types, labels and missing values, names items by number, and takes their questions", () => {
    const table = labelledTable({
      pid: { values: [1, 1, 2, 2] },
      item: { values: [10, 9, 9, 10] },
      question: { values: ["Sad?", "Calm?", "Calm?", "Sad?"] },
      answer: {
        values: [1, 99, 2, null],
        valueLabels: [{ value: 1, label: "No" }],
        missing: [{ value: 99 }],
        level: "ordinal",
      },
    });
    const wide = longToWide(table, LONG);
    expect(wide.columns.map(({ name, label, type }) => [name, label, type])).toEqual([
      ["pid", null, "number"],
      ["item_9", "Calm?", "number"],
      ["item_10", "Sad?", "number"],
    ]);
    expect(wide.columns[1]).toMatchObject({
      valueLabels: [{ value: 1, label: "No" }],
      missing: [{ value: 99 }],
      level: "ordinal",
    });
    expect(cellsOf(wide)).toEqual({ pid: ["1", "2"], item_9: ["99", "2"], item_10: ["1", ""] });
    expect([...(wide.rowNumbers ?? [])]).toEqual([1, 3]);
  });

  it("says what was read and what left out", () => {
    const csv =
      "pid,wave,item,answer,note\n1,pre,a,1,x\n1,post,a,2,y\n2,post,a,3,z\n2,pre,a,4,u\n,pre,a,3,v\n2,pre,b,1,w\n";
    const { notes } = longToWide(labelledText(parseCsv(csv)), { ...LONG, occasion: "wave" });
    expect(notes).toEqual([
      "Read as long format: one row per person (column “pid”), item (“item”) and occasion (“wave”), answers in “answer”; 6 rows became 2 people.",
      "Columns are marked by occasion: t1 is “pre” and t2 is “post”.",
      "1 row was left out, without a person, item or occasion.",
      "The rows of a person differ in note: the column was left out.",
    ]);
  });

  it("refuses combinations that stand twice, and tables of blanks", () => {
    const twice = labelledText(
      parseCsv("pid,item,answer\n1,a,1\n1,b,2\n2,a,1\n1,a,3\n1,b,3\n", { file: "x.csv" }),
    );
    expect(() => longToWide(twice, LONG)).toThrow(
      'x.csv, row 5, column "item": "a" stands twice for pid "1", before in row 2 (and 1 more such row).',
    );
    const rows = Array.from({ length: 5000 }, (_, row) => `p${row},i${row},1`).join("\n");
    expect(() => longToWide(labelledText(parseCsv(`pid,item,answer\n${rows}\n`)), LONG)).toThrow(
      "its 5000 rows would become 5000 people by 5000 columns",
    );
    expect(() => longToWide(twice, { ...LONG, value: "answers" })).toThrow('no column "answers"');
    const blank = labelledText(parseCsv("pid,item,answer\n1,,1\n,b,2\n"));
    expect(() => longToWide(blank, LONG)).toThrow("no row has a value in each of the columns");
  });
});

describe("a measure of a long file", () => {
  const random = createRandom(1);
  const rows = Array.from({ length: 300 }, (_, k) => {
    const [person, item] = [Math.floor(k / 6) + 1, (k % 6) + 1];
    return { person, item, answer: Math.min(5, 1 + (person % 3) + random.integer(3)) };
  });
  const long = parseCsv(
    `pid,sex,item,answer\n${rows.map(({ person, item, answer }) => `${person},${person % 2 ? "f" : "m"},q${item},${answer}`).join("\n")}\n`,
    { file: "long.csv" },
  );

  it("is drafted with its shape, by which the library reads the file", () => {
    const { definition, notes } = draftMeasure(long);
    expect(definition.shape).toEqual({ long: LONG });
    expect(notes[0]).toContain("300 rows became 50 people");
    const { columns, rowNumbers, warnings } = readResponses(long, parseMeasure(definition), {
      groups: ["sex"],
    });
    expect(columns).toHaveLength(6);
    expect([...rowNumbers.slice(0, 2)]).toEqual([2, 8]);
    expect(columns.map((column) => (column[3] ?? 0) + 1)).toEqual(
      rows.slice(18, 24).map(({ answer }) => answer),
    );
    expect(warnings.map(({ code }) => code)).toEqual(["file-counts"]);
  });

  it("reads the wide file too, and without its shape refuses the long one with what to write", () => {
    const { definition } = draftMeasure(long);
    const wide = asPeople(labelledText(long));
    const csv = cellsOf(wide);
    const header = Object.keys(csv);
    const text = (csv.pid ?? []).map((_, row) => header.map((name) => csv[name]?.[row]).join(","));
    const table = parseCsv(`${header.join(",")}\n${text.join("\n")}\n`);
    expect(readResponses(table, parseMeasure(definition)).columns).toEqual(
      readResponses(long, parseMeasure(definition)).columns,
    );
    expect(asPeople(wide)).toBe(wide);
    const { shape: _, ...without } = definition;
    expect(() => readResponses(long, parseMeasure(without))).toThrow(
      expect.objectContaining({
        code: "long-format",
        hint: expect.stringContaining('"shape": {"long":{"id":"pid","item":"item","value":"answer"}}'),
      }),
    );
  });

  it("is not counted in a database, whose rows are no people", () => {
    const measure = parseMeasure(draftMeasure(long).definition);
    expect(() => patternQuery(measure, { dialect: "duckdb", table: "answers" })).toThrow("long format");
  });

  it("is validated as a table of people", () => {
    const { definition } = draftMeasure(long);
    expect(validateData(long, parseMeasure(definition)).rows).toBe(50);
    const { shape: _, ...without } = definition;
    expect(() => validateData(long, parseMeasure(without))).toThrow("it is in long format");
  });

  it("has its columns checked", () => {
    const { definition } = draftMeasure(long);
    const check = (long: Record<string, string>) => () => parseMeasure({ ...definition, shape: { long } });
    expect(check({ id: "a", item: "b" })).toThrow('shape.long: must give "item" and "value" together');
    expect(check({ id: "a" })).toThrow('shape.long: must give "item" and "value", or "occasion"');
    expect(check({ id: "a", occasion: "a" })).toThrow("shape.long: must be four different columns");
  });

  it("of occasions has repeated items", () => {
    const csv = Array.from({ length: 120 }, (_, k) => {
      const [person, wave] = [Math.floor(k / 2) + 1, (k % 2) + 1];
      return [person, wave, ...[1, 2, 3].map(() => 1 + random.integer(4))].join(",");
    }).join("\n");
    const { definition } = draftMeasure(parseCsv(`id,wave,q1,q2,q3\n${csv}\n`), { external: true });
    expect(definition.shape).toEqual({ long: { id: "id", occasion: "wave" } });
    expect(definition.repeat).toEqual({
      kind: "occasion",
      columns: { q1_t1: ["q1_t2"], q2_t1: ["q2_t2"], q3_t1: ["q3_t2"] },
    });
  });
});
