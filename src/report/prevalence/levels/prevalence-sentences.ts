import type { Analysis } from "../../../analysis/analysis";
import { formatCell } from "../../../words/format";
import { linkTo } from "../../../words/links";
import type { ReportAnswer } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { levelName } from "../../kit/words/level-name";
import {
  estimatesBy,
  isOf,
  type Measured,
  mainMeasured,
  measuredPhrase,
  paragraph,
  percent,
  sentence,
  wholePercent,
} from "../../kit/words/phrases";
import { either, groupingsOf, isShown, type ShownEstimate } from "../prevalence-names";
import { comparisonOf, rankingOf } from "./group-prevalence-tables";

/** "31.1% [30.1, 32.1]"; in parentheses for few people. */
export function shareWithInterval(
  row: Pick<ShownEstimate, "estimate" | "low" | "high" | "fewPeople">,
): string {
  const ends =
    row.low === null || row.high === null
      ? ""
      : ` [${formatCell(100 * row.low, "decimal1")}, ${formatCell(100 * row.high, "decimal1")}]`;
  return row.fewPeople ? `(${percent(row.estimate)})${ends}` : `${percent(row.estimate)}${ends}`;
}

/** Overall share of the variable by which groups are compared; null where hidden or absent. */
export function mainShare(
  analysis: Analysis,
): { readonly main: Measured; readonly row: ShownEstimate } | null {
  const rows = estimatesBy(analysis, null);
  const main = mainMeasured(rows);
  const row = main && rows.filter(isOf(main)).find(isShown);
  return main && row ? { main, row } : null;
}

/** "29.1% to 35.3% whatever was missing"; empty where nothing is missing or the ends are hidden. */
export function boundsPhrase({ bounds }: ShownEstimate, whatever = "the missing answers were"): string {
  if (!bounds || bounds.low === bounds.high) return "";
  return `${percent(bounds.low)} to ${percent(bounds.high)} whatever ${whatever}`;
}

/** Share who reported any of these; null where hidden. */
export function prevalenceAnswer(analysis: Analysis): ReportAnswer | null {
  const found = mainShare(analysis);
  if (found === null) return null;
  const { main, row } = found;
  const { did } = wordsOf(analysis);
  const bounds = boundsPhrase(row);
  return {
    place: "prevalence",
    question: main.kind === "set" ? `How many ${did} any?` : `How many ${did} this?`,
    answer: `${shareWithInterval(row)} ${did} ${measuredPhrase(analysis, main)}${bounds === "" ? "" : `; ${bounds}`}.`,
    verdict: "neutral",
  };
}

/** Which groups differ, and whether the highest is certain; null without contrasts. */
export function groupsAnswer(analysis: Analysis): ReportAnswer | null {
  const compared = groupingsOf(analysis).single.flatMap((group) => comparisonOf(analysis, group) ?? []);
  if (compared.length === 0) return null;
  const none = compared.flatMap(({ differing: pairsApart, group }) => (pairsApart === 0 ? [group] : []));
  const some = compared.flatMap(({ differing: pairsApart, pairs, group }) =>
    pairsApart > 0 ? [`${group} ${pairsApart} of ${pairs}`] : [],
  );
  const differing = [...some, ...(none.length > 0 ? [`none by ${either(none)}`] : [])].join(", ");
  return {
    place: "prevalence",
    question: "Do groups differ?",
    answer: paragraph(highestSentence(analysis), `Pairs that differ (Holm-adjusted p < .05): ${differing}.`),
    verdict: "neutral",
  };
}

/** "Uganda is highest, 50.6% [47.1, 54.1], rank 1 to 3; no country’s rank is certain." */
function highestSentence(analysis: Analysis): string {
  const found = highest(analysis);
  if (found === null) return "";
  const { group, level, share, low, high, certain, levels } = found;
  const ranks =
    certain === 0
      ? `no ${group}’s rank is certain`
      : `${certain === levels ? "every" : `${certain} of ${levels}`} ${group} rank${certain === levels ? " is" : "s are"} certain`;
  return `${sentence(levelName(group, level))} is highest${found.hidden ? " of those shown" : ""}, ${share}, rank ${low === high ? low : `${low} to ${high}`}; ${ranks}.`;
}

interface Highest {
  readonly group: string;
  readonly level: string;
  readonly share: string;
  readonly low: number;
  readonly high: number;
  /** Number of ranked levels, and of those with a certain rank. */
  readonly levels: number;
  readonly certain: number;
  readonly hidden: boolean;
}

/** Highest level of the first grouping with more than two ranked levels. */
export function highest(analysis: Analysis): Highest | null {
  for (const group of groupingsOf(analysis).single) {
    const levels = rankingOf(analysis, group)?.levels ?? [];
    const first = levels.find(({ rank }) => rank === 1);
    const all = estimatesBy(analysis, group);
    const main = mainMeasured(all);
    const row = main && all.filter(isOf(main)).find(({ level }) => level === first?.level);
    if (levels.length < 3 || first === undefined || !row || !isShown(row)) continue;
    const { level, low, high } = first;
    const hidden = all.filter(isOf(main)).some(({ suppressed }) => suppressed !== null);
    const certain = levels.filter((one) => one.low === one.high).length;
    return {
      group,
      level,
      share: shareWithInterval(row),
      low,
      high,
      levels: levels.length,
      certain,
      hidden,
    };
  }
  return null;
}

const MAX_NAMES = 4;

export function rankingSentences(analysis: Analysis): string {
  const perGroup = groupingsOf(analysis).single.flatMap((group) => {
    const levels = rankingOf(analysis, group)?.levels ?? [];
    const most = levels.length;
    if (most < 2) return [];
    const at = (rank: number): readonly string[] =>
      levels.flatMap(({ level, low, high }) =>
        low <= rank && rank <= high ? [levelName(group, level)] : [],
      );
    const named = (names: readonly string[]): string =>
      names.length > MAX_NAMES ? `one of ${names.length} levels` : either(names);
    const [first, last] = [at(1), at(most)];
    return [
      first.length === most && last.length === most
        ? `By ${group}, any of the ${most} levels may be first or last.`
        : `By ${group}, rank 1 is ${named(first)} and rank ${most} ${named(last)}.`,
    ];
  });
  const [ranking] = analysis.rankings;
  return ranking === undefined || perGroup.length === 0
    ? ""
    : paragraph(
        ...perGroup,
        `Ranks have ${wholePercent(ranking.confidence)} joint confidence (${linkTo("table-prevalence-by-group")}).`,
      );
}
