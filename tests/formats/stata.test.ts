import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type LabelledColumn, type LabelledTable, tagText } from "../../src/formats/kit/labelled-table";
import { readStata } from "../../src/formats/stata/read-stata";

const FOLDER = new URL("./fixtures/stata/", import.meta.url);
const TRUTHS = readdirSync(FOLDER).flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -5)] : []));

interface TrueColumn {
  readonly name: string;
  readonly label: string | null;
  readonly format: string;
  readonly kind: string;
  readonly labels: readonly [number | string, string][];
  readonly tags: readonly (string | null)[];
  readonly values: readonly (number | string | null)[];
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${name}.dta`, FOLDER)));
}

function read(name: string): LabelledTable {
  return readStata(bytesOf(name), `${name}.dta`);
}

function valuesOf(column: LabelledColumn): (number | string | null)[] {
  return [...column.values].map((value) => (Number.isNaN(value) ? null : value));
}

function tagsOf(column: LabelledColumn): (string | null)[] {
  const tags = column.type === "text" ? null : column.tags;
  return tags === null ? [] : [...tags].map((tag) => tagText(tag) || null);
}

/** haven counts an hour as a datetime's, since 1970, and reads no labels of values in release 108. */
function adjusted(column: TrueColumn, table: LabelledTable, type: string): TrueColumn {
  const isTime = column.kind === "datetime" && type === "time";
  const labels: TrueColumn["labels"] =
    table.format.includes("108") && column.name === "answer"
      ? [
          [1, "never"],
          [2, "often"],
        ]
      : column.labels;
  if (!isTime) return { ...column, labels };
  return { ...column, kind: "time", values: column.values.map((value) => Number(value) + 315_619_200) };
}

describe("files of Stata", () => {
  it.each(TRUTHS)("%s has the cells, labels and missing values that it was given", (name) => {
    const table = read(name);
    const truth = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8")) as {
      readonly label: string | null;
      readonly rows: number;
      readonly columns: readonly TrueColumn[];
    };
    expect(table).toMatchObject({ label: truth.label, rows: truth.rows, multipleResponses: [] });
    expect(table.columns.map((column) => column.name)).toEqual(truth.columns.map((column) => column.name));
    for (const [i, column] of table.columns.entries()) {
      const expected = adjusted(truth.columns[i]!, table, column.type);
      expect(column, column.name).toMatchObject({
        type: expected.kind,
        label: expected.label,
        level: null,
        missing: [],
      });
      expect(column.attributes["display format"]).toBe(expected.format);
      expect(valuesOf(column), column.name).toEqual(expected.values);
      expect(tagsOf(column), column.name).toEqual(expected.tags);
      const labels = column.valueLabels.map((one) => [
        "tag" in one ? tagText(one.tag) : one.value,
        one.label,
      ]);
      expect(labels, column.name).toEqual(expect.arrayContaining([...expected.labels]));
      expect(labels.length).toBe(expected.labels.length);
    }
  });

  it("tells what a file declares beside its columns", () => {
    const table = read("hand-118-little");
    expect(table.format).toBe("Stata 118 (.dta)");
    expect(table.weight).toBe("f");
    expect(table.notes).toEqual([
      "Cells of story hold what is no text (binary strL) and are left out.",
      "month: weeks, months, quarters, half-years or business days stay the numbers that Stata counts since 1960, as the display format of the column says.",
      "leap: Stata counts leap seconds in these times (%tC); they were taken out.",
      "Sets of value labels that no variable has: janein.",
      "The file declares a sample design (svyset): weight f, strata h, clusters l.",
      "The file has labels in 2 languages (en, de): those of en are read; labels of variables in the others are among the attributes (_lang_v_...).",
      "Characteristics of the data set that are left aside: source.",
    ]);
    expect(Object.entries(table.columns[0]?.attributes ?? {})).toEqual([
      ["display format", "%8.0g"],
      ["value labels", "yesno"],
      ["_lang_v_de", "Stimmt zu"],
      ["_lang_l_de", "janein"],
      ["__proto__", "kept"],
    ]);
    const old = read("hand-105-big");
    expect(old.notes).toEqual(["A note in the file says: first"]);
    expect(old.columns[0]?.attributes.note1).toBe("of b");
  });

  it("reads text as UTF-8 where it is that, else as Windows-1252, or as it is told", () => {
    const bytes = bytesOf("hand-115-little");
    const label = "Agrees";
    const at = Buffer.from(bytes).indexOf(label);
    const withLabel = (text: Uint8Array): Uint8Array => {
      const copy = bytes.slice();
      copy.fill(0, at, at + 20);
      copy.set(text, at);
      return copy;
    };
    const utf8 = withLabel(Buffer.from("Größe"));
    expect(readStata(utf8, "a.dta").columns[0]?.label).toBe("Größe");
    expect(readStata(utf8, "a.dta").notes[0]).toBe(
      "Some of its text is UTF-8, which release 115 of the format does not foresee, and was read so. If that is wrong, say how it is encoded.",
    );
    expect(readStata(utf8, "a.dta", { encoding: "windows-1252" }).columns[0]?.label).toBe("GrÃ¶ÃŸe");
    const quotes = withLabel(Uint8Array.of(0x93, 0x80, 0x94));
    expect(readStata(quotes, "a.dta").columns[0]?.label).toBe("“€”");
    expect(readStata(quotes, "a.dta", { encoding: "macintosh" }).columns[0]?.label).toBe("ìÄî");
    expect(readStata(quotes, "a.dta", { encoding: "utf-8" }).notes[0]).toContain(
      "Some of its text is not valid utf-8",
    );
    expect(() => readStata(quotes, "a.dta", { encoding: "klingon" })).toThrow(
      "a.dta: unknown encoding: klingon.",
    );
    const modern = bytesOf("hand-118-little");
    modern.set([0x93, 0x80, 0x94, 0], Buffer.from(modern).indexOf(label));
    expect(readStata(modern, "a.dta").columns[0]?.label).toBe("“€”");
    expect(readStata(modern, "a.dta").notes[0]).toContain(
      "not UTF-8, as it should be, and was read as Windows-1252",
    );
  });
});

describe("files of Stata that are not read", () => {
  it("are named, with what to do", () => {
    expect(() => read("alias-120")).toThrow("the values of y are not in the file: they are aliases");
    expect(() => readStata(Buffer.from("id,a\n1,2\n"), "a.dta")).toThrow("a.dta: this is no file of Stata.");
    expect(() => readStata(Uint8Array.of(104, 2, 1, 0, 0, 0), "a.dta")).toThrow(
      "release 104 of Stata's format is not read",
    );
    expect(() => readStata(new Uint8Array(0), "a.dta")).toThrow("this is no file of Stata");
  });

  it("are damaged wherever they are cut off, until their value labels", () => {
    for (const name of ["hand-118-big", "hand-113-little"]) {
      const bytes = bytesOf(name);
      const end = name.includes("113") ? Buffer.from(bytes).indexOf(" b ") : bytes.length;
      for (let length = 5; length < end; length += 7) {
        expect(() => readStata(bytes.subarray(0, length), "a.dta")).toThrow(/^a\.dta: /);
      }
    }
  });

  it("are damaged where a long text is missing, where labels overlap, or where names are twice there", () => {
    const bytes = bytesOf("hand-118-little");
    const broken = (change: (view: DataView, find: (text: string) => number) => void): Uint8Array => {
      const copy = bytes.slice();
      change(new DataView(copy.buffer), (text) => Buffer.from(copy).indexOf(text));
      return copy;
    };
    const elsewhere = broken((view, find) => view.setBigUint64(find("GSO") + 7, 2n, true));
    expect(() => readStata(elsewhere, "a.dta")).toThrow(
      "the long text of variable 11, observation 1 is not there",
    );
    const beyond = broken((view, find) => view.setBigUint64(find("GSO") + 7, 1n << 40n, true));
    expect(() => readStata(beyond, "a.dta")).toThrow("observation 1099511627776");
    const twice = broken((view, find) => view.setUint8(find("<varnames>") + 10 + 129, 98));
    expect(() => readStata(twice, "a.dta")).toThrow('two variables named "b"');
    const noText = broken((view, find) => view.setUint32(find("<lbl>") + 5 + 136 + 8, 999, true));
    expect(() => readStata(noText, "a.dta")).toThrow("a value label stands outside of its set");
  });
});
