import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceContrast } from "../../../survey/prevalence/prevalence-result";
import type { ReportAnswer } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell, LEVEL } from "../../kit/words/format";
import {
  counted,
  itemPhrase,
  listed,
  percent,
  pValue,
  sentence,
  wholePercent,
} from "../../kit/words/phrases";
import {
  estimatesBy,
  groupingsOf,
  inContexts,
  isOf,
  isShown,
  type Measured,
  mainMeasured,
  mainTreatment,
  measuredPhrase,
  peoplePhrase,
  type ShownEstimate,
  treatmentName,
} from "../prevalence-names";

/** At most so many levels, and every pair of them stands in a table. */
export const FEW_LEVELS = 4;

/** A share with its interval: "31.1% [30.1, 32.1]"; in parentheses where it is on few people. */
export function shareWithInterval(
  row: Pick<ShownEstimate, "estimate" | "low" | "high" | "fewPeople">,
): string {
  const ends =
    row.low === null || row.high === null
      ? ""
      : ` [${formatCell(100 * row.low, "decimal1")}, ${formatCell(100 * row.high, "decimal1")}]`;
  return row.fewPeople ? `(${percent(row.estimate)})${ends}` : `${percent(row.estimate)}${ends}`;
}

/** What is estimated of whom, with the figures that a reader can quote. */
export function prevalenceSentences(analysis: Analysis): readonly string[] {
  const { did, shares } = wordsOf(analysis);
  const rows = estimatesBy(analysis, null);
  const main = mainMeasured(rows);
  const first = main && rows.filter(isOf(main)).find(isShown);
  if (!main || !first) return [`How many people ${did} any of this is hidden or could not be estimated.`];
  return [
    `Of the ${counted(first.n, "person", "people")}${whoCounts(first)}, an estimated ${shareWithInterval(first)} ${did} ${measuredPhrase(analysis, main)}.${boundsSentence(first)}${itemRange(analysis)}`,
    `Every share is ${analysis.settings.weights === "design" ? "weighted and " : ""}followed by its 95% interval, in percent.${shares}`,
  ];
}

function whoCounts({ kind, missing }: ShownEstimate): string {
  if (missing !== "known") return ` asked (${treatmentName(missing)})`;
  return kind === "set" ? " whose answers settle it" : " who answered";
}

function boundsSentence({ bounds }: ShownEstimate): string {
  if (!bounds || bounds.low === bounds.high) return "";
  return ` Whatever the missing answers are, the share among those asked lies between ${percent(bounds.low)} and ${percent(bounds.high)}.`;
}

function itemRange(analysis: Analysis): string {
  const all = estimatesBy(analysis, null).filter(({ kind, context }) => kind === "item" && context === null);
  const items = all.filter(isShown).sort((a, b) => b.estimate - a.estimate);
  const [most, least] = [items[0], items.at(-1)];
  if (most === undefined || least === undefined || most === least) return "";
  const which = items.length < all.length ? "single items whose share is shown" : "single items";
  const one = (row: ShownEstimate): string =>
    `${itemPhrase(analysis, row.variable)}, ${shareWithInterval(row)}`;
  return ` Among the ${which}, most people ${wordsOf(analysis).did} ${one(most)}, and fewest ${one(least)}.`;
}

/**
 * The first screen: how many reported any of these.
 *
 * @param estimand a sentence that says of whom it is a share
 */
export function prevalenceAnswer(analysis: Analysis, estimand = ""): ReportAnswer | null {
  const rows = estimatesBy(analysis, null);
  const main = mainMeasured(rows);
  const first = main && rows.filter(isOf(main)).find(isShown);
  if (!main || !first) return null;
  const contexts = inContexts(rows, main).flatMap((measured) => {
    const row = rows.filter(isOf(measured)).find(isShown);
    return row === undefined ? [] : [`${measuredPhrase(analysis, measured)}: ${shareWithInterval(row)}`];
  });
  const { did, firstShare } = wordsOf(analysis);
  const also = contexts.length === 0 ? "" : ` ${sentence(contexts[0] ?? "")}.`;
  return {
    question: main.kind === "set" ? `How many ${did} any of these?` : `How many ${did} this?`,
    answer: `${shareWithInterval(first)} ${did} ${measuredPhrase(analysis, main)} (${peoplePhrase(first.missing, first.n)}; 95% interval in brackets).${boundsSentence(first)}${estimand}${also}${firstShare}`,
    verdict: "neutral",
  };
}

/** Contrasts of a grouping in what groups are compared by. */
export function contrastsBy(analysis: Analysis, group: string): readonly PrevalenceContrast[] {
  const main = mainMeasured(estimatesBy(analysis, null));
  const treatment = mainTreatment(analysis);
  if (main === null) return [];
  return analysis.contrasts
    .filter(isOf(main))
    .filter((row) => row.group === group && row.missing === treatment);
}

type ShownContrast = PrevalenceContrast & { readonly difference: number; readonly adjustedP: number };

const shownContrast = (contrast: PrevalenceContrast): contrast is ShownContrast =>
  contrast.difference !== null && contrast.adjustedP !== null;

