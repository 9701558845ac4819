import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { choose } from "../../words/choose";
import { type ColumnRule, columnRules } from "../answers/canonical-cells";
import { weightSource } from "../answers/number-column";
import { LARGEST_COLUMN, limbColumns } from "../answers/pattern-columns";
import { contextsIn } from "../answers/read-contexts";
import { checkChoices, chooseGroup } from "../answers/responses";
import type { Weighting } from "../answers/weighting";
import * as messages from "../messages";
import { checkColumnNames, peopleColumn } from "../patterns/pattern-file";
import { asDouble, BLANK_TEXTS, countRows, isNumber, plainText } from "./count-rows";
import { type SqlDialect, sqlDialects } from "./dialects";

export interface PatternQueryOptions {
  readonly dialect: keyof typeof sqlDialects;
  /** The table's name; its parts are separated by points, parts with a point are in double quotes. */
  readonly table: string;
  /** Default: as the measure says. */
  readonly weights?: Weighting | undefined;
  /** Names of the measure's groups (default: all). */
  readonly groups?: readonly string[] | undefined;
  /** Whether to include where the items last happened. @default true */
  readonly contexts?: boolean | undefined;
}

/**
 * The SQL query that builds a table of patterns in the database, from a table with a row per person: the same table as
 * `itemwise patterns` makes of a file, with sums of weights as whole numbers. Codes, blanks and groups are read as the
 * measure says; undeclared values are unchanged, and reported when the table is read.
 * @throws ItemwiseError "unknown-choice", "no-weight", "reserved-column", "bad-table", "rows-of-occasions"
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "one", items: [{ id: "a", categories: yesNo }] });
 * patternQuery(measure, { dialect: "duckdb", table: "answers" }).startsWith("WITH answers AS ("); // true
 * ```
 */
export function patternQuery(measure: Measure, options: PatternQueryOptions): string {
  const dialect = choose("dialect", sqlDialects, options.dialect);
  const groups = [...new Set(options.groups ?? Object.keys(measure.groups))];
  checkChoices(measure, { groups, weights: options.weights });
  for (const name of groups) chooseGroup(measure, name);
  if (measure.repeat?.rows != null) throw rowsOfPeople("occasion");
  if (measure.shape !== null) throw rowsOfPeople("long");
  const weighting = options.weights ?? measure.weight?.type ?? "none";
  weightSource(measure, weighting);
  const header = everyColumn(measure);
  const contexts = options.contexts === false ? [] : contextsIn(measure, header).there;
  const rules = columnRules(measure, { header, groups, contexts });
  const columns = rules.map(({ column }) => column);
  const from = tableParts(options.table).map(dialect.name).join(".");
  const counted = countRows({ from, columns, weighting, weight: measure.weight }, dialect);
  const names = rules.map((_, k) => `c${k + 1}`);
  const weighted = weighting !== "none";
  const kept = weighted ? "\n  WHERE left_out IS NULL" : "";
  const limbs = weighted ? limbNames(weighting) : [];
  checkColumnNames(columns, weighted ? [...limbs.map(({ name }) => name), LARGEST_COLUMN] : []);
  const numbers = ["people", ...limbs.map(({ limb }) => limb), ...(weighted ? ["largest", "wrong"] : [])];
  const written = rules.map((rule, k) => `${canonicalSql(rule, `k${k + 1}`, dialect)} AS c${k + 1}`);
  const by = [...names, ...(weighted ? ["wrong"] : [])].join(", ");
  const sums = [
    `SUM(people) AS ${dialect.name(peopleColumn(columns))}`,
    ...limbs.map(
      ({ limb, name }) => `CASE WHEN wrong IS NULL THEN SUM(${limb}) END AS ${dialect.name(name)}`,
    ),
    ...(weighted ? [`CASE WHEN wrong IS NULL THEN MAX(largest) END AS ${dialect.name(LARGEST_COLUMN)}`] : []),
  ];
  const texts = rules.map((_, k) => `${plainText(`k${k + 1}`, dialect)} AS k${k + 1}`);
  const trimmed = `trimmed AS (\n  SELECT ${[...texts, ...numbers].join(", ")}\n  FROM counted${kept}\n)`;
  const coded = `coded AS (\n  SELECT ${[...written, ...numbers].join(",\n    ")}\n  FROM trimmed\n)`;
  const shown = rules.map(({ column }, k) => `c${k + 1} AS ${dialect.name(column)}`);
  return `WITH ${[...counted, trimmed, coded].join(",\n")}\nSELECT ${[...shown, ...sums].join(",\n  ")}\nFROM coded\nGROUP BY ${by}\n`;
}

