import { ItemwiseError } from "../../errors";

type JsonRow = Readonly<Record<string, unknown>>;

/** The rows of a file, before their values are looked at. */
export interface JsonRows {
  readonly rows: readonly JsonRow[];
  /** Whether each row is a line of the file. */
  readonly perLine: boolean;
  /** The rows' lines; null where rows count from 1. */
  readonly numbers: Int32Array | null;
}

const HINT =
  'Write an array with an object for each person, [{ "age": 12 }, { "age": 13 }], or one object per line, or CSV.';
const PER_LINE = /\.(jsonl|ndjson)$/i;

/** The rows in a text. @throws ItemwiseError "empty-file", "not-json", "not-rows" */
export function rowsOf(text: string, file: string): JsonRows {
  const start = text.search(/\S/);
  if (start < 0) {
    throw new ItemwiseError("empty-file", `${file}: the file is empty.`, {
      hint: "Check the path, or export the data again.",
    });
  }
  if (PER_LINE.test(file) && text[start] !== "[") return linesOf(text, file);
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch (cause) {
    // One row per line is often called .json, too.
    if (text[start] === "{" && isRow(parsed(lineAt(text, start)))) return linesOf(text, file);
    throw notJson(file, lineOf(cause, text), cause);
  }
  const list = isRow(whole) && Object.hasOwn(whole, "data") ? whole.data : whole;
  if (!Array.isArray(list)) {
    throw new ItemwiseError("not-rows", `${file}: it is JSON, but has no array of rows.`, {
      hint: `${HINT} A measure's definition is named by --measure.`,
    });
  }
  const rows = list.map((row: unknown, place) => asRow(row, `${file}, row ${place + 1}`));
  return { rows, perLine: false, numbers: null };
}

function linesOf(text: string, file: string): JsonRows {
  const rows: JsonRow[] = [];
  const numbers: number[] = [];
  for (const [place, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw notJson(file, place + 1, cause);
    }
    rows.push(asRow(value, `${file}, line ${place + 1}`));
    numbers.push(place + 1);
  }
  return { rows, perLine: true, numbers: Int32Array.from(numbers) };
}

const isRow = (value: unknown): value is JsonRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function asRow(value: unknown, where: string): JsonRow {
  if (isRow(value)) return value;
  const is = Array.isArray(value) ? "a list" : JSON.stringify(value).slice(0, 40);
  throw new ItemwiseError("not-rows", `${where}: it is ${is} where an object with the answers should be.`, {
    hint: HINT,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** The line that a parser's message names by its position; null where it names none. */
function lineOf(cause: unknown, text: string): number | null {
  const position = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined;
  return position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
}

function notJson(file: string, line: number | null, cause: unknown): ItemwiseError {
  const where = line === null ? file : `${file}, line ${line}`;
  return new ItemwiseError("not-json", `${where}: it cannot be read as JSON.`, {
    hint: "The file may be cut off, or a comma, quote or bracket may be missing or too many. Export it once more, or as CSV.",
    cause,
  });
}
