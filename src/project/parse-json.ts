import { ItemwiseError } from "../errors";
import * as messages from "./messages";

/** Longer texts are not searched for the mistake where the engine does not locate it: each step parses them again. */
const MAX_SEARCHED = 4_000_000;

/** Parses JSON, ignoring a byte-order mark. @throws ItemwiseError "bad-json" with line and column, if known */
export function parseJson(text: string, file: string): unknown {
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch (cause) {
    const place = placeOf((cause as Error).message, json);
    throw new ItemwiseError(
      "bad-json",
      () =>
        messages.badJson({
          line: place === null ? null : String(place.line),
          column: String(place?.column ?? ""),
          file,
        }),
      { hint: () => messages.badJsonHint({ isPlaced: place !== null }), cause },
    );
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Position of a syntax error, from the engine's message or by search. */
function placeOf(message: string, json: string): Place | null {
  // Firefox names lines; V8 names positions in some messages. Anything else in messages may come from the file.
  const firefox = /^JSON\.parse: .* at line (\d+) column (\d+) of the JSON data$/s.exec(message);
  if (firefox !== null) return { line: Number(firefox[1]), column: Number(firefox[2]) };
  const position = positionIn(message) ?? (json.length > MAX_SEARCHED ? null : errorPosition(json));
  if (position === null) return null;
  const lines = json.slice(0, position).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function positionIn(message: string): number | null {
  const position = / JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message);
  return position === null ? null : Number(position[1]);
}

/** Length of the longest prefix that could still become JSON. */
function errorPosition(json: string): number {
  let good = 0;
  let bad = json.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldBecomeJson(json.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Beginnings of V8's and Safari's messages about truncated text. */
const TRUNCATED =
  /^(?:Unexpected end of JSON|Unterminated string in JSON|JSON Parse error: (?:Unexpected EOF|Unterminated string))/;

/** Whether a text is JSON or a prefix of it. */
function couldBecomeJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return TRUNCATED.test(message) || (positionIn(message) ?? -1) >= text.length;
  }
}
