import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../scripts/fuzz/outcome";
import { ItemwiseError } from "../../src/errors";
import { readXpt } from "../../src/formats/sas/read-xpt";
import { mutations } from "../support/mutate-bytes";

const FOLDER = new URL("./fixtures/sas/", import.meta.url);
const COUNT = Number(process.env.FUZZ_COUNT ?? 500);

describe("damaged transport files", () => {
  it(
    "end in a table or in a named error, in time",
    () => {
      const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xpt"));
      const ends = { table: 0, error: 0 };
      let slowest = 0;
      for (const [place, name] of files.entries()) {
        const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
        for (const damaged of mutations(bytes, Math.ceil(COUNT / files.length), place)) {
          const start = processorTime();
          try {
            readXpt(damaged, "damaged.xpt");
            ends.table += 1;
          } catch (error) {
            if (!(error instanceof ItemwiseError)) throw error;
            ends.error += 1;
          }
          slowest = Math.max(slowest, processorTime() - start);
        }
      }
      if (COUNT > 500) console.log(ends, slowest);
      expect(ends.table + ends.error).toBeGreaterThanOrEqual(COUNT);
      expect(Math.min(ends.table, ends.error)).toBeGreaterThan(COUNT / 50);
      expect(slowest).toBeLessThan(5000);
    },
    30 * 60_000,
  );
});
