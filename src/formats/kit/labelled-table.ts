import { ItemwiseError } from "../../errors";
import type { LongShape } from "../../measures/schema/shape";
import * as messages from "../messages";

/** The data of another program's file, with the metadata that the program keeps about them. */
export interface LabelledTable {
  /** The file's name without its folder, for messages. */
  readonly file: string;
  /** The kind of file, for users: "SPSS (.sav)", "Stata 118 (.dta)". */
  readonly format: string;
  /** The data set's own label or title; null where it has none. */
  readonly label: string | null;
  readonly rows: number;
  /** Number of each row in the file; from 1 on where not given. */
  readonly rowNumbers?: Int32Array | undefined;
  /** In the order of the file; names are unique. */
  readonly columns: readonly LabelledColumn[];
  /** The column that the file declares as its weight. */
  readonly weight: string | null;
  /** Questions with several answers, one column per answer. */
  readonly multipleResponses: readonly MultipleResponse[];
  /** The columns of the file in long format from which this table with a row per person was made. */
  readonly long?: LongShape | undefined;
  /** Names that the file gives to several columns, which are called `a_1`, `a_2` here; none where not given. */
  readonly repeated?: readonly string[] | undefined;
  /** Notes for users, one sentence each: an encoding that was guessed, an unreadable part. */
  readonly notes: readonly string[];
}

export type LabelledColumn = NumberColumn | TextColumn;

interface ColumnFacts {
  /** As in the file. */
  readonly name: string;
  /** The question's text or another description. */
  readonly label: string | null;
  /** In the file's order. */
  readonly valueLabels: readonly ValueLabel[];
  /** Values that the file declares as missing. */
  readonly missing: readonly MissingValues[];
  /** As declared in the file; null where it does not say. */
  readonly level: "nominal" | "ordinal" | "scale" | null;
  /** Further attributes by name. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A column of numbers, dates or times. */
export interface NumberColumn extends ColumnFacts {
  /**
   * Meaning of the numbers: "boolean" (0 and 1), "date" (days since 1970-01-01), "datetime" (seconds since 1970-01-01
   * 00:00, without a time zone or in UTC), "time" (seconds since midnight, or of a duration).
   */
  readonly type: "number" | "boolean" | "date" | "datetime" | "time";
  /** By row; NaN where there is no value. */
  readonly values: Float64Array;
  /** Kinds of missing by row: 0 is unspecified, 1 to 26 are Stata's and SAS's `.a` to `.z`, 27 is SAS's `._`. */
  readonly tags: Uint8Array | null;
}

export interface TextColumn extends ColumnFacts {
  readonly type: "text";
  /** By row, without padding; null where there is no value. */
  readonly values: readonly (string | null)[];
}

/** The label of a value, or of a kind of missing (tag 1 to 26: `.a` to `.z`; 27: `._`) in Stata's and SAS's files. */
export type ValueLabel =
  | { readonly value: number | string; readonly label: string }
  | { readonly tag: number; readonly label: string };

/** A missing value or range (-Infinity and Infinity where it has no bound). */
export type MissingValues =
  | { readonly value: number | string }
  | { readonly from: number; readonly to: number };

/** What a column has of which its file says nothing else. */
export const BARE_COLUMN = {
  label: null,
  valueLabels: [],
  missing: [],
  level: null,
  attributes: {},
} as const;

/** A set of columns with the answers to one question. */
export interface MultipleResponse {
  readonly name: string;
  readonly label: string | null;
  readonly columns: readonly string[];
  /** The value that means "chosen"; null where each column holds a category. */
  readonly counted: string | null;
}

const DAY = 86_400_000;

/** A cell as text: "3.5", ".a", "" where there is no value and no kind of missing. */
export function cellText(column: LabelledColumn, row: number): string {
  if (column.type === "text") return column.values[row] ?? "";
  const value = column.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? tagText(column.tags?.[row] ?? 0) : valueText(column.type, value);
}

/** `.a` to `.z` for 1 to 26, `._` for 27, nothing for 0. */
export function tagText(tag: number): string {
  if (tag === 0) return "";
  return tag === 27 ? "._" : `.${String.fromCharCode(96 + tag)}`;
}

/** A value of a column as text; dates and times in ISO 8601. */
export function valueText(type: NumberColumn["type"], value: number): string {
  if (type === "date") return isoTime(value * DAY)?.slice(0, 10) ?? String(value);
  if (type === "datetime") return isoTime(value * 1000)?.replace(/\.000$/, "") ?? String(value);
  return type === "time" ? durationText(value) : String(value);
}

/** Null beyond the range of dates. */
function isoTime(milliseconds: number): string | null {
  const date = new Date(Math.round(milliseconds));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, -1);
}

