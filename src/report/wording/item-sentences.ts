import type { Analysis } from "../../analysis";
import { BANDS } from "./bands";
import { counted, itemPhrase, listed, percent } from "./phrases";

/** Ids of the items whose rarest analysed category that anybody gave holds less than the rule's share of the valid answers. */
export function rareItems(analysis: Analysis): readonly string[] {
  return analysis.items
    .filter(({ proportions }) => {
      const given = proportions.filter((share) => share > 0);
      return given.length > 1 && Math.min(...given) < BANDS.rareShare;
    })
    .map((item) => item.id);
}

/** What the item statistics say, in words; empty without items that have categories. */
export function itemSentences(analysis: Analysis): readonly string[] {
  const rare = rareItems(analysis);
  if (rare.length === 0) return [];
  const all = analysis.items.length;
  const which = rare.length === all ? "every one" : listed(rare);
  return [
    `${counted(rare.length, "item")} of ${all} ${rare.length === 1 ? "has" : "have"} an answer that fewer than ${percent(BANDS.rareShare)} gave (${which}): correlations, thresholds and factors that rest on so few people vary much from sample to sample.`,
  ];
}

/** How much is missing, where, and what is said by it. */
export function missingSentences(analysis: Analysis): readonly string[] {
  const { n, nComplete, missing } = analysis.data;
  const shares = analysis.items.map((item) => ({
    id: item.id,
    share: Object.values(item.missingProportions).reduce((sum, value) => sum + value, 0),
  }));
  const most = [...shares].sort((a, b) => b.share - a.share)[0];
  if (most === undefined || most.share === 0) return ["Every person gave a valid answer to every item."];
  const complete = n > 0 ? ` (${percent(nComplete / n)})` : "";
  return [
    `${counted(nComplete, "person", "people")}${complete} answered every item, and ${counted(missing.none, "person", "people")} answered none. Most often missing is ${itemPhrase(analysis, most.id)}: ${percent(most.share)}.`,
    "Not answering can itself depend on what happened to a person; shares of valid answers say nothing about those who did not answer.",
  ];
}
