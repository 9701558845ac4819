import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LabelledColumn, LabelledTable } from "../../src/formats/kit/labelled-table";
import { readSpss } from "../../src/formats/spss/read-spss";
import { writeSpss } from "../../src/formats/spss/write-spss";
import { inRepository } from "../support/cli";
import { thrownBy } from "../support/error";
import { SpssFile } from "../support/spss-file";

const read = (name: string, encoding?: string): LabelledTable =>
  readSpss(new Uint8Array(readFileSync(inRepository(`tests/formats/fixtures/spss/${name}`))), name, {
    encoding,
  });

function columnOf(table: LabelledTable, name: string): LabelledColumn {
  const column = table.columns.find((one) => one.name === name);
  if (!column) throw new Error(`there is no column ${name}`);
  return column;
}

describe("weights, sets and attributes", () => {
  it("are read as PSPP was told to write them", () => {
    const table = read("pspp-bytes.sav");
    expect(table.weight).toBe("weight_of_person");
    expect(table.label).toBe("An invented survey, Größe");
    const news = ["news_paper", "news_radio", "news_tv"];
    expect(table.multipleResponses).toEqual([
      { name: "$news", label: "Where is news from?", columns: news, counted: "1" },
      { name: "$texts", label: null, columns: ["name3", "name8"], counted: "x" },
      { name: "$often", label: "Größe", columns: ["q1", "q2"], counted: null },
      {
        name: "$counted",
        label: "How often? (1 never - 5 always)",
        columns: ["q1", "news_net"],
        counted: "1",
      },
    ]);
    expect(columnOf(table, "q1").attributes).toEqual({
      "format.spss": "F8.0",
      "$@Role": "0",
      asked: "all",
      "source[1]": "it's here",
      "source[2]": "page 5",
    });
    expect(table.notes).toEqual([
      "The file has attributes of its own, which are not kept: survey = invented.",
    ]);
  });

  it("are found by short names, whatever the encoding", () => {
    const table = read("hand-shift-jis.sav");
    expect(table.multipleResponses).toEqual([
      { name: "$a", label: "my mcgroup", columns: ["あ", "Second", "C"], counted: null },
      { name: "$b", label: null, columns: ["G", "E", "F", "D"], counted: "55" },
      { name: "$c", label: "mdgroup #2", columns: ["H", "I", "J"], counted: "はい" },
      { name: "$d", label: "third mdgroup", columns: ["K", "L", "M"], counted: "34" },
      { name: "$e", label: "label of L", columns: ["L", "M"], counted: "34" },
    ]);
    expect(columnOf(table, "Second").attributes).toEqual({
      "format.spss": "F8.2",
      "$@Role": "1",
      "note[1]": "はい",
      "note[2]": "it's",
    });
    expect(columnOf(table, "a_longer_text").values).toEqual(["a".repeat(255) + "b".repeat(42)]);
    expect(columnOf(table, "場所")).toMatchObject({
      values: ["東京"],
      valueLabels: [{ value: "東京", label: "Tokyo" }],
      missing: [{ value: "none" }, { value: "refused" }],
      attributes: { kind: "town" },
    });
    expect(table.notes).toEqual([]);
  });
});

