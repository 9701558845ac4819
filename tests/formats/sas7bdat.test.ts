import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../scripts/fuzz/outcome";
import { ItemwiseError } from "../../src/errors";
import { tagText } from "../../src/formats/kit/labelled-table";
import { readDataFile } from "../../src/formats/read-file";
import { readSas7bdat } from "../../src/formats/sas/read-sas7bdat";
import { unpackRow } from "../../src/formats/sas/unpack-row";
import { mutations } from "../support/mutate-bytes";

const FOLDER = new URL("./fixtures/sas/", import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".sas7bdat"));
const COUNT = Number(process.env.FUZZ_COUNT ?? 500);

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

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

/** What haven reads; it reads no COMPRESS=BINARY, and the same rows are in the file that is not compressed. */
function truthOf(name: string): Truth {
  const own = name.replace(/\.sas7bdat$/, ".json");
  return JSON.parse(readFileSync(new URL(name.includes("ross") ? "set-32-big.json" : own, FOLDER), "utf8"));
}

describe("data sets of SAS", () => {
  it.each(FILES.filter((name) => !name.startsWith("deleted")))("%s is read as by haven", (name) => {
    const table = readSas7bdat(bytesOf(name), name);
    const truth = truthOf(name);
    expect(table).toMatchObject({ label: truth.label, rows: truth.rows, weight: null });
    expect(table.columns.map((column) => column.name)).toEqual(truth.columns.map((column) => column.name));
    for (const [i, column] of table.columns.entries()) {
      const expected = truth.columns[i];
      expect(column, column.name).toMatchObject({ type: expected?.kind, label: expected?.label || null });
      // haven leaves out decimals.
      expect(column.attributes.format ?? "", column.name).toContain(expected?.format);
      const values = [...column.values].map((value) => (Number.isNaN(value) ? null : value));
      expect(values, column.name).toEqual(expected?.values);
      const tags = column.type === "text" || column.tags === null ? [] : [...column.tags];
      expect(
        tags.map((tag) => tagText(tag) || null),
        column.name,
      ).toEqual(expected?.tags);
    }
  });

  it.each(["deleted-64", "deleted-32-big"])("%s has the rows that were not deleted", (name) => {
    const table = readSas7bdat(bytesOf(`${name}.sas7bdat`), "a.sas7bdat");
    expect([...(table.columns[0]?.values ?? [])]).toEqual([
      2, 3, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25,
    ]);
    expect(table.notes[0]).toBe("Rows that were deleted in SAS are left out: 5.");
  });

  it("name what is not in them, and are recognized by their bytes", async () => {
    const table = await readDataFile(bytesOf("set-64.sas7bdat"), "answers");
    expect(table.notes).toEqual([
      "Labels of values are not in a data set of SAS: those of the formats SEXFMT2. are in a catalog (.sas7bcat).",
    ]);
    expect(readSas7bdat(bytesOf("cyrillic.sas7bdat"), "a").columns[6]?.values[0]).toBe("Москва");
    expect(() => readSas7bdat(Buffer.from("id,a"), "a.csv")).toThrow("a.csv: this is no data set of SAS.");
    await expect(readDataFile(Buffer.from("id,a"), "formats.sas7bcat")).rejects.toThrow("a catalog of SAS");
  });

  it("are damaged where they are cut off, or where rows are not as many as said", () => {
    for (const name of FILES) {
      const bytes = bytesOf(name);
      for (const length of [100, 287, 1000, 1024, 3000, bytes.length - 4096, bytes.length - 1]) {
        expect(() => readSas7bdat(bytes.subarray(0, length), "a"), `${name} ${length}`).toThrow(/^a: .*/);
      }
    }
    const bytes = bytesOf("set-64-ross.sas7bdat");
    // The number of rows, in the first piece of the first page.
    const at = 1024 + 4096 - 808 + 48;
    expect(bytes[at]).toBe(25);
    bytes[at] = 24;
    expect(() => readSas7bdat(bytes, "a")).toThrow(
      "a: it is said to have 24 rows, 0 of them deleted, and has 25.",
    );
  });

  it("have rows of all lengths of runs", () => {
    const unpacked = (hex: string, length: number): string | null => {
      const out = new Uint8Array(length);
      return unpackRow("runs", Buffer.from(hex.replaceAll(" ", ""), "hex"), out)
        ? Buffer.from(out).toString("hex")
        : null;
    };
    expect(unpacked("82 010203 f2 c1 99 d0", 13)).toBe(`010203${"00".repeat(4)}${"99".repeat(4)}4040`);
    expect(unpacked("4001 2a", 19)).toBe("2a".repeat(19));
    expect(unpacked("6110", 289)).toBe("20".repeat(17 + 256 + 16));
    expect(unpacked(`21${"07".repeat(97)}`, 97)).toBe("07".repeat(97));
    expect(unpacked(`1001${"07".repeat(4161)}`, 4161)).toBe("07".repeat(4161));
    // A row that is too short, too long, or ends too early.
    expect(unpacked("82 010203", 4)).toBeNull();
    expect(unpacked("82 010203", 2)).toBeNull();
    expect(unpacked("82 0102", 3)).toBeNull();
    expect(unpacked("30 00", 3)).toBeNull();
  });

  it(
    "end in a table or in a named error where they are damaged, in time",
    () => {
      const ends = { table: 0, error: 0 };
      let slowest = 0;
      for (const [place, name] of FILES.entries()) {
        for (const damaged of mutations(bytesOf(name), Math.ceil(COUNT / FILES.length), place)) {
          const start = processorTime();
          try {
            readSas7bdat(damaged, "damaged.sas7bdat");
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
