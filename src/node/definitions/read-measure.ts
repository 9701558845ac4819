import { basename } from "node:path";
import { ItemwiseError } from "../../errors";
import { builtInMeasures } from "../../measures/built-in";
import { type Measure, parseMeasure } from "../../measures/measure";
import { readDefinition } from "../../project/read-definition";
import { diskFile } from "../files/read-table";

/**
 * Reads a measure definition.
 *
 * @param nameOrPath the id of a built-in measure ("disrupting-harm"), or the path of a file: JSON, YAML (`.yaml`,
 *   `.yml`), or a codebook with a row an item (`.csv`, `.tsv`), REDCap's data dictionary among them
 * @returns the definition, checked and with its defaults, as `parseMeasure` gives it; that of a codebook is named
 *   after its file
 * @throws ItemwiseError "no-measure" where it is neither, "bad-json" and "bad-yaml" with line and column,
 *   "bad-codebook" with row and column, "no-codebook", "bad-measure" with the paths of the wrong entries, "unreadable"
 *
 * @example
 * ```ts
 * await writeFileWhole("one.json", '{ "id": "one", "items": [{ "id": "a", "categories": [{ "code": 0 }, { "code": 1 }] }] }');
 * (await readMeasure("one.json")).items.length; // 1
 * (await readMeasure("disrupting-harm")).items.length; // 9
 * ```
 */
export async function readMeasure(nameOrPath: string): Promise<Measure> {
  const builtIn = builtInMeasures.find((measure) => measure.id === nameOrPath);
  if (builtIn) return builtIn;
  try {
    return parseMeasure(await readDefinition(diskFile(nameOrPath)), basename(nameOrPath));
  } catch (cause) {
    if (!(cause instanceof ItemwiseError) || cause.code !== "no-file") throw cause;
    const ids = builtInMeasures.map((measure) => measure.id).join(", ");
    const problem = "there is no built-in measure and no file of that name";
    throw new ItemwiseError("no-measure", `${nameOrPath}: ${problem}.`, {
      hint: `Built in: ${ids}. \`itemwise init\` drafts a definition from a file of answers.`,
      cause,
    });
  }
}
