/** What SQL dialects write differently. */
export interface SqlDialect {
  /** A name of a column or table, whatever characters it has. */
  readonly name: (name: string) => string;
  readonly string: (text: string) => string;
  /** Types: of text, of doubles, and of whole numbers of up to 38 digits. */
  readonly types: { readonly text: string; readonly double: string };
  /** A double without decimals as a whole number whose sums are exact. */
  readonly whole: (double: string) => string;
  /** The double that a text stands for, null where it is no number; `parseNumber` says what one is. */
  readonly number: (text: string) => string;
  readonly matches: (text: string, pattern: string) => string;
  /** The place of a string in a text, 1 for the first; 0 where it is not there. */
  readonly place: (text: string, of: string) => string;
  /** What ends a step whose columns are worked out once and not where they are used; empty where the database sees to that. */
  readonly once: string;
}

/** What `parseNumber` takes for a number. */
export const NUMBER = "^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$";

const doubled = (mark: string) => (text: string) => `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
const escaped = (mark: string) => (text: string) =>
  `${mark}${text.replace(/[\\'`]/g, (character) => `\\${character}`).replaceAll("\n", "\\n")}${mark}`;

export const sqlDialects: Readonly<
  Record<"duckdb" | "postgres" | "spark" | "bigquery" | "snowflake" | "trino", SqlDialect>
> = {
  duckdb: {
    name: doubled('"'),
    string: doubled("'"),
    types: { text: "VARCHAR", double: "DOUBLE" },
    whole: (double) => `CAST(${double} AS BIGINT)`,
    number: (text) =>
      `CASE WHEN isfinite(TRY_CAST(${text} AS DOUBLE)) AND NOT contains(${text}, '_') THEN TRY_CAST(${text} AS DOUBLE) END`,
    matches: (text, pattern) => `regexp_matches(${text}, ${pattern})`,
    place: (text, of) => `strpos(${text}, ${of})`,
    once: "",
  },
  postgres: {
    name: doubled('"'),
    string: doubled("'"),
    types: { text: "TEXT", double: "DOUBLE PRECISION" },
    whole: (double) => `CAST(${double} AS BIGINT)`,
    number: (text) => `CASE WHEN ${text} ~ '${NUMBER}' THEN CAST(${text} AS DOUBLE PRECISION) END`,
    matches: (text, pattern) => `${text} ~ ${pattern}`,
    place: (text, of) => `strpos(${text}, ${of})`,
    once: "OFFSET 0",
  },
  spark: {
    name: doubled("`"),
    string: escaped("'"),
    types: { text: "STRING", double: "DOUBLE" },
    whole: (double) => `CAST(CAST(${double} AS BIGINT) AS DECIMAL(28, 0))`,
    number: (text) => `CASE WHEN ${text} RLIKE '${NUMBER}' THEN CAST(${text} AS DOUBLE) END`,
    matches: (text, pattern) => `${text} RLIKE ${pattern}`,
    place: (text, of) => `instr(${text}, ${of})`,
    once: "",
  },
  bigquery: {
    name: escaped("`"),
    string: escaped("'"),
    types: { text: "STRING", double: "FLOAT64" },
    whole: (double) => `CAST(CAST(${double} AS INT64) AS NUMERIC)`,
    number: (text) => `CASE WHEN REGEXP_CONTAINS(${text}, '${NUMBER}') THEN CAST(${text} AS FLOAT64) END`,
    matches: (text, pattern) => `REGEXP_CONTAINS(${text}, ${pattern})`,
    place: (text, of) => `STRPOS(${text}, ${of})`,
    once: "",
  },
  snowflake: {
    name: doubled('"'),
    string: (text) => doubled("'")(text.replaceAll("\\", "\\\\")),
    types: { text: "VARCHAR", double: "DOUBLE" },
    whole: (double) => `CAST(${double} AS NUMBER(38, 0))`,
    number: (text) => `CASE WHEN REGEXP_LIKE(${text}, '${NUMBER}') THEN CAST(${text} AS DOUBLE) END`,
    matches: (text, pattern) => `REGEXP_LIKE(${text}, ${pattern})`,
    place: (text, of) => `CHARINDEX(${of}, ${text})`,
    once: "",
  },
  trino: {
    name: doubled('"'),
    string: doubled("'"),
    types: { text: "VARCHAR", double: "DOUBLE" },
    whole: (double) => `CAST(${double} AS DECIMAL(38, 0))`,
    number: (text) => `CASE WHEN regexp_like(${text}, '${NUMBER}') THEN CAST(${text} AS DOUBLE) END`,
    matches: (text, pattern) => `regexp_like(${text}, ${pattern})`,
    place: (text, of) => `strpos(${text}, ${of})`,
    once: "",
  },
};
