import { readdirSync, readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../scripts/fuzz/outcome";
import { ItemwiseError } from "../../src/errors";
import { readExcel } from "../../src/formats/excel/read-excel";
import { mutations } from "../support/mutate-bytes";

const FOLDER = new URL("./fixtures/excel/", import.meta.url);
const COUNT = Number(process.env.FUZZ_COUNT ?? 500);

/** Workbooks that are damaged, and workbooks whole as archives of which a part is damaged. */
function* damaged(): Iterable<Uint8Array> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
  const each = Math.ceil(COUNT / files.length / 8);
  for (const [place, name] of files.entries()) {
    const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
    yield* mutations(bytes, each, place);
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((part) => /sheet\d|sharedStrings|styles|workbook/.test(part));
    for (const part of names) {
      const count = part.includes("sheet") ? each * 3 : Math.ceil(each / 2);
      for (const mutated of mutations(parts[part] ?? bytes, count, place))
        yield zipSync({ ...parts, [part]: mutated });
    }
  }
}

describe("damaged workbooks", () => {
  it(
    "end in a table or in a named error, in time",
    () => {
      const ends = { table: 0, error: 0 };
      let slowest = 0;
      for (const bytes of damaged()) {
        const start = processorTime();
        try {
          readExcel(bytes, "damaged.xlsx");
          ends.table++;
        } catch (error) {
          if (!(error instanceof ItemwiseError)) throw error;
          ends.error++;
        }
        slowest = Math.max(slowest, processorTime() - start);
      }
      if (COUNT > 500) console.log(ends, slowest);
      expect(ends.table + ends.error).toBeGreaterThanOrEqual(COUNT);
      expect(Math.min(ends.table, ends.error)).toBeGreaterThan(COUNT / 50);
      expect(slowest).toBeLessThan(5000);
    },
    30 * 60_000,
  );
});
