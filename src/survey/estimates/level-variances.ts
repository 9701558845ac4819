import type { SampledReplicates } from "../../data/answers/pattern-table";
import { remember } from "../../numeric/workers/remember";
import { influenceCovariance } from "../design/influence-covariance";
import { centeredStrata } from "../design/lonely-units";
import { replicateCovariance, replicateFreedom, unitsOf } from "../design/replicate-spread";
import type { Domains } from "./domains";
import type { Linearized } from "./linearized";

export interface LevelVariances {
  /** NaN where replicate weights leave nobody in the level. */
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
  const replicated = design.replicates !== undefined;
  const centered = replicated || centeredStrata(design).length > 0 ? levelCovariance(linearized) : null;
  if (replicated) {
    const freedom = freedomByLevel(cellLevel, linearized.domains);
    for (let level = 0; level < levels.length; level++) strata[level] = units[level]! - freedom[level]!;
  }
  const variances = squares.map((square, level) => {
    const variance = centered?.[level * (levels.length + 1)] ?? square - centers[level]!;
    return variance > ROUNDING * square || Number.isNaN(variance) ? variance : 0;
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
  const { domains, influences } = linearized;
  if (domains.design.replicates !== undefined) return replicatedLevels(linearized, domains.design.replicates);
  const { cellOfRow, cellLevel, cellStratum, cellUnit, levels, design } = domains;
  // Rows may be those of added-up answers; cells know their units.
  const of = (codes: Int32Array): Int32Array => cellOfRow.map((cell) => codes[cell] ?? 0);
  const units = { stratum: of(cellStratum), cluster: design.cluster && of(cellUnit) };
  const included = Uint8Array.from(influences, (influence) => Number(!Number.isNaN(influence)));
  let last = 0;
  const read = (row: number, into: Float64Array): void => {
    into[last] = 0;
    last = cellLevel[cellOfRow[row]!]!;
    into[last] = influences[row]!;
  };
  const rows = { size: levels.length, rows: design.rows, included, read };
  return influenceCovariance(rows, design, { ...design, ...units });
}

/** The same over replicate weights: exact for means, totals and ratios. */
function replicatedLevels(
  { domains, influences, denominator }: Linearized,
  replicates: SampledReplicates,
): Float64Array {
  const { cellOfRow, cellLevel, cellUnit, levels, design } = domains;
  const size = levels.length;
  const totals = new Float64Array(unitsOf(replicates) * size);
  const shares = denominator === undefined ? null : new Float64Array(totals.length);
  for (let row = 0; row < cellOfRow.length; row++) {
    const cell = cellOfRow[row]!;
    if (cell < 0 || Number.isNaN(influences[row]!)) continue;
    const level = cellLevel[cell]!;
    const at = cellUnit[cell]! * size + level;
    totals[at]! += design.weight[row]! * influences[row]!;
    if (shares === null || denominator === undefined) continue;
    shares[at]! += (design.weight[row]! * (denominator.values?.[row] ?? 1)) / denominator.sums[level]!;
  }
  return replicateCovariance(replicates, { size, totals, shares });
}

/** By level: the rank of its people's replicate weights, minus 1; answers unknown here leave it as it is. */
const freedomByLevel = remember((cellLevel: Int32Array, { levels, cellUnit, design }: Domains) =>
  levels.map((_, level) => {
    const units = new Set<number>();
    cellLevel.forEach((own, cell) => {
      if (own === level) units.add(cellUnit[cell]!);
    });
    return design.replicates === undefined ? 0 : replicateFreedom(design.replicates, units);
  }),
);
