import { choose, ItemwiseError } from "../../../errors";
import { invertInto } from "../../../numeric/linear-algebra/invert-into";
import { identity, invert, multiply, type Rows, transpose } from "../../../numeric/linear-algebra/matrix";
import type { Random } from "../../../numeric/random/random";
import type { Rotation, RotationStarts } from "../solution";
import { type Criterion, geomin, quartimin, type Shape, towardsTarget, varimax } from "./criteria";
import {
  gradientProjection,
  type Manifold,
  normalizeColumns,
  orthogonalize,
  type Rotated,
} from "./gradient-projection";
import { kaiserNormalized } from "./kaiser";
import { rotatePromax } from "./promax";

interface Best {
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
 * gradient of 1e-5, and the best to 1e-8; a single start directly. If the first eight reach the same minimum, they are
 * all. docs/simulation-rotation.md has how often more starts find a better one.
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

type Rotate = (loadings: Rows, options: RotationOptions) => RotatedSolution;

/** As in GPArotation and psych; lavaan takes .001, Mplus .0001, .001 or .01 by the number of factors. */
export const GEOMIN_EPSILON = 0.01;

const BY_NAME: Readonly<Record<Rotation, Rotate>> = {
  none: (loadings) => ({ loadings, phi: identity(width(loadings)), starts: null }),
  oblimin: (loadings, options) =>
    oblique(bestRotation(loadings, quartimin, { ...options, manifold: "oblique" })),
  quartimin: (loadings, options) =>
    oblique(bestRotation(loadings, quartimin, { ...options, manifold: "oblique" })),
  geomin: (loadings, options) => {
    const criterion = geomin(options.geominEpsilon ?? GEOMIN_EPSILON);
    return oblique(bestRotation(loadings, criterion, { ...options, manifold: "oblique", exhaustive: true }));
  },
  target: (loadings, options) => {
    const criterion = towardsTarget(checkedTarget(loadings, options.target));
    return oblique(bestRotation(loadings, criterion, { ...options, manifold: "oblique" }));
  },
  varimax: (loadings, options) => {
    const { rotated, starts } = rotateVarimax(loadings, options);
    return { loadings: rotated, phi: identity(width(loadings)), starts };
  },
  promax: (loadings, options) => {
    const { rotated, starts } = rotateVarimax(loadings, withoutNear(options));
    return { ...rotatePromax(rotated), starts };
  },
};

/**
 * Rotates p x m loadings. "oblimin" is direct oblimin with gamma 0, i.e. "quartimin", without Kaiser's normalization;
 * "geomin" and "target" are oblique and not normalized either; "varimax" is with Kaiser's normalization; "promax" has
 * power 4 on that varimax, normalized too. A single factor is returned unchanged.
 * @throws ItemwiseError "unknown-choice" for an unknown rotation, "no-target", "target-shape"; "empty-factor" for
 *   promax of a factor without loadings
 */
export function rotate(loadings: Rows, name: string, options: RotationOptions): RotatedSolution {
  const rotation = choose("rotation", BY_NAME, name);
  return width(loadings) === 1 ? BY_NAME.none(loadings, options) : rotation(loadings, options);
}

/** L = A T^-1' with Phi = T'T. */
function oblique({ unrotated, transformation, starts }: Best): RotatedSolution {
  const phi = multiply(transpose(transformation), transformation);
  return {
    loadings: multiply(unrotated, transpose(invert(transformation))),
    phi: phi.map((row, i) => row.map((value, j) => (i === j ? 1 : value))),
    starts,
  };
}

function width(loadings: Rows): number {
  return loadings[0]?.length ?? 0;
}

/** Varimax loadings are not near promax ones: its search starts afresh. */
function withoutNear(options: RotationOptions): RotationOptions {
  const { near: _, ...rest } = options;
  return rest;
}

function checkedTarget(
  loadings: Rows,
  target: RotationOptions["target"],
): readonly (readonly (number | null)[])[] {
  if (target === undefined) {
    throw new ItemwiseError("no-target", "a target rotation needs a target.", {
      hint: "Give the option target: item x factor, with null where a loading is free.",
    });
  }
  const fits = target.length === loadings.length && target.every((row) => row.length === width(loadings));
  if (!fits) {
    throw new ItemwiseError(
      "target-shape",
      `the target must have ${loadings.length} rows (items) of ${width(loadings)} columns (factors).`,
      { hint: "Give one row for each item in their order, with null where a loading is free." },
    );
  }
  return target;
}

/**
 * Varimax with Kaiser's normalization (Kaiser 1958): each item's loadings are scaled to length 1 while the criterion is
 * minimized. Reference: stats::varimax(eps = 1e-14), GPArotation::Varimax; the default eps of stats::varimax, used by
 * psych::fa(rotate = "varimax"), stops within some thousandths of the solution.
 */
export function rotateVarimax(
  loadings: Rows,
  options: RotationOptions,
): { rotated: number[][]; starts: Best["starts"] } {
  const best = bestRotation(kaiserNormalized(loadings).rows, varimax, {
    ...options,
    near: options.near && kaiserNormalized(options.near).rows,
    manifold: "orthogonal",
  });
  return { rotated: multiply(loadings, best.transformation), starts: best.starts };
}

/** Rotated loadings and factor correlations, in arbitrary order and signs. */
export interface RotatedSolution {
  readonly loadings: Rows;
  readonly phi: Rows;
  /** Null without a search (no rotation, a single factor). */
  readonly starts: RotationStarts | null;
}

export interface RotationOptions {
  /** Maximum number of starts: the unrotated axes, the varimax ones, then random orthogonal ones. */
  readonly starts: number;
  readonly random: Random;
  /** Loadings near the solution: then the only start is the rotation closest to them. */
  readonly near?: Rows | undefined;
  /** For "target": item x factor, null where free. */
  readonly target?: readonly (readonly (number | null)[])[] | undefined;
  /** For "geomin", default .01. */
  readonly geominEpsilon?: number | undefined;
}
