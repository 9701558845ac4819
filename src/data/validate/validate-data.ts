import { ItemwiseError, type Warning } from "../../errors";
import { flagMeasure } from "../../measures/language/flag-terms";
import type { Measure, MeasureGroup } from "../../measures/measure";
import {
  type AnswerSource,
  type Cells,
  readFpc,
  readUnits,
  sourceOf,
  tableOf,
} from "../answers/answer-source";
import { blankAlone, encodeItems } from "../answers/blank-cells";
import { type EncodedColumn, wrongAnswer } from "../answers/encode-item";
import { PeopleAdder } from "../answers/people-sums";
import { codesOfNoAnswer, readGrouping } from "../answers/read-grouping";
import { checkAnyColumn, chooseGroup, groupItemWarnings } from "../answers/responses";
import { type ReadWeights, readWeights, splitOccasions } from "../answers/split-occasions";
import type { Weighting } from "../answers/weighting";
import { isBlank } from "../csv/cell-text";
import { missingColumnHint, type Table } from "../csv/table";
import * as messages from "../messages";
import type { CodedAnswers } from "../patterns/coded-rows";
import { orLongFormat, peopleIn } from "../shape/people-table";
import { answerColumn } from "./answer-columns";
import { carelessAnswers } from "./careless-answers";
import {
  type DataSummary,
  type GroupSummary,
  groupWarnings,
  identifierWarnings,
  itemWarnings,
  summarizeItem,
  type WeightSummary,
  weightWarnings,
} from "./data-summary";

const MAX_LISTED = 200;

export interface ValidateOptions {
  readonly weights?: Weighting | undefined;
  readonly counts?: string | undefined;
  readonly groups?: readonly string[] | undefined;
}

/**
 * Checks a file against a measure definition and reports everything that is wrong, where `readResponses` stops at the first
 * error.
 * @param options as for `readResponses`; by default every group of the measure that the file has
 * @returns `problems` is empty where `readResponses` can read the file
 * @throws ItemwiseError "missing-column" where no item's column exists: the file belongs to another measure; "long-format"
 * @example
 * ```ts
 * const measure = parseMeasure({ id: "one", items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }] });
 * const summary = validateData(parseCsv("a\n1\n7\n0\n"), measure);
 * summary.wrongCells; // [{ row: 3, column: "a", value: "7", problem: "unknown code 7" }]
 * ```
 */
export function validateData(file: Table, measure: Measure, options: ValidateOptions = {}): DataSummary {
  const table = peopleIn(file, measure);
  return validateAnswers({ source: sourceOf(table), warnings: table.warnings ?? [] }, measure, options);
}

/** As `validateData`, of a source. */
export function validateAnswers(
  { source, warnings: readWarnings }: CodedAnswers,
  measure: Measure,
  options: ValidateOptions = {},
): DataSummary {
  try {
    checkAnyColumn(source, measure);
  } catch (error) {
    throw orLongFormat(error, tableOf(source), measure);
  }
  const problems = columnProblems(source, measure);
  const read = <T>(reader: () => T, otherwise: T): T => {
    try {
      return reader();
    } catch (error) {
      if (!(error instanceof ItemwiseError)) throw error;
      problems.push({ code: error.code, message: error.message });
      return otherwise;
    }
  };
  const allPeople = read(() => readWeights(source, measure, options), unweightedPeople(source));
  const people = read(() => splitOccasions(source, measure.repeat, allPeople), null)?.people ?? allPeople;
  const { rows } = people;
  const columns = readColumns(source, measure, rows);
  const wrongCells = wrongCellsOf(source, columns);
  const wrongCellCount = columns.reduce((total, { encoded }) => total + (encoded.wrong?.rows.length ?? 0), 0);
  problems.push(...unreadableWarning(wrongCellCount));
  const names = options.groups ? [...new Set(options.groups)] : presentGroups(source, measure);
  const noAnswer = codesOfNoAnswer(measure.items);
  const grouped = names.flatMap((name) =>
    read(() => [summarizeGroup(source, chooseGroup(measure, name), { name, people, noAnswer })], []),
  );
  const groups = grouped.map(({ summary }) => summary);
  const stratum = read(() => readUnits(source, measure.stratum, { what: "stratum", rows }), null);
  read(() => readUnits(source, measure.cluster, { what: "cluster", rows }), null);
  read(() => readFpc(source, measure.fpc, { rows, stratum }), null);
  const items = columns.map(({ item, cells, encoded }) => {
    const wrong = new Set(encoded.wrong?.rows);
    return summarizeItem(item, cells, {
      rows,
      people: people.sums.count,
      blank: blankAlone(item, measure),
      no: peopleWhere(people, (row) => isBlankAsNo(encoded, cells, rows[row]!, row)),
      wrong: wrong.size === 0 ? 0 : peopleWhere(people, (row) => wrong.has(rows[row]!)),
    });
  });
  const weights = summarizeWeights(measure, people);
  const answered = answersPerRow(columns, rows.length);
  const silent = peopleWhere(people, (row) => answered[row] === 0);
  return {
    file: source.file,
    measure: measure.id,
    rows: source.rows,
    n: peopleWhere(people, () => true),
    complete: peopleWhere(people, (row) => answered[row] === measure.items.length),
    silent,
    excluded: people.excluded,
    weights,
    items,
    groups,
    wrongCells,
    wrongCellCount,
    careless: carelessAnswers(
      columns.map(({ item, encoded }) => answerColumn(item, encoded)),
      {
        answers: source,
        measure,
        rows,
        people: people.sums.count,
        single: people.counts === null && people.weighting !== "frequency",
      },
    ),
    problems,
    warnings: [
      ...readWarnings,
      ...exclusionWarnings(source, people),
      ...noAnswersWarning(silent),
      ...items.flatMap(itemWarnings),
      ...(options.groups ? [] : absentGroupWarnings(source, measure)),
      ...groupItemWarnings(
        measure,
        groups.map(({ name }) => name),
      ),
      ...grouped.flatMap((group) => group.warnings),
      ...groups.flatMap(groupWarnings),
      ...weightWarnings(weights, rows.length),
      ...people.warnings,
      ...identifierWarnings(source),
      ...flagMeasure(measure),
    ],
  };
}

