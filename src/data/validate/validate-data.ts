import { ItemwiseError, type Warning } from "../../errors";
import { flagMeasure } from "../../measures/language/flag-measure";
import type { Measure, MeasureGroup } from "../../measures/measure";
import { sourceOf } from "../answers/answer-source";
import { distinctTexts } from "../answers/distinct-cells";
import { type EncodedColumn, encodeItem, wrongAnswer } from "../answers/encode-item";
import { codesOfNoAnswer } from "../answers/missing-in-group";
import { PeopleAdder } from "../answers/people-sums";
import { readFpc } from "../answers/read-fpc";
import { readGrouping } from "../answers/read-grouping";
import { readUnits } from "../answers/read-units";
import { type ReadWeights, readWeights } from "../answers/read-weights";
import { checkAnyColumn, chooseGroup, groupItemWarnings } from "../answers/responses";
import type { Weighting } from "../answers/weighting";
import { missingColumnHint, type Table } from "../csv/table";
import { answerColumn } from "./answer-columns";
import { carelessAnswers } from "./careless-answers";
import type { DataSummary, GroupSummary, WeightSummary } from "./data-summary";
import { groupWarnings, identifierWarnings, itemWarnings, weightWarnings } from "./data-warnings";
import { summarizeItem } from "./summarize-item";

/** At most so many wrong cells are listed. */
const MOST_LISTED = 200;

/**
 * Holds a file against a measure definition and tells everything that is wrong with it, where `readResponses` stops
 * at the first.
 *
 * @param options as for `readResponses`; where no groups are named, every group of the measure whose column is there
 *   is looked at
 * @returns `problems` is empty where `readResponses` can read the file
 * @throws ItemwiseError "missing-column" where the column of no item is there: the file is of another measure
 *
 * @example
 * ```ts
 * const measure = parseMeasure({ id: "one", items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }] });
 * const summary = validateData(parseCsv("a\n1\n7\n0\n"), measure);
 * summary.wrongCells; // [{ row: 3, column: "a", value: "7", problem: "unknown code 7" }]
 * ```
 */
export function validateData(
  table: Table,
  measure: Measure,
  options: {
    weights?: Weighting | undefined;
    counts?: string | undefined;
    groups?: readonly string[] | undefined;
  } = {},
): DataSummary {
  checkAnyColumn(table, measure);
  const problems = columnProblems(table, measure);
  const read = <T>(reader: () => T, otherwise: T): T => {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof ItemwiseError)) throw error;
      problems.push({ code: error.code, message: error.message });
      return otherwise;
    }
  };
  const people = read(() => readWeights(table, measure, options), everyone(table));
  const { rows } = people;
  const columns = readColumns(table, measure, rows);
  const wrongCells = wrongCellsOf(table, columns);
  problems.push(...unreadable(wrongCells.length));
  const names = options.groups ? [...new Set(options.groups)] : presentGroups(table, measure);
  const noAnswer = codesOfNoAnswer(measure.items);
  const grouped = names.flatMap((name) =>
    read(() => [summarizeGroup(table, chooseGroup(measure, name), { name, people, noAnswer })], []),
  );
  const groups = grouped.map(({ summary }) => summary);
  const source = sourceOf(table);
  const stratum = read(() => readUnits(source, measure.stratum, { what: "stratum", rows }), null);
  read(() => readUnits(source, measure.cluster, { what: "cluster", rows }), null);
  read(() => readFpc(source, measure.fpc, { rows, stratum }), null);
  const items = columns.map(({ item, cells, encoded }) => {
    const wrong = new Set(encoded.wrong?.rows);
    return summarizeItem(item, cells, {
      ...{ rows, people: people.sums.count, blank: measure.blank },
      wrong: wrong.size === 0 ? 0 : peopleWhere(people, (row) => wrong.has(rows[row]!)),
    });
  });
  const weights = summarizeWeights(measure, people);
  const answered = answersPerRow(columns, rows.length);
  const silent = peopleWhere(people, (row) => answered[row] === 0);
  return {
    file: table.file,
    measure: measure.id,
    rows: table.rows,
    n: peopleWhere(people, () => true),
    complete: peopleWhere(people, (row) => answered[row] === measure.items.length),
    silent,
    excluded: people.excluded,
    weights,
    items,
    groups,
    wrongCells: wrongCells.slice(0, MOST_LISTED),
    wrongCellCount: wrongCells.length,
    careless: carelessAnswers(
      columns.map(({ item, encoded }) => answerColumn(item, encoded)),
      {
        ...{ table, measure, rows, people: people.sums.count },
        single: people.counts === null && people.weighting !== "frequency",
      },
    ),
    problems,
    warnings: [
      ...(table.warnings ?? []),
      ...exclusionWarnings(table, people),
      ...silence(silent),
      ...items.flatMap(itemWarnings),
      ...(options.groups ? [] : absentGroupWarnings(table, measure)),
      ...groupItemWarnings(
        measure,
        groups.map(({ name }) => name),
      ),
      ...grouped.flatMap((group) => group.warnings),
      ...groups.flatMap(groupWarnings),
      ...weightWarnings(weights, rows.length),
      ...people.warnings,
      ...identifierWarnings(table),
      ...flagMeasure(measure),
    ],
  };
}

