import { readFileSync } from "node:fs";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeExcel } from "../../src/formats/excel/write-excel";
import { type LabelledTable, labelledTable } from "../../src/formats/kit/labelled-table";
import { fileKind, readDataFile } from "../../src/formats/read-file";
import { writeSpss } from "../../src/formats/spss/write-spss";
import { bytesFile } from "../../src/project/answers-file";
import {
  fileHead,
  type ReadLabelledOptions,
  readLabelled,
  sheetNames,
} from "../../src/project/read-labelled";
import { rejectionOf } from "../support/error";

const table = labelledTable({
  age: { values: [12, null], label: "Age" },
  city: { values: ["Oslo", "Lima"] },
});
const sav = writeSpss(table).bytes;
const xlsx = writeExcel(table);
const csv = strToU8("age;city\n12;Oslo\n;Lima\n");
const ods = new Uint8Array(readFileSync(new URL("./fixtures/excel/open.ods", import.meta.url)));

const read = (parts: Zippable, options: ReadLabelledOptions = {}, name = "a.zip"): Promise<LabelledTable> =>
  readLabelled(bytesFile(name, zipSync(parts)), options);
const names = ({ columns }: LabelledTable): string[] => columns.map(({ name }) => name);

describe("a zip archive", () => {
  it.each([
    ["SPSS", "a.sav", sav, "SPSS (.sav)"],
    ["Excel", "a.xlsx", xlsx, "Excel (.xlsx)"],
    ["CSV", "data/a.csv", csv, "CSV"],
    ["text", "a.txt", csv, "CSV"],
    ["JSON", "a.json", strToU8('[{"age":12,"city":"Oslo"},{"city":"Lima"}]'), "JSON"],
  ])("with one file of %s is read as that file", async (_, name, bytes, format) => {
    const found = await read({ [name]: bytes });
    expect([found.format, found.rows, names(found)]).toEqual([format, 2, ["age", "city"]]);
    expect(found.file).toBe(`a.zip/${name.replace("data/", "")}`);
  });

  it("is known by its bytes, too, and its CSV is read as told", async () => {
    const found = await read(
      { "a.csv": strToU8("1|2\n3|4\n") },
      { header: false, delimiter: "|" },
      "answers",
    );
    expect([found.rows, names(found)]).toEqual([2, ["V1", "V2"]]);
  });

  it("may have hidden files, what macOS adds, and files of other kinds beside the table", async () => {
    const found = await read({
      "study/a.csv": csv,
      "study/.a.csv": csv,
      ".git/b.csv": csv,
      "__MACOSX/study/._a.csv": csv,
      "study/README.txt": strToU8("How we asked"),
      "codebook.pdf": strToU8("%PDF"),
    });
    expect(names(found)).toEqual(["age", "city"]);
  });

  it("leads to the sheets of the workbook in it", async () => {
    const file = bytesFile("a.zip", zipSync({ "a.xlsx": xlsx }));
    expect(await sheetNames(file)).toEqual(["data", "codebook"]);
    expect((await readLabelled(file, { sheet: "codebook" })).rows).toBe(2);
    expect(await fileHead(file)).toBeNull();
    const error = await rejectionOf(read({ "a.csv": csv }, { sheet: "data" }));
    expect([error.code, error.message]).toEqual([
      "no-sheet",
      "a.zip/a.csv: it is no workbook, so that it has no sheets.",
    ]);
  });

  it("is no archive where it is a workbook, whatever its name", async () => {
    for (const name of ["a.zip", "a.xlsx", "a"]) {
      expect((await readLabelled(bytesFile(name, xlsx))).format).toBe("Excel (.xlsx)");
      expect((await readLabelled(bytesFile(name, ods))).format).toBe("OpenDocument (.ods)");
    }
  });

  it("is read by the library, but for CSV, which it does not read", async () => {
    expect((await readDataFile(zipSync({ "a.sav": sav }), "a.zip")).columns[0]?.label).toBe("Age");
    expect((await rejectionOf(readDataFile(zipSync({ "a.csv": csv }), "a.zip"))).code).toBe("unknown-format");
  });

  it.each([
    [
      { "x/a.csv": csv, "b.sav": sav },
      "several-tables",
      "a.zip: the archive has 2 files of data: x/a.csv, b.sav.",
    ],
    [
      { "a.txt": csv, "b.txt": csv },
      "several-tables",
      "a.zip: the archive has 2 files of data: a.txt, b.txt.",
    ],
    [{ "a.pdf": csv }, "no-table", "a.zip: the archive has no file of data, but a.pdf."],
    [{ ".a.csv": csv }, "no-table", "a.zip: the archive is empty."],
    [
      { "b.zip": zipSync({ "a.csv": csv }) },
      "nested-archive",
      "a.zip/b.zip: it is an archive within an archive, which is not read.",
    ],
    [
      { "b.csv": zipSync({ "a.csv": csv }) },
      "nested-archive",
      "a.zip/b.csv: it is an archive within an archive, which is not read.",
    ],
    [{ "a.omv": csv }, "unread-format", expect.stringContaining("a.zip/a.omv: the file is a file of jamovi")],
  ] as const)("is refused: %#", async (parts, code, message) => {
    const error = await rejectionOf(read(parts as unknown as Zippable));
    expect([error.code, error.message]).toEqual([code, message]);
    expect(error.hint).not.toBe("");
  });

  it("is refused where it is empty, cut off, locked or a bomb", async () => {
    const codeOf = async (bytes: Uint8Array): Promise<string> =>
      (await rejectionOf(readLabelled(bytesFile("a.zip", bytes)))).code;
    expect(await codeOf(zipSync({}))).toBe("no-table");
    expect(await codeOf(zipSync({ "a.csv": csv }).slice(0, 60))).toBe("damaged-file");
    expect(await codeOf(new Uint8Array(0))).toBe("damaged-file");
    const locked = zipSync({ "a.csv": csv });
    const entry = locked.findIndex(
      (byte, at) => byte === 0x50 && locked[at + 2] === 1 && locked[at + 3] === 2,
    );
    locked[entry + 8] = 1;
    const error = await rejectionOf(readLabelled(bytesFile("a.zip", locked)));
    expect([error.code, error.message]).toEqual([
      "not-read",
      "a.zip: its part a.csv is locked with a password.",
    ]);
    expect(error.hint).toContain("Unpack the archive");
    expect(await codeOf(zipSync({ "a.csv": new Uint8Array(40e6).fill(49) }))).toBe("too-large");
  });

  it("leaves files of other programs that are zips to their own refusals", () => {
    expect(() => fileKind(zipSync({ "a.csv": csv }), "a.omv")).toThrow("jamovi");
  });
});
