import { ItemwiseError, type Warning } from "../../errors";
import type { Measure } from "../../measures/measure";
import { choose } from "../../words/choose";
import { type AnswerSource, missingColumn, throwWrongCells } from "./answer-source";
import { countSource, NumberColumn, weightSource } from "./number-column";
import { EXACT_WEIGHTS, LIMB_BITS, type RowWeights, type SumReader, sumReader } from "./pattern-columns";
import { type WeightFigures, type Weighting, weightingWarnings } from "./weighting";

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
    choose("weights", { none: 0, design: 1, frequency: 2 }, options.weights);
  }
  const weighting = options.weights ?? measure.weight?.type ?? "none";
  const named = weightSource(measure, weighting);
  const summed = named !== null && options.counts !== undefined && !file.header.includes(named.column);
  const sums = summed && weighting !== "none" ? sumReader(file.header, weighting) : null;
  const weight = sums === null ? named : null;
  const count = countSource(measure, weighting, { column: options.counts, summed: sums !== null });
  for (const source of [weight, count]) {
    if (source === null || file.header.includes(source.column)) continue;
    throw missingColumn(file, source.column, `the ${source.what}`);
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
  const excluded = [...(weight?.excluded ?? []), ...(count?.excluded ?? [])];
  if (found.rows === 0) {
    const reasons = excluded.map(({ reason, rows }) => `${rows} with ${reason}`).join(", ");
    throw new ItemwiseError("no-people", `${file}: no row is left to analyze (${reasons || "no rows"}).`, {
      hint: nobodyHint([weight, count]),
    });
  }
  const figures = found.figures();
  if (weighting === "frequency") checkTotal(file, figures.people, "frequency weights");
  else if (count !== null) checkTotal(file, figures.people, "counts");
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
  const problem = isBlankSum ? "the sum of weights is blank" : `"${cell}" is no sum of weights`;
  const hint = isBlankSum ? BLANK_SUM_HINT : SUM_HINT;
  const first = { column: read, row: 0, cell, problem, hint };
  const where = { file: place.file, rowNumbers: Int32Array.of(place.row) };
  throwWrongCells(where, "bad-weight", [{ first, rows: [0] }]);
  throw new Error("a wrong cell was let pass");
}

/** The query leaves sums blank where it cannot add up the weights. */
const BLANK_SUM_HINT = `In the table that \`itemwise sql\` was run on, some weights of such rows are none, or not between ${EXACT_WEIGHTS.smallest} and ${EXACT_WEIGHTS.largest}: mend them there, and run the query again.`;

const SUM_HINT =
  "Make the table of patterns again (`itemwise patterns`, or the query of `itemwise sql`), and leave its columns as they are.";

function nobodyHint([weight, count]: readonly (NumberColumn | null)[]): string {
  const columns = [weight, count].flatMap((column) =>
    column ? `the ${column.source.what}s in column "${column.source.column}"` : [],
  );
  if (columns.length === 0) return "Check the path, or export the data again.";
  const without = weight
    ? "analyze without weights (--weights none)"
    : "leave --counts out where a row is one person";
  return `Check ${columns.join(" and ")}, or ${without}.`;
}

function checkTotal(file: string, people: number, what: string): void {
  if (people <= MAX_PEOPLE) return;
  throw new ItemwiseError(
    "too-many-people",
    `${file}: the ${what} add up to ${people.toExponential(1)} people, who cannot all have answered.`,
    {
      hint:
        what === "counts"
          ? "Check the column of counts: a count is the number of people who gave a row's answers."
          : 'Weights that gross a sample up to its population are design weights: set "type": "design" in the measure, or use --weights design.',
    },
  );
}
