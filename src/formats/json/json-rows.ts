import { ItemwiseError } from "../../errors";
import * as shared from "../messages";
import * as messages from "./messages";

type JsonRow = Readonly<Record<string, unknown>>;

/** The rows of a file, before their values are looked at. */
export interface JsonRows {
  readonly rows: readonly JsonRow[];
  /** Whether each row is a line of the file. */
  readonly perLine: boolean;
  /** The rows' lines; null where rows count from 1. */
  readonly numbers: Int32Array | null;
}

const PER_LINE = /\.(jsonl|ndjson)$/i;

/** The rows in a text. @throws ItemwiseError "empty-file", "not-json", "not-rows" */
export function rowsOf(text: string, file: string): JsonRows {
  const start = text.search(/\S/);
  if (start < 0) {
    throw new ItemwiseError("empty-file", () => shared.emptyFile({ file }), {
      hint: shared.emptyFileHint,
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
    throw new ItemwiseError("not-rows", () => messages.noArray({ file }), {
      hint: messages.noArrayHint,
    });
  }
  const rows = list.map((row: unknown, place) => asRow(row, { file, isLine: false, place: place + 1 }));
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
    rows.push(asRow(value, { file, isLine: true, place: place + 1 }));
    numbers.push(place + 1);
  }
  return { rows, perLine: true, numbers: Int32Array.from(numbers) };
}

const isRow = (value: unknown): value is JsonRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function asRow(
  value: unknown,
  { file, isLine, place }: { readonly file: string; readonly isLine: boolean; readonly place: number },
): JsonRow {
  if (isRow(value)) return value;
  const is = Array.isArray(value) ? null : JSON.stringify(value).slice(0, 40);
  throw new ItemwiseError(
    "not-rows",
    () => messages.notAnObject({ file, isLine, place: String(place), value: is }),
    { hint: messages.rowsHint },
  );
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
  return new ItemwiseError(
    "not-json",
    () => messages.notJson({ file, line: line === null ? null : String(line) }),
    { hint: messages.notJsonHint, cause },
  );
}
