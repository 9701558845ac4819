import {
  type LabelledColumn,
  type LabelledTable,
  type MissingValues,
  type MultipleResponse,
  tagText,
  type ValueLabel,
} from "../kit/labelled-table";

/** What pandas keeps about a column. */
export interface PandasColumn {
  readonly level: "nominal" | "ordinal" | null;
}

/** What pandas keeps about a table. */
interface PandasFacts {
  readonly columns: ReadonlyMap<string, PandasColumn>;
  /** Columns that hold the numbers of rows, which had no name. */
  readonly unnamed: ReadonlySet<string>;
}

const UNNAMED = /^__index_level_\d+__$/;

/** Reads what pandas keeps beside a table; nothing where it does not or it can't be read. */
export function pandasFacts(text: string | undefined): PandasFacts {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    // What pandas keeps is not needed to read the values.
  }
  const index = listOf(kept, "index_columns").filter((name): name is string => typeof name === "string");
  const columns = listOf(kept, "columns").flatMap((column): [string, PandasColumn][] => {
    const name = memberOf(column, "field_name") ?? memberOf(column, "name");
    if (typeof name !== "string" || memberOf(column, "pandas_type") !== "categorical") return [];
    return [
      [name, { level: memberOf(memberOf(column, "metadata"), "ordered") === true ? "ordinal" : "nominal" }],
    ];
  });
  return { columns: new Map(columns), unnamed: new Set(index.filter((name) => UNNAMED.test(name))) };
}

/** A member of what a file holds as JSON, whatever that is. */
function memberOf(object: unknown, key: string): unknown {
  return typeof object === "object" && object !== null && Object.hasOwn(object, key)
    ? (object as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** A list of it; empty where there is none. */
function listOf(object: unknown, key: string): readonly unknown[] {
  const list = memberOf(object, key);
  return Array.isArray(list) ? list : [];
}

/** By which name a file keeps what is known of its columns. */
export const KEPT = "itemwise";

/** All that is known of a table but its values, as JSON; infinite bounds of missing values are null. */
export function keptText({ label, weight, multipleResponses, columns }: LabelledTable): string {
  return JSON.stringify({
    label,
    weight,
    multipleResponses,
    columns: columns.map((column) => ({
      name: column.name,
      label: column.label,
      valueLabels: column.valueLabels,
      missing: column.missing,
      level: column.level,
      attributes: column.attributes,
      ...(isTagged(column) ? { tagged: true } : {}),
    })),
  });
}

/** Whether a column is written as text, for the kinds of missing among its numbers. */
const isTagged = (column: LabelledColumn): boolean => column.type === "number" && column.tags !== null;

/**
 * A table with what its file keeps of it beside the values: labels, missing values, levels, attributes, the weight. What
 * is not as `keptText` writes it is passed over, since the values can be read without.
 */
export function withKept(table: LabelledTable, text: string | undefined): LabelledTable {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    // As if nothing were kept.
  }
  const known = new Map(listOf(kept, "columns").map((column) => [memberOf(column, "name"), column]));
  const weight = memberOf(kept, "weight");
  const isColumn = (name: unknown): name is string => table.columns.some((column) => column.name === name);
  const sets = listOf(kept, "multipleResponses").map(responseOf);
  return {
    ...table,
    label: textOf(memberOf(kept, "label")),
    weight: isColumn(weight) ? weight : null,
    multipleResponses: sets.flatMap((set) => (set?.columns.every(isColumn) ? [set] : [])),
    columns: table.columns.map((column) => withFacts(column, known.get(column.name))),
  };
}

function withFacts(column: LabelledColumn, kept: unknown): LabelledColumn {
  if (kept === undefined) return column;
  const whole = memberOf(kept, "tagged") === true ? tagged(column) : column;
  const level = (["nominal", "ordinal", "scale"] as const).find((one) => one === memberOf(kept, "level"));
  const attributes = memberOf(kept, "attributes");
  return {
    ...whole,
    label: textOf(memberOf(kept, "label")),
    level: level ?? column.level,
    valueLabels: listOf(kept, "valueLabels").flatMap((entry) => labelOf(entry) ?? []),
    missing: listOf(kept, "missing").flatMap((rule) => missingOf(rule) ?? []),
    attributes: Object.fromEntries(
      Object.entries(typeof attributes === "object" ? (attributes ?? {}) : {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string",
      ),
    ),
  };
}

const TAGS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 27 }, (_, tag) => [tagText(tag + 1), tag + 1]),
);

/** Numbers and kinds of missing from their texts; the column as it is where a text is neither. */
function tagged(column: LabelledColumn): LabelledColumn {
  if (column.type !== "text") return column;
  const tags = Uint8Array.from(column.values, (cell) => TAGS.get(cell ?? "") ?? 0);
  const values = Float64Array.from(column.values, (cell, row) =>
    cell === null || tags[row] !== 0 || cell.trim() === "" ? Number.NaN : Number(cell),
  );
  const isRead = column.values.every(
    (cell, row) => cell === null || tags[row] !== 0 || String(values[row]) === cell,
  );
  return isRead ? { ...column, type: "number", values, tags } : column;
}

function labelOf(entry: unknown): ValueLabel | null {
  const [label, value, tag] = ["label", "value", "tag"].map((key) => memberOf(entry, key));
  if (typeof label !== "string") return null;
  if (typeof value === "number" || typeof value === "string") return { value, label };
  return typeof tag === "number" && Number.isInteger(tag) && tag >= 1 && tag <= TAGS.size
    ? { tag, label }
    : null;
}

function missingOf(rule: unknown): MissingValues | null {
  const [value, from, to] = ["value", "from", "to"].map((key) => memberOf(rule, key));
  if (typeof value === "number" || typeof value === "string") return { value };
  const isEnd = (end: unknown): end is number | null => end === null || typeof end === "number";
  if (!isEnd(from) || !isEnd(to)) return null;
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
}

function responseOf(set: unknown): MultipleResponse | null {
  const name = memberOf(set, "name");
  const columns = listOf(set, "columns").filter((one): one is string => typeof one === "string");
  return typeof name === "string" && columns.length > 0
    ? { name, columns, label: textOf(memberOf(set, "label")), counted: textOf(memberOf(set, "counted")) }
    : null;
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
