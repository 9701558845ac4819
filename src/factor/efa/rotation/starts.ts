import { invertInto } from "../../../numeric/linear-algebra/invert-into";
import { invert, multiply, type Rows, transpose } from "../../../numeric/linear-algebra/matrix";
import type { Random } from "../../../numeric/random/random";
import { type Criterion, type Shape, varimax } from "./criteria";
import { gradientProjection, type Manifold, type Rotated } from "./gradient-projection";
import { normalizeColumns, orthogonalize } from "./small-matrix";

/** The best of several starts. */
export interface Best {
  /** The loadings that were rotated. */
  readonly unrotated: Rows;
  /** m x m. */
  readonly transformation: number[][];
  readonly value: number;
  readonly starts: { readonly starts: number; readonly reachedBest: number; readonly converged: boolean };
}

/** Two starts whose criteria differ by less have reached the same minimum. */
const SAME_MINIMUM = 1e-6;
const COARSE = { tolerance: 1e-5, maxIterations: 500 };
/**
 * The first so many starts that all reach one minimum end the search: with these the expected number of minima falls
 * below one and a half (Boender & Rinnooy Kan 1987).
 */
const AGREEING = 8;

export interface RotationSearch {
  readonly manifold: Manifold;
  /** How many starts at most. */
  readonly starts: number;
  readonly random: Random;
  /** Loadings from whose neighborhood the only start is. */
  readonly near?: Rows | undefined;
  /** Whether all starts are made though the first agree: for a criterion that has many minima, some of them narrow. */
  readonly exhaustive?: boolean | undefined;
}

/**
 * Rotates from several starts (the given axes, the varimax ones, then random orthogonal ones), each until its projected
 * gradient is 1e-5, and takes the best on to 1e-8; a single start goes there at once. Where the first eight reach the same
 * minimum, they are all. How often more starts find a better one stands in docs/simulation-rotation.md.
 *
 * @param unrotated p x m loadings of orthogonal factors, m >= 2
 */
export function bestRotation(unrotated: Rows, criterion: Criterion, options: RotationSearch): Best {
  const { manifold, exhaustive = false } = options;
  const shape: Shape = { items: unrotated.length, factors: unrotated[0]?.length ?? 0 };
  const flat = Float64Array.from(unrotated.flat());
  const run = (start: Float64Array, limits: object): Rotated =>
    gradientProjection(flat, shape, { criterion, manifold, start, ...limits });
  const points = startingPoints(flat, shape, options);
  const coarse = points.length > 1 ? COARSE : {};
  const results: Rotated[] = [];
  for (const start of points) {
    results.push(run(start, coarse));
    if (!exhaustive && results.length === AGREEING && agree(results)) break;
  }
  const first = results.reduce((best, result) => (result.value < best.value ? result : best));
  const best = points.length > 1 ? run(first.transformation, {}) : first;
  const reached = results.filter((result) => result.value <= best.value + SAME_MINIMUM);
  return {
    unrotated,
    transformation: unflatten(best.transformation, shape.factors),
    value: best.value,
    starts: { starts: results.length, reachedBest: reached.length, converged: best.converged },
  };
}

function agree(results: readonly Rotated[]): boolean {
  const values = results.map(({ value }) => value);
  return Math.max(...values) - Math.min(...values) <= SAME_MINIMUM;
}

/** Row-major m x m transformations to begin from. */
export function startingPoints(flat: Float64Array, shape: Shape, options: RotationSearch): Float64Array[] {
  const { manifold, starts, random, near } = options;
  if (near !== undefined) return [transformationTowards(flat, shape, { near, manifold })];
  const m = shape.factors;
  const axes = new Float64Array(m * m);
  for (let i = 0; i < m; i++) axes[i * m + i] = 1;
  const points: Float64Array[] = [axes];
  if (starts > 1) {
    const simple = gradientProjection(flat, shape, {
      criterion: varimax,
      manifold: "orthogonal",
      start: axes,
      ...COARSE,
    });
    points.push(simple.transformation);
  }
  while (points.length < starts) points.push(randomOrthogonal(m, random));
  return points;
}

/** A random orthogonal matrix, uniformly distributed: the polar factor of a matrix of independent normals. */
function randomOrthogonal(m: number, random: Random): Float64Array {
  const work = new Float64Array(m * m);
  for (;;) {
    const draw = Float64Array.from({ length: m * m }, () => random.normal());
    if (orthogonalize(draw, new Float64Array(m * m), work)) return draw;
  }
}

/** The transformation whose rotated loadings are closest to `near` by least squares, brought onto the manifold. */
function transformationTowards(
  flat: Float64Array,
  { factors: m }: Shape,
  options: { near: Rows; manifold: Manifold },
): Float64Array {
  const a = unflatten(flat, m);
  const cross = multiply(transpose(a), a).map((row, i) =>
    row.map((value, j) => (i === j ? value + 1e-10 : value)),
  );
  const fit = Float64Array.from(multiply(invert(cross), multiply(transpose(a), options.near)).flat());
  const work = new Float64Array(m * m);
  const out = new Float64Array(m * m);
  if (options.manifold === "orthogonal") {
    orthogonalize(fit, out, work);
    return fit;
  }
  invertInto(fit, out, work);
  const transformation = Float64Array.from(transpose(unflatten(out, m)).flat());
  normalizeColumns(transformation, m);
  return transformation;
}

function unflatten(flat: Float64Array, width: number): number[][] {
  return Array.from({ length: flat.length / width }, (_, i) =>
    Array.from(flat.subarray(i * width, (i + 1) * width)),
  );
}
