import { ItemwiseError, type Warning } from "../../errors";
import * as shared from "../../formats/messages";
import type { Measure } from "../../measures/measure";
import * as messages from "../messages";
import { type AnswerSource, missingColumn, ownerOf, throwWrongCells } from "./answer-source";
import { countSource, NumberColumn, weightSource } from "./number-column";
import { EXACT_WEIGHTS, LIMB_BITS, type RowWeights, type SumReader, sumReader } from "./pattern-columns";
import { checkWeighting, type WeightFigures, type Weighting, weightingWarnings } from "./weighting";

/** Larger totals are refused: no survey has so many people. */
const MAX_PEOPLE = 1e9;

export interface PeopleOptions {
  /** Default: as the measure says. */
  readonly weights?: Weighting | undefined;
  readonly counts?: string | undefined;
}

export interface PeopleColumns {
  readonly weighting: Weighting;
  readonly weight: NumberColumn | null;
  readonly count: NumberColumn | null;
  /** Sums of weights of a table of patterns, instead of a weight. */
  readonly sums: SumReader | null;
}

/** Finds the columns of weights and counts. @throws ItemwiseError "unknown-choice", "no-weight", "bad-count", "two-counts", "missing-column" */
export function peopleColumns(
  file: Pick<AnswerSource, "file" | "header" | "leftOut">,
  measure: Measure,
  options: PeopleOptions,
): PeopleColumns {
  if (options.weights !== undefined) {
    checkWeighting(options.weights);
  }
  const weighting = options.weights ?? measure.weight?.type ?? "none";
  const named = weightSource(measure, weighting);
  const summed = named !== null && options.counts !== undefined && !file.header.includes(named.column);
  const sums = summed && weighting !== "none" ? sumReader(file.header, weighting) : null;
  const weight = sums === null ? named : null;
  const count = countSource(measure, weighting, { column: options.counts, summed: sums !== null });
  for (const source of [weight, count]) {
    if (source === null || file.header.includes(source.column)) continue;
    throw missingColumn(file, source.column, ownerOf(source.what));
  }
  return {
    weighting,
    weight: weight && new NumberColumn(weight),
    count: count && new NumberColumn(count),
    sums,
  };
}

/** Rows left out and warnings from reading weights and counts. */
export interface PeopleExclusions {
  readonly excluded: readonly { readonly reason: string; readonly rows: number }[];
  readonly warnings: readonly Warning[];
}

/** Checks the weights and counts read. @throws ItemwiseError "bad-weight", "bad-count", "no-people", "too-many-people" */
export function checkPeople(
  file: string,
  { weighting, weight, count, sums }: PeopleColumns,
  found: { readonly rows: number; readonly figures: () => Omit<WeightFigures, "fraction"> },
): PeopleExclusions {
  weight?.check(file);
  count?.check(file);
  const leftOut = (): PeopleExclusions["excluded"] => [
    ...(weight?.excluded ?? []),
    ...(count?.excluded ?? []),
  ];
  const excluded = leftOut();
  if (found.rows === 0) {
    throw new ItemwiseError("no-people", () => messages.noPeople({ file, reasons: reasonsOf(leftOut()) }), {
      hint: () => nobodyHint([weight, count]),
    });
  }
  const figures = found.figures();
  if (weighting === "frequency") checkTotal(file, figures.people, "weight");
  else if (count !== null) checkTotal(file, figures.people, "count");
  const whole = sums === null || Number.isInteger(figures.sum);
  const fraction = sums === null ? (weight?.fraction ?? null) : whole ? null : figures.sum;
  return { excluded, warnings: weightingWarnings(weighting, { ...figures, fraction }) };
}

/** The weights of a row of a table of patterns. @throws ItemwiseError "bad-weight" for an unreadable cell */
export function readRowWeights(
  reader: SumReader,
  cells: readonly string[],
  place: { readonly file: string; readonly row: number },
): RowWeights {
  const read = reader.read(cells);
  if (typeof read !== "string") return read;
  const cell = cells[reader.columns.indexOf(read)] ?? "";
  const isBlankSum = cell.trim() === "" && read.endsWith(`_${LIMB_BITS[0]}`);
  const problem = isBlankSum ? messages.weightSumBlank : () => messages.weightSumWrong({ cell });
  const hint = isBlankSum ? blankSumHint : messages.weightSumWrongHint;
  const first = { column: read, row: 0, cell, problem, hint };
  const where = { file: place.file, rowNumbers: Int32Array.of(place.row) };
  throwWrongCells(where, "bad-weight", [{ first, rows: [0] }]);
  throw new Error("a wrong cell was let pass");
}

/** The query leaves sums blank where it cannot add up the weights. */
const blankSumHint = (): string =>
  messages.weightSumBlankHint({
    smallest: String(EXACT_WEIGHTS.smallest),
    largest: String(EXACT_WEIGHTS.largest),
  });

const reasonsOf = (excluded: PeopleExclusions["excluded"]): string[] =>
  excluded.map(({ reason, rows }) => messages.rowsWith({ rows: String(rows), reason }));

function nobodyHint([weight, count]: readonly (NumberColumn | null)[]): string {
  const columns = [weight, count].flatMap((column) =>
    column ? messages.numbersInColumn({ what: column.source.what, column: column.source.column }) : [],
  );
  if (columns.length === 0) return shared.emptyFileHint();
  return messages.noPeopleHint({ columns, isWeighted: Boolean(weight) });
}

function checkTotal(file: string, total: number, what: "weight" | "count"): void {
  if (total <= MAX_PEOPLE) return;
  throw new ItemwiseError(
    "too-many-people",
    () => messages.tooManyPeople({ file, what, people: total.toExponential(1) }),
    { hint: () => messages.tooManyPeopleHint({ what }) },
  );
}
