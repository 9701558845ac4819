import type { PatternRows } from "./pattern-rows";

/** Digits of a sum that stay: with three, the few people of a row can be found by a list of everybody's weights. */
const DIGITS = 2;

/**
 * Rounds the sums of weights and of squared weights to two digits: an exact sum fits but one set of people among those
 * whose weights are known, and so would tell who gave a row's answers. The people are counted as before.
 */
export function roundSums(patterns: PatternRows): PatternRows {
  const { sums } = patterns;
  const nothing = new Float64Array(patterns.entries.length);
  const rounded = (values: Float64Array): Float64Array =>
    values.map((value) => Number(value.toPrecision(DIGITS)));
  return {
    ...patterns,
    sums: {
      ...sums,
      weight: rounded(sums.weight),
      weightSquared: rounded(sums.weightSquared),
      rests: { ...sums.rests, weight: nothing, weightSquared: nothing },
    },
  };
}
