import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tagText } from "../../src/formats/kit/labelled-table";
import { ibmFloat, readXpt } from "../../src/formats/sas/read-xpt";

const FOLDER = new URL("./fixtures/sas/", import.meta.url);
const TRUTHS = readdirSync(FOLDER).flatMap((name) => (name.endsWith(".xpt") ? [name.slice(0, -4)] : []));

interface Truth {
  readonly label: string | null;
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly label: string | null;
    readonly format: string;
    readonly kind: string;
    readonly tags: readonly (string | null)[];
    readonly values: readonly (number | string | null)[];
  }[];
}

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${name}.xpt`, FOLDER)));
}

describe("transport files of SAS", () => {
  it.each(TRUTHS)("%s has the cells, labels and missing values that it was given", (name) => {
    const table = readXpt(bytesOf(name), `${name}.xpt`);
    const truth = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8")) as Truth;
    expect(table).toMatchObject({ label: truth.label, rows: truth.rows, weight: null });
    expect(table.columns.map((column) => column.name)).toEqual(truth.columns.map((column) => column.name));
    for (const [i, column] of table.columns.entries()) {
      const expected = truth.columns[i];
      expect(column, column.name).toMatchObject({
        type: expected?.kind,
        label: expected?.label || null,
        valueLabels: [],
      });
      // haven names formats without the point at their end.
      const format = column.attributes.format ?? "";
      expect([format, format.replace(/\.$/, "")], column.name).toContain(expected?.format);
      expect(
        [...column.values].map((value) => (Number.isNaN(value) ? null : value)),
        column.name,
      ).toEqual(expected?.values);
      const tags =
        column.type === "text" || column.tags === null
          ? []
          : [...column.tags].map((tag) => tagText(tag) || null);
      expect(tags, column.name).toEqual(expected?.tags.map((tag) => tag?.toLowerCase() ?? null));
    }
  });

  it("name what is not read", () => {
    expect(readXpt(bytesOf("hand-5"), "a.xpt").notes).toEqual([
      "The file has 3 data sets: the first is read; the others are SECOND, THIRD.",
      "Labels of values are not in a transport file: those of the formats SEXFMT2. are in a catalog of SAS.",
      "Some of its text is not UTF-8 and was read as Windows-1252: if that is wrong, say how it is encoded.",
    ]);
    expect(readXpt(bytesOf("hand-5"), "a.xpt", { encoding: "iso-8859-5" }).columns[0]?.label).toBe("Grіпe");
    expect(readXpt(bytesOf("haven-text-5"), "a.xpt").notes).toEqual([
      "Blank observations at the end, if there were any, cannot be distinguished from what fills the file's last record.",
    ]);
    const five = bytesOf("haven-5");
    expect(readXpt(five.subarray(0, five.length - 1), "a.xpt").notes).toEqual([
      "The file's length is no multiple of 80 bytes, as it must be: its end may be missing.",
    ]);
    const ported = Buffer.from("**COMPRESSED** **COMPRESSED**".padEnd(200));
    expect(() => readXpt(ported, "a.xpt")).toThrow(
      "a.xpt: this was written by PROC CPORT, which only SAS reads.",
    );
    expect(() => readXpt(Buffer.from("id,a"), "a.xpt")).toThrow("a.xpt: this is no transport file of SAS.");
  });

  it("are damaged where they are cut off in what is said, or in an observation", () => {
    const bytes = bytesOf("hand-8");
    for (let length = 80; length < bytes.length - 60; length += 7) {
      expect(() => readXpt(bytes.subarray(0, length), "a.xpt")).toThrow(/^a\.xpt: .*(ends|record)/);
    }
    const five = bytesOf("haven-5");
    expect(() => readXpt(five.subarray(0, five.length - 110), "a.xpt")).toThrow(
      "ends in the middle of an observation",
    );
  });

  it("have numbers of IBM's, exactly where doubles can have them", () => {
    const number = (hex: string): number => ibmFloat(Buffer.from(hex, "hex"), 0, hex.length / 2);
    expect(number("4110000000000000")).toBe(1);
    expect(number("c276a00000000000")).toBe(-118.625);
    expect(number("7fffffffffffffff")).toBe(7.237005577332262e75);
    expect(number("0010000000000000")).toBe(5.397605346934028e-79);
    expect(number("0000000000000001")).toBe(2 ** -312);
    // 1 + 2^-52, the nearest double to 1; then one that lies between two doubles, half-way: the even one.
    expect(number("4110000000000001")).toBe(1 + Number.EPSILON);
    expect(number("4180000000000004")).toBe(8);
    expect(number("418000000000000c")).toBe(8 + 16 * Number.EPSILON);
    expect(number("4119")).toBe(1.5625);
    expect(number("8000000000000000")).toBe(0);
  });
});
