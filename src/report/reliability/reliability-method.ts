import type { Analysis } from "../../analysis/analysis";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import type { Citations } from "../kit/references/citations";
import { isLatentScale } from "../kit/words/bands";
import { coefficient, paragraph } from "../kit/words/phrases";

/** Which coefficients were computed, on which scale, and what they must reach. */
export function reliabilityMethod({ reliability, correlation }: Analysis, { cite }: Citations): string {
  if (reliability.length === 0) return "No reliability was computed.";
  const { groupMeans, ranking, cutOff, spread, people } = USE_LIMITS;
  return paragraph(
    `Scales use the people who answered all of ${correlation.missing === "listwise" ? "the items" : "their items"}; alpha’s 95% interval is linearized ${cite("maydeu2007")}.`,
    reliability.some(({ addedValue }) => addedValue.length > 0) &&
      `A subscale adds to a larger scale where it predicts its true score better ${cite("haberman2008")}.`,
    isLatentScale(correlation.type) &&
      reliability.some(({ ordinalAlpha, omegaTotal }) => ordinalAlpha !== null || omegaTotal !== null) &&
      `Ordinal alpha and omega from ${correlation.type} correlations decide nothing ${cite("chalmers2018")}.`,
    `Ranking people asks for an alpha of ${coefficient(ranking)} ${cite("nunnally1978")}, a cut-off for a conditional reliability of ${coefficient(cutOff)}.`,
    `Means of ${people} people ask for ${coefficient(groupMeans)}, if true means spread by ${coefficient(spread)} of the standard deviation of true scores.`,
    "An interval that covers the limit leaves a use undecided.",
  );
}
