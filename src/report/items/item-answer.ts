import type { Analysis } from "../../analysis/analysis";
import type { ReportAnswer } from "../kit/tables/section";
import {
  counted,
  itemPhrase,
  numberWord,
  peopleShown,
  percent,
  quoted,
  sentence,
} from "../kit/words/phrases";

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
  if (binary.length === items.length && items.length > 1) {
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
