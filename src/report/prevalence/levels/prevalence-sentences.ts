import type { Analysis } from "../../../analysis/analysis";
import type { ReportAnswer, SummaryLine } from "../../kit/tables/section";
import { aboutOf } from "../../kit/words/about-words";
import { LEVEL } from "../../kit/words/format";
import { levelName } from "../../kit/words/level-name";
import {
  estimatesBy,
  isOf,
  type Measured,
  mainMeasured,
  measuredPhrase,
  paragraph,
} from "../../kit/words/phrases";
import { groupingsOf, isShown, type ShownEstimate } from "../prevalence-names";
import { comparisonOf, rankingOf } from "./group-prevalence-tables";
import * as messages from "./messages";

export function shareWithInterval(
  row: Pick<ShownEstimate, "estimate" | "low" | "high" | "fewPeople">,
): string {
  const { estimate: share, low, high, fewPeople: isFew } = row;
  return low === null || high === null
    ? messages.shareAlone({ isFew, share })
    : messages.shareInterval({ isFew, share, low: 100 * low, high: 100 * high });
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

/** Shares with all missing answers no, and all yes; null where nothing is missing or the ends are hidden. */
export const boundsOf = ({ bounds }: ShownEstimate): ShownEstimate["bounds"] =>
  bounds === null || bounds.low === bounds.high ? null : bounds;

/** The items with the lowest and the highest share; null where a set is declared, and for a single item. */
export function endItems(
  analysis: Analysis,
): { readonly low: ShownEstimate; readonly high: ShownEstimate; readonly items: number } | null {
  const rows = estimatesBy(analysis, null);
  if (mainMeasured(rows)?.kind !== "item") return null;
  const shown = rows
    .filter(({ kind, context }) => kind === "item" && context === null)
    .filter(isShown)
    .sort((one, other) => one.estimate - other.estimate);
  const [low, high] = [shown[0], shown.at(-1)];
  return low === undefined || high === undefined || low === high ? null : { low, high, items: shown.length };
}

/** Share who reported any of these, or of each item where no set is declared; null where hidden. */
export function prevalenceAnswer(analysis: Analysis): ReportAnswer | null {
  const ends = endItems(analysis);
  if (ends !== null) {
    const { low, high, items } = ends;
    return {
      place: "prevalence",
      question: messages.questionEach({ about: aboutOf(analysis) }),
      answer: messages.answerEach({
        items,
        low: shareWithInterval(low),
        lowItem: measuredPhrase(analysis, low),
        high: shareWithInterval(high),
        highItem: measuredPhrase(analysis, high),
      }),
      verdict: "neutral",
    };
  }
  const found = mainShare(analysis);
  if (found === null) return null;
  const { main, row } = found;
  const about = aboutOf(analysis);
  const bounds = boundsOf(row);
  const answer = { share: shareWithInterval(row), about, measured: measuredPhrase(analysis, main) };
  return {
    place: "prevalence",
    question: main.kind === "set" ? messages.questionAny({ about }) : messages.questionThis({ about }),
    answer: bounds === null ? messages.answer(answer) : messages.answerBounds({ ...answer, ...bounds }),
    verdict: "neutral",
  };
}

/** Groups are compared in one of the items where no set is declared. */
function groupsQuestion(analysis: Analysis): string {
  const main = mainMeasured(estimatesBy(analysis, null));
  return main === null || endItems(analysis) === null
    ? messages.questionGroups()
    : messages.questionGroupsIn({ measured: measuredPhrase(analysis, main) });
}

/** Comparisons of each grouping's levels, and the groupings without a pair that differs. */
function groupComparisons(analysis: Analysis) {
  const compared = groupingsOf(analysis).single.flatMap((group) => comparisonOf(analysis, group) ?? []);
  const none = compared.flatMap(({ differing, group }) => (differing === 0 ? [group] : []));
  return { compared, none };
}

/** Whether groups differ, with the highest level and all levels of groupings that have few; none without contrasts. */
export function groupsLine(analysis: Analysis): readonly SummaryLine[] {
  const { compared, none } = groupComparisons(analysis);
  if (compared.length === 0) return [];
  const some = compared.flatMap(({ differing, group }) => (differing > 0 ? [group] : []));
  const found = highest(analysis);
  return [
    {
      place: "prevalence",
      question: groupsQuestion(analysis),
      word: messages.differBy({ some, none }),
      detail: paragraph(
        found !== null && messages.highestInShort(found),
        ...fewLevels(
          analysis,
          compared.flatMap(({ group }) => (group === found?.group ? [] : [group])),
        ),
      ),
      todo: messages.groupsTodo({
        isRanked: found !== null && found.certain === found.levels,
        grouping: found?.group ?? null,
      }),
      verdict: "neutral",
    },
  ];
}

const [MOST_LEVELS, MOST_GROUPINGS] = [3, 2];

/** All shares of the first groupings of two or three levels. */
function fewLevels(analysis: Analysis, groups: readonly string[]): readonly string[] {
  const sentences = groups.flatMap((grouping) => {
    const all = estimatesBy(analysis, grouping);
    const main = mainMeasured(all);
    const rows = main === null ? [] : all.filter(isOf(main));
    const levels = rows.filter(isShown).map((row) =>
      messages.levelShare({
        level: levelName(grouping, row.level ?? ""),
        share: shareWithInterval(row),
      }),
    );
    const isWhole = rows.length > 1 && levels.length === rows.length;
    return isWhole && rows.length <= MOST_LEVELS ? [messages.allLevels({ grouping, levels })] : [];
  });
  return sentences.slice(0, MOST_GROUPINGS);
}

/** Which groups differ, and whether the highest is certain; null without contrasts. */
export function groupsAnswer(analysis: Analysis): ReportAnswer | null {
  const { compared, none } = groupComparisons(analysis);
  if (compared.length === 0) return null;
  const some = compared.flatMap(({ group: grouping, ...of }) =>
    of.differing > 0 ? [messages.pairsBy({ ...of, grouping })] : [],
  );
  const pairs = none.length > 0 ? [...some, messages.noPairsBy({ groupings: none })] : some;
  return {
    place: "prevalence",
    question: groupsQuestion(analysis),
    answer: paragraph(highestText(analysis), messages.pairsThatDiffer({ level: LEVEL, pairs })),
    verdict: "neutral",
  };
}

function highestText(analysis: Analysis): string {
  const found = highest(analysis);
  if (found === null) return "";
  const { group: grouping, low, high, levels, certain, ...shown } = found;
  return paragraph(
    low === high ? messages.highest({ ...shown, rank: low }) : messages.highestRanks({ ...shown, low, high }),
    certain === 0 && messages.noRankCertain({ grouping }),
    certain === levels && messages.everyRankCertain({ grouping }),
    certain > 0 && certain < levels && messages.ranksCertain({ certain, levels, grouping }),
  );
}

/** Highest level of the first grouping with more than two ranked levels, with the numbers of these and of certain ranks. */
export function highest(analysis: Analysis) {
  for (const group of groupingsOf(analysis).single) {
    const levels = rankingOf(analysis, group)?.levels ?? [];
    const first = levels.find(({ rank }) => rank === 1);
    const all = estimatesBy(analysis, group);
    const main = mainMeasured(all);
    const row = main && all.filter(isOf(main)).find(({ level }) => level === first?.level);
    if (levels.length < 3 || first === undefined || !row || !isShown(row)) continue;
    return {
      group,
      level: levelName(group, first.level),
      share: shareWithInterval(row),
      low: first.low,
      high: first.high,
      levels: levels.length,
      certain: levels.filter(({ low, high }) => low === high).length,
      isOfShown: all.filter(isOf(main)).some(({ suppressed }) => suppressed !== null),
    };
  }
  return null;
}

const MAX_NAMES = 4;

export function rankingSentences(analysis: Analysis): string {
  const perGroup = groupingsOf(analysis).single.flatMap((grouping) => {
    const ranked = rankingOf(analysis, grouping)?.levels ?? [];
    const levels = ranked.length;
    if (levels < 2) return [];
    const at = (rank: number): readonly string[] =>
      ranked
        .filter(({ low, high }) => low <= rank && rank <= high)
        .map(({ level }) => levelName(grouping, level));
    const [first, last] = [at(1), at(levels)];
    if (first.length === levels && last.length === levels) return [messages.anyRank({ grouping, levels })];
    const [isFirstCertain, isLastCertain] = [first.length === 1, last.length === 1];
    const ends = { first: oneOf(first), isFirstCertain, last: oneOf(last), isLastCertain };
    return [messages.endRanks({ grouping, ...ends, levels })];
  });
  const [ranking] = analysis.rankings;
  if (ranking === undefined || perGroup.length === 0) return "";
  return paragraph(...perGroup, messages.jointConfidence(ranking));
}

const oneOf = (levels: readonly string[]): string =>
  levels.length > MAX_NAMES ? messages.oneOfLevels({ n: levels.length }) : messages.eitherLevel({ levels });
