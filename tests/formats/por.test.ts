import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../scripts/fuzz/outcome";
import { ItemwiseError } from "../../src/errors";
import { ByteReader } from "../../src/formats/kit/byte-reader";
import { readDataFile } from "../../src/formats/read-file";
import { readNumber } from "../../src/formats/spss/por-source";
import { toSpss } from "../../src/formats/spss/print-format";
import { readPor } from "../../src/formats/spss/read-por";
import { mutations } from "../support/mutate-bytes";

const FOLDER = new URL("./fixtures/spss/", import.meta.url);
const TRUTHS: Readonly<Record<string, Readonly<Record<string, readonly (number | string | null)[]>>>> =
  JSON.parse(readFileSync(new URL("por.json", FOLDER), "utf8"));
const COUNT = Number(process.env.FUZZ_COUNT ?? 500);

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

describe("portable files of SPSS", () => {
  it.each(Object.keys(TRUTHS))("%s has the cells that it was given", (name) => {
    const table = readPor(bytesOf(name), name);
    const truth = TRUTHS[name] ?? {};
    expect(table.columns.map((column) => column.name)).toEqual(Object.keys(truth));
    for (const column of table.columns) {
      const expected = truth[column.name] ?? [];
      if (column.type === "text") {
        expect(column.values, column.name).toEqual(expected);
        continue;
      }
      expect(column.values).toHaveLength(expected.length);
      for (const [row, value] of column.values.entries()) {
        const given = expected[row] ?? null;
        if (given === null) expect(value).toBeNaN();
        // PSPP writes 15 digits, and errs by 7e-15 in large numbers.
        else
          expect(Math.abs(toSpss(column.type, value) / Number(given) - 1) < 1e-14 || value === given).toBe(
            true,
          );
      }
    }
  });

  it("has labels, missing values, a weight and a document", async () => {
    const table = await readDataFile(bytesOf("pspp.por"), "answers");
    const [id, q1, q2, q3, q4, , day, clock, name3] = table.columns;
    expect(id?.label).toBe("The person's number");
    expect(q1?.valueLabels).toEqual([
      { value: -99, label: "refused" },
      { value: 0.5, label: "half" },
      { value: 1, label: "never" },
      { value: 2, label: "seldom" },
      { value: 5, label: "always" },
      { value: 99, label: "don't know" },
    ]);
    expect(q1?.missing).toEqual([{ value: 5 }]);
    expect(q2?.missing).toEqual([{ value: 3 }, { value: 8 }, { value: 152 }]);
    expect(q3?.missing).toEqual([{ from: 98, to: 99 }]);
    expect(q4?.missing).toEqual([{ from: Number.NEGATIVE_INFINITY, to: -2 }, { value: 100 }]);
    expect([day?.type, clock?.type]).toEqual(["date", "time"]);
    expect(day?.attributes).toEqual({ "format.spss": "DATE11" });
    expect(name3).toMatchObject({
      missing: [{ value: "NA" }],
      valueLabels: [
        { value: "NA", label: "no answer" },
        { value: "abc", label: "the letters" },
      ],
    });
    expect(table).toMatchObject({ rows: 5, weight: "THIRD", format: "SPSS portable (.por)" });
    expect(table.notes[0]).toMatch(/^The file has a document: DOCUMENT First line of a document\./);
  });

  it("is read where blanks at the ends of lines, or all line ends, are gone", () => {
    const text = Buffer.from(bytesOf("pspp.por")).toString("latin1");
    const whole = readPor(bytesOf("pspp.por"), "a").columns;
    expect(readPor(Buffer.from(text.replaceAll(/ +(?=\r?\n)/g, ""), "latin1"), "a").columns).toEqual(whole);
    expect(readPor(Buffer.from(text.replaceAll(/\r?\n/g, ""), "latin1"), "a").columns).toEqual(whole);
    expect(readPor(Buffer.from(text.replaceAll(/\r?\n/g, "\r"), "latin1"), "a").columns).toEqual(whole);
  });

  it("is read in the characters of its own table", () => {
    // All letters moved by one, as another computer's characters might be.
    const bytes = bytesOf("pspp.por");
    const moved = bytes.map((byte, place) => (place < 205 || byte === 10 || byte === 13 ? byte : byte + 1));
    expect(readPor(moved, "a").columns).toEqual(readPor(bytes, "a").columns);
  });

  it("has numbers in base 30, to the nearest double", () => {
    const number = (text: string): number => readNumber(new ByteReader(Buffer.from(text), "a"));
    expect(number("0/")).toBe(0);
    expect(number("  -4.0F/")).toBe(-4 - 15 / 900);
    expect(number(".3/")).toBe(0.1);
    expect(number("A+2/")).toBe(9000);
    expect(number("1-1/")).toBe(1 / 30);
    expect(number(".AAAAAAAAAAAAAAAAAAAAAAA/")).toBe(10 / 29);
    expect(number("5R6HLLOSTN1Q+6/")).toBe(
      Number(
        "5R6HLLOSTN1Q".split("").reduce((sum, digit) => sum * 30n + BigInt(Number.parseInt(digit, 30)), 0n) *
          30n ** 6n,
      ),
    );
    expect(number("1-1000/")).toBe(0);
    expect(number("-1+1000/")).toBe(Number.NEGATIVE_INFINITY);
    expect(number("*.")).toBeNaN();
    for (const text of ["", "/", "1", "1.2.3/", "u/", "--1/", "1+/x"]) {
      if (text === "1+/x") expect(number(text)).toBe(1);
      else expect(() => number(text), text).toThrow("something else where a number must be");
    }
  });

  it("is damaged where it is cut off, and refused where it is something else", () => {
    const bytes = bytesOf("pspp.por");
    const end = Buffer.from(bytes).toString("latin1").lastIndexOf("ZZZ");
    for (let length = 10; length < end - 90; length += 13) {
      expect(() => readPor(bytes.subarray(0, length), "a.por"), `${length}`).toThrow(/^a\.por: .*/);
    }
    expect(() => readPor(Buffer.from("id,a\n".repeat(200)), "a.por")).toThrow(
      "a.por: this is no portable file of SPSS.",
    );
  });

  it(
    "ends in a table or in a named error where it is damaged, in time",
    () => {
      const ends = { table: 0, error: 0 };
      let slowest = 0;
      for (const [place, name] of Object.keys(TRUTHS).entries()) {
        for (const damaged of mutations(bytesOf(name), Math.ceil(COUNT / 2), place)) {
          const start = processorTime();
          try {
            readPor(damaged, "damaged.por");
            ends.table += 1;
          } catch (error) {
            if (!(error instanceof ItemwiseError)) throw error;
            ends.error += 1;
          }
          slowest = Math.max(slowest, processorTime() - start);
        }
      }
      expect(ends.table + ends.error).toBeGreaterThanOrEqual(COUNT);
      expect(Math.min(ends.table, ends.error)).toBeGreaterThan(COUNT / 50);
      expect(slowest).toBeLessThan(5000);
    },
    30 * 60_000,
  );
});
