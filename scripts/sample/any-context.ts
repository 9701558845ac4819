/** Percent with any of the nine items in any context, as published, by one parameter of a country's structure. */
import { cutAnswers, type LaidItem } from "./answer-codes";
import { type LatentDraws, latentAnswers } from "./latent-answers";
import type { PublishedCountry } from "./published";
import { APARTNESS } from "./settings";
import { structureAt } from "./structure";

/** A country's answers and the structure of the family that they come from. */
export interface FittedAnswers {
  readonly apartness: number;
  /** Code by item and child. */
  readonly codes: readonly Uint16Array[];
}

/**
 * The apartness, to the thousandth, at which the country's children report any item as often as published. The nearer
 * to one another the latent answers, the fewer children report anything, since every item's numbers are given: it is
 * found by halving a bracket, with the same draws and the same missing answers throughout.
 *
 * @throws Error where the published percentage is not reached within the bracket
 */
export function answersOfPublishedAny(
  country: PublishedCountry,
  missing: readonly LaidItem[],
  draws: LatentDraws,
  weight: Float64Array,
): FittedAnswers {
  const at = (thousandths: number) => {
    const apartness = thousandths / 1000;
    const latent = latentAnswers(draws, structureAt(apartness));
    const codes = country.items.map((item, j) => cutAnswers(item, missing[j]!, latent[j]!, weight));
    return { apartness, codes, missed: anyPercent(codes, weight) - country.anyContextPercent };
  };
  let low = at(1000 * APARTNESS.smallest);
  let high = at(1000 * APARTNESS.largest);
  if (low.missed > 0 || high.missed < 0) throw new Error(`no apartness fits ${country.name}`);
  while (high.apartness - low.apartness > 0.0015) {
    const middle = at(Math.round(500 * (low.apartness + high.apartness)));
    if (middle.missed < 0) low = middle;
    else high = middle;
  }
  return Math.abs(low.missed) < Math.abs(high.missed) ? low : high;
}

/** Weighted percent with a yes, of children with a yes or all nine answers: the rule of the published figure. */
function anyPercent(codes: readonly Uint16Array[], weight: Float64Array): number {
  let [yes, known] = [0, 0];
  weight.forEach((value, child) => {
    const isYes = codes.some((answers) => answers[child]! >= 2 && answers[child]! <= 5);
    if (isYes) yes += value;
    if (isYes || codes.every((answers) => answers[child] === 1)) known += value;
  });
  return (100 * yes) / known;
}
