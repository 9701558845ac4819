import { remember } from "../../numeric/workers/remember";
import { type SurveyDesign, surveyDesign } from "../design/survey-design";
import type { Domains } from "../estimates/domains";
import type { Linearized } from "../estimates/linearized";
import {
  type AnswerCells,
  type AnswerSums,
  addedSums,
  answerSums,
  type FinestCells,
  linearizedShares,
  placesIn,
} from "../estimates/linearized-shares";
import type { Imputations } from "./impute-answers";

/** A yes or no of everybody in each imputation. */
export interface ImputedValues {
  readonly imputations: Imputations;
  /** By row of the table, 0 or 1; NaN where imputations differ. */
  readonly known: Float64Array;
  /** Rows where they differ, ascending. */
  readonly open: Int32Array;
  /** 0 or 1, row of `open` x imputation. */
  readonly drawn: Uint8Array;
}

/** Whether any of some columns is yes; `odds` multiplies the odds of missing answers. */
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
    const { open } = imputations;
    const any = new Uint8Array(open.length * times);
    for (const column of columns) {
      const own = (odds === 1 ? drawn : shifted.get(odds))?.[column] ?? any;
      for (let at = 0; at < any.length; at++) any[at]! |= own[at]!;
    }
    // Rows where imputations differ are moved to the front.
    let differ = 0;
    const rows = new Int32Array(open.length);
    for (let at = 0; at < open.length; at++) {
      const from = at * times;
      let yes = 0;
      for (let time = 0; time < times; time++) yes += any[from + time]!;
      const isKnown = yes === 0 || yes === times;
      known[open[at]!] = isKnown ? any[from]! : Number.NaN;
      if (isKnown) continue;
      any.copyWithin(differ * times, from, from + times);
      rows[differ++] = open[at]!;
    }
    return { imputations, known, open: rows.slice(0, differ), drawn: any.slice(0, differ * times) };
  },
);

/** The design of the table in which people have their own rows. */
export const imputedDesign = remember(({ table }: Imputations): SurveyDesign => surveyDesign(table));

/** Numbers of no and yes by cell of `imputedDesign` and imputation; only people whose answers differ are counted. */
export function imputedSums(
  { imputations, known, open, drawn }: ImputedValues,
  cells: AnswerCells,
): AnswerSums[] {
  const { cellOfRow, design } = cells;
  const { times } = imputations;
  const fixed = answerSums(known, cells);
  const size = fixed.count.length;
  const repeated = (sums: Float64Array): Float64Array => {
    const all = new Float64Array(times * size);
    for (let time = 0; time < times; time++) all.set(sums, time * size);
    return all;
  };
  const count = repeated(fixed.count);
  const weight = repeated(fixed.weight);
  const weightSquared = repeated(fixed.weightSquared);
  for (let place = 0; place < open.length; place++) {
    const row = open[place]!;
    const cell = cellOfRow[row]!;
    if (cell < 0) continue;
    const people = design.count[row]!;
    const weights = design.weight[row]!;
    const squares = design.weightSquared[row]!;
    for (let time = 0, from = place * times, to = 2 * cell; time < times; time++, from++, to += size) {
      const at = to + drawn[from]!;
      count[at]! += people;
      weight[at]! += weights;
      weightSquared[at]! += squares;
    }
  }
  return Array.from({ length: times }, (_, time) => {
    const [from, to] = [time * size, (time + 1) * size];
    return {
      count: count.subarray(from, to),
      weight: weight.subarray(from, to),
      weightSquared: weightSquared.subarray(from, to),
    };
  });
}

/** Sums by finest cell of the last values, which several margins use in turn. */
const lastSums = new WeakMap<FinestCells, { readonly values: ImputedValues; readonly sums: AnswerSums[] }>();

function finestSums(values: ImputedValues, finest: FinestCells): AnswerSums[] {
  const last = lastSums.get(finest);
  if (last?.values === values) return last.sums;
  const sums = imputedSums(values, finest);
  lastSums.set(finest, { values, sums });
  return sums;
}

/** Means by level of a grouping, one for each imputation; `finest` are cells of the same table. */
export function imputedMeans(values: ImputedValues, domains: Domains, finest: FinestCells): Linearized[] {
  const into = placesIn(domains, finest);
  return finestSums(values, finest).map((sums) => linearizedShares(addedSums(sums, into, domains), domains));
}
