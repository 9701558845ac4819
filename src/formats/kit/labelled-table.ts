/** What a file of answers of another program holds: its cells and what the program keeps about them. */
export interface LabelledTable {
  /** The file's name without its folder, for messages. */
  readonly file: string;
  /** What kind of file it is, as it is told to people: "SPSS (.sav)", "Stata 118 (.dta)". */
  readonly format: string;
  /** The data set's own label or title; null where it has none. */
  readonly label: string | null;
  readonly rows: number;
  /** Where each row stands in the file; counted from 1 where it is not given. */
  readonly rowNumbers?: Int32Array | undefined;
  /** In the order of the file; names are unique. */
  readonly columns: readonly LabelledColumn[];
  /** The name of the column that the file itself declares to be its weight; null where none is. */
  readonly weight: string | null;
  /** Questions to which several answers may be given, one column an answer. */
  readonly multipleResponses: readonly MultipleResponse[];
  /** What a reader of the file should know, one full sentence each: an encoding that was guessed, an unreadable part. */
  readonly notes: readonly string[];
}

/** A column with all that is known of it. */
export type LabelledColumn = NumberColumn | TextColumn;

interface ColumnFacts {
  /** As it stands in the file. */
  readonly name: string;
  /** The question's text or whatever describes the column; null where there is none. */
  readonly label: string | null;
  /** Labels of values, in the file's order. */
  readonly valueLabels: readonly ValueLabel[];
  /** Values that the file declares to be no answer. */
  readonly missing: readonly MissingValues[];
  /** As declared in the file; null where it does not say. */
  readonly level: "nominal" | "ordinal" | "scale" | null;
  /** Further attributes that the program keeps, by name. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A column of numbers, dates or times. */
export interface NumberColumn extends ColumnFacts {
  /**
   * What the numbers are: "number"; "boolean" (0 and 1); "date" (days since 1970-01-01); "datetime" (seconds since
   * 1970-01-01 00:00, without a time zone or in UTC); "time" (seconds since midnight, or of a duration).
   */
  readonly type: "number" | "boolean" | "date" | "datetime" | "time";
  /** One a row; NaN where there is no value. */
  readonly values: Float64Array;
  /**
   * Why there is no value, where the file tells kinds of missing apart: 0 is not told, 1 to 26 are Stata's and SAS's
   * `.a` to `.z`, 27 is SAS's `._`. Null where the file has none of these.
   */
  readonly tags: Uint8Array | null;
}

export interface TextColumn extends ColumnFacts {
  readonly type: "text";
  /** One a row, blanks at the end cut where the format fills with blanks; null where there is no value. */
  readonly values: readonly (string | null)[];
}

/** What a value stands for. A tag (1 to 26: `.a` to `.z`; 27: `._`) has a label in Stata's and SAS's files. */
export type ValueLabel =
  | { readonly value: number | string; readonly label: string }
  | { readonly tag: number; readonly label: string };

/** A value, or all from one to another (-Infinity and Infinity where there is no bound). */
export type MissingValues =
  | { readonly value: number | string }
  | { readonly from: number; readonly to: number };

/** A set of columns that hold the answers to one question. */
export interface MultipleResponse {
  readonly name: string;
  readonly label: string | null;
  readonly columns: readonly string[];
  /** The value that stands for "chosen"; null where each column holds a category. */
  readonly counted: string | null;
}

const DAY = 86_400_000;

/** A number or a kind of missing as text: "3.5", ".a", "" where there is no value and no kind is told. */
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

/** A value of a column as text; dates and times as ISO 8601 has them. */
export function valueText(type: NumberColumn["type"], value: number): string {
  if (type === "date") return isoTime(value * DAY)?.slice(0, 10) ?? String(value);
  if (type === "datetime") return isoTime(value * 1000)?.replace(/\.000$/, "") ?? String(value);
  return type === "time" ? durationText(value) : String(value);
}

/** Null beyond the years that dates can have. */
function isoTime(milliseconds: number): string | null {
  const date = new Date(Math.round(milliseconds));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, -1);
}

/** Hours, minutes and seconds, "26:05:00" where it is longer than a day. */
function durationText(seconds: number): string {
  const all = Math.round(Math.abs(seconds) * 1000);
  const fraction = all % 1000;
  const whole = (all - fraction) / 1000;
  const two = (value: number): string => String(value).padStart(2, "0");
  const clock = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(two).join(":");
  return `${seconds < 0 ? "-" : ""}${clock}${fraction > 0 ? `.${String(fraction).padStart(3, "0")}` : ""}`;
}
