import { ItemwiseError } from "../errors";

/**
 * JSON text as a value; a byte-order mark is passed over.
 *
 * @param file its name, for messages
 * @throws ItemwiseError "bad-json" with line and column
 */
export function parseJson(text: string, file: string): unknown {
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
