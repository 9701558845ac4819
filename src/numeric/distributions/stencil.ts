/** Weights at 2, 1, -1, -2 steps: the derivative to fourth order (Abramowitz & Stegun 1964, table 25.2). */
export const STENCIL = [
  [2, -1 / 12],
  [1, 8 / 12],
  [-1, -8 / 12],
  [-2, 1 / 12],
] as const;
