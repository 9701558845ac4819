import { ItemwiseError, type Warning } from "../../errors";
import type { Measure, MeasureGroup } from "../../measures/measure";
import type { TextEncoding } from "../csv/encoding-names";
import { missingColumnHint, type Table } from "../csv/table";
import * as messages from "../messages";
import { orLongFormat, peopleIn } from "../shape/people-table";
import {
  type AnswerSource,
  cellsOf,
  readFpc,
  readUnits,
  type SamplingUnits,
  sourceOf,
  throwWrongCells,
} from "./answer-source";
import { encodeItems } from "./blank-cells";
import { declaredItem } from "./encode-item";
import type { AnalyzedItem, FinitePopulation, Grouping } from "./pattern-table";
import type { PeopleSums } from "./people-sums";
import { calibrate } from "./read-calibration";
import { type ContextColumn, readContexts } from "./read-contexts";
import { codesOfNoAnswer, readGrouping } from "./read-grouping";
import { NOTHING_OUTSIDE, type OutsideAnswers, readOutside } from "./read-outside";
import { type ReplicateUnits, readReplicates } from "./read-replicates";
import { RepeatedIdentifiers } from "./repeated-identifiers";
import { type ReadWeights, readWeights, splitOccasions } from "./split-occasions";
import { checkWeighting, type Weighting } from "./weighting";

/** Answers of the people analyzed, one entry per row kept, in file order; or per distinct row where the reader joined identical rows. */
export interface Responses extends OutsideAnswers {
  /** File name without its folder. */
  readonly file: string;
  readonly measure: Measure;
  /** Of a text whose encoding was recognized by its words. */
  readonly encoding?: TextEncoding | undefined;
  /** In their declared categories. */
  readonly items: readonly AnalyzedItem[];
  /** By item; see `PatternTable.columns`. */
  readonly columns: readonly (Int16Array | Float64Array)[];
  /** Without the header. */
  readonly fileRows: number;
  /** Row number in the file by row kept (the header is row 1); of identical rows, the first one's. */
  readonly rowNumbers: Int32Array;
  readonly weighting: Weighting;
  /** By row kept; null without weights, and where rows are joined. */
  readonly weights: Float64Array | null;
  /** People per row kept, in a file of patterns; null where each row is one person, or rows are joined. */
  readonly counts: Float64Array | null;
  /** People per row kept, with the sums of their weights. */
  readonly sums: PeopleSums;
  readonly groupings: readonly Grouping[];
  /** Groupings that jointly decide what is hidden: those of the release list that the file has, then other requested ones. */
  readonly released: readonly Grouping[];
  readonly stratum: SamplingUnits | null;
  readonly cluster: SamplingUnits | null;
  /** Null where the measure names none, and in analyses without weights. */
  readonly replicates?: ReplicateUnits | null | undefined;
  /** Where the items last happened, if requested and in the file. */
  readonly contexts: readonly ContextColumn[];
  /** By stratum; null where the measure names none. */
  readonly fpc: FinitePopulation | null;
  /** Rows left out, by reason ("no weight"). */
  readonly excluded: readonly { readonly reason: string; readonly rows: number }[];
  readonly warnings: readonly Warning[];
}

export interface ReadResponsesOptions {
  /** Default: as the measure says. */
  readonly weights?: Weighting | undefined;
  /** Names of the measure's groups to read (default: none). */
  readonly groups?: readonly string[] | undefined;
  /** Groupings that also decide what is hidden (default: the measure's release list); those whose column is missing are skipped. */
  readonly released?: readonly string[] | undefined;
  /** Column of the number of people per row: the file is a table of patterns. */
  readonly counts?: string | undefined;
  /** Whether to read where the items last happened (default false). */
  readonly contexts?: boolean | undefined;
  /** Whether to read external variables, further occasions and multiple answers (default false). */
  readonly outside?: boolean | undefined;
}

/**
 * Reads the answers to a measure's items from a table: declared codes become categories; codes for "no answer" are kept
 * apart by code. Blank cells (empty, `NA`, `NaN`, `.`, `NULL`) are missing answers, or errors where the measure says so;
 * "1", " 1" and "1.0" are the same code. A file in long format, if the measure says so (`shape`), becomes wide first.
 * @throws ItemwiseError with file, row, column, value and a hint: "missing-column", "long-format", "unknown-code",
 *   "unknown-group-value", "bad-weight", "bad-count", "bad-fpc", "unknown-choice", "no-people"
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "one", items: [{ id: "a", categories: yesNo }] });
 * const responses = readResponses(parseCsv("a\n1\n\n0\n"), measure);
 * Array.from(responses.columns[0]); // [1, -1, 0]
 * ```
 */
