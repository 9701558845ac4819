import type { Analysis } from "../../../analysis/analysis";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { counted, itemPhrase, percent } from "../../kit/words/phrases";
import { estimatesBy, isShown, treatmentName } from "../prevalence-names";

/** How many different items people reported, and which more often together than by chance. */
export function riskSentences(analysis: Analysis): readonly string[] {
  const { risks } = analysis;
  if (risks === null) return [];
  return [countSentence(analysis, risks), pairSentence(analysis), combinationSentence(analysis)].filter(
    (text) => text !== "",
  );
}

type Risks = NonNullable<Analysis["risks"]>;

function countSentence(analysis: Analysis, { n, missing, mean, se, distribution }: Risks): string {
  const { did, number: without } = wordsOf(analysis);
  const people = counted(n, "person", "people");
  const one = distribution.find(({ number, orMore }) => number === 1 && !orMore)?.estimate ?? null;
  const several = distribution.filter(({ number }) => number > 1).map(({ estimate }) => estimate);
  const shares = several.filter((estimate) => estimate !== null);
  const more =
    shares.length === several.length && shares.length > 0
      ? ` ${percent(shares.reduce((sum, share) => sum + share, 0))} ${did} two or more different items${one === null ? "" : `, ${percent(one)} exactly one`}.`
      : "";
  const average =
    mean === null
      ? ""
      : ` On average a person ${did} ${formatCell(mean, "decimal2")} different items${se === null ? "" : ` (SE ${formatCell(se, "decimal3")})`}.`;
  return `The number of different items was counted for ${people} (${treatmentName(missing)})${without}.${average}${more}${meanSensitivity(analysis)}`;
}

/** The mean number of items with missing answers imputed, and its bounds: sums of the items' shares; empty without. */
function meanSensitivity(analysis: Analysis): string {
  const items = estimatesBy(analysis, null).filter(
    ({ kind, context }) => kind === "item" && context === null,
  );
  const shown = items
    .filter(isShown)
    .flatMap(({ estimate, bounds }) => (bounds ? [{ estimate, bounds }] : []));
  if (shown.length === 0 || shown.length < analysis.items.length || shown.length < items.length) return "";
  const sum = (values: readonly number[]): string =>
    formatCell(
      values.reduce((total, value) => total + value, 0),
      "decimal2",
    );
  return ` With missing answers imputed, the items’ shares of everybody add up to an average of ${sum(shown.map(({ estimate }) => estimate))}; it lies between ${sum(shown.map(({ bounds }) => bounds.low))} and ${sum(shown.map(({ bounds }) => bounds.high))} whatever the missing answers are.`;
}

function pairSentence(analysis: Analysis): string {
  const all = analysis.risks?.pairs ?? [];
  const pairs = all.flatMap(({ a, b, logOddsRatio, low, high }) =>
    logOddsRatio === null || low === null || high === null ? [] : [{ a, b, logOddsRatio, low, high }],
  );
  const [first] = pairs;
  if (first === undefined) return "";
  const hidden = all.some(({ n }) => n === null);
  const above = pairs.filter(({ low }) => low > 0).length;
  const most = pairs.reduce((a, b) => (b.logOddsRatio > a.logOddsRatio ? b : a), first);
  const near = pairs.filter((pair) => pair !== most && pair.high >= most.low).length;
  const which =
    above === pairs.length
      ? `Every pair of items${hidden ? " that is shown" : ""} was`
      : `${counted(above, "pair")} of items out of ${formatCell(pairs.length, "integer")} ${above === 1 ? "was" : "were"}`;
  const odds = (value: number): string => formatCell(Math.exp(value), "decimal1");
  const rest =
    near === 0
      ? ""
      : `, but ${near === 1 ? "the interval of 1 other pair overlaps" : `the intervals of ${counted(near, "other pair")} overlap`} with this one`;
  return `${which} ${wordsOf(analysis).done} together more often than independent items would be, by odds ratios with intervals that hold for all ${counted(pairs.length, "pair")} together (of the people who answered both). The largest is that of ${itemPhrase(analysis, most.a)} and ${itemPhrase(analysis, most.b)}, ${odds(most.logOddsRatio)} [${odds(most.low)}, ${odds(most.high)}]${rest}.`;
}

function combinationSentence(analysis: Analysis): string {
  const { risks } = analysis;
  if (risks === null || risks.combinations.length === 0 || risks.otherCombinations === null) return "";
  return `Of the people who answered every item and ${wordsOf(analysis).did} anything, ${percent(risks.otherCombinations)} have a combination that is not listed, because few people share it.`;
}
