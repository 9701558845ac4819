import type { Bins } from "../engine/item-counts";

const MOST_DIGITS = 20;
/** A bound is told to this share of a step. */
const NEAR = 0.05;

/** The bounds of bins, one more than these, with as many decimals as tell each of them apart and nearly as it is. */
export function boundTexts({ from, to, counts }: Bins): readonly string[] {
  const step = (to - from) / counts.length;
  const bounds = [...counts.map((_, place) => from + place * step), to];
  for (let digits = 0; digits <= MOST_DIGITS; digits++) {
    const texts = bounds.map((bound) => Number(bound.toFixed(digits)));
    if (texts.every((text, k) => Math.abs(text - (bounds[k] ?? 0)) <= NEAR * step)) return texts.map(String);
  }
  return bounds.map(String);
}