export function readResponses(file: Table, measure: Measure, options: ReadResponsesOptions = {}): Responses {
  const table = peopleIn(file, measure);
  const responses = readTable(table, measure, options);
  if (options.counts !== undefined) {
    return { ...responses, warnings: [...(table.warnings ?? []), ...responses.warnings] };
  }
  return { ...responses, ...withRepeated(responses, table) };
}

function readTable(table: Table, measure: Measure, options: ReadResponsesOptions): Responses {
  try {
    return readSource(sourceOf(table), measure, options);
  } catch (error) {
    throw orLongFormat(error, table, measure);
  }
}

/** As `readResponses`, of a source; without warnings of the table and its identifiers. */
export function readSource(source: AnswerSource, measure: Measure, options: ReadResponsesOptions): Responses {
  const groups = [...new Set(options.groups ?? [])];
  checkChoices(measure, { ...options, groups });
  checkColumns(source, measure);
  return responsesOf(source, measure, {
    people: readWeights(source, measure, options),
    groups,
    released: releasedIn(measure, source.header, { ...options, groups }),
    contexts: options.contexts ?? false,
    outside: options.outside ?? false,
    fileRows: source.rows,
    unweighted: options.weights === "none",
  });
}

function withRepeated({ measure, warnings }: Responses, table: Table): Pick<Responses, "warnings"> {
  const identifiers = new RepeatedIdentifiers(table.header, measure);
  for (let row = 0; row < table.rows && identifiers.counts; row++) {
    identifiers.add((place) => table.columns[place]?.[row]);
  }
  return { warnings: [...(table.warnings ?? []), ...warnings, ...identifiers.warnings()] };
}

/** Checks names of groups and the kind of weights. @throws ItemwiseError "unknown-choice" */
export function checkChoices(
  measure: Measure,
  { groups = [], released = [], weights }: Pick<ReadResponsesOptions, "groups" | "released" | "weights">,
): void {
  for (const name of [...groups, ...released]) chooseGroup(measure, name);
  if (weights !== undefined) checkWeighting(weights);
}

/** The groupings that decide what is hidden, as far as the file has them, then others requested. */
export function releasedIn(
  measure: Measure,
  header: readonly string[],
  { groups = [], released = measure.release.groups }: Pick<ReadResponsesOptions, "groups" | "released">,
): string[] {
  const there = released.filter((name) => header.includes(chooseGroup(measure, name).column));
  return [...new Set([...there, ...groups])];
}