describe("files of old versions", () => {
  it("give a name to the second of two, and times to dates that have them", () => {
    const table = read("hand-old.sav");
    expect(table.columns.map(({ name }) => name)).toEqual(["VAR1", "VAR1_2", "STADT", "DATUM"]);
    expect(columnOf(table, "DATUM")).toMatchObject({
      type: "datetime",
      values: Float64Array.of(129_600, Number.NaN, 0),
      missing: [{ value: 0 }],
    });
    expect(table.notes).toEqual([
      'The file does not say how its text is encoded; it was read as windows-1252. Name the encoding that its text is in (encoding "windows-1252", for instance) if that is wrong.',
      'Two columns are called "VAR1"; the later is called "VAR1_2" here.',
    ]);
  });

  it("are read in the encoding that is asked for", () => {
    expect(columnOf(read("hand-old.sav", "windows-1252"), "STADT").values[0]).toBe("Köln");
    expect(columnOf(read("hand-old.sav", "cp1251"), "STADT").values[0]).toBe("Kцln");
    expect(thrownBy(() => read("hand-old.sav", "klingon")).message).toBe('there is no encoding "klingon".');
  });

  it("may have codes for no answer among dates", () => {
    const file = new SpssFile().ints(2, 0, 0, 2, 0x140b00, 0x140b00).text("DAY", 8).floats(99, -1);
    const bytes = file.end().floats(12_219_379_200, 99, -1).bytes;
    const table = readSpss(bytes, "a.sav");
    expect(table.columns[0]?.type).toBe("date");
    const [first, ...codes] = table.columns[0]?.values ?? [];
    expect(first).toBe(0);
    expect(table.columns[0]?.missing).toEqual(codes.map((value) => ({ value })));
    expect(readSpss(writeSpss(table).bytes, "a.sav").columns).toEqual(table.columns);
  });

  it("of PSPP have a length before every missing text", () => {
    const value = (text: string) => [8, 0, 0, 0, ...new TextEncoder().encode(text.padEnd(8))];
    const record = [1, 0, 0, 0, 84, 3, ...value("no one"), ...value("none"), ...value("")];
    const { columns } = readSpss(new SpssFile().variable("T", 9).record(22, record).end().bytes, "a.sav");
    expect(columns[0]?.missing).toEqual([{ value: "no one" }, { value: "none" }, { value: "" }]);
  });

  it("count rows in a record of their own where there are many", () => {
    const rows = (count: number) =>
      new SpssFile().variable("A").ints(7, 16, 8, 2, 1, 0, count, 0).end().floats(1, 2);
    expect(readSpss(rows(2).bytes, "a.sav").rows).toBe(2);
    expect(thrownBy(() => readSpss(rows(3).bytes, "a.sav")).message).toContain("row 3 of 3");
  });

  it("say how many rows follow those that they should have", () => {
    const bytes = new SpssFile({ rows: 1 }).variable("A").end().floats(1, 2, 3).bytes;
    const { rows, notes } = readSpss(bytes, "a.sav");
    expect(rows).toBe(1);
    expect(notes).toEqual([
      "By its own count the file ends after row 1; what follows was passed over (rows: 2).",
    ]);
  });
});

describe("texts longer than 255 bytes", () => {
  it("have pieces that may be called as other columns are", () => {
    const file = new SpssFile().variable("LONG", 255).variable("LONG0", 48);
    file.variable("LONG0", 255).variable("LONG00", 48).variable("LAST");
    file.record(13, "LONG0=second").record(14, "LONG=00300\0\tLONG0=00300\0\t").end();
    file.text("a".repeat(255), 256).text("b".repeat(45), 48).text("ä".repeat(100), 304).floats(7);
    const { columns, notes } = readSpss(file.bytes, "a.sav");
    expect(columns.map(({ name, values }) => [name, values[0]])).toEqual([
      ["LONG", "a".repeat(255) + "b".repeat(45)],
      ["second", "ä".repeat(100)],
      ["LAST", 7],
    ]);
    expect(notes[0]).toContain("The file does not say how its text is encoded; it was read as UTF-8.");
  });

  it("without their pieces are columns of their own", () => {
    const file = new SpssFile().variable("LONG", 255).variable("A").record(14, "LONG=00300").end();
    const { columns, notes } = readSpss(file.bytes, "a.sav");
    expect(columns.map(({ name }) => name)).toEqual(["LONG", "A"]);
    expect(notes).toHaveLength(1);
  });
});

describe("numbers that stand for none", () => {
  const none = (value: number) => {
    const file = new SpssFile({ compression: 1 }).variable("A").ints(7, 4, 8, 3).floats(value, -value, value);
    const bytes = file.end().raw(100, 253, 253, 255, 252, 0, 0, 0).floats(value, -Number.MAX_VALUE).bytes;
    const { columns, notes } = readSpss(bytes, "a.sav");
    return { values: [...(columns[0]?.values ?? [])], notes };
  };

  it("are the file's own, unless they could be answers", () => {
    expect(none(-Number.MAX_VALUE)).toEqual({ values: [0, Number.NaN, Number.NaN, Number.NaN], notes: [] });
    expect(none(-1e100)).toEqual({ values: [0, Number.NaN, Number.NaN, Number.NaN], notes: [] });
    expect(none(0)).toEqual({
      values: [0, 0, Number.NaN, Number.NaN],
      notes: ["The file says that 0 stands for no answer or an end of all numbers, which was ignored."],
    });
  });
});

