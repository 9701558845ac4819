import { lonelyStrata } from "../design/lonely-units";
import type { Domains } from "./domains";
import type { Linearized } from "./linearized";

export interface LevelVariances {
  readonly variances: Float64Array;
  /** Under simple random sampling with replacement of as many people; NaN below two. */
  readonly simple: Float64Array;
  /** Sampling units (clusters, or people) and strata with members in the level. */
  readonly units: Float64Array;
  readonly strata: Float64Array;
}

interface CellSums {
  /** Sum of weight times influence. */
  readonly total: Float64Array;
  /** Sum of squared weight times squared influence. */
  readonly squares: Float64Array;
  /** Sum of weight times squared influence. */
  readonly spread: Float64Array;
  readonly people: Float64Array;
}

/** A variance up to this share of the sum of squares it is left of is rounding error. */
const ROUNDING = 1e-13;

/** Design-based variance of each level's estimate; other levels' people count as zeros. */
export function levelVariances(linearized: Linearized): LevelVariances {
  const { domains } = linearized;
  const { cellLevel, cellStratum, pairOfCell, pairLevel, pairStratum, levels, design } = domains;
  const cells = cellSums(linearized);
  const clustered = design.cluster !== null;
  const zeros = (): Float64Array => new Float64Array(levels.length);
  const [squares, centers, units, strata] = [zeros(), zeros(), zeros(), zeros()];
  const pairs = new Float64Array(pairLevel.length);
  const pairSeen = new Uint8Array(pairLevel.length);
  for (let cell = 0; cell < cellLevel.length; cell++) {
    if (cells.people[cell] === 0) continue;
    const level = cellLevel[cell]!;
    const total = cells.total[cell]!;
    squares[level]! +=
      design.factors.own[cellStratum[cell]!]! * (clustered ? total * total : cells.squares[cell]!);
    units[level]! += clustered ? 1 : cells.people[cell]!;
    pairs[pairOfCell[cell]!]! += total;
    pairSeen[pairOfCell[cell]!] = 1;
  }
  for (let pair = 0; pair < pairs.length; pair++) {
    if (pairSeen[pair] === 0) continue;
    const level = pairLevel[pair]!;
    strata[level]!++;
    centers[level]! += design.factors.center[pairStratum[pair]!]! * pairs[pair]! ** 2;
  }
  const lonely = centerOfLonely(domains, pairs);
  const variances = squares.map((square, level) => {
    const variance = square - centers[level]! + (lonely === null ? 0 : centerTerm(lonely, level, level));
    return variance > ROUNDING * square ? variance : 0;
  });
  return { variances, simple: simpleVariances(linearized, cells), units, strata };
}

export function cellSums({ domains, influences }: Linearized): CellSums {
  const { cellOfRow, cellLevel, design } = domains;
  const { count, weight, weightSquared } = design;
  const zeros = (): Float64Array => new Float64Array(cellLevel.length);
  const sums = { total: zeros(), squares: zeros(), spread: zeros(), people: zeros() };
  for (let row = 0; row < cellOfRow.length; row++) {
    const influence = influences[row]!;
    if (Number.isNaN(influence)) continue;
    const cell = cellOfRow[row]!;
    sums.total[cell]! += weight[row]! * influence;
    sums.squares[cell]! += weightSquared[row]! * influence * influence;
    sums.spread[cell]! += weight[row]! * influence * influence;
    sums.people[cell]! += count[row]!;
  }
  return sums;
}

/** As in R's survey: the influences' weighted variance (n - 1) times W^2 / n; W: sum of weights. With replacement. */
function simpleVariances({ domains, sums }: Linearized, cells: CellSums): Float64Array {
  const { cellLevel, levels } = domains;
  const totals = new Float64Array(levels.length);
  const squares = new Float64Array(levels.length);
  for (let cell = 0; cell < cellLevel.length; cell++) {
    const level = cellLevel[cell]!;
    if (level < 0) continue;
    totals[level]! += cells.total[cell]!;
    squares[level]! += cells.spread[cell]!;
  }
  return squares.map((square, level) => {
    const n = sums.n[level]!;
    const weight = sums.weight[level]!;
    const about = square - totals[level]! ** 2 / weight;
    return n > 1 ? (about > ROUNDING * square ? (about * weight) / (n - 1) : 0) : Number.NaN;
  });
}

/**
 * Covariance of a variable's estimates over the levels of a grouping, which share clusters and strata.
 * @param linearized of `linearizedMeans`, `linearizedTotals` or `linearizedRatios`
 * @returns row-major, levels x levels; squared standard errors on the diagonal
 * @see Binder (1983), International Statistical Review, 51, 279-292. Reference: R's survey, `svyby(covmat = TRUE)`.
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
  const lonely = centerOfLonely(linearized.domains, pairs);
  if (lonely === null) return covariance;
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < size; other++)
      covariance[one * size + other]! += centerTerm(lonely, one, other);
  }
  return covariance;
}

/** Totals by owner (a unit or stratum) and level. */
interface UnitTotals {
  readonly owner: Int32Array;
  readonly stratum: Int32Array;
  readonly level: Int32Array;
  readonly total: Float64Array;
}

/** Adds the products of each owner's totals over all pairs of levels, times its stratum's factor. */
function addProducts(
  covariance: Float64Array,
  { owner, stratum, level, total }: UnitTotals,
  factors: Float64Array,
): void {
  const size = Math.sqrt(covariance.length);
  const byOwner = new Map<number, number[]>();
  owner.forEach((one, at) => {
    if (level[at]! < 0 || total[at] === 0) return;
    const others = byOwner.get(one);
    if (others === undefined) byOwner.set(one, [at]);
    else others.push(at);
  });
  for (const entries of byOwner.values()) {
    for (const one of entries) {
      const value = factors[stratum[one]!]! * total[one]!;
      for (const other of entries) covariance[level[one]! * size + level[other]!]! += value * total[other]!;
    }
  }
}

/**
 * Under the rule "adjust" the total of a single unit is centered at the mean g of all units of the sample: 0 for the
 * influences of means and ratios, but not of totals.
 */
interface LonelyCenter {
  /** By level: g. */
  readonly mean: Float64Array;
  /** By level: sum of the single units' totals times the share of their stratum that was not drawn. */
  readonly total: Float64Array;
  /** Sum of those shares. */
  readonly share: number;
}

/** From totals by stratum and level: centers squares of single units' totals at the mean of all units; or null. */
function centerOfLonely(domains: Domains, pairs: Float64Array): LonelyCenter | null {
  const { design, pairLevel, pairStratum, levels } = domains;
  const strata = lonelyStrata(design);
  if (strata.length === 0 || (design.lonely ?? "adjust") !== "adjust") return null;
  const { own } = design.factors;
  const units = design.unitsIn.reduce((sum, count) => sum + count, 0);
  const single = new Set(strata);
  const mean = new Float64Array(levels.length);
  const total = new Float64Array(levels.length);
  for (let pair = 0; pair < pairs.length; pair++) {
    const level = pairLevel[pair]!;
    if (level < 0) continue;
    const stratum = pairStratum[pair]!;
    mean[level]! += pairs[pair]! / units;
    if (single.has(stratum)) total[level]! += own[stratum]! * pairs[pair]!;
  }
  return { mean, total, share: strata.reduce((sum, stratum) => sum + own[stratum]!, 0) };
}

/** What centering adds to the covariance of two levels. */
function centerTerm(center: LonelyCenter, one: number, other: number): number {
  const { mean, total, share } = center;
  return share * mean[one]! * mean[other]! - mean[one]! * total[other]! - mean[other]! * total[one]!;
}
