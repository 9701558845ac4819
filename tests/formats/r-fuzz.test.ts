import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../scripts/fuzz/outcome";
import { ItemwiseError } from "../../src/errors";
import { readRds } from "../../src/formats/r/read-rds";
import { inRepository } from "../support/cli";
import { mutations } from "../support/mutate-bytes";

const FOLDER = inRepository("tests/formats/fixtures/r");
const FILES = readdirSync(FOLDER).filter((name) => !/json$|xz|bzip2/.test(name));
/** In all; FUZZ asks for more. */
const COUNT = Math.ceil(Number(process.env.FUZZ ?? 500) / FILES.length);

/** Most copies are of what is in the packed files, since unpacking tells damage by itself. */
function copies(name: string): Uint8Array[] {
  const whole = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
  const seed = FILES.indexOf(name) + 1;
  if (whole[0] !== 0x1f) return [...mutations(whole, COUNT, seed)];
  const packed = Math.ceil(COUNT / 10);
  return [...mutations(whole, packed, seed), ...mutations(gunzipSync(whole), COUNT - packed, seed)];
}

describe("damaged files of R", () => {
  it.each(FILES)("%s: a result or a named error, soon", (name) => {
    for (const bytes of copies(name)) {
      const start = processorTime();
      try {
        const { columns, rows } = readRds(bytes, name);
        expect(columns.filter(({ values }) => values.length !== rows)).toEqual([]);
      } catch (error) {
        if (!(error instanceof ItemwiseError)) throw error;
        expect(error.message).toContain(name);
      }
      expect(processorTime() - start).toBeLessThan(5000);
    }
  });
});
