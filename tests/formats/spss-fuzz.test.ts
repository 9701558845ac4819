import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../scripts/fuzz/outcome";
import { ItemwiseError } from "../../src/errors";
import { readSpss } from "../../src/formats/spss/read-spss";
import { inRepository } from "../support/cli";
import { mutations } from "../support/mutate-bytes";

const FOLDER = inRepository("tests/formats/fixtures/spss");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith("sav"));
/** In all; FUZZ asks for more. */
const COUNT = Math.ceil(Number(process.env.FUZZ ?? 500) / FILES.length);

describe("damaged SPSS files", () => {
  it.each(FILES)("%s: a result or a named error, soon", (name) => {
    const whole = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
    let read = 0;
    for (const bytes of mutations(whole, COUNT, FILES.indexOf(name) + 1)) {
      const start = processorTime();
      try {
        const { columns, rows } = readSpss(bytes, name);
        read += columns.every(({ values }) => values.length === rows) ? 1 : 0;
      } catch (error) {
        if (!(error instanceof ItemwiseError)) throw error;
        expect(error.message).toContain(name);
        read++;
      }
      expect(processorTime() - start).toBeLessThan(5000);
    }
    expect(read).toBe(COUNT);
  });
});
