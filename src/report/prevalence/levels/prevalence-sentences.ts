import type { Analysis } from "../../../analysis/analysis";
import type { ReportAnswer } from "../../kit/tables/section";
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

/** "31.1% [30.1, 32.1]"; in parentheses for few people. */
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

/** Share who reported any of these; null where hidden. */
export function prevalenceAnswer(analysis: Analysis): ReportAnswer | null {
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

/** Which groups differ, and whether the highest is certain; null without contrasts. */
export function groupsAnswer(analysis: Analysis): ReportAnswer | null {
  const compared = groupingsOf(analysis).single.flatMap((group) => comparisonOf(analysis, group) ?? []);
  if (compared.length === 0) return null;
  const none = compared.flatMap(({ differing, group }) => (differing === 0 ? [group] : []));
  const some = compared.flatMap(({ differing, pairs, group }) =>
    differing > 0 ? [messages.pairsBy({ differing, pairs, grouping: group })] : [],
  );
  const pairs = none.length > 0 ? [...some, messages.noPairsBy({ groupings: none })] : some;
  return {
    place: "prevalence",
    question: messages.questionGroups(),
    answer: paragraph(highestText(analysis), messages.pairsThatDiffer({ level: LEVEL, pairs })),
    verdict: "neutral",
  };
}

/** "Highest: Uganda, 50.6% [47.1, 54.1], rank 1 to 3. No country’s rank is certain." */
function highestText(analysis: Analysis): string {
  const found = highest(analysis);
  if (found === null) return "";
  const { group, level, share, low, high, hidden: isOfShown } = found;
  const shown = { isOfShown, level: levelName(group, level), share };
  return paragraph(
    low === high ? messages.highest({ ...shown, rank: low }) : messages.highestRanks({ ...shown, low, high }),
    certainRanks(found),
  );
}

function certainRanks({ certain, levels, group: grouping }: Highest): string {
  if (certain === 0) return messages.noRankCertain({ grouping });
  return certain === levels
    ? messages.everyRankCertain({ grouping })
    : messages.ranksCertain({ certain, levels, grouping });
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
    const [first, last] = [at(1), at(most)];
    return [
      first.length === most && last.length === most
        ? messages.anyRank({ grouping: group, levels: most })
        : messages.endRanks({
            grouping: group,
            first: oneOf(first),
            isFirstCertain: first.length === 1,
            last: oneOf(last),
            isLastCertain: last.length === 1,
            levels: most,
          }),
    ];
  });
  const [ranking] = analysis.rankings;
  return ranking === undefined || perGroup.length === 0
    ? ""
    : paragraph(...perGroup, messages.jointConfidence({ confidence: ranking.confidence }));
}

const oneOf = (levels: readonly string[]): string =>
  levels.length > MAX_NAMES ? messages.oneOfLevels({ n: levels.length }) : messages.eitherLevel({ levels });
