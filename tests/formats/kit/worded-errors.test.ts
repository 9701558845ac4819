import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ItemwiseError } from "../../../src/errors";
import { readDataFile } from "../../../src/formats/read-file";
import { inLanguage } from "../../../src/words/language";
import { loadLanguage } from "../../../src/words/load-language";
import { inRepository } from "../../support/cli";

const FIXTURES = inRepository("tests/formats/fixtures");
const ENDING = /\.(?:sav|zsav|por|dta|xpt|sas7bdat|rds|rda|parquet|feather|arrow|xlsx|ods)$/;
const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((file) =>
  ENDING.test(file),
);

/** The file's name, Stata's marks, compressions of R. */
const DATA = /^7\.\w+|<\/?\w+>|\b(?:bzip2|xz)\b/g;

/** The errors of readers where a file ends at some place of it. */
async function errorsOf(file: string): Promise<ItemwiseError[]> {
  const bytes = readFileSync(join(FIXTURES, file));
  const [ending = ""] = ENDING.exec(file) ?? [];
  const found: ItemwiseError[] = [];
  for (const share of [0.02, 0.2, 0.5, 0.9]) {
    const cut = bytes.subarray(0, Math.floor(share * bytes.length));
    try {
      await readDataFile(cut, `7${ending}`);
    } catch (error) {
      if (!(error instanceof ItemwiseError)) throw error;
      found.push(error);
    }
  }
  return found;
}

describe("errors of readers", () => {
  it("come wholly from the catalog", async () => {
    const errors = (await Promise.all(files.map(errorsOf))).flat();
    const own = errors.flatMap((error) => {
      const { message } = inLanguage("qps", () => error.worded());
      const left = message.replace(/\[[^\]]*\]/g, " ").replace(DATA, " ");
      return /[a-z]{2}/i.test(left) ? [left] : [];
    });
    expect(errors.length).toBeGreaterThan(100);
    expect([...new Set(own)]).toEqual([]);
  });

  it("are translated", async () => {
    await loadLanguage("fr");
    const [error] = await errorsOf(files.find((file) => file.endsWith(".sav")) ?? "");
    expect(inLanguage("fr", () => error?.worded())).toEqual({
      message: "7.sav\u202f: il y a dans son en-tête un renvoi à l’octet 64, que le fichier n’a pas.",
      hint: "Le fichier est tronqué ou endommagé. Le copier à nouveau depuis son origine, ou l’exporter encore une fois\u202f; le CSV convient aussi.",
    });
  });
});
