import { remember } from "../../numeric/workers/remember";
import { type SurveyDesign, surveyDesign } from "../design/survey-design";
import type { Domains } from "../estimates/domains";
import type { Linearized } from "../estimates/linearized";
import {
  type AnswerCells,
  type AnswerSums,
  answerSums,
  linearizedShares,
} from "../estimates/linearized-shares";
import type { Imputations } from "./impute-answers";

/** A yes or no of everybody, as often as it was imputed. */
export interface ImputedValues {
  readonly imputations: Imputations;
  /** By row of the table, 0 or 1; NaN where imputations differ. */
  readonly known: Float64Array;
  /** Rows where they do, ascending. */
  readonly open: Int32Array;
  /** 0 or 1, row of `open` x time. */
  readonly drawn: Uint8Array;
}

/**
 * Whether any of some columns is yes.
 *
 * @param columns of the table
 * @param odds multiplier of the odds of missing answers; 1 by default
 */
export function imputedAny(imputations: Imputations, columns: readonly number[], odds = 1): ImputedValues {
  return rememberedAny(imputations, JSON.stringify([columns, odds]), columns, odds);
}

const rememberedAny = remember(
  (imputations: Imputations, _key: string, columns: readonly number[], odds: number): ImputedValues => {
    const { table, drawn, shifted, times } = imputations;
    const known = new Float64Array(table.rows);
    for (const column of columns) {
      const cells = table.columns[column]!;
      for (let row = 0; row < table.rows; row++) if (cells[row] === 1) known[row] = 1;
    }
    const any = new Uint8Array(imputations.open.length * times);
    for (const column of columns) {
      const own = (odds === 1 ? drawn : shifted.get(odds))?.[column] ?? any;
      for (let at = 0; at < any.length; at++) any[at]! |= own[at]!;
    }
    const differs = imputations.open.map((row, at) => {
      const first = any[at * times]!;
      known[row] = first;
      for (let time = 1; time < times; time++) if (any[at * times + time] !== first) known[row] = Number.NaN;
      return Number.isNaN(known[row]!) ? at : -1;
    });
    const places = differs.filter((at) => at >= 0);
    const left = new Uint8Array(places.length * times);
    places.forEach((at, place) => {
      left.set(any.subarray(at * times, (at + 1) * times), place * times);
    });
    return { imputations, known, open: places.map((at) => imputations.open[at]!), drawn: left };
  },
);

/** The values of every row in one imputation. */
export function completedValues(
  { imputations, known, open, drawn }: ImputedValues,
  imputation: number,
): Float64Array {
  const values = known.slice();
  open.forEach((row, at) => {
    values[row] = drawn[at * imputations.times + imputation]!;
  });
  return values;
}

/** The design of the table that people were given rows of their own in. */
export const imputedDesign = remember(({ table }: Imputations): SurveyDesign => surveyDesign(table));

/**
 * Who says no and yes by cell, one for each imputation: each costs a pass over the people in whose answer imputations
 * differ.
 *
 * @param cells of `imputedDesign`
 */
export function imputedSums(
  { imputations, known, open, drawn }: ImputedValues,
  cells: AnswerCells,
): AnswerSums[] {
  const { cellOfRow, design } = cells;
  const { times } = imputations;
  const fixed = answerSums(known, cells);
  return Array.from({ length: times }, (_, time) => {
    const [count, weight, weightSquared] = [
      fixed.count.slice(),
      fixed.weight.slice(),
      fixed.weightSquared.slice(),
    ];
    for (let place = 0; place < open.length; place++) {
      const row = open[place]!;
      const cell = cellOfRow[row]!;
      if (cell < 0) continue;
      const at = 2 * cell + drawn[place * times + time]!;
      count[at]! += design.count[row]!;
      weight[at]! += design.weight[row]!;
      weightSquared[at]! += design.weightSquared[row]!;
    }
    return { count, weight, weightSquared };
  });
}

/** Means over the levels of a grouping, one for each imputation. */
export function imputedMeans(values: ImputedValues, domains: Domains): Linearized[] {
  return imputedSums(values, domains).map((sums) => linearizedShares(sums, domains));
}
