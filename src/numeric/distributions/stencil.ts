/**
 * Weights of a function at 2, 1, -1 and -2 steps: over the step, its derivative to fourth order (Abramowitz &
 * Stegun 1964, table 25.2).
 */
export const STENCIL = [
  [2, -1 / 12],
  [1, 8 / 12],
  [-1, -8 / 12],
  [-2, 1 / 12],
] as const;
