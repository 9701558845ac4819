import { ItemwiseError } from "../../errors";

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
 *
 * @param columns by their names, in their order; a column without any text is one of numbers
 * @param options `label`: the data set's title; `weight`: the name of the column of weights; `file`: what errors call it
 * @throws ItemwiseError "uneven-columns" where one has more values than another, "mixed-column" where one has numbers
 *   and texts
 *
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
      `${file}: column "${uneven.name}" has ${uneven.values.length} values where the first has ${rows}.`,
      { hint: "Give every column a value for each row, null where there is none." },
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
  throw new ItemwiseError("mixed-column", `${file}: column "${name}" has both numbers and texts.`, {
    hint: "Make all of them texts, or all of them numbers.",
  });
}
