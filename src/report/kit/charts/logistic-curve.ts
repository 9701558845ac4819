/** The levels at which curves are drawn: -4 to 4 in steps of .25. */
export const CURVE_LEVELS: readonly number[] = Array.from({ length: 33 }, (_, k) => -4 + k / 4);

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/** Probability of every category at a level, from a slope and descending intercepts (Samejima, 1969). */
export function categoryProbabilities(a: number, d: readonly number[], level: number): readonly number[] {
  const above = [1, ...d.map((intercept) => logistic(a * level + intercept)), 0];
  return above.slice(1).map((next, k) => (above[k] ?? 0) - next);
}

/** Expected category, from 0 to the number of intercepts. */
export function expectedScore(a: number, d: readonly number[], level: number): number {
  return d.reduce((sum, intercept) => sum + logistic(a * level + intercept), 0);
}
