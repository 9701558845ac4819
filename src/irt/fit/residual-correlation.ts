import type { FittedIrt } from "../fitted-irt";
import type { CompleteGroup } from "./complete-answers";
import type { PointModel } from "./expected-moments";
import { expectedPair, type PairTable, pairCorrelation } from "./pair-tables";

/**
 * Root mean square of the residual correlations of a group's items: product-moment correlations of the categories'
 * numbers, observed less expected, over all pairs.
 *
 * @returns null where an item does not vary
 * @see Maydeu-Olivares (2013), Measurement, 11, 71-101 (SRMSR)
 */
export function residualCorrelation(
  fitted: FittedIrt,
  group: CompleteGroup,
  points: PointModel,
): number | null {
  const p = fitted.model.items.length;
  let sum = 0;
  for (let k = 1; k < p; k++) {
    for (let j = 0; j < k; j++) {
      const observed = pairCorrelation(observedPair(fitted, group, [j, k]));
      const expected = pairCorrelation(expectedPair(points, j, k));
      if (observed === null || expected === null) return null;
      sum += (observed - expected) ** 2;
    }
  }
  return Math.sqrt(sum / ((p * (p - 1)) / 2));
}

function observedPair(
  { table, model }: FittedIrt,
  group: CompleteGroup,
  [first, second]: readonly [number, number],
): PairTable {
  const rows = model.items[first]!.categories;
  const columns = model.items[second]!.categories;
  const cells = new Float64Array(rows * columns);
  group.rows.forEach((row, at) => {
    cells[table.columns[first]![row]! * columns + table.columns[second]![row]!]! += group.share[at]!;
  });
  return { rows, columns, cells };
}
