/**
 * Weights of a function at 2, 1, -1 and -2 steps: divided by the step, their sum is its derivative without an error of
 * the second order (Abramowitz & Stegun 1964, table 25.2).
 */
export const STENCIL = [
  [2, -1 / 12],
  [1, 8 / 12],
  [-1, -8 / 12],
  [-2, 1 / 12],
] as const;
