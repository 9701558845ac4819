import type { Warning } from "../../errors";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { fittedCurves } from "../estimation/fitted-curves";
import type { FittedIrt } from "../model/fitted-irt";
import type { LocalDependence } from "../model/irt-result";
import { eapScores } from "../scores/eap-scores";
import {
  type DistinctAnswers,
  distinctAnswers,
  fittedAnswers,
  type PersonScores,
} from "../scores/person-scores";
import { designWarnings, effectivePeople } from "./effective-people";
import { type FitPoints, fitPoints, type PairTable, pairCorrelation } from "./fit-points";

/**
 * Local dependence of every pair of items, from the people who answered both. Q3: the correlation of the two answers'
 * categories less the model's expectation at the person's EAP score; about -1 / (p - 1) for p independent items. LD-X2:
 * chi-square of the pair's table against the model's, with the sign of the difference of the observed and the expected
 * correlation; its probability is conservative. Groups' tables are summed.
 * @param groups by group: points for the expected tables
 * @returns pairs in the order 1 2, 1 3, 2 3, ... of the second item; null where a pair has no such figure
 * @see Yen (1984), Applied Psychological Measurement, 8, 125-145; Chen & Thissen (1997), Journal of Educational and
 *   Behavioral Statistics, 22, 265-289. Checked against R (scripts/reference/irt-fit.R).
 */
export function localDependence(
  fitted: FittedIrt,
  scored: ScoredAnswers = scoredAnswers(fitted),
  groups: readonly FitPoints[] = fitted.model.groups.map((_, g) => fitPoints(fitted, g)),
): { readonly pairs: readonly LocalDependence[]; readonly warnings: readonly Warning[] } {
  const { items } = fitted.model;
  const residuals = items.map((_, item) => residualsOf(scored, item));
  const pairs = items.flatMap((second, k) =>
    items.slice(0, k).map((first, j): LocalDependence => {
      const df = (first.categories - 1) * (second.categories - 1);
      const ldX2 = signedChiSquare(fitted, groups, [j, k]);
      return {
        first: first.id,
        second: second.id,
        q3: weightedCorrelation(residuals[j]!, residuals[k]!, scored.weight),
        ldX2,
        df,
        p: ldX2 === null ? null : chiSquareUpper(Math.abs(ldX2), df),
      };
    }),
  );
  return { pairs, warnings: designWarnings("LD-X2", fitted) };
}

/** By distinct answers: the category less the expected one, NaN where missing. */
function residualsOf({ answers, curves }: ScoredAnswers, item: number): Float64Array {
  const column = answers.columns[item]!;
  const own = curves[item]!;
  return Float64Array.from(column, (category, row) => {
    if (category < 0) return Number.NaN;
    let expected = 0;
    for (let k = 1, at = row + answers.rows; at < own.length; k++, at += answers.rows)
      expected += k * own[at]!;
    return category - expected;
  });
}

function weightedCorrelation(x: Float64Array, y: Float64Array, weight: Float64Array): number | null {
  let [n, sx, sy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]! + y[i]!)) continue;
    n += weight[i]!;
    sx += weight[i]! * x[i]!;
    sy += weight[i]! * y[i]!;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]! + y[i]!)) continue;
    const [a, b] = [x[i]! - sx / n, y[i]! - sy / n];
    xx += weight[i]! * a * a;
    yy += weight[i]! * b * b;
    xy += weight[i]! * a * b;
  }
  // Answers that are all alike leave nothing but rounding.
  return xx > 1e-20 * n && yy > 1e-20 * n ? xy / Math.sqrt(xx * yy) : null;
}

function signedChiSquare(
  fitted: FittedIrt,
  groups: readonly FitPoints[],
  [first, second]: readonly [number, number],
): number | null {
  const tables = groups.map((points, group) => pairOfGroup(fitted, { points, group, first, second }));
  const observed = addedUp(tables.map((own) => own.observed));
  const expected = addedUp(tables.map((own) => own.expected));
  const [one, other] = [pairCorrelation(observed), pairCorrelation(expected)];
  if (one === null || other === null) return null;
  const sign = one < other ? -1 : 1;
  return sign * expected.cells.reduce((sum, e, at) => sum + (observed.cells[at]! - e) ** 2 / e, 0);
}

interface PairOfGroup {
  readonly points: FitPoints;
  readonly group: number;
  readonly first: number;
  readonly second: number;
}

function pairOfGroup(
  { table, group: groupOf }: FittedIrt,
  { points, group, first, second }: PairOfGroup,
): { observed: PairTable; expected: PairTable } {
  const [one, other] = [table.columns[first]!, table.columns[second]!];
  const shares = points.pair(first, second);
  const cells = new Float64Array(shares.cells.length);
  const rows: number[] = [];
  let weight = 0;
  for (let row = 0; row < table.rows; row++) {
    if (groupOf[row] !== group || one[row]! < 0 || other[row]! < 0) continue;
    rows.push(row);
    weight += table.weight[row]!;
    cells[one[row]! * shares.columns + other[row]!]! += table.weight[row]!;
  }
  const people = effectivePeople(table, rows);
  const scale = weight > 0 ? people / weight : 0;
  return {
    observed: { ...shares, cells: cells.map((value) => value * scale) },
    expected: { ...shares, cells: shares.cells.map((value) => value * people) },
  };
}

function addedUp(tables: readonly PairTable[]): PairTable {
  const first = tables[0]!;
  return {
    ...first,
    cells: first.cells.map((_, at) => tables.reduce((sum, { cells }) => sum + cells[at]!, 0)),
  };
}

/** The distinct answers of a fitted model, with the model's probabilities at their scores. */
export interface ScoredAnswers {
  readonly answers: DistinctAnswers;
  readonly weight: Float64Array;
  /** By item: probability of every category at the scores of the distinct answers, categories x rows. */
  readonly curves: readonly Float64Array[];
}

/** The model's probabilities at everyone's expected scores (EAP). */
export function scoredAnswers(fitted: FittedIrt, scores: PersonScores = eapScores(fitted)): ScoredAnswers {
  const { table } = fitted;
  const distinct = distinctAnswers(fittedAnswers(fitted));
  const { estimates } = scores;
  const weight = new Float64Array(distinct.rows);
  distinct.of.forEach((own, row) => {
    if (own >= 0) weight[own]! += table.weight[row]!;
  });
  return { answers: distinct, weight, curves: curvesAt(fitted, distinct, estimates) };
}

/** By item: the model's probability of every category at the scores of distinct answers, categories x rows. */
export function curvesAt(
  fitted: FittedIrt,
  distinct: DistinctAnswers,
  estimates: Float64Array,
): readonly Float64Array[] {
  const { model } = fitted;
  const m = model.factors.length;
  const curves = model.items.map(({ categories }) => new Float64Array(categories * distinct.rows));
  model.groups.forEach((_, group) => {
    const rows = Array.from({ length: distinct.rows }, (__, row) => row).filter(
      (row) => distinct.group[row] === group,
    );
    const nodes = new Float64Array(rows.length * m);
    rows.forEach((row, at) => {
      nodes.set(estimates.subarray(row * m, (row + 1) * m), at * m);
    });
    fittedCurves(fitted, group, nodes).forEach((own, item) => {
      for (let k = 0; k < own.length / rows.length; k++) {
        rows.forEach((row, at) => {
          curves[item]![k * distinct.rows + row] = own[k * rows.length + at]!;
        });
      }
    });
  });
  return curves;
}
