/** The result of an iteration: where it ended, the function's value there, and whether its stopping rule was met. */
export interface Reached<X> {
  readonly x: X;
  readonly value: number;
  readonly iterations: number;
  readonly converged: boolean;
}
