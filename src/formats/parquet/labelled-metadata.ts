import {
  type LabelledColumn,
  type LabelledTable,
  type MissingValues,
  type MultipleResponse,
  tagText,
  type ValueLabel,
} from "../kit/labelled-table";

export interface PandasColumn {
  readonly level: "nominal" | "ordinal" | null;
}

interface PandasFacts {
  readonly columns: ReadonlyMap<string, PandasColumn>;
  /** Index columns without a name. */
  readonly unnamed: ReadonlySet<string>;
}

const UNNAMED = /^__index_level_\d+__$/;

/** Reads pandas's metadata; empty where there is none or it cannot be read. */
export function pandasFacts(text: string | undefined): PandasFacts {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    // The values can be read without it.
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

function memberOf(object: unknown, key: string): unknown {
  return typeof object === "object" && object !== null && Object.hasOwn(object, key)
    ? (object as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function listOf(object: unknown, key: string): readonly unknown[] {
  const list = memberOf(object, key);
  return Array.isArray(list) ? list : [];
}

/** The key of our metadata in a file. */
export const METADATA_KEY = "itemwise";

/** The metadata of a table as JSON; infinite bounds of missing values are null. */
export function metadataText({ label, weight, multipleResponses, columns }: LabelledTable): string {
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

/** Whether a numeric column is written as text because it has kinds of missing. */
const isTagged = (column: LabelledColumn): boolean => column.type === "number" && column.tags !== null;

/** A table with the labels, missing values, levels, attributes and weight of `metadataText`, as far as readable. */
export function withMetadata(table: LabelledTable, text: string | undefined): LabelledTable {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    // As if there were no metadata.
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
    columns: table.columns.map((column) => withColumnMetadata(column, known.get(column.name))),
  };
}

function withColumnMetadata(column: LabelledColumn, kept: unknown): LabelledColumn {
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

/** Numbers and kinds of missing from their texts; the column itself where a text is neither. */
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