interface ItemColumn {
  readonly item: Measure["items"][number];
  readonly cells: Cells;
  readonly encoded: EncodedColumn;
}

function unweightedPeople(source: AnswerSource): ReadWeights {
  const rows = Int32Array.from({ length: source.rows }, (_, row) => row);
  const adder = new PeopleAdder("none");
  for (const row of rows) adder.add(row, 1, 1);
  const sums = adder.sums(rows.length);
  return { rows, weighting: "none", weights: null, counts: null, sums, excluded: [], warnings: [] };
}

/** Whether an empty cell was read as an answer. */
function isBlankAsNo(
  { values }: EncodedColumn,
  { texts, codes }: Cells,
  row: number,
  place: number,
): boolean {
  return values instanceof Int16Array && values[place]! >= 0 && isBlank(texts[codes[row]!] ?? "");
}

function columnProblems(source: AnswerSource, measure: Measure): Warning[] {
  return measure.items
    .filter(({ column }) => !source.header.includes(column))
    .map(({ id, column }) => ({
      code: "missing-column",
      message: messages.missingColumn({ column, item: id, hint: missingColumnHint(source, [column]) }),
    }));
}

function readColumns(source: AnswerSource, measure: Measure, rows: Int32Array): ItemColumn[] {
  const columns = measure.items.flatMap((item) => {
    const cells = source.cells(item.column);
    return cells ? [{ item, cells }] : [];
  });
  const encoded = encodeItems(columns, measure, rows);
  return columns.flatMap((column, k) => {
    const read = encoded[k];
    return read === undefined ? [] : [{ ...column, encoded: read }];
  });
}

/** The first wrong cells in file order. */
function wrongCellsOf(source: AnswerSource, columns: readonly ItemColumn[]): DataSummary["wrongCells"] {
  const found = columns.flatMap(({ item, cells, encoded }) =>
    (encoded.wrong?.rows ?? []).slice(0, MAX_LISTED).map((row) => {
      const value = cells.texts[cells.codes[row]!]!;
      const problem = wrongAnswer(item, value).problem();
      return { row: source.rowNumbers[row]!, column: item.column, value, problem };
    }),
  );
  return found.sort((a, b) => a.row - b.row).slice(0, MAX_LISTED);
}

function presentGroups(source: AnswerSource, measure: Measure): string[] {
  return Object.keys(measure.groups).filter((name) => source.header.includes(measure.groups[name]!.column));
}

function absentGroupWarnings(source: AnswerSource, measure: Measure): Warning[] {
  const present = presentGroups(source, measure);
  return Object.entries(measure.groups)
    .filter(([name]) => !present.includes(name))
    .map(([name, { column }]) => ({
      code: "missing-group",
      message: messages.missingGroup({ group: name, column }),
    }));
}

function summarizeGroup(
  source: AnswerSource,
  group: MeasureGroup,
  {
    name,
    people: { rows, sums },
    noAnswer,
  }: { name: string; people: ReadWeights; noAnswer: ReadonlySet<number> },
): { readonly summary: GroupSummary; readonly warnings: readonly Warning[] } {
  const { grouping, warnings } = readGrouping(source, group, { name, rows, noAnswer, people: sums.count });
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

function answersPerRow(columns: readonly ItemColumn[], rows: number): Int32Array {
  const answers = new Int32Array(rows);
  for (const { encoded } of columns) {
    const { values } = encoded;
    const lowest = values instanceof Float64Array ? -Number.MAX_VALUE : 0;
    for (let row = 0; row < rows; row++) if (values[row]! >= lowest) answers[row]!++;
  }
  return answers;
}

function peopleWhere(people: ReadWeights, keep: (row: number) => boolean): number {
  const { count } = people.sums;
  let total = 0;
  for (let row = 0; row < people.rows.length; row++) if (keep(row)) total += count[row]!;
  return total;
}

function unreadableWarning(cells: number): Warning[] {
  if (cells === 0) return [];
  return [{ code: "unknown-code", message: messages.unreadableCells({ cells }) }];
}

function noAnswersWarning(people: number): Warning[] {
  if (people === 0) return [];
  return [{ code: "no-answers", message: messages.answeredNothing() }];
}

function exclusionWarnings(source: AnswerSource, { excluded }: ReadWeights): Warning[] {
  return excluded.map(({ reason, rows }) => ({
    code: "rows-left-out",
    message: messages.rowsLeftOut({ n: rows, rows: source.rows, reason }),
  }));
}
