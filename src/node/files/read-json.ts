import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ItemwiseError } from "../../errors";
import { fileError } from "./file-error";

/** @throws ItemwiseError "no-file", "unreadable" */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw fileError(cause, path, "read");
  }
}

/** @throws ItemwiseError as `readText`, "bad-json" with line and column */
export async function readJson(path: string): Promise<unknown> {
  return parseJson(await readText(path), basename(path));
}

/** JSON text as a value; a byte-order mark is passed over. */
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
