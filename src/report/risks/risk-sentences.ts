import type { Analysis } from "../../analysis/analysis";
import type { ReportAnswer } from "../kit/tables/section";
import { wordsOf } from "../kit/words/about-words";
import { formatCell } from "../kit/words/format";
import { sumOfShown } from "../kit/words/hidden";
import { estimatesBy } from "../kit/words/main-shares";
import { counted, itemPhrase, paragraph, percent } from "../kit/words/phrases";
import { type ShownPair, shownPairs } from "./shown-pairs";

type Risks = NonNullable<Analysis["risks"]>;

/** What the section opens with; null where nothing was counted or all of it is hidden. */
export function risksAnswer(analysis: Analysis): ReportAnswer | null {
  const { risks } = analysis;
  if (risks === null) return null;
  const { did, done } = wordsOf(analysis);
  const several = severalShare(risks);
  const pairs = shownPairs(analysis);
  const [most] = pairs;
  const above = pairs.filter((pair) => pair.above).length;
  const answer = paragraph(
    several !== null && `${percent(several)} ${did} two or more different items.`,
    most !== undefined &&
      `${above === pairs.length ? `All ${counted(above, "pair")}` : `${above} of ${counted(pairs.length, "pair")}`} ${above === 1 ? "is" : "are"} ${done} together more often than by chance, ${most.a} with ${most.b} most: ${ratioText(most)}.`,
  );
  return answer === ""
    ? null
    : {
        place: "together",
        question: "How many different items, and which together?",
        answer,
        verdict: "neutral",
      };
}

/** "9.3 [8.2, 10.1] times as often". */
function ratioText({ ratio, low, high }: ShownPair): string {
  const text = (value: number): string => formatCell(value, "decimal1");
  return `${text(ratio)}${low === null || high === null ? "" : ` [${text(low)}, ${text(high)}]`} times as often`;
}

/** The share with two or more; null where a part of it is hidden. */
function severalShare({ distribution }: Risks): number | null {
  const parts = distribution.filter(({ number }) => number > 1);
  return parts.length === 0 ? null : sumOfShown(parts.map(({ estimate }) => estimate));
}

/** Of whom the number was counted, and its mean. */
export function numberSentence(analysis: Analysis): string {
  const { risks } = analysis;
  if (risks === null) return "";
  const { n, mean, se, missing } = risks;
  const of = missing === "complete" ? " who answered every item" : "";
  const error = se === null ? "" : ` (SE ${formatCell(se, "decimal2")})`;
  return mean === null
    ? ""
    : `The ${counted(n, "person", "people")}${of} ${wordsOf(analysis).did} ${formatCell(mean, "decimal2")} different items on average${error}${meanBounds(analysis)}.`;
}

/** The mean with missing answers imputed, and its bounds: sums of the items' shares; empty without. */
function meanBounds(analysis: Analysis): string {
  const items = estimatesBy(analysis, null).filter(
    ({ kind, context }) => kind === "item" && context === null,
  );
  const sum = (values: readonly (number | null)[]): number | null =>
    values.length === 0 || values.length < analysis.items.length ? null : sumOfShown(values);
  const mean = sum(items.map(({ estimate }) => estimate));
  const low = sum(items.map(({ bounds }) => bounds?.low ?? null));
  const high = sum(items.map(({ bounds }) => bounds?.high ?? null));
  if (mean === null || low === null || high === null) return "";
  const [imputed, least, most] = [mean, low, high].map((value) => formatCell(value, "decimal2"));
  return `; with missing answers imputed it is ${imputed}, and ${least} to ${most} whatever they were`;
}

/** Which pairs of items are the most frequent and the furthest above chance, and how many are hidden. */
export function pairSentence(analysis: Analysis): string {
  const pairs = shownPairs(analysis);
  const [most] = [...pairs].sort((a, b) => b.both - a.both);
  const hidden = (analysis.risks?.pairs ?? []).filter(({ suppressed }) => suppressed !== null).length;
  const names = ({ a, b }: ShownPair): string => `${itemPhrase(analysis, a)} with ${itemPhrase(analysis, b)}`;
  return paragraph(
    most !== undefined && `The most frequent pair is ${names(most)}: ${percent(most.both)}.`,
    pairs[0] !== undefined && pairs[0] !== most && `Furthest above chance is ${names(pairs[0])}.`,
    hidden > 0 && `${counted(hidden, "pair is", "pairs are")} hidden.`,
  );
}

/** How many people have a combination that is shared by few. */
export function combinationSentence({ risks }: Analysis): string {
  if (risks === null || risks.combinations.length === 0 || risks.otherCombinations === null) return "";
  return `${percent(risks.otherCombinations)} of those with any item have a combination that few people share.`;
}
