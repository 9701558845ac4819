import { multiply } from "../../numeric/matrix";
import { varimax } from "./criteria";
import { kaiserNormalised } from "./kaiser";
import type { RotationOptions } from "./rotated-solution";
import { type Best, bestRotation } from "./starts";

type Rows = readonly (readonly number[])[];

/**
 * Varimax with Kaiser's normalisation (Kaiser 1958): each item's loadings are scaled to length 1 while the criterion is
 * minimised. Reference: stats::varimax(eps = 1e-14), GPArotation::Varimax; the default eps of stats::varimax, which
 * psych::fa(rotate = "varimax") uses, stops within some thousandths of the solution.
 */
export function rotateVarimax(
  loadings: Rows,
  options: RotationOptions,
): { rotated: number[][]; starts: Best["starts"] } {
  const best = bestRotation(kaiserNormalised(loadings).rows, varimax, {
    ...options,
    ...(options.near === undefined ? {} : { near: kaiserNormalised(options.near).rows }),
    manifold: "orthogonal",
  });
  return { rotated: multiply(loadings, best.transformation), starts: best.starts };
}