describe("encodings", () => {
  const withText = (named: string, ...bytes: number[]) =>
    new SpssFile()
      .variable("T", 4)
      .record(20, named)
      .end()
      .raw(...bytes, 32, 32, 32, 32).bytes;
  const first = (bytes: Uint8Array, encoding?: string) => {
    const { columns, notes } = readSpss(bytes, "a.sav", { encoding });
    return { value: columns[0]?.values[0], notes };
  };

  it("that can't be read matter where letters need them", () => {
    expect(first(withText("CP850", 65, 66, 67, 32)).value).toBe("ABC");
    const error = thrownBy(() => first(withText("CP850", 65, 0x84, 67, 32)));
    expect(error.code).toBe("unknown-encoding");
    expect(error.message).toBe('a.sav: its text is in "code page 850", which cannot be read.');
    expect(first(withText("CP850", 65, 0xe4, 67, 32), "windows-1252").value).toBe("AäC");
  });

  it("that do not fit the text are told", () => {
    expect(first(withText("UTF-8", 65, 0xe4, 67, 32))).toEqual({
      value: "A�C",
      notes: [
        'One text is not in utf-8, and � stands for what cannot be read. Name the encoding that its text is in (encoding "windows-1252", for instance).',
      ],
    });
    expect(first(withText("UTF-8", 65, 0xe4, 67, 32), "latin1")).toEqual({ value: "AäC", notes: [] });
  });

  it("by names and numbers of code pages", () => {
    expect(first(withText("windows-1251", 0xe4, 32, 32, 32))).toEqual({ value: "д", notes: [] });
    expect(first(withText("ISO-8859-7", 0xe4, 32, 32, 32))).toEqual({ value: "δ", notes: [] });
    expect(first(withText("GBK", 0xc4, 0xe3, 32, 32))).toEqual({ value: "你", notes: [] });
    expect(first(withText("windows-949", 0xb0, 0xa1, 32, 32))).toEqual({ value: "가", notes: [] });
  });

  it("of code page 1252 have its curly quotes and its euro, whether named or numbered", () => {
    // All of 0x80 to 0x9F that the code page has, which is not Latin-1.
    const bytes = Array.from({ length: 32 }, (_, k) => 0x80 + k).filter(
      (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    );
    const letters = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    const fileWith = (of: (file: SpssFile) => SpssFile): Uint8Array => {
      const file = new SpssFile().ints(2, 27, 1, 0, 0x011b00, 0x011b00).text("T", 8);
      // The column's label, the columns that hold the rest of its text, and the label of a value of another.
      file.ints(27).raw(...bytes, 32);
      for (let more = 0; more < 3; more++) file.ints(2, -1, 0, 0, 0, 0).text("", 8);
      file.variable("N").ints(3, 1).floats(1).raw(3, 0x93, 0x80, 0x94, 32, 32, 32, 32).ints(4, 1, 5);
      return of(file)
        .end()
        .raw(...bytes, 32, 32, 32, 32, 32)
        .floats(1).bytes;
    };
    for (const file of [
      fileWith((own) => own.ints(7, 3, 4, 8, 1, 2, 3, -1, 1, 1, 2, 1252)),
      fileWith((own) => own.record(20, "windows-1252")),
      fileWith((own) => own.record(20, "CP1252")),
    ]) {
      const { columns, notes } = readSpss(file, "a.sav");
      expect(columns[0]).toMatchObject({ label: letters, values: [letters] });
      expect(columns[1]?.valueLabels).toEqual([{ value: 1, label: "“€”" }]);
      expect(notes).toEqual([]);
    }
  });

  it("two in one file are told", () => {
    const bytes = new SpssFile().variable("T", 4).ints(7, 3, 4, 8, 1, 2, 3, -1, 1, 1, 2, 1252);
    bytes.record(20, "UTF-8").end().text("é", 8);
    const { columns, notes } = readSpss(bytes.bytes, "a.sav");
    expect(columns[0]?.values[0]).toBe("é");
    expect(notes[0]).toContain("The file names two encodings, UTF-8 and windows-1252; UTF-8 was used.");
  });
});