export function responsesOf(
  source: AnswerSource,
  measure: Measure,
  read: {
    readonly people: ReadWeights;
    readonly groups: readonly string[];
    readonly released: readonly string[];
    readonly contexts: boolean;
    readonly outside: boolean;
    readonly fileRows: number;
    /** Whether weights were refused: then none are calibrated. */
    readonly unweighted: boolean;
  },
): Responses {
  const { groups, released, fileRows } = read;
  const split = splitOccasions(source, measure.repeat, read.people);
  const { rows, warnings, ...people } = split?.people ?? read.people;
  const cells = measure.items.map((item) => ({
    item,
    cells: cellsOf(source, item.column, () => messages.ownerItem({ item: item.id })),
  }));
  const encoded = encodeItems(cells, measure, rows);
  throwWrongCells(
    source,
    "unknown-code",
    encoded.flatMap(({ wrong }) => wrong ?? []),
  );
  const { contexts, warnings: contextWarnings } = read.contexts
    ? readContexts(source, measure, rows)
    : { contexts: [], warnings: [] };
  const { warnings: outsideWarnings, ...outside } = read.outside
    ? readOutside(source, measure, { rows, later: split?.later ?? null })
    : { ...NOTHING_OUTSIDE, warnings: [] };
  const noAnswer = codesOfNoAnswer(measure.items);
  const grouped = [...new Set([...released, ...groups])].map((name) =>
    readGrouping(source, measure.groups[name]!, { name, rows, noAnswer, people: people.sums.count }),
  );
  const groupings = grouped.map(({ grouping }) => grouping);
  const stratum = readUnits(source, measure.stratum, { what: "stratum", rows });
  const cluster = readUnits(source, measure.cluster, { what: "cluster", rows });
  const fpc = readFpc(source, measure.fpc, { rows, stratum });
  const inFile = readReplicates(source, measure, { rows, weighting: read.people.weighting });
  const calibration = read.unweighted || people.weighting === "frequency" ? null : measure.calibration;
  const calibrated =
    calibration &&
    calibrate(source, measure, calibration, {
      ...people,
      rows,
      noAnswer,
      stratum,
      cluster,
      fpc,
      replicates: inFile,
    });
  const weighted = calibrated === null ? people : { ...people, ...calibrated, weighting: "design" as const };
  const replicates = calibrated?.replicates ?? inFile;
  return {
    file: source.file,
    measure,
    items: measure.items.map(declaredItem),
    columns: encoded.map(({ values }) => values),
    fileRows,
    rowNumbers: rows.map((row) => source.rowNumbers[row]!),
    ...people,
    weighting: weighted.weighting,
    weights: weighted.weights,
    sums: weighted.sums,
    groupings: groups.flatMap((name) => groupings.filter((grouping) => grouping.name === name)),
    released: groupings,
    stratum,
    cluster,
    replicates: replicates ?? undefined,
    contexts,
    fpc,
    ...outside,
    warnings: [
      ...people.excluded.map(({ reason, rows: count }) => ({
        code: "rows-left-out",
        message: messages.rowsLeftOut({ n: count, rows: fileRows, reason }),
      })),
      ...warnings,
      ...(calibrated?.warnings ?? []),
      ...contextWarnings,
      ...outsideWarnings,
      ...groupItemWarnings(measure, groups),
      ...grouped.flatMap((group) => group.warnings),
    ],
  };
}

/** A group of the measure by name. @throws ItemwiseError "unknown-choice" */
export function chooseGroup(measure: Measure, name: string): MeasureGroup {
  const group = Object.hasOwn(measure.groups, name) ? measure.groups[name] : undefined;
  if (group !== undefined) return group;
  const names = Object.keys(measure.groups);
  if (names.length > 0) {
    throw new ItemwiseError("unknown-choice", () => messages.unknownGroup({ group: name }), {
      hint: () => messages.unknownLevelHint({ levels: names }),
    });
  }
  throw new ItemwiseError(
    "unknown-choice",
    () => messages.noGroupsDeclared({ group: name, measure: measure.id }),
    { hint: messages.noGroupsDeclaredHint },
  );
}

/** Warns of groups whose column is an item's: within each level that item does not vary. */
export function groupItemWarnings(measure: Measure, groups: readonly string[]): Warning[] {
  return groups.flatMap((name) => {
    const column = measure.groups[name]?.column;
    const item = measure.items.find((candidate) => candidate.column === column);
    if (item === undefined) return [];
    return [{ code: "group-is-item", message: messages.groupIsItem({ group: name, item: item.id }) }];
  });
}

/** At least one item's column must exist: otherwise the file belongs to another measure. */
export function checkAnyColumn(table: Pick<Table, "file" | "header" | "leftOut">, measure: Measure): void {
  const names = measure.items.map(({ column }) => column);
  if (names.length < 2 || names.some((name) => table.header.includes(name))) return;
  throw new ItemwiseError(
    "missing-column",
    () =>
      messages.otherMeasuresFile({
        file: table.file,
        measure: measure.id,
        n: names.length,
        columns: names.map((name) => messages.inQuotes({ name })),
      }),
    { hint: () => `${missingColumnHint(table, names)} ${messages.otherMeasuresFileHint()}` },
  );
}

export function checkColumns(table: Pick<Table, "file" | "header" | "leftOut">, measure: Measure): void {
  const names = measure.items.map((item) => item.column);
  const missing = names.filter((name) => !table.header.includes(name));
  if (missing.length === 0) return;
  checkAnyColumn(table, measure);
  throw new ItemwiseError(
    "missing-column",
    () =>
      messages.missingColumns({
        file: table.file,
        measure: measure.id,
        columns: missing.map((name) => messages.inQuotes({ name })),
      }),
    { hint: () => missingColumnHint(table, missing) },
  );
}
