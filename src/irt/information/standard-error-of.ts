import type { FittedIrt } from "../model/fitted-irt";

/** Derivatives of a figure by rows of a model. */
export type RowGradient = readonly (readonly [row: number, derivative: number])[];

/** Standard error of a figure by the delta method; null if unavailable, or if the figure depends on nothing free. */
export function standardErrorOf(
  { model, covariance }: Pick<FittedIrt, "model" | "covariance">,
  gradient: RowGradient,
): number | null {
  if (covariance === null) return null;
  const free = gradient.flatMap(([row, derivative]): [number, number][] => {
    const place = model.parameters[row]!.free;
    return place < 0 ? [] : [[place, derivative]];
  });
  let variance = 0;
  for (const [i, one] of free) {
    for (const [j, other] of free) variance += one * other * covariance[i * model.free + j]!;
  }
  return free.length > 0 && variance >= 0 ? Math.sqrt(variance) : null;
}