/** Hours, minutes and seconds; "26:05:00" where it is longer than a day. */
function durationText(seconds: number): string {
  const all = Math.round(Math.abs(seconds) * 1000);
  const fraction = all % 1000;
  const whole = (all - fraction) / 1000;
  const two = (value: number): string => String(value).padStart(2, "0");
  const clock = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(two).join(":");
  return `${seconds < 0 ? "-" : ""}${clock}${fraction > 0 ? `.${String(fraction).padStart(3, "0")}` : ""}`;
}

/** A column for `labelledTable`: its values, and what else is known of it. */
export interface ColumnInput {
  /** Numbers, or texts; null (and NaN) where there is no value. */
  readonly values: Float64Array | readonly (number | null)[] | readonly (string | null)[];
  /** What its numbers are, where they are not just numbers: see `NumberColumn`. */
  readonly type?: NumberColumn["type"] | undefined;
  readonly label?: string | null | undefined;
  readonly valueLabels?: readonly ValueLabel[] | undefined;
  readonly missing?: readonly MissingValues[] | undefined;
  readonly level?: LabelledColumn["level"] | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/**
 * A table of one's own, to be written by `writeDataFile` or a writer of one format.
 * @param columns by their names, in their order; a column without any text is one of numbers
 * @param options `label`: the data set's title; `weight`: the name of the column of weights; `file`: what errors call it
 * @throws ItemwiseError "uneven-columns" where one has more values than another, "mixed-column" where one has numbers
 *   and texts
 * @example
 * ```ts
 * const table = labelledTable({
 *   happy: { values: [1, 2, 99, null], label: "Are you happy?", valueLabels: [{ value: 1, label: "No" }], missing: [{ value: 99 }] },
 *   city: { values: ["Oslo", "Lima", null, "Bonn"] },
 * });
 * table.columns.map(({ name, type }) => `${name}: ${type}`); // ["happy: number", "city: text"]
 * ```
 */
export function labelledTable(
  columns: Readonly<Record<string, ColumnInput>>,
  options: {
    readonly file?: string | undefined;
    readonly label?: string | null | undefined;
    readonly weight?: string | null | undefined;
  } = {},
): LabelledTable {
  const { file = "table", label = null, weight = null } = options;
  const made = Object.entries(columns).map(([name, column]) => columnOf(name, column, file));
  const rows = made[0]?.values.length ?? 0;
  const uneven = made.find(({ values }) => values.length !== rows);
  if (uneven !== undefined) {
    throw new ItemwiseError(
      "uneven-columns",
      () =>
        messages.unevenColumns({
          file,
          column: uneven.name,
          values: String(uneven.values.length),
          rows: String(rows),
        }),
      { hint: messages.unevenColumnsHint },
    );
  }
  return {
    file,
    format: "columns",
    label,
    rows,
    columns: made,
    weight,
    multipleResponses: [],
    notes: [],
  };
}

function columnOf(name: string, column: ColumnInput, file: string): LabelledColumn {
  const { values, label = null, valueLabels = [], missing = [], level = null, attributes = {} } = column;
  const facts = { name, label, valueLabels, missing, level, attributes };
  const cells = Array.from<number | string | null>(values);
  const texts = cells.filter((cell): cell is string | null => typeof cell !== "number");
  const numbers = cells.filter((cell): cell is number | null => typeof cell !== "string");
  if (numbers.length === cells.length) {
    const ours = Float64Array.from(numbers, (cell) => cell ?? Number.NaN);
    return { ...facts, type: column.type ?? "number", values: ours, tags: null };
  }
  if (texts.length === cells.length) return { ...facts, type: "text", values: texts };
  throw new ItemwiseError("mixed-column", () => messages.mixedColumn({ file, column: name }), {
    hint: messages.mixedColumnHint,
  });
}
