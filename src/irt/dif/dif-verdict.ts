import type { DifItem } from "../dif-result";
import { SIGNIFICANT } from "./purify-anchors";

/** Of the range of an item's scores: below it a difference is negligible (Dorans & Kulick 1986). */
const NEGLIGIBLE_AREA = 0.05;
/** A delta of 1 in ETS's units (class B), as the logarithm of an odds ratio. */
const NEGLIGIBLE_LOG_ODDS = 1 / 2.35;

/**
 * What an item's test and its sizes say together: "present" where the test is significant and some group differs by a
 * size that matters, in score points or in odds (rare answers differ by few points even where their odds do by much).
 *
 * @param categories of the item
 * @see Dorans & Kulick (1986), Journal of Educational Measurement, 23, 355-368; Zieky (1993)
 */
export function difVerdict(
  { likelihoodRatio, groups }: Pick<DifItem, "likelihoodRatio" | "groups">,
  categories: number,
): DifItem["verdict"] {
  if (likelihoodRatio === null) return "cannot be tested";
  if (likelihoodRatio.adjustedP >= SIGNIFICANT) return "none";
  const matters = groups.some(
    ({ unsignedArea, logOdds }) =>
      unsignedArea / (categories - 1) >= NEGLIGIBLE_AREA || Math.abs(logOdds) >= NEGLIGIBLE_LOG_ODDS,
  );
  return matters ? "present" : "negligible";
}
