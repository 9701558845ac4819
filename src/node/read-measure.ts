import { basename } from "node:path";
import { ItemwiseError } from "../errors";
import { builtInMeasures } from "../measures/built-in";
import { type Measure, parseMeasure } from "../measures/measure";
import { readJson } from "./read-json";

/**
 * Reads a measure definition.
 *
 * @param nameOrPath the id of a built-in measure ("disrupting-harm"), or the path of a JSON file
 * @returns the definition, checked and with its defaults, as `parseMeasure` gives it
 * @throws ItemwiseError "no-measure" where it is neither, "bad-json" with line and column, "bad-measure" with the
 *   paths of the wrong entries, "unreadable"
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
    return parseMeasure(await readJson(nameOrPath), basename(nameOrPath));
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
