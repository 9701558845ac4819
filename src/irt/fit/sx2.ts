import type { Warning } from "../../errors";
import { rmseaEstimate } from "../../factor/model/fit-indices";
import { chiSquareUpper } from "../../numeric/distributions/special";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtItemFit } from "../model/irt-result";
import { restScoresOnGrid, restScoreTables } from "../scores/sum-score-likelihoods";
import { type CompleteAnswers, type CompleteGroup, completeAnswers } from "./complete-answers";
import { designWarnings, effectivePeople } from "./effective-people";
import { type FitPoints, fitPoints } from "./fit-points";

type ItemChiSquare = Pick<IrtItemFit, "id" | "s_x2" | "df" | "p" | "rmsea">;

/**
 * S-X2 of every item: answers by sum score against the model's, on the quadrature of the fit. The sum is of all items
 * of the model, whatever their factors. Degrees of freedom are the cells left after joining (`joinedChiSquare`) less
 * the free parameters of the item; groups' tables are summed. Only people who answered every item count. mirt also
 * subtracts a degree of freedom for every slope fixed at 0, one too many in simulations of two-factor models
 * (scripts/simulate-irt-fit.ts).
 * @param points by group: where the statistic is summed
 * @returns a statistic of null where an item has no degrees of freedom
 * @see Orlando & Thissen (2000), Applied Psychological Measurement, 24, 50-64; (2003), 27, 289-298; Kang & Chen (2008),
 *   Journal of Educational Measurement, 45, 391-406. Checked against mirt 1.45.1 and R (scripts/reference/irt-fit.R).
 */
export function sx2(
  fitted: FittedIrt,
  points: readonly FitPoints[] = fitted.model.groups.map((_, g) => fitPoints(fitted, g)),
): { readonly items: readonly ItemChiSquare[]; readonly warnings: readonly Warning[] } {
  const { answers, warnings } = completeAnswers(fitted, "S-X2");
  if (answers === null) return { items: fitted.model.items.map(({ id }) => noFit(id, 0)), warnings };
  const groups = answers.groups.map((group, g) => ({
    joint: jointScores(points[g]!),
    group,
    scores: sumsOf(fitted, group),
    people: effectivePeople(fitted.table, group.rows),
  }));
  const totals = fitted.model.items.map(() => ({ chiSquare: 0, cells: 0 }));
  for (const { joint: tables, group, scores, people } of groups) {
    tables.forEach((joint, item) => {
      const { categories } = fitted.model.items[item]!;
      const observed = new Float64Array((scores.highest + 1) * categories);
      group.rows.forEach((row, at) => {
        observed[scores.of[at]! * categories + fitted.table.columns[item]![row]!]! +=
          group.share[at]! * people;
      });
      const own = joinedChiSquare(scoreTable(joint, categories, observed));
      totals[item]!.chiSquare += own.chiSquare;
      totals[item]!.cells += own.df;
    });
  }
  const items = fitted.model.items.map(({ id }, item): ItemChiSquare => {
    const { chiSquare, cells } = totals[item]!;
    return itemFit(id, { chiSquare, df: cells - itemParameters(fitted.model, item) }, answers);
  });
  if (items.every(({ s_x2 }) => s_x2 === null)) return { items, warnings: [] };
  return { items, warnings: [...warnings, ...designWarnings("S-X2", fitted)] };
}

function jointScores({ grid, all }: FitPoints): Float64Array[] {
  if (grid !== null) return restScoresOnGrid(grid);
  const { curves, weights } = all();
  return restScoreTables(curves, weights);
}

function itemFit(
  id: string,
  { chiSquare, df }: { chiSquare: number; df: number },
  answers: CompleteAnswers,
): ItemChiSquare {
  if (df <= 0) return noFit(id, df);
  const groups = answers.groups.length;
  const n = answers.n - groups;
  return {
    id,
    s_x2: chiSquare,
    df,
    p: chiSquareUpper(chiSquare, df),
    rmsea: n > 0 ? rmseaEstimate({ chiSquare, df, expected: df }, { n, groups }) : null,
  };
}

function noFit(id: string, df: number): ItemChiSquare {
  return { id, s_x2: null, df: Math.max(0, df), p: null, rmsea: null };
}

function sumsOf({ table, model }: FittedIrt, { rows }: CompleteGroup): { of: Int32Array; highest: number } {
  const of = Int32Array.from(rows, (row) => table.columns.reduce((sum, column) => sum + column[row]!, 0));
  return { of, highest: model.items.reduce((sum, { categories }) => sum + categories - 1, 0) };
}

/** Number of an item's free parameters. */
export function itemParameters(model: FittedIrt["model"], item: number): number {
  return new Set(model.parameters.flatMap(({ item: own, free }) => (own === item && free >= 0 ? [free] : [])))
    .size;
}

/** Smallest expected frequency: smaller cells are joined with their neighbors. */
const MIN_EXPECTED = 1;

