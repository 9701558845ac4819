import { multiply } from "../../numeric/matrix";
import { varimax } from "./criteria";
import type { RotationOptions } from "./rotated-solution";
import { type Best, bestRotation } from "./starts";

type Rows = readonly (readonly number[])[];

/**
 * Varimax with Kaiser's normalisation (Kaiser 1958): each item's loadings are scaled to length 1 while the criterion is
 * minimised. Reference: stats::varimax, psych::fa(rotate = "varimax").
 */
export function rotateVarimax(
  loadings: Rows,
  options: RotationOptions,
): { rotated: number[][]; starts: Best["starts"] } {
  const best = bestRotation(rowsOfLengthOne(loadings), varimax, {
    ...options,
    ...(options.near === undefined ? {} : { near: rowsOfLengthOne(options.near) }),
    manifold: "orthogonal",
  });
  return { rotated: multiply(loadings, best.transformation), starts: best.starts };
}

function rowsOfLengthOne(loadings: Rows): number[][] {
  return loadings.map((row) => {
    const length = Math.hypot(...row) || 1;
    return row.map((value) => value / length);
  });
}
