import { ItemwiseError } from "../errors";

/** In longer texts the place of a mistake is not looked for where the engine does not say it: each look reads them again. */
const LONGEST_SEARCHED = 4_000_000;

/**
 * JSON text as a value; a byte-order mark is passed over.
 *
 * @throws ItemwiseError "bad-json" with line and column, as far as they are known
 */
export function parseJson(text: string, file: string): unknown {
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch (cause) {
    const place = placeOf((cause as Error).message, json);
    const where = place === null ? "" : `, line ${place.line}, column ${place.column}`;
    throw new ItemwiseError("bad-json", `${file}${where}: this is not valid JSON.`, {
      hint: `Look ${place === null ? "in it" : "there"} for a comma too many or too few, a missing quote or bracket, or a comment.`,
      cause,
    });
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where an error stands: as the engine says it, or as it is found by trying. */
function placeOf(message: string, json: string): Place | null {
  // Firefox tells lines; V8 positions, in some messages. Other texts in messages may be the file's own.
  const told = /^JSON\.parse: .* at line (\d+) column (\d+) of the JSON data$/s.exec(message);
  if (told !== null) return { line: Number(told[1]), column: Number(told[2]) };
  const position = positionIn(message) ?? (json.length > LONGEST_SEARCHED ? null : searched(json));
  if (position === null) return null;
  const lines = json.slice(0, position).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function positionIn(message: string): number | null {
  const found = / JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message);
  return found === null ? null : Number(found[1]);
}

/** Length of the longest beginning of a text that could still become JSON. */
function searched(json: string): number {
  let good = 0;
  let bad = json.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (mayGoOn(json.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** How V8 and Safari's engine begin to say that a text is cut off. */
const CUT_OFF =
  /^(?:Unexpected end of JSON|Unterminated string in JSON|JSON Parse error: (?:Unexpected EOF|Unterminated string))/;

/** Whether a text is JSON or only cut off. */
function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return CUT_OFF.test(message) || (positionIn(message) ?? -1) >= text.length;
  }
}
