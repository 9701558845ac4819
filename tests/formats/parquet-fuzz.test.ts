import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../scripts/fuzz/outcome";
import { ItemwiseError } from "../../src/errors";
import { readParquet } from "../../src/formats/parquet/read-parquet";
import { mutations } from "../support/mutate-bytes";

const FOLDER = new URL("./fixtures/parquet/", import.meta.url);
const COUNT = Number(process.env.FUZZ_COUNT ?? 500);

/** Files that are damaged anywhere, or in what they say about themselves at the end and before each page. */
function* damaged(): Iterable<Uint8Array> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".parquet"));
  const each = Math.ceil(COUNT / files.length / 2);
  for (const [place, name] of files.entries()) {
    const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
    yield* mutations(bytes, each, place);
    const length = new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
    const start = bytes.length - 8 - length;
    for (const footer of mutations(bytes.subarray(start, bytes.length - 8), each, place)) {
      const whole = new Uint8Array(start + footer.length + 8);
      whole.set(bytes.subarray(0, start));
      whole.set(footer, start);
      whole.set(bytes.subarray(-8), start + footer.length);
      new DataView(whole.buffer).setUint32(whole.length - 8, footer.length, true);
      yield whole;
    }
  }
}

describe("damaged Parquet", () => {
  it(
    "ends in a table or in a named error, in time",
    async () => {
      const ends = { table: 0, error: 0 };
      let slowest = 0;
      for (const bytes of damaged()) {
        const start = processorTime();
        try {
          await readParquet(bytes, "damaged.parquet");
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
