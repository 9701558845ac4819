import type { Warning } from "../../errors";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { log } from "../../numeric/elementary/log";
import { needsSandwich } from "../estimation/information/sandwich";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtResult } from "../model/irt-result";
import { fitPoints } from "./fit-points";

/** Maximum share of patterns with an expected frequency below 1. */
const MAX_RARE = 0.2;

/**
 * Likelihood ratio of a fitted model against the saturated distribution of answer patterns, on as many degrees of
 * freedom as possible patterns less 1 (in every group) less the parameters. It is chi-square only if few patterns are
 * rare: given if at most a fifth are expected less than once, all answers are complete and people are equally weighted.
 * @returns null, with a warning, where it would mislead
 * @see Bock & Lieberman (1970), Psychometrika, 35, 179-197; Koehler & Larntz (1980), JASA, 75, 336-344. Checked against
 *   R (scripts/reference/irt-fit.R).
 */
export function g2(fitted: FittedIrt): {
  readonly g2: IrtResult["g2"];
  readonly warnings: readonly Warning[];
} {
  const { model } = fitted;
  const cells = model.items.reduce((product, { categories }) => product * categories, 1);
  const df = (cells - 1) * model.groups.length - model.free;
  const reason = refusal(fitted, { cells, df });
  if (reason !== null) return refused({ reason, rare: 0, patterns: cells, people: fitted.n });
  let sum = 0;
  let rare = 0;
  for (let g = 0; g < model.groups.length; g++) {
    const observed = patternCounts(fitted, g);
    const people = observed.reduce((total, count) => total + count, 0);
    const expected = patternProbabilities(fitted, g);
    for (let cell = 0; cell < cells; cell++) {
      const e = people * expected[cell]!;
      if (e < 1) rare++;
      if (observed[cell]! > 0) sum += observed[cell]! * log(observed[cell]! / e);
    }
  }
  if (rare > MAX_RARE * cells * model.groups.length) {
    return refused({ reason: "sparse", rare, patterns: cells * model.groups.length, people: fitted.n });
  }
  const statistic = Math.max(0, 2 * sum);
  return { g2: { g2: statistic, df, p: chiSquareUpper(statistic, df) }, warnings: [] };
}

type Reason = Parameters<typeof messages.noG2>[0];

function refusal(
  { table, group, n, model }: FittedIrt,
  { cells, df }: { cells: number; df: number },
): Reason["reason"] | null {
  if (needsSandwich(table)) return "design";
  const missing = (row: number): boolean =>
    group[row]! >= 0 && table.columns.some((column) => column[row]! < 0);
  for (let row = 0; row < table.rows; row++) if (missing(row)) return "missing";
  if (df <= 0) return "saturated";
  return cells * model.groups.length > n ? "few-people" : null;
}

function refused(reason: Reason): ReturnType<typeof g2> {
  return { g2: null, warnings: [{ code: "no-g2", message: messages.noG2(reason) }] };
}

/** People by pattern; the last item's category runs fastest. */
function patternCounts({ model, table, group }: FittedIrt, wanted: number): Float64Array {
  const out = new Float64Array(model.items.reduce((product, { categories }) => product * categories, 1));
  for (let row = 0; row < table.rows; row++) {
    if (group[row] !== wanted) continue;
    const cell = model.items.reduce((at, { categories }, j) => at * categories + table.columns[j]![row]!, 0);
    out[cell]! += table.count[row]!;
  }
  return out;
}

function patternProbabilities(fitted: FittedIrt, group: number): Float64Array {
  const { weights, curves } = fitPoints(fitted, group).all();
  const points = weights.length;
  const work = [weights, ...curves.map(() => new Float64Array(points))];
  const out: number[] = [];
  const walk = (item: number): void => {
    const above = work[item]!;
    if (item === curves.length) {
      out.push(above.reduce((sum, value) => sum + value, 0));
      return;
    }
    const own = curves[item]!;
    const next = work[item + 1]!;
    for (let start = 0; start < own.length; start += points) {
      for (let q = 0; q < points; q++) next[q] = above[q]! * own[start + q]!;
      walk(item + 1);
    }
  };
  walk(0);
  return Float64Array.from(out);
}
