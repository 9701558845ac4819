import { exp } from "../../../numeric/elementary/exp";

/** Latent levels of curves: -4 to 4 in steps of .25. */
export const CURVE_LEVELS: readonly number[] = Array.from({ length: 33 }, (_, k) => -4 + k / 4);

const logistic = (z: number): number => 1 / (1 + exp(-z));

/** Expected category, from 0 to the number of intercepts. */
export const expectedScore = (a: number, d: readonly number[], level: number): number =>
  d.reduce((sum, intercept) => sum + logistic(a * level + intercept), 0);