interface Cell {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

/**
 * Chi-square of a table of sum scores, with its independent cells. Cells where fewer than one person is expected are
 * joined first: for an item of two categories neighboring scores, from both ends towards the middle; for more categories
 * neighboring categories within a score, from the lowest up.
 * @returns the degrees of freedom before the item's parameters are taken off
 */
function joinedChiSquare(table: ScoreTable): { chiSquare: number; df: number } {
  const rows = rowsOf(table);
  if (table.categories === 2) {
    const joined = fromBothEnds(rows);
    return { chiSquare: sum(joined, chiSquareOf), df: joined.length };
  }
  const joined = rows.map(withinScore);
  return {
    chiSquare: sum(joined, chiSquareOf),
    df: sum(joined, ({ expected }) => Math.max(0, expected.length - 1)),
  };
}

function rowsOf({ categories, observed, expected }: ScoreTable): Cell[] {
  return Array.from({ length: observed.length / categories }, (_, row) => ({
    observed: Array.from(observed.subarray(row * categories, (row + 1) * categories)),
    expected: Array.from(expected.subarray(row * categories, (row + 1) * categories)),
  }));
}

function fromBothEnds(rows: readonly Cell[]): Cell[] {
  const half = Math.ceil(rows.length / 2);
  const low = accumulated(rows.slice(0, half));
  const high = accumulated(rows.slice(half).reverse());
  const closed = [...low.closed, ...high.closed.reverse()];
  const rest = [low.rest, high.rest].flatMap((own) => own ?? []).reduce<Cell | null>(added, null);
  if (rest === null) return closed;
  const at = low.closed.length;
  if (isFull(rest)) return [...closed.slice(0, at), rest, ...closed.slice(at)];
  const neighbor = Math.max(0, at - 1);
  return closed.map((own, k) => (k === neighbor ? added(own, rest) : own));
}

/** Joins neighbors until every cell has enough people; the remainder at the end has not. */
function accumulated(rows: readonly Cell[]): { closed: Cell[]; rest: Cell | null } {
  const closed: Cell[] = [];
  let rest: Cell | null = null;
  for (const row of rows) {
    const both: Cell = added(rest, row);
    if (isFull(both)) {
      closed.push(both);
      rest = null;
    } else rest = both;
  }
  return { closed, rest };
}

/** The categories of one score, as a row of joined ones. */
function withinScore({ observed, expected }: Cell): Cell {
  const cells = expected.map((value, k): Cell => ({ observed: [observed[k]!], expected: [value] }));
  const { closed, rest } = accumulated(cells);
  if (rest !== null && closed.length > 0) closed.push(added(closed.pop() ?? null, rest));
  return { observed: closed.flatMap((own) => own.observed), expected: closed.flatMap((own) => own.expected) };
}

function added(one: Cell | null, other: Cell): Cell {
  if (one === null) return other;
  return {
    observed: one.observed.map((value, k) => value + other.observed[k]!),
    expected: one.expected.map((value, k) => value + other.expected[k]!),
  };
}

function isFull({ expected }: Cell): boolean {
  return expected.every((value) => value >= MIN_EXPECTED);
}

function chiSquareOf({ observed, expected }: Cell): number {
  return expected.reduce((total, value, k) => total + (observed[k]! - value) ** 2 / value, 0);
}

function sum<T>(list: readonly T[], of: (own: T) => number): number {
  return list.reduce((total, own) => total + of(own), 0);
}

/** People by sum score and by an item's category: cells are rows x categories, row-major. */
interface ScoreTable {
  readonly categories: number;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
}

/**
 * An item's table of observed and expected answers at every sum score but the lowest and the highest, at which no answer
 * is free. Expected: the people at a score times the model's probability of the category given the score, from the
 * distribution of the other items' sum at every point.
 * @param joint probability of the item's category with the other items' sum (`restScoreTables`)
 * @param people observed number by sum score and category
 * @see Orlando & Thissen (2000), Applied Psychological Measurement, 24, 50-64, equation 10; Kang & Chen (2008), Journal of
 *   Educational Measurement, 45, 391-406
 */
function scoreTable(joint: Float64Array, categories: number, people: Float64Array): ScoreTable {
  const highestOther = joint.length / categories - 1;
  const highest = highestOther + categories - 1;
  const observed = people.slice(categories, highest * categories);
  const expected = new Float64Array(observed.length);
  for (let score = 1; score < highest; score++) {
    const at = (score - 1) * categories;
    let total = 0;
    let n = 0;
    for (let k = 0; k < categories; k++) {
      n += observed[at + k]!;
      const rest = score - k;
      if (rest < 0 || rest > highestOther) continue;
      expected[at + k] = joint[k * (highestOther + 1) + rest]!;
      total += expected[at + k]!;
    }
    for (let k = 0; k < categories; k++) expected[at + k]! *= n / total;
  }
  return { categories, observed, expected };
}
