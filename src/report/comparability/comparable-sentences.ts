import type { Analysis } from "../../analysis/analysis";
import type { VerdictCode } from "../../verdicts/declared-structure";
import { alsoMeasuring } from "../kit/words/also-measuring";
import { levelName } from "../kit/words/level-name";
import { paragraph, sentence } from "../kit/words/phrases";
import { problemText } from "../kit/words/typeset";
import {
  baselineFails,
  type ComparedItem,
  comparedItems,
  differingIds,
  factorLabelOf,
  type Grouping,
  groupingId,
  isDifferent,
  meanChanges,
  meanMove,
  shownLevels,
} from "./groupings";
import { baselineSentence } from "./invariance/invariance-sentences";
import * as messages from "./messages";

export function comparableSentence(analysis: Analysis, grouping: Grouping): string {
  const { verdict, ladder } = grouping;
  const { reason } = verdict;
  if (reason === "one-group") return "";
  const given = paragraph(ladder !== null && baselineSentence(ladder), unansweredWords(analysis, grouping));
  if (reason === "ladder" || baselineFails(grouping)) return given;
  const [, ...moved] = meanChanges(grouping);
  return paragraph(
    given,
    ladder !== null && inadmissibleSentence(ladder),
    ...withheldSentences(analysis, grouping),
    itemsNamed(grouping),
    ...alsoMeasuring(analysis, differingIds(grouping)).map(messages.alsoMeasures),
    ...moved.map((one) => messages.meanMoves(meanMove(analysis, grouping, one))),
    otherFactors(analysis, grouping),
  );
}

/** That a step has no admissible solution in some group; the table of steps has it, and the appendix why. */
const inadmissibleSentence = ({ warnings }: NonNullable<Grouping["ladder"]>): string =>
  warnings.some(({ code }) => code === "inadmissible") ? messages.inadmissibleStep() : "";

function unansweredWords(analysis: Analysis, { group, ladder }: Grouping): string {
  const problem = ladder?.steps[0]?.problem ?? null;
  if (problem === null) return "";
  const items = analysis.items.map(({ id }) => id);
  return paragraph(messages.noSolution({ group }), sentence(problemText(problem, items)));
}

/** Factors whose items were not compared, with the reason. */
function withheldSentences(analysis: Analysis, { group, results }: Grouping): readonly string[] {
  const codes = [...new Set(results.flatMap(({ withheld }) => withheld ?? []))];
  return codes.map((code) => {
    const factors = results
      .filter(({ withheld }) => withheld === code)
      .map((result) => messages.quoted({ label: factorLabelOf(analysis, result) }));
    return messages.itemsWithheld({ group, factors, code });
  });
}

const MAX_NAMED = 8;

/** In which groups answers to which items are higher or lower at the same level. */
function itemsNamed(grouping: Grouping): string {
  const cells = comparedItems(grouping)
    .filter(isDifferent)
    .flatMap((one) => differingCells(grouping, one));
  const slopes = cells.filter(({ direction }) => direction === "slope").map(({ id }) => id);
  const located = cells.filter(({ direction }) => direction !== "slope");
  return paragraph(
    located.length > 0 &&
      (located.length > MAX_NAMED ? countedCells(grouping, located) : namedCells(grouping, located)),
    slopes.length > 0 && messages.overallOnly({ items: slopes, levels: grouping.levels.length }),
  );
}

function namedCells(grouping: Grouping, cells: readonly Cell[]): string {
  const { group, levels } = grouping;
  const figure = figureOf(grouping);
  const levelsOf = (direction: Cell["direction"]): readonly string[] => {
    const matching = cells.filter((cell) => cell.direction === direction);
    return [...new Set(matching.map((cell) => cell.group))].map((level) => {
      const items = matching.filter((cell) => cell.group === level).map(({ id }) => id);
      return messages.levelItems({ level, items });
    });
  };
  const [higher, lower] = [levelsOf("higher"), levelsOf("lower")];
  if (higher.length === 0) return messages.itemsLower({ group, lower, figure });
  // Of two groups, one is higher by as much as the other is lower.
  return lower.length === 0 || levels.length === 2
    ? messages.itemsHigher({ group, higher, figure })
    : messages.itemsBoth({ group, higher, lower, figure });
}

function countedCells(grouping: Grouping, cells: readonly Cell[]): string {
  const groups = [...new Set(cells.map(({ group }) => group))];
  const count = (group: string): number => cells.filter((cell) => cell.group === group).length;
  const [level = ""] = groups.sort((one, other) => count(other) - count(one));
  const numbers = { levels: groups.length, most: count(level) };
  return messages.itemsCounted({ group: grouping.group, ...numbers, level, figure: figureOf(grouping) });
}

const figureOf = (grouping: Grouping): string => `figure-${groupingId(grouping, "dif-shifts")}`;

interface Cell {
  readonly id: string;
  readonly group: string;
  readonly direction: "higher" | "lower" | "slope";
}

/** Groups in which an item differs; a difference in slopes alone belongs to no group. */
function differingCells(grouping: Grouping, { item, result }: ComparedItem): readonly Cell[] {
  const shown = shownLevels(result);
  const differing = item.groups.filter(({ differs }) => differs);
  if (differing.length === 0) return [{ id: item.id, group: "", direction: "slope" }];
  return differing.map(({ group, logOdds }) => ({
    id: item.id,
    group: shown.has(group) ? levelName(grouping.group, group) : messages.smallGroup(),
    direction: (logOdds ?? 0) > 0 ? "higher" : "lower",
  }));
}

function otherFactors(analysis: Analysis, { verdict, results }: Grouping): string {
  const of = (code: VerdictCode): readonly string[] =>
    results
      .filter(({ factor }) => verdict.factors.some((one) => one.factor === factor && one.code === code))
      .map((result) => messages.quoted({ label: factorLabelOf(analysis, result) }));
  if (verdict.code === "supported") return "";
  const [supported, undecided] = [of("supported"), of("undecided")];
  return paragraph(
    supported.length > 0 && messages.factorsComparable({ factors: supported }),
    undecided.length > 0 && verdict.code !== "undecided" && messages.factorsUndecided({ factors: undecided }),
  );
}
