import { readCodebook } from "../measures/forms/codebook";
import type { AnswersFile } from "./answers-file";
import { readCsvFile } from "./join-answers";
import { parseJson } from "./parse-json";

/**
 * The definition of a measure as it stands in a file, for `parseMeasure`: JSON, YAML (`.yaml`, `.yml`), or a codebook
 * with a row an item (`.csv`, `.tsv`), whose measure is named after its file.
 *
 * @throws ItemwiseError "bad-json" and "bad-yaml" with line and column, "bad-codebook" with row and column,
 *   "no-codebook"
 */
export async function readDefinition(file: AnswersFile): Promise<unknown> {
  const { name } = file;
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? "";
  if (ending === ".csv" || ending === ".tsv") {
    const id = name
      .slice(0, -ending.length)
      .replace(/[^\p{L}\p{N}_.-]+/gu, "-")
      .replace(/^[^\p{L}\p{N}]+/u, "");
    return readCodebook(await readCsvFile(file), id || "codebook");
  }
  const text = new TextDecoder().decode(await file.bytes());
  if (ending !== ".yaml" && ending !== ".yml") return parseJson(text, name);
  const { parseYaml } = await import("../measures/forms/parse-yaml");
  return parseYaml(text, name);
}
