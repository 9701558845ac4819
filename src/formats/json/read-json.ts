import { ItemwiseError } from "../../errors";
import { columnNames } from "../kit/column-names";
import type { LabelledColumn, LabelledTable } from "../kit/labelled-table";
import * as shared from "../messages";
import { type JsonRows, rowsOf } from "./json-rows";
import { decodeJson } from "./json-text";
import * as messages from "./messages";

type JsonValue = string | number | boolean;

// Limit of cells by the size of the file.
const BASE_CELLS = 10_000_000;
const CELLS_PER_BYTE = 5;

/**
 * Reads rows in JSON: an array of objects, `{ "data": [...] }`, or an object per line (JSON Lines). Columns stand in the
 * order in which their keys appear first; null and an absent key are no value. A column has a type where all of its
 * values do; otherwise it is text.
 * @param file its name in messages
 * @throws ItemwiseError "not-json", "not-rows", "nested-value", "no-rows", "too-large", "bad-encoding"
 * @example
 * ```ts
 * const bytes = new TextEncoder().encode('[{ "age": 12, "city": "Oslo" }, { "age": null }]');
 * readJson(bytes, "answers.json").columns[1].values; // ["Oslo", null]
 * ```
 */
export function readJson(bytes: Uint8Array, file: string): LabelledTable {
  const found = rowsOf(decodeJson(bytes, file), file);
  const keys = keysOf(found, bytes.length, file);
  const { names, repeated, notes } = columnNames([...keys.keys()], { file, row: 1 });
  const cells = [...keys.keys()].map((key) => cellsOf(found, key, file));
  const mixed = names.filter((_, place) => isMixed(cells[place] ?? []));
  return {
    file,
    format: found.perLine ? "JSON Lines" : "JSON",
    label: null,
    rows: found.rows.length,
    ...(found.numbers === null ? {} : { rowNumbers: found.numbers }),
    columns: names.map((name, place) => columnOf(name, cells[place] ?? [])),
    weight: null,
    multipleResponses: [],
    repeated,
    notes:
      mixed.length === 0
        ? notes
        : [...notes, messages.mixedColumns({ columns: mixed.map((name) => shared.quoted({ name })) })],
  };
}

/** The keys of all rows, in the order of their first appearance. */
function keysOf({ rows }: JsonRows, bytes: number, file: string): Set<string> {
  const most = BASE_CELLS + CELLS_PER_BYTE * bytes;
  const keys = new Set<string>();
  for (const row of rows) {
    const before = keys.size;
    for (const key of Object.keys(row)) keys.add(key);
    if (keys.size > before && keys.size * rows.length > most) {
      throw new ItemwiseError(
        "too-large",
        () => messages.tooManyKeys({ file, rows: String(rows.length), keys: String(keys.size) }),
        { hint: messages.tooManyKeysHint },
      );
    }
  }
  if (keys.size > 0) return keys;
  throw new ItemwiseError("no-rows", () => shared.noRows({ file }), {
    hint: shared.exportAgainHint,
  });
}

function cellsOf({ rows, numbers, perLine }: JsonRows, key: string, file: string): (JsonValue | null)[] {
  return rows.map((row, place) => {
    const value: unknown = Object.hasOwn(row, key) ? row[key] : null;
    if (typeof value === "string") return value.trim() === "" ? null : value;
    if (value === null || typeof value === "boolean" || typeof value === "number") return value;
    throw new ItemwiseError(
      "nested-value",
      () =>
        messages.nestedValue({
          file,
          isLine: perLine,
          place: String(numbers?.[place] ?? place + 1),
          key,
          isList: Array.isArray(value),
        }),
      { hint: messages.nestedValueHint },
    );
  });
}

const kindsIn = (cells: readonly (JsonValue | null)[]): Set<string> =>
  new Set(cells.flatMap((cell) => (cell === null ? [] : typeof cell)));

const isMixed = (cells: readonly (JsonValue | null)[]): boolean => kindsIn(cells).size > 1;

function columnOf(name: string, cells: readonly (JsonValue | null)[]): LabelledColumn {
  const facts = { name, label: null, valueLabels: [], missing: [], level: null, attributes: {} };
  const kinds = kindsIn(cells);
  if (kinds.has("string") || kinds.size > 1) {
    return { ...facts, type: "text", values: cells.map((cell) => (cell === null ? null : textOf(cell))) };
  }
  const values = Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell)));
  return { ...facts, type: kinds.has("boolean") ? "boolean" : "number", values, tags: null };
}

const textOf = (cell: JsonValue): string =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
