import { choose, ItemwiseError } from "../../../errors";
import { identity, invert, multiply, type Rows, transpose } from "../../../numeric/linear-algebra/matrix";
import type { Rotation } from "../solution";
import { geomin, quartimin, towardsTarget, varimax } from "./criteria";
import { kaiserNormalized } from "./kaiser";
import { rotatePromax } from "./promax";
import type { RotatedSolution, RotationOptions } from "./rotated-solution";
import { type Best, bestRotation } from "./starts";

type Rotate = (loadings: Rows, options: RotationOptions) => RotatedSolution;

/** GPArotation's and psych's; lavaan takes .001, Mplus .0001, .001 or .01 by the number of factors. */
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
 * Rotates p x m loadings. "oblimin" is direct oblimin with gamma 0, which is "quartimin", without Kaiser's
 * normalization; "geomin" and "target" are oblique and not normalized either; "varimax" is with Kaiser's normalization;
 * "promax" has power 4 on that varimax, normalized too. A single factor is left as it is.
 *
 * @throws ItemwiseError "unknown-choice" for a rotation that is none, "no-target", "target-shape"; "empty-factor" for
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

/** Varimax loadings are not near promax ones: its search begins afresh. */
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
 * minimized. Reference: stats::varimax(eps = 1e-14), GPArotation::Varimax; the default eps of stats::varimax, which
 * psych::fa(rotate = "varimax") uses, stops within some thousandths of the solution.
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
