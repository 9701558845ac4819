import { invertInto } from "../../../numeric/linear-algebra/invert-into";
import { identity, invert, multiply, type Rows, transpose } from "../../../numeric/linear-algebra/matrix";
import type { Random } from "../../../numeric/random/random";
import { choose } from "../../../words/choose";
import type { RotationStarts } from "../solution";
import { type Criterion, type Shape, varimax } from "./criteria";
import {
  gradientProjection,
  type Manifold,
  normalizeColumns,
  orthogonalize,
  type Rotated,
} from "./gradient-projection";
import {
  checkSettings,
  manifoldOf,
  normalizationOf,
  ROTATIONS,
  type RotationList,
  type RotationSettings,
} from "./rotations";
import { divided, rowLengths } from "./row-lengths";

interface Best {
  /** m x m. */
  readonly transformation: number[][];
  readonly starts: RotationStarts;
}

/** Two starts whose criteria differ by less have reached the same minimum. */
const SAME_MINIMUM = 1e-6;
/** Of the projected gradient: loadings are then exact to about 1e-11. */
const FINE = { tolerance: 1e-12 };
const CONVERGED = 1e-8;
const COARSE = { tolerance: 1e-5, maxIterations: 500 };
/**
 * First starts that end the search if all reach one minimum: fewer than 1.5 minima expected (Boender & Rinnooy Kan
 * 1987).
 */
const AGREEING = 8;

interface RotationSearch {
  readonly manifold: Manifold;
  readonly starts: number;
  readonly random: Random;
  /** Loadings near which to make the only start. */
  readonly near?: Rows | undefined;
  /** Whether to make all starts although the first agree: for criteria with many, partly narrow minima. */
  readonly exhaustive?: boolean | undefined;
}

/**
 * Rotates from several starts (the given axes, the varimax ones, then random orthogonal ones), each to a projected
 * gradient of 1e-5, and the best to 1e-12 (it counts as converged from 1e-8); a single start to 1e-8. If the first eight
 * reach the same minimum, they are all. docs/simulation-rotation.md has how often more starts find a better one.
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
  const best = points.length > 1 ? run(first.transformation, FINE) : first;
  const reached = results.filter((result) => result.value <= best.value + SAME_MINIMUM);
  return {
    transformation: unflatten(best.transformation, shape.factors),
    starts: {
      starts: results.length,
      reachedBest: reached.length,
      converged: best.gradient <= CONVERGED,
      criterion: best.value,
    },
  };
}

function agree(results: readonly Rotated[]): boolean {
  const values = results.map(({ value }) => value);
  return Math.max(...values) - Math.min(...values) <= SAME_MINIMUM;
}

/** Row-major m x m initial transformations. */
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

/**
 * Rotates p x m loadings by an entry of the list. A single factor is returned unchanged.
 * @throws ItemwiseError "unknown-choice" for an unknown rotation, "rotation-setting", "no-target", "target-shape"; "empty-factor" for
 *   promax of a factor without loadings
 * @see Reference: GPArotation; stats::varimax(eps = 1e-14), whose default eps, used by psych::fa(rotate = "varimax"),
 *   stops within some thousandths of the solution.
 */
export function rotate(
  loadings: Rows,
  name: string,
  options: RotationOptions,
  list: RotationList = ROTATIONS,
): RotatedSolution {
  const entry = choose("rotation", list, name);
  const { criterion, hasGeneral, isExhaustive: exhaustive, carry } = entry;
  checkSettings(name, entry, options);
  const factors = loadings[0]?.length ?? 0;
  if (criterion === null || factors === 1)
    return { loadings, phi: identity(factors), starts: null, hasGeneral: false, before: null };
  const lengths = rowLengths(loadings, normalizationOf(entry, options));
  const scaled = (rows: Rows): Rows => divided(rows, lengths);
  const best = bestRotation(scaled(loadings), criterion(options, { items: loadings.length, factors }), {
    ...options,
    // Loadings before those carried over are not near them: the search starts afresh.
    near: carry === null ? options.near && scaled(options.near) : undefined,
    manifold: manifoldOf(entry),
    exhaustive,
  });
  const { transformation, starts } = best;
  const common = { starts, hasGeneral };
  if (manifoldOf(entry) === "oblique")
    return { ...oblique(loadings, transformation), ...common, before: null };
  const before = { loadings: multiply(loadings, transformation), phi: identity(factors) };
  if (carry === null) return { ...before, ...common, before: null };
  return { ...carry(before.loadings, options), ...common, before };
}

/** L = A T^-1' with Phi = T'T. */
function oblique(unrotated: Rows, transformation: Rows) {
  const phi = multiply(transpose(transformation), transformation);
  return {
    loadings: multiply(unrotated, transpose(invert(transformation))),
    phi: phi.map((row, i) => row.map((value, j) => (i === j ? 1 : value))),
  };
}

/** Rotated loadings and factor correlations, in arbitrary order and signs. */
export interface RotatedSolution {
  readonly loadings: Rows;
  readonly phi: Rows;
  /** Null without a search (no rotation, a single factor). */
  readonly starts: RotationStarts | null;
  /** Whether the first factor is the general one. */
  readonly hasGeneral: boolean;
  /** The solution of the search, where another is computed from it ("promax"). */
  readonly before: { readonly loadings: Rows; readonly phi: Rows } | null;
}

export interface RotationOptions extends RotationSettings {
  /** Maximum number of starts: the unrotated axes, the varimax ones, then random ones. */
  readonly starts: number;
  readonly random: Random;
  /** Loadings near the solution: then the only start is the rotation closest to them. */
  readonly near?: Rows | undefined;
}