interface ItemColumn {
  readonly item: Measure["items"][number];
  readonly cells: readonly string[];
  readonly encoded: EncodedColumn;
}

function everyone(table: Table): ReadWeights {
  const rows = Int32Array.from({ length: table.rows }, (_, row) => row);
  const adder = new PeopleAdder("none");
  for (const row of rows) adder.add(row, 1, 1);
  const sums = adder.sums(rows.length);
  return { rows, weighting: "none", weights: null, counts: null, sums, excluded: [], warnings: [] };
}

function columnProblems(table: Table, measure: Measure): Warning[] {
  return measure.items
    .filter(({ column }) => !table.header.includes(column))
    .map(({ id, column }) => ({
      code: "missing-column",
      message: `There is no column "${column}" (item ${id}). ${missingColumnHint(table, [column])}`,
    }));
}

function readColumns(table: Table, measure: Measure, rows: Int32Array): ItemColumn[] {
  return measure.items.flatMap((item) => {
    const cells = table.columns[table.header.indexOf(item.column)];
    return cells
      ? [{ item, cells, encoded: encodeItem(item, distinctTexts(cells), { rows, blank: measure.blank }) }]
      : [];
  });
}

function wrongCellsOf(table: Table, columns: readonly ItemColumn[]): DataSummary["wrongCells"] {
  const cells = columns.flatMap(({ item, cells, encoded }) =>
    (encoded.wrong?.rows ?? []).map((row) => ({
      row: table.rowNumbers[row]!,
      column: item.column,
      value: cells[row]!,
      problem: wrongAnswer(item, cells[row]!).problem,
    })),
  );
  return cells.sort((a, b) => a.row - b.row);
}

function presentGroups(table: Table, measure: Measure): string[] {
  return Object.keys(measure.groups).filter((name) => table.header.includes(measure.groups[name]!.column));
}

function absentGroupWarnings(table: Table, measure: Measure): Warning[] {
  const present = presentGroups(table, measure);
  return Object.entries(measure.groups)
    .filter(([name]) => !present.includes(name))
    .map(([name, { column }]) => ({
      code: "missing-group",
      message: `Group ${name} cannot be used: there is no column "${column}".`,
    }));
}

function summarizeGroup(
  table: Table,
  group: MeasureGroup,
  {
    name,
    people: { rows, sums },
    noAnswer,
  }: { name: string; people: ReadWeights; noAnswer: ReadonlySet<number> },
): { readonly summary: GroupSummary; readonly warnings: readonly Warning[] } {
  const { grouping, warnings } = readGrouping(sourceOf(table), group, { name, rows, noAnswer });
  const { levels, codes } = grouping;
  const counts = new Array<number>(levels.length + 1).fill(0);
  codes.forEach((code, row) => {
    counts[code + 1]! += sums.count[row]!;
  });
  const summary = {
    name,
    column: group.column,
    levels: levels.map((label, level) => ({ label, rows: counts[level + 1]! })),
    unknown: counts[0]!,
  };
  return { summary, warnings };
}

function summarizeWeights(measure: Measure, people: ReadWeights): WeightSummary | null {
  const { weights, weighting } = people;
  if (weights === null || measure.weight === null || weighting === "none") return null;
  let sum = 0;
  let squares = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
    smallest = Math.min(smallest, weight);
    largest = Math.max(largest, weight);
  }
  const mean = sum / weights.length;
  return {
    type: weighting,
    column: measure.weight.column,
    smallest,
    largest,
    mean,
    effective: (sum * sum) / squares,
  };
}

/** How many items each row answers. */
function answersPerRow(columns: readonly ItemColumn[], rows: number): Int32Array {
  const answers = new Int32Array(rows);
  for (const { encoded } of columns) {
    const { values } = encoded;
    const lowest = values instanceof Float64Array ? -Number.MAX_VALUE : 0;
    for (let row = 0; row < rows; row++) if (values[row]! >= lowest) answers[row]!++;
  }
  return answers;
}

/** People in the rows for which `keep` says yes. */
function peopleWhere(people: ReadWeights, keep: (row: number) => boolean): number {
  const { count } = people.sums;
  let total = 0;
  for (let row = 0; row < people.rows.length; row++) if (keep(row)) total += count[row]!;
  return total;
}

function unreadable(cells: number): Warning[] {
  if (cells === 0) return [];
  const message = `${cells} cell${cells > 1 ? "s" : ""} of the items cannot be read.`;
  return [{ code: "unknown-code", message }];
}

function silence(people: number): Warning[] {
  if (people === 0) return [];
  return [{ code: "no-answers", message: "Somebody answered none of the items." }];
}

function exclusionWarnings(table: Table, { excluded }: ReadWeights): Warning[] {
  return excluded.map(({ reason, rows }) => ({
    code: "rows-left-out",
    message: `${rows} of ${table.rows} rows have ${reason} and are left out.`,
  }));
}
