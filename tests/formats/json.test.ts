import { describe, expect, it } from "vitest";
import { readJson } from "../../src/formats/json/read-json";
import { cellText, type LabelledTable } from "../../src/formats/kit/labelled-table";
import { readDataFile } from "../../src/formats/read-file";
import { thrownBy } from "../support/error";
import { mutations } from "../support/mutate-bytes";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name = "a.json"): LabelledTable => readJson(bytesOf(text), name);

/** Names with types, then the rows' texts. */
function told(table: LabelledTable): string[] {
  return [
    table.columns.map(({ name, type }) => `${name}:${type}`).join(" "),
    ...Array.from({ length: table.rows }, (_, row) =>
      table.columns.map((column) => cellText(column, row) || "-").join(" "),
    ),
  ];
}

describe("rows in JSON", () => {
  const rows = [
    { id: "007", age: 12, happy: true, city: null },
    { id: "008", age: null, happy: false, note: " ", city: "Oslo" },
    { id: "009", age: -0.5, grade: 1e3 },
  ];
  const expected = [
    "id:text age:number happy:boolean city:text note:number grade:number",
    "007 12 1 - - -",
    "008 - 0 Oslo - -",
    "009 -0.5 - - - 1000",
  ];
  it.each([
    ["an array", JSON.stringify(rows), "a.json"],
    ["an array in lines", JSON.stringify(rows, null, 2), "a.json"],
    ["data", JSON.stringify({ meta: { n: 3 }, data: rows }), "a.json"],
    ["an object per line", rows.map((row) => JSON.stringify(row)).join("\n"), "a.ndjson"],
    [
      "an object per line, by Windows",
      `${rows.map((row) => JSON.stringify(row)).join("\r\n")}\r\n`,
      "a.jsonl",
    ],
    ["an object per line under another name", rows.map((row) => JSON.stringify(row)).join("\n"), "a.json"],
    ["an array under the name of lines", JSON.stringify(rows), "a.jsonl"],
    ["a byte-order mark", `\uFEFF${JSON.stringify(rows)}`, "a.json"],
  ])("are read from %s", (_, text, name) => {
    expect(told(read(text, name))).toEqual(expected);
  });

  it("are read by every door that knows files", async () => {
    expect(told(await readDataFile(bytesOf(JSON.stringify(rows)), "a.json", {}))).toEqual(expected);
  });

  it("are read in UTF-16 with its mark", () => {
    const text = `\uFEFF${JSON.stringify([{ a: "é" }])}`;
    const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(told(readJson(bytes, "a.json"))).toEqual(["a:text", "é"]);
  });

  it("count lines where lines are blank", () => {
    const table = read('{"a":1}\n\n{"a":2}\n', "a.jsonl");
    expect([...(table.rowNumbers ?? [])]).toEqual([1, 3]);
  });

  it("keep long whole numbers as texts, and texts with quotes, backslashes and numbers as they are", () => {
    const text = String.raw`[{"id": 12345678901234567890, "n": 1234567890123456, "t": "a\"12345678901234567890\\"}, {"id": -5, "n": 0.12345678901234567, "t": "\u0041"}]`;
    expect(told(read(text))).toEqual([
      "id:text n:number t:text",
      '12345678901234567890 1234567890123456 a"12345678901234567890\\',
      "-5 0.12345678901234566 A",
    ]);
  });

  it("say which columns mix kinds of values", () => {
    const table = read('[{"a":1,"b":true,"c":1},{"a":"x","b":2,"c":null}]');
    expect(told(table)).toEqual(["a:text b:text c:number", "1 TRUE 1", "x 2 -"]);
    expect(table.notes).toEqual([
      'Columns that mix numbers, texts or true and false are read as text: "a", "b".',
    ]);
  });

  it("may have the names of what objects inherit", () => {
    const table = read('[{"__proto__":1,"constructor":2},{"toString":3}]');
    expect(told(table)).toEqual(["__proto__:number constructor:number toString:number", "1 2 -", "- - 3"]);
  });
});

describe("JSON that holds no rows", () => {
  it.each([
    ["nothing", "", "empty-file", "a.json: the file is empty."],
    ["no row", "[]", "no-rows", "a.json: there is no row of answers."],
    ["a value", "3", "not-rows", "a.json: it is JSON, but has no array of rows."],
    ["a definition", '{"id":"a","items":[]}', "not-rows", "a.json: it is JSON, but has no array of rows."],
    [
      "values",
      '[{"a":1},3]',
      "not-rows",
      "a.json, row 2: it is 3 where an object with the answers should be.",
    ],
    [
      "lists",
      "[[1,2]]",
      "not-rows",
      "a.json, row 1: it is a list where an object with the answers should be.",
    ],
    [
      "an object in a row",
      '[{"a":1},{"a":{"b":2}}]',
      "nested-value",
      'a.json, row 2: "a" holds an object where a single value should be.',
    ],
    [
      "a list in a row",
      '{"data":[{"a":[]}]}',
      "nested-value",
      'a.json, row 1: "a" holds a list where a single value should be.',
    ],
    [
      "a cut end",
      '[{"a":1},\n{"a":',
      "not-json",
      expect.stringMatching(/^a\.json.*: it cannot be read as JSON\.$/),
    ],
    ["a wrong line", '{"a":1}\n{"a":}\n', "not-json", "a.json, line 2: it cannot be read as JSON."],
    ["a cut long number", '[{"a":12345678901234567890', "not-json", expect.stringMatching(/read as JSON/)],
    ["a cut text", '[{"a":"12345678901234567890\\', "not-json", expect.stringMatching(/read as JSON/)],
  ])("is refused: %s", (_, text, code, message) => {
    const error = thrownBy(() => read(text));
    expect([error.code, error.message]).toEqual([code, message]);
    expect(error.hint).not.toBe("");
  });

  it("is refused where it is not UTF-8", () => {
    expect(thrownBy(() => readJson(Uint8Array.of(0x5b, 0xe9, 0x5d), "a.json")).code).toBe("bad-encoding");
  });

  it("is refused where every row has other keys", () => {
    const text = `[${Array.from({ length: 8000 }, (_, row) => `{"k${row}":1}`).join(",")}]`;
    expect(thrownBy(() => read(text)).code).toBe("too-large");
  });

  it("ends in a table or a named error where it is nested deeply or damaged", () => {
    thrownBy(() => read("[".repeat(1_000_000)));
    thrownBy(() => read(`[{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}]`));
    const whole = bytesOf('[{"a": 1, "b": "x"}, {"a": 12345678901234567890, "b": null}, {"c": true}]');
    let tables = 0;
    for (const bytes of mutations(whole, 500, 3)) {
      try {
        readJson(bytes, "a.json");
        tables++;
      } catch (error) {
        expect((error as Error).name).toBe("ItemwiseError");
      }
    }
    expect(tables).toBeGreaterThan(0);
  });
});
