import type { PatternTable } from "../../data/answers/pattern-table";
import type { RowVariable } from "../design/row-variables";
import { chainedImputations } from "../imputation/chained";
import { factorOf, type ModelTerms } from "./outcome-models";
import type { PredictedOutcome, PredictorTable } from "./predictor-table";

const IMPUTATIONS = 5;

/** A table with its missing predictors imputed once; people whose groupings are known. */
export interface ImputedPredictors {
  readonly table: PatternTable;
  readonly numbers: readonly RowVariable[];
}

/** Imputes missing predictors several times, from outcomes and all other predictors. */
export function imputePredictors(
  { table }: PredictorTable,
  outcomes: readonly PredictedOutcome[],
  { terms, seed }: { readonly terms: Omit<ModelTerms, "isWhole">; readonly seed: number },
): ImputedPredictors[] {
  const { unit, factors, numbers, middles } = terms;
  const groupings = table.groupings.filter(
    ({ name }) => name === unit || factors.includes(name) || middles.has(name),
  );
  const rows = Int32Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) =>
      outcomes.every(({ values }) => !Number.isNaN(values[row]!)) &&
      groupings.every(({ codes }) => codes[row]! >= 0),
  );
  const picked = (values: ArrayLike<number>): Float64Array => Float64Array.from(rows, (row) => values[row]!);
  const items = factors.filter((name) => table.groupings.every((grouping) => grouping.name !== name));
  const coded = items.map((name) => {
    const { codes } = factorOf(table, name);
    return Float64Array.from(rows, (row) => (codes[row]! < 0 ? Number.NaN : codes[row]!));
  });
  const dummies = groupings
    .filter(({ name }) => !middles.has(name))
    .flatMap(({ levels, codes }) =>
      levels.slice(1).map((_, at) => Float64Array.from(rows, (row) => Number(codes[row] === at + 1))),
    );
  const external = numbers.filter(({ name }) => !middles.has(name));
  const known = numbers.filter(({ name }) => middles.has(name));
  const all = chainedImputations(
    {
      variables: [...coded, ...external.map(({ values }) => picked(values))],
      known: [...[...outcomes, ...known].map(({ values }) => picked(values)), ...dummies],
    },
    { seed, times: IMPUTATIONS },
  );
  return all.map((filled) => ({
    table: {
      ...table,
      columns: table.columns.map((column, at) => {
        const own = filled[items.indexOf(table.items[at]?.id ?? "")];
        return own === undefined ? column : withValuesAt(Int16Array.from(column), rows, own);
      }),
    },
    numbers: [
      ...known,
      ...external.map(({ name, values }, at) => {
        const own = filled[items.length + at];
        return { name, values: own === undefined ? values : withValuesAt(values.slice(), rows, own) };
      }),
    ],
  }));
}

function withValuesAt<T extends Int16Array | Float64Array>(
  into: T,
  rows: Int32Array,
  values: Float64Array,
): T {
  rows.forEach((row, at) => {
    into[row] = values[at]!;
  });
  return into;
}
