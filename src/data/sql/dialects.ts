export interface SqlDialect {
  /** Quoted name of a column or table. */
  readonly name: (name: string) => string;
  readonly string: (text: string) => string;
  /** Types of text and of doubles. */
  readonly types: { readonly text: string; readonly double: string };
  /** A double without decimals as an integer whose sums are exact. */
  readonly integer: (double: string) => string;
  /** A text's double, null where `parseNumber` finds none. */
  readonly number: (text: string) => string;
  readonly matches: (text: string, pattern: string) => string;
  /** Position of a string in a text, from 1; 0 if absent. */
  readonly position: (text: string, of: string) => string;
  /** Ends a step whose columns are to be computed only once; empty where the database ensures that. */
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
    integer: (double) => `CAST(${double} AS BIGINT)`,
    number: (text) =>
      `CASE WHEN isfinite(TRY_CAST(${text} AS DOUBLE)) AND NOT contains(${text}, '_') THEN TRY_CAST(${text} AS DOUBLE) END`,
    matches: (text, pattern) => `regexp_matches(${text}, ${pattern})`,
    position: (text, of) => `strpos(${text}, ${of})`,
    once: "",
  },
  postgres: {
    name: doubled('"'),
    string: doubled("'"),
    types: { text: "TEXT", double: "DOUBLE PRECISION" },
    integer: (double) => `CAST(${double} AS BIGINT)`,
    number: (text) => `CASE WHEN ${text} ~ '${NUMBER}' THEN CAST(${text} AS DOUBLE PRECISION) END`,
    matches: (text, pattern) => `${text} ~ ${pattern}`,
    position: (text, of) => `strpos(${text}, ${of})`,
    once: "OFFSET 0",
  },
  spark: {
    name: doubled("`"),
    string: escaped("'"),
    types: { text: "STRING", double: "DOUBLE" },
    integer: (double) => `CAST(CAST(${double} AS BIGINT) AS DECIMAL(28, 0))`,
    number: (text) => `CASE WHEN ${text} RLIKE '${NUMBER}' THEN CAST(${text} AS DOUBLE) END`,
    matches: (text, pattern) => `${text} RLIKE ${pattern}`,
    position: (text, of) => `instr(${text}, ${of})`,
    once: "",
  },
  bigquery: {
    name: escaped("`"),
    string: escaped("'"),
    types: { text: "STRING", double: "FLOAT64" },
    integer: (double) => `CAST(CAST(${double} AS INT64) AS NUMERIC)`,
    number: (text) => `CASE WHEN REGEXP_CONTAINS(${text}, '${NUMBER}') THEN CAST(${text} AS FLOAT64) END`,
    matches: (text, pattern) => `REGEXP_CONTAINS(${text}, ${pattern})`,
    position: (text, of) => `STRPOS(${text}, ${of})`,
    once: "",
  },
  snowflake: {
    name: doubled('"'),
    string: (text) => doubled("'")(text.replaceAll("\\", "\\\\")),
    types: { text: "VARCHAR", double: "DOUBLE" },
    integer: (double) => `CAST(${double} AS NUMBER(38, 0))`,
    number: (text) => `CASE WHEN REGEXP_LIKE(${text}, '${NUMBER}') THEN CAST(${text} AS DOUBLE) END`,
    matches: (text, pattern) => `REGEXP_LIKE(${text}, ${pattern})`,
    position: (text, of) => `CHARINDEX(${of}, ${text})`,
    once: "",
  },
  trino: {
    name: doubled('"'),
    string: doubled("'"),
    types: { text: "VARCHAR", double: "DOUBLE" },
    integer: (double) => `CAST(${double} AS DECIMAL(38, 0))`,
    number: (text) => `CASE WHEN regexp_like(${text}, '${NUMBER}') THEN CAST(${text} AS DOUBLE) END`,
    matches: (text, pattern) => `regexp_like(${text}, ${pattern})`,
    position: (text, of) => `strpos(${text}, ${of})`,
    once: "",
  },
};