function rowsOfPeople(rows: "occasion" | "long"): ItemwiseError {
  return new ItemwiseError("rows-of-occasions", () => messages.rowsOfOccasions({ rows }), {
    hint: () => messages.rowsOfOccasionsHint({ rows }),
  });
}

function limbNames(weighting: Weighting): { limb: string; name: string }[] {
  const of = (letter: string, sum: "weight" | "squares") =>
    limbColumns(sum).map((name, k) => ({ limb: `${letter}${k + 1}`, name }));
  return [...of("w", "weight"), ...(weighting === "design" ? of("q", "squares") : [])];
}

/** The columns of a table with everything that a measure can read. */
function everyColumn(measure: Measure): string[] {
  return [
    ...Object.values(measure.groups).map(({ column }) => column),
    ...[measure.stratum, measure.cluster, measure.fpc].flatMap((unit) => unit?.column ?? []),
    ...measure.items.flatMap(({ column, contexts }) => [
      column,
      ...Object.values(contexts).flatMap((context) => context.columns),
    ]),
  ];
}

/** `canonicalCell` in SQL, of trimmed text. */
function canonicalSql({ kind, classes, fallback }: ColumnRule, text: string, dialect: SqlDialect): string {
  const blank = `WHEN ${text} IN (${BLANK_TEXTS.map(dialect.string).join(", ")}) THEN ''`;
  const number = asDouble(text, dialect);
  if (kind === "number") {
    return `CASE ${blank} WHEN ${isNumber(text, dialect)} THEN CAST(${number} AS ${dialect.types.text}) ELSE ${text} END`;
  }
  if (kind === "codes") {
    const cases = classes.map(
      ({ codes, written }) => `WHEN ${number} IN (${codes.join(", ")}) THEN ${dialect.string(written)}`,
    );
    const other = fallback === null ? text : dialect.string(fallback);
    return `CASE ${blank} WHEN ${isNumber(text, dialect)} THEN CASE ${cases.join(" ")} ELSE ${other} END ELSE ${text} END`;
  }
  const cut = `SUBSTR(${text}, 1, ${dialect.position(text, "'.'")} - 1)`;
  const plain = `CASE WHEN ${dialect.matches(text, dialect.string("^[+-]?[0-9]+[.]0*$"))} THEN ${cut} ELSE ${text} END`;
  const cases = classes.map(
    ({ codes, written }) =>
      `WHEN ${plain} IN (${codes.map(dialect.string).join(", ")}) THEN ${dialect.string(written)}`,
  );
  return `CASE ${[blank, ...cases].join(" ")} ELSE ${plain} END`;
}

/** A part in double quotes, with doubled ones inside, or anything up to a point. */
const PART = /"((?:[^"]|"")*)"(?=\.|$)|[^.]*/y;

/** The parts of a table's name: `survey.answers` has two, `"answers.2024"` has one. @throws ItemwiseError "bad-table" for an empty part */
export function tableParts(table: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at <= table.length; at++) {
    PART.lastIndex = at;
    const [written = "", quoted] = PART.exec(table) ?? [];
    parts.push(quoted?.replaceAll('""', '"') ?? written);
    at += written.length;
  }
  if (parts.every((part) => part.trim() !== "" && !part.includes("\0"))) return parts;
  throw new ItemwiseError("bad-table", () => messages.badTable({ table }), { hint: messages.badTableHint });
}