const differs = ({ adjustedP }: PrevalenceContrast): boolean => adjustedP !== null && adjustedP < LEVEL;

/** "12.3 points [10.1, 14.5]", with the interval that allows for its having been picked from all pairs. */
function points({ difference, jointLow: low, jointHigh: high }: ShownContrast): string {
  const size = Math.abs(difference);
  const figure = (value: number): string => formatCell(100 * value, "decimal1");
  const ends = low === null || high === null ? null : difference < 0 ? [-high, -low] : [low, high];
  const shown = ends === null ? "" : ` [${figure(ends[0] ?? 0)}, ${figure(ends[1] ?? 0)}]`;
  return `${figure(size)} percentage points${shown}`;
}

function largest(contrasts: readonly ShownContrast[]): ShownContrast | undefined {
  return [...contrasts].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];
}

function pairPhrase({ levels, difference }: ShownContrast): string {
  const [more, less] = difference < 0 ? [levels[1], levels[0]] : levels;
  return `${more} and ${less}`;
}

/** How many pairs of levels differ, and the largest difference; empty where nothing can be said. */
export function contrastSentence(analysis: Analysis, group: string): string {
  const all = contrastsBy(analysis, group);
  const contrasts = all.filter(shownContrast);
  const main = mainMeasured(estimatesBy(analysis, null));
  if (main === null || contrasts.length === 0) return "";
  const apart = contrasts.filter(differs);
  const most = largest(contrasts);
  const hidden = all.length - contrasts.length;
  const out =
    hidden === 0
      ? ""
      : ` ${sentence(counted(hidden, "pair"))} with a hidden figure ${hidden === 1 ? "is" : "are"} left out.`;
  const what = `${wordsOf(analysis).did} ${measuredPhrase(analysis, main)} (${treatmentName(mainTreatment(analysis))})`;
  if (contrasts.length === 1 && most !== undefined) {
    const verdict = differs(most) ? "differ by more than chance" : "do not differ by more than chance";
    return `In the share who ${what}, ${pairPhrase(most)} ${verdict}: ${points(most)}, p ${pValue(most.adjustedP)}.${out}`;
  }
  return `In the share who ${what}, ${apart.length === 0 ? "none" : formatCell(apart.length, "integer")} of the ${counted(contrasts.length, "pair")} of levels of ${group} ${apart.length === 1 ? "differs" : "differ"} by more than chance (p below .05 after Holm’s correction over all pairs).${most === undefined ? "" : ` The largest difference is between ${pairPhrase(most)}: ${points(most)}; its interval allows for its having been picked from all pairs.`}${out}`;
}

/** How far an order of the levels can be known; empty without a ranking. */
export function rankingSentence(analysis: Analysis, group: string): string {
  const ranking = rankingOf(analysis, group);
  if (ranking === undefined || ranking.levels.length < 2) return "";
  const settled = ranking.levels.filter(({ low, high }) => low === high);
  const told =
    settled.length === 0
      ? "no level has a place of its own"
      : settled.length === ranking.levels.length
        ? "every level has a place of its own"
        : `only ${listed(settled.map(({ level }) => level))} ${settled.length === 1 ? "has a place of its" : "have places of their"} own`;
  return `An order of ${group} says no more than the intervals of the ranks: with ${wholePercent(ranking.confidence)} confidence for all of them together, ${told}.`;
}

/** The ranking of a grouping in what groups are compared by. */
export function rankingOf(analysis: Analysis, group: string): Analysis["rankings"][number] | undefined {
  const main = mainMeasured(estimatesBy(analysis, null));
  const treatment = mainTreatment(analysis);
  if (main === null) return undefined;
  return analysis.rankings.filter(isOf(main)).find((row) => row.group === group && row.missing === treatment);
}

/** The first screen: whether groups differ, in careful words; null without contrasts. */
export function groupsAnswer(analysis: Analysis): ReportAnswer | null {
  const main: Measured | null = mainMeasured(estimatesBy(analysis, null));
  if (main === null) return null;
  const told = groupingsOf(analysis).single.flatMap((group) => {
    const contrasts = contrastsBy(analysis, group).filter(shownContrast);
    const most = largest(contrasts);
    if (most === undefined) return [];
    const apart = contrasts.filter(differs).length;
    const range = `largest difference ${points(most)}, ${pairPhrase(most)}`;
    if (contrasts.length === 1) {
      return [`by ${group} ${apart === 1 ? "yes" : "not by more than chance"} (${range})`];
    }
    return [
      `by ${group} ${apart === 0 ? "no pair of levels differs" : `${formatCell(apart, "integer")} of ${counted(contrasts.length, "pair")} of levels ${apart === 1 ? "differs" : "differ"}`} by more than chance (${range})`,
    ];
  });
  if (told.length === 0) return null;
  const { did, groups } = wordsOf(analysis);
  return {
    question: groups.question,
    answer: `In the share who ${did} ${measuredPhrase(analysis, main)} (${treatmentName(mainTreatment(analysis))}): ${told.join("; ")}. ${groups.caution}`,
    verdict: "neutral",
  };
}
