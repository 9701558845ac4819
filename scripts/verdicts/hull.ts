import { kaiserMeyerOlkin } from "../../src/correlation/sampling-adequacy";
import { extractionByName } from "../../src/factor/efa/extraction/extract";

/** A solution's fit (more is better) beside its degrees of freedom. */
export interface HullPoint {
  readonly factors: number;
  readonly fit: number;
  readonly df: number;
}

/** The elbow of fit against degrees of freedom. */
interface Hull {
  /** Null with fewer than two solutions on the boundary. */
  readonly factors: number | null;
  readonly points: readonly (HullPoint & {
    /** Whether it is on the upper boundary. */
    readonly onHull: boolean;
    /** How much sharper the gain per parameter is before the solution than after it; null at both ends and off the boundary. */
    readonly st: number | null;
  })[];
}

/**
 * Hull (Lorenzo-Seva, Timmerman & Kiers 2011): of the solutions on the upper boundary of the convex hull of fit against
 * degrees of freedom, the one after which fit gains least per parameter, compared with before it. Solutions that fit no better
 * than a smaller one are left out first. Where only two are left, nothing gains after the larger one: it is taken.
 *
 * Checked against the paper's steps computed apart in R.
 *
 * @param points of successive numbers of factors from 0, ascending
 *
 * @example
 * ```ts
 * const fits = [0.1, 0.8, 0.95, 0.96];
 * hull(fits.map((fit, factors) => ({ factors, fit, df: 36 - 9 * factors }))).factors; // 2
 * ```
 */
export function hull(points: readonly HullPoint[]): Hull {
  const boundary = upperBoundary(improving(points));
  const gains = boundary.map((point, k) => gainPerParameter(boundary[k - 1], point));
  const sharpness = boundary.map((_, k) => {
    const [before, after] = [gains[k], gains[k + 1]];
    return before == null || after == null ? null : before / after;
  });
  const best = sharpness.reduce<number>(
    (found, value, k) => ((value ?? Number.NEGATIVE_INFINITY) > (sharpness[found] ?? 0) ? k : found),
    boundary.length === 2 ? 1 : 0,
  );
  return {
    factors: boundary.length < 2 ? null : (boundary[best]?.factors ?? null),
    points: points.map((point) => {
      const at = boundary.indexOf(point);
      return { ...point, onHull: at >= 0, st: sharpness[at] ?? null };
    }),
  };
}

function improving(points: readonly HullPoint[]): HullPoint[] {
  let best = Number.NEGATIVE_INFINITY;
  return points.filter(({ fit }) => {
    const better = fit > best;
    best = Math.max(best, fit);
    return better;
  });
}

/** Leaves out, until there is none, each point at or below the line between its neighbors. */
function upperBoundary(points: readonly HullPoint[]): HullPoint[] {
  const kept: HullPoint[] = [];
  for (const point of points) {
    while (kept.length > 1 && !isAbove(kept[kept.length - 2]!, kept[kept.length - 1]!, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isAbove(one: HullPoint, middle: HullPoint, other: HullPoint): boolean {
  return (gainPerParameter(one, middle) ?? 0) > (gainPerParameter(middle, other) ?? 0);
}

function gainPerParameter(before: HullPoint | undefined, after: HullPoint): number | null {
  return before === undefined ? null : (after.fit - before.fit) / (before.df - after.df);
}

/**
 * The points of Hull by the common part accounted for (CAF; Lorenzo-Seva, Timmerman & Kiers 2011): 1 less the
 * Kaiser-Meyer-Olkin measure of what minres solutions of 0 to `most` factors leave of the correlations.
 *
 * @param matrix p x p correlations, p >= 3
 * @param most at most as many factors as p items identify
 * @returns ends before a solution whose rest is not positive definite; empty where the matrix is not
 */
export function commonPartPoints(matrix: readonly (readonly number[])[], most: number): HullPoint[] {
  const points: HullPoint[] = [];
  for (let factors = 0; factors <= most; factors++) {
    const sampling = kaiserMeyerOlkin(factors === 0 ? matrix : restOf(matrix, factors));
    if (sampling === null) break;
    points.push({ factors, fit: 1 - sampling.overall, df: degreesOfFreedom(matrix.length, factors) });
  }
  return points;
}

/** Of the correlations of so many items by so many factors. */
function degreesOfFreedom(items: number, factors: number): number {
  return ((items - factors) ** 2 - items - factors) / 2;
}

/** What a minres solution leaves of the correlations, 1 on the diagonal. */
function restOf(matrix: readonly (readonly number[])[], factors: number): number[][] {
  const { loadings } = extractionByName("minres")(
    matrix.map((row) => [...row]),
    factors,
  );
  return matrix.map((row, i) =>
    row.map((value, j) =>
      i === j ? 1 : value - loadings[i]!.reduce((sum, loading, f) => sum + loading * loadings[j]![f]!, 0),
    ),
  );
}
