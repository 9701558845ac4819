import type { ScaleReliability } from "../../reliability/scale-reliability";
import type { ReportAnswer } from "../section";
import { BANDS, reliabilityBand } from "./bands";
import { coefficient, counted, interval, quoted } from "./phrases";

/** Whether a scale is reliable enough for research, with the coefficient, its interval and the rule. */
export function reliabilitySentence(scale: ScaleReliability): string {
  const limit = coefficient(BANDS.reliability.sufficient);
  const name = `${quoted(scale.label)} (${counted(scale.items.length, "item")}: ${scale.items.join(", ")})`;
  if (scale.alpha === null) {
    return `${name}: alpha is not defined, so that nothing can be said about its reliability.`;
  }
  const ends = scale.alphaBootstrapInterval ?? scale.alphaInterval;
  const kind = scale.alphaBootstrapInterval ? "95% bootstrap interval" : "95% interval";
  const { band, settled } = reliabilityBand(scale.alpha, ends);
  const verdict =
    band === "sufficient" ? "is reliable enough for research" : "is not reliable enough for research";
  const range = ends ? `, ${kind} ${interval(ends)}` : "";
  const doubt = settled ? "" : `; the interval includes ${limit}, so that this is not settled`;
  const pair =
    scale.spearmanBrown === null
      ? ""
      : `; Spearman-Brown ${coefficient(scale.spearmanBrown)} for its two items`;
  return `${name} ${verdict}: alpha ${coefficient(scale.alpha)}${range} (rule: ${limit} or more)${pair}${doubt}.`;
}

/** The verdict on several scales together. */
export function scaleVerdict(scales: readonly ScaleReliability[]): ReportAnswer["verdict"] {
  const bands = scales.map((scale) => reliabilityBand(scale.alpha, scale.alphaInterval).band);
  if (bands.every((band) => band === "unknown")) return "neutral";
  if (bands.every((band) => band === "sufficient")) return "yes";
  return bands.some((band) => band === "sufficient") ? "partly" : "no";
}
