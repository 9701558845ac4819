import type { Warning } from "../../errors";
import { rmseaEstimate } from "../../factor/cfa/tests/fit-indices";
import { chiSquareUpper } from "../../numeric/distributions/special";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtItemFit } from "../model/irt-result";
import { restScoresOnGrid } from "../scores/grid-scores";
import { restScoreTables } from "../scores/sum-score-likelihoods";
import { type CompleteAnswers, type CompleteGroup, completeAnswers } from "./complete-answers";
import { designWarnings, effectivePeople } from "./effective-people";
import { type FitPoints, fitPoints } from "./fit-points";
import { scoreTable } from "./item-fit-table";
import { joinedChiSquare } from "./joined-cells";

/**
 * S-X2 of every item: answers by sum score against the model's, on the quadrature of the fit. The sum is of all items of
 * the model, whatever their factors. Degrees of freedom are the cells that are left after joining (see
 * `joinedChiSquare`) less the free parameters of the item; groups' tables are added up.
 *
 * Only people who answered every item count. mirt takes off a degree of freedom for every slope that is fixed at 0 too,
 * which in simulations of two-factor models is one too many (scripts/simulate-irt-fit.ts).
 *
 * @param points by group: where the statistic is summed
 * @returns a statistic of null where an item has no degrees of freedom
 * @see Orlando & Thissen (2000), Applied Psychological Measurement, 24, 50-64; (2003), 27, 289-298; Kang & Chen (2008),
 *   Journal of Educational Measurement, 45, 391-406. Checked against mirt 1.45.1 and R (scripts/reference/irt-fit.R).
 */
export function sx2(
  fitted: FittedIrt,
  points: readonly FitPoints[] = fitted.model.groups.map((_, g) => fitPoints(fitted, g)),
): {
  readonly items: readonly IrtItemFit[];
  readonly warnings: readonly Warning[];
} {
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
  const items = fitted.model.items.map(({ id }, item): IrtItemFit => {
    const { chiSquare, cells } = totals[item]!;
    return itemFit(id, { chiSquare, df: cells - freeParameters(fitted, item) }, answers);
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
): IrtItemFit {
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

function noFit(id: string, df: number): IrtItemFit {
  return { id, s_x2: null, df: Math.max(0, df), p: null, rmsea: null };
}

/** Sum of the categories' numbers of every row. */
function sumsOf({ table, model }: FittedIrt, { rows }: CompleteGroup): { of: Int32Array; highest: number } {
  const of = Int32Array.from(rows, (row) => table.columns.reduce((sum, column) => sum + column[row]!, 0));
  return { of, highest: model.items.reduce((sum, { categories }) => sum + categories - 1, 0) };
}

function freeParameters({ model }: FittedIrt, item: number): number {
  return new Set(
    model.parameters.flatMap(({ kind, item: own, free }) =>
      (kind === "a" || kind === "d") && own === item && free >= 0 ? [free] : [],
    ),
  ).size;
}
