import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ItemwiseError } from "../errors";
import { builtInMeasures } from "../measures/built-in";
import { type Measure, parseMeasure } from "../measures/measure";
import { fileError } from "./file-error";

/**
 * Reads a measure definition.
 *
 * @param nameOrPath the id of a built-in measure ("disrupting-harm"), or the path of a JSON file
 * @throws ItemwiseError "no-measure" where it is neither, "bad-json" with line and column, "bad-measure" with the
 *   paths of the wrong entries, "unreadable"
 */
export async function readMeasure(nameOrPath: string): Promise<Measure> {
  const builtIn = builtInMeasures.find((measure) => measure.id === nameOrPath);
  if (builtIn) return builtIn;
  const file = basename(nameOrPath);
  return parseMeasure(parseJson(await readText(nameOrPath), file), file);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw fileError(cause, path, "read");
    const ids = builtInMeasures.map((measure) => measure.id).join(", ");
    throw new ItemwiseError("no-measure", `${path}: there is no built-in measure and no file of that name.`, {
      hint: `Built in: ${ids}. \`itemwise init\` drafts a definition from a file of answers.`,
      cause,
    });
  }
}

function parseJson(text: string, file: string): unknown {
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch (cause) {
    const lines = json.slice(0, errorPosition(json)).split("\n");
    const where = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
    throw new ItemwiseError("bad-json", `${file}, ${where}: this is not valid JSON.`, {
      hint: "Look there for a comma too many or too few, a missing quote or bracket, or a comment.",
      cause,
    });
  }
}

/** Length of the longest beginning of a text that could still become JSON: where the error stands. */
function errorPosition(json: string): number {
  let good = 0;
  let bad = json.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(json.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether a text is JSON or only cut off. The engine gives a position in some of its messages, not in all. */
function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return /end of JSON|Unterminated string/.test(message) || Number(position) >= text.length;
  }
}
