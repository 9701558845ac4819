import { ItemwiseError, type Warning } from "../errors";
import type { Measure } from "../measures/measure";
import { isBlank, parseNumber } from "./cell";
import { columnOf, type Table } from "./table";
import { weightingWarnings } from "./weighting-warnings";
import { throwWrongCells } from "./wrong-cells";

export type Weighting = "none" | "design" | "frequency";

/** Who is analysed, and for how much each row counts. */
export interface ReadWeights {
  /** The rows to analyse, by index in the table. */
  readonly rows: Int32Array;
  readonly weighting: Weighting;
  /** Weight of each of those rows; null without weights. */
  readonly weights: Float64Array | null;
  /** How many people each of those rows stands for, from a column of counts; null where each row is one person. */
  readonly counts: Float64Array | null;
  /** Rows left out, with the reason. */
  readonly excluded: readonly { readonly reason: string; readonly rows: number }[];
  /** What the weights are like, where a reader must know. */
  readonly warnings: readonly Warning[];
}

/** More people than this answer no survey. */
const MOST_PEOPLE = 1e9;

/** How a column of weights or counts is read. */
interface NumberRule {
  readonly what: string;
  readonly whole: boolean;
  readonly blank: "drop" | "error";
}

/**
 * Reads the weights and the counts of the rows. A row whose weight or count is 0 stands for nobody and is left out;
 * one without a weight is left out or is an error, as the measure says.
 *
 * @param options.weights what kind of weights; what the measure says where it is not given
 * @param options.counts the column that says how many people a row stands for, in a file of patterns
 * @throws ItemwiseError "no-weight", "missing-column", "bad-weight", "bad-count", "two-counts", "no-people",
 *   "too-many-people"
 */
export function readWeights(
  table: Table,
  measure: Measure,
  options: { weights?: Weighting | undefined; counts?: string | undefined },
): ReadWeights {
  const weighting = options.weights ?? measure.weight?.type ?? "none";
  const excluded = new Map<string, number>();
  let rows = Int32Array.from({ length: table.rows }, (_, row) => row);
  const values: (Float64Array | null)[] = [null, null];
  const sources = [weightSource(measure, weighting), countSource(measure, weighting, options.counts)];
  sources.forEach((source) => {
    if (source === null) return;
    rows = keptRows(table, rows, { ...source, excluded });
  });
  sources.forEach((source, index) => {
    if (source === null) return;
    const cells = columnOf(table, source.column, source.rule.what);
    values[index] = Float64Array.from(rows, (row) => parseNumber(cells[row]!)!);
  });
  if (rows.length === 0) {
    const reasons = [...excluded].map(([reason, count]) => `${count} with ${reason}`).join(", ");
    throw new ItemwiseError(
      "no-people",
      `${table.file}: no row is left to analyse (${reasons || "no rows"}).`,
      { hint: nobodyHint(sources) },
    );
  }
  const perRow = weighting === "frequency" ? values[0] : values[1];
  if (perRow) checkTotal(table, perRow, weighting === "frequency" ? "frequency weights" : "counts");
  return {
    rows,
    weighting,
    weights: values[0] ?? null,
    counts: values[1] ?? null,
    excluded: [...excluded].map(([reason, count]) => ({ reason, rows: count })),
    warnings: weightingWarnings(table, { rows, weighting, weights: values[0] ?? null }),
  };
}

function nobodyHint([weight, count]: readonly (Source | null)[]): string {
  const columns = [weight, count].flatMap((source) =>
    source ? `the ${source.rule.what}s in column "${source.column}"` : [],
  );
  if (columns.length === 0) return "Check the path, or export the data again.";
  const without = weight
    ? "analyse without weights (--weights none)"
    : "leave --counts out where a row is one person";
  return `Check ${columns.join(" and ")}, or ${without}.`;
}

function checkTotal(table: Table, perRow: Float64Array, what: string): void {
  const people = perRow.reduce((sum, value) => sum + value, 0);
  if (people <= MOST_PEOPLE) return;
  throw new ItemwiseError(
    "too-many-people",
    `${table.file}: the ${what} add up to ${people.toExponential(1)} people, who cannot all have answered.`,
    {
      hint:
        what === "counts"
          ? "Check the column of counts: a count is the number of people who gave a row's answers."
          : 'Weights that gross a sample up to its population are design weights: set "type": "design" in the measure, or use --weights design.',
    },
  );
}

interface Source {
  readonly column: string;
  readonly rule: NumberRule;
  readonly code: string;
}

function weightSource({ weight, id }: Measure, weighting: Weighting): Source | null {
  if (weighting === "none") return null;
  if (weight === null) {
    throw new ItemwiseError("no-weight", `measure ${id} names no column of weights.`, {
      hint: 'Add "weight": {"column": "..."} to the measure definition, or analyse without weights.',
    });
  }
  return {
    column: weight.column,
    rule: { what: "weight", whole: false, blank: weight.missing },
    code: "bad-weight",
  };
}

function countSource(measure: Measure, weighting: Weighting, column: string | undefined): Source | null {
  if (column === undefined) return null;
  const item = measure.items.find((candidate) => candidate.column === column);
  const isWeight = weighting !== "none" && measure.weight?.column === column && weighting !== "frequency";
  if (item || isWeight) {
    throw new ItemwiseError(
      "bad-count",
      `the column of counts, "${column}", is that of ${item ? `item ${item.id}` : "the weights"}.`,
      { hint: "Name the column that says how many people a row stands for, or leave --counts out." },
    );
  }
  if (weighting === "frequency") {
    throw new ItemwiseError("two-counts", "frequency weights and a column of counts were both given.", {
      hint: "A frequency weight is a count already: leave --counts out.",
    });
  }
  return { column, rule: { what: "count", whole: true, blank: "error" }, code: "bad-count" };
}

function keptRows(
  table: Table,
  rows: Int32Array,
  source: Source & { excluded: Map<string, number> },
): Int32Array<ArrayBuffer> {
  const { column, rule, excluded } = source;
  const cells = columnOf(table, column, `the ${rule.what}`);
  const exclude = (reason: string): false => {
    excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
    return false;
  };
  const wrong: number[] = [];
  const kept = rows.filter((row) => {
    const cell = cells[row]!;
    if (rule.blank === "drop" && isBlank(cell)) return exclude(`no ${rule.what}`);
    if (parseNumber(cell) === 0) return exclude(`a ${rule.what} of 0`);
    if (numberProblem(cell, rule) !== null) wrong.push(row);
    return true;
  });
  const [first] = wrong;
  if (first !== undefined) {
    const cell = cells[first]!;
    const hint = rule.whole
      ? "A count is a whole number of people, 1 or more."
      : 'A weight is a number above 0. Mend the file, set "missing": "drop" for rows without a weight, or use --weights none.';
    const problem = numberProblem(cell, rule)!;
    throwWrongCells(table, source.code, [
      { first: { column, row: first, cell, problem, hint }, rows: wrong },
    ]);
  }
  return Int32Array.from(kept);
}

function numberProblem(cell: string, { what, whole }: NumberRule): string | null {
  if (isBlank(cell)) return `no ${what}`;
  const value = parseNumber(cell);
  if (value === null) return `the ${what} "${cell}" is not a number`;
  if (value < 0) return `the ${what} ${cell.trim()} is negative`;
  return whole && !Number.isInteger(value) ? `the ${what} ${cell.trim()} is not a whole number` : null;
}
