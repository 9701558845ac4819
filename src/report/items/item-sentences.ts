import type { Analysis } from "../../analysis/analysis";
import type { ReportAnswer } from "../kit/tables/section";
import { wordsOf } from "../kit/words/about-words";
import { BANDS } from "../kit/words/bands";
import { sumOfShown } from "../kit/words/hidden";
import {
  counted,
  itemPhrase,
  listed,
  numberWord,
  peopleShown,
  percent,
  quoted,
  sentence,
} from "../kit/words/phrases";

/** Ids of the items with an analyzed category that somebody gave, but fewer people than the rule names. */
export function rareItems(analysis: Analysis): readonly string[] {
  return analysis.items
    .filter(({ n, unweightedProportions }) => {
      const given = unweightedProportions.filter((share): share is number => share !== null && share > 0);
      return given.length > 1 && Math.round(n * Math.min(...given)) < BANDS.fewPeople;
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
    `${counted(rare.length, "item")} of ${all} ${rare.length === 1 ? "has" : "have"} an answer that fewer than ${BANDS.fewPeople} people gave (${which}): correlations, thresholds and factors that rest on so few vary much from sample to sample.`,
  ];
}

/** The share of people without a valid answer, of every item of which none of it is hidden. */
export function missingTotals(
  analysis: Analysis,
): readonly { readonly id: string; readonly share: number }[] {
  return analysis.items.flatMap(({ id, missingProportions }) => {
    const share = sumOfShown(Object.values(missingProportions));
    return share === null ? [] : [{ id, share }];
  });
}

/** How much is missing, where, and what is said by it. */
export function missingSentences(analysis: Analysis): readonly string[] {
  const { n, nComplete, missing } = analysis.data;
  const totals = missingTotals(analysis);
  // That of a hidden item may be more.
  const all = totals.length === analysis.items.length ? totals : [];
  const most = [...all].sort((a, b) => b.share - a.share)[0];
  if (n === nComplete || most?.share === 0) return ["Every person gave a valid answer to every item."];
  const none =
    missing.none !== null && missing.none > 0
      ? `, and ${counted(missing.none, "person", "people")} answered none`
      : "";
  const complete = n > 0 && nComplete !== null ? ` (${percent(nComplete / n)})` : "";
  return [
    `${sentence(peopleShown(nComplete))}${complete} answered every item${none}.${most === undefined ? "" : ` Most often missing is ${itemPhrase(analysis, most.id)}: ${percent(most.share)}.`}`,
    `${wordsOf(analysis).missing}; shares of valid answers say nothing about those who did not answer.`,
  ];
}

/** How many people were asked what. */
export const itemAnswer = (analysis: Analysis): ReportAnswer => ({
  question: "What was asked of whom?",
  answer: whoAndWhat(analysis),
  verdict: "neutral",
});

function whoAndWhat(analysis: Analysis): string {
  const { data, items, settings, measure } = analysis;
  const parts = [
    `${sentence(counted(data.n, "person", "people"))} were asked the ${numberWord(items.length)} ${items.length === 1 ? "item" : "items"} of ${quoted(measure.title)}; ${peopleShown(data.nComplete)} gave a valid answer to every one.`,
  ];
  const binary = items.filter((item) => item.categories.length === 2 && item.proportions.length === 2);
  const shown = binary.flatMap(({ id, proportions }) => {
    const share = proportions[1];
    return typeof share === "number" ? [{ id, share }] : [];
  });
  if (shown.length === items.length && items.length > 1) {
    const sorted = [...shown].sort((a, b) => b.share - a.share);
    const [most, least] = [sorted[0], sorted.at(-1)];
    if (most && least && most !== least) {
      const answer = ({ id, share }: typeof most): string => `${itemPhrase(analysis, id)}, ${percent(share)}`;
      parts.push(
        `${answerLabel(binary.map((item) => item.categories[1] ?? ""))} was most frequent for ${answer(most)}, and least for ${answer(least)}${settings.weights === "design" ? " (weighted shares of valid answers)" : " of valid answers"}.`,
      );
    }
  }
  return parts.join(" ");
}

function answerLabel(labels: readonly string[]): string {
  return new Set(labels).size === 1 ? `The answer ${quoted(labels[0] ?? "")}` : "The higher answer";
}
