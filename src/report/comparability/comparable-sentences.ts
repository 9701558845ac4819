import type { Analysis } from "../../analysis/analysis";
import { MIN_PEOPLE_SHOWN } from "../../survey/items/missingness";
import type { VerdictCode } from "../../verdicts/declared-structure";
import { linkTo } from "../../words/links";
import { levelName } from "../kit/words/level-name";
import { counted, listed, paragraph, sentence, texts } from "../kit/words/phrases";
import { problemText, typeset } from "../kit/words/typeset";
import {
  type ComparedItem,
  comparedItems,
  factorName,
  type Grouping,
  groupingId,
  isDifferent,
  meanChanges,
  meanChangeWords,
  shownLevels,
} from "./groupings";
import { alignmentSentence } from "./invariance/invariance-sentences";

export function comparableSentence(analysis: Analysis, grouping: Grouping): string {
  const { verdict, ladder } = grouping;
  const [, ...moved] = meanChanges(grouping);
  switch (verdict.reason) {
    case "configural":
    case "one-group":
      return "";
    case "ladder":
      return unansweredWords(analysis, grouping);
    default:
      return paragraph(
        itemsNamed(grouping),
        ...moved.map(
          (one) =>
            `Allowing for this ${meanChangeWords(grouping, one, ` in ${factorName(analysis, one.result)}`)}.`,
        ),
        otherFactors(analysis, grouping),
        MEANS_CHANGED.has(verdict.code) && ladder !== null && alignmentSentence(ladder),
      );
  }
}

/** Verdicts on groups whose means the items change. */
const MEANS_CHANGED: ReadonlySet<VerdictCode> = new Set(["partly", "not shown"]);

function unansweredWords(analysis: Analysis, { group, ladder }: Grouping): string {
  const problem = ladder?.steps[0]?.problem ?? null;
  if (problem === null) return "";
  return `By ${group} the first step has no answer. ${sentence(
    problemText(
      problem,
      analysis.items.map(({ id }) => id),
    ),
  )}`;
}

const MAX_NAMED = 8;

/** "By country, at the same level, answers are higher in Mozambique (b and e), and lower in Namibia (d)." */
function itemsNamed(grouping: Grouping): string {
  const cells = comparedItems(grouping)
    .filter(isDifferent)
    .flatMap((one) => differingCells(grouping, one));
  const slopes = cells.filter(({ direction }) => direction === "slope").map(({ id }) => id);
  const located = cells.filter(({ direction }) => direction !== "slope");
  return paragraph(
    located.length > 0 &&
      (located.length > MAX_NAMED ? countedCells(grouping, located) : namedCells(grouping, located)),
    slopes.length > 0 &&
      `In no single group, but over all of them, ${listed(slopes)} ${slopes.length === 1 ? "differs" : "differ"}.`,
  );
}

function namedCells(grouping: Grouping, cells: readonly Cell[]): string {
  const cellsIn = (direction: Cell["direction"]): string => {
    const matching = cells.filter((cell) => cell.direction === direction);
    const groups = [...new Set(matching.map(({ group }) => group))];
    const items = (group: string): string =>
      listed(matching.filter((cell) => cell.group === group).map(({ id }) => id));
    return `in ${listed(groups.map((group) => `${group} (${items(group)})`))}`;
  };
  const of = (direction: Cell["direction"]): boolean => cells.some((cell) => cell.direction === direction);
  // Of two groups, one is higher by as much as the other is lower.
  const isMirrored = grouping.levels.length === 2 && of("higher");
  const clauses = texts(
    of("higher") && `higher ${cellsIn("higher")}`,
    of("lower") && !isMirrored && `lower ${cellsIn("lower")}`,
  );
  return `By ${grouping.group}, at the same level, answers are ${clauses.join(", and ")}${figureWords(grouping)}.`;
}

function countedCells(grouping: Grouping, cells: readonly Cell[]): string {
  const groups = [...new Set(cells.map(({ group }) => group))];
  const count = (group: string): number => cells.filter((cell) => cell.group === group).length;
  const [most = ""] = groups.sort((one, other) => count(other) - count(one));
  return `By ${grouping.group}, items differ in ${counted(groups.length, "group")}, most in ${most} (${counted(count(most), "item")})${figureWords(grouping)}.`;
}

const figureWords = (grouping: Grouping): string =>
  ` (${linkTo(`figure-${groupingId(grouping, "dif-shifts")}`)})`;

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
    group: shown.has(group) ? levelName(grouping.group, group) : "a small group",
    direction: (logOdds ?? 0) > 0 ? "higher" : "lower",
  }));
}

function otherFactors(analysis: Analysis, { verdict, results }: Grouping): string {
  const of = (code: VerdictCode): string =>
    listed(
      results
        .filter(({ factor }) => verdict.factors.some((one) => one.factor === factor && one.code === code))
        .map((result) => factorName(analysis, result)),
    );
  const has = (code: VerdictCode): boolean => verdict.factors.some((one) => one.code === code);
  if (verdict.code === "supported") return "";
  return paragraph(
    has("supported") && `By itself ${of("supported")} can be compared with all items held equal.`,
    has("undecided") &&
      verdict.code !== "undecided" &&
      `Of ${of("undecided")} by itself the answers are too few to tell.`,
  );
}

/** Groups in no comparison, by grouping and reason; small ones are not described further. */
export function leftOutSentences(groupings: readonly Grouping[]): readonly string[] {
  return groupings.flatMap(({ group, leftOut }) => {
    const entries = leftOut.map(({ label, n, reason }) => ({
      label,
      reason:
        n !== null && n < MIN_PEOPLE_SHOWN
          ? `Fewer than ${MIN_PEOPLE_SHOWN} people.`
          : typeset(reason).replace(/: ([a-z])/, (_, letter: string) => `. ${letter.toUpperCase()}`),
    }));
    return [...new Set(entries.map(({ reason }) => reason))].map((reason) => {
      const labels = entries.filter((one) => one.reason === reason).map(({ label }) => label);
      return `Left out by ${group}: ${listed(labels)}. ${sentence(reason)}`;
    });
  });
}
