import { cellSums } from "./level-variances";
import type { Linearized } from "./linearized";
import { centerTerm, lonelyCenter } from "./lonely-center";

/**
 * Covariance of the estimates of a variable over all levels of a grouping: levels share clusters, and strata fix how
 * many units there are.
 *
 * @param linearized of `linearizedMeans`, `linearizedTotals` or `linearizedRatios`
 * @returns row-major, levels x levels; its diagonal holds the squares of the standard errors
 * @see Binder (1983), International Statistical Review, 51, 279-292. Reference: R's survey, `svyby(covmat = TRUE)`.
 *
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 0, 1, 1, 1] }, groups: { sex: ["b", "b", "b", "g", "g", "g"] } });
 * const sexes = surveyDomains(surveyDesign(table), table.groupings[0]);
 * const means = linearizedMeans(itemScores(table, 0), sexes);
 * Array.from(levelCovariance(means), (value) => value.toFixed(4)); // ["0.0889", "0.0000", "0.0000", "0.0000"]
 * ```
 */
export function levelCovariance(linearized: Linearized): Float64Array {
  const { cellLevel, cellStratum, cellUnit, pairOfCell, pairLevel, pairStratum, levels, design } =
    linearized.domains;
  const size = levels.length;
  const covariance = new Float64Array(size * size);
  const cells = cellSums(linearized);
  const { own, center } = design.factors;
  const present = (cell: number): boolean => cells.people[cell]! > 0;
  if (design.cluster === null) {
    for (let cell = 0; cell < cellLevel.length; cell++) {
      if (present(cell))
        covariance[cellLevel[cell]! * (size + 1)]! += own[cellStratum[cell]!]! * cells.squares[cell]!;
    }
  } else {
    addProducts(
      covariance,
      { owner: cellUnit, stratum: cellStratum, level: cellLevel, total: cells.total },
      own,
    );
  }
  const pairs = new Float64Array(pairLevel.length);
  for (let cell = 0; cell < cellLevel.length; cell++) pairs[pairOfCell[cell]!]! += cells.total[cell]!;
  const negative = center.map((factor) => -factor);
  addProducts(
    covariance,
    { owner: pairStratum, stratum: pairStratum, level: pairLevel, total: pairs },
    negative,
  );
  const lonely = lonelyCenter(linearized.domains, pairs);
  if (lonely === null) return covariance;
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < size; other++)
      covariance[one * size + other]! += centerTerm(lonely, one, other);
  }
  return covariance;
}

/** Totals by owner (a unit, a stratum) and level. */
interface OwnedTotals {
  readonly owner: Int32Array;
  readonly stratum: Int32Array;
  readonly level: Int32Array;
  readonly total: Float64Array;
}

/** Adds, for each owner, the products of its totals over all pairs of levels, times its stratum's factor. */
function addProducts(
  covariance: Float64Array,
  { owner, stratum, level, total }: OwnedTotals,
  factors: Float64Array,
): void {
  const size = Math.sqrt(covariance.length);
  const held = new Map<number, number[]>();
  owner.forEach((one, at) => {
    if (level[at]! < 0 || total[at] === 0) return;
    const others = held.get(one);
    if (others === undefined) held.set(one, [at]);
    else others.push(at);
  });
  for (const entries of held.values()) {
    for (const one of entries) {
      const value = factors[stratum[one]!]! * total[one]!;
      for (const other of entries) covariance[level[one]! * size + level[other]!]! += value * total[other]!;
    }
  }
}
