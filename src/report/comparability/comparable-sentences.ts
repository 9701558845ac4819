import type { Analysis } from "../../analysis/analysis";
import type { DifResult } from "../../irt/dif/dif-result";
import type { VerdictCode } from "../../verdicts/declared-structure";
import { formatCell } from "../kit/words/format";
import { counted, listed, paragraph, texts } from "../kit/words/phrases";
import { type ComparedItem, comparedItems, type Grouping, isDifferent, isOtherwiseBuilt } from "./groupings";
import { configuralFigures, ladderWords } from "./invariance/invariance-sentences";
import { factorName, movedMeans } from "./moved-means";
import { shownLevels } from "./shown-levels";

/** Limits of the verdict: of a shift in logits, of the change of a mean in standard deviations. */
export const LIMITS = { shift: "0.60", change: "0.10" } as const;

/** The verdict on a grouping with what it rests on, the items that differ and what they do to the means. */
export function comparableSentence(analysis: Analysis, grouping: Grouping): string {
  return paragraph(
    `By ${grouping.group} (${groupsCompared(grouping)}) ${verdictWords(analysis, grouping)}`,
    isOtherwiseBuilt(grouping) ? "" : itemsNamed(grouping),
    otherFactors(analysis, grouping),
    ...grouping.results.map((result) => movedMeans(analysis, grouping, result)),
    leftOutWords(grouping),
  );
}

function groupsCompared({ levels, leftOut }: Grouping): string {
  const all = levels.length + leftOut.length;
  return leftOut.length === 0 ? counted(all, "group") : `${levels.length} of ${counted(all, "group")}`;
}

const leftOutWords = ({ leftOut }: Grouping): string =>
  leftOut.length === 0 ? "" : `Not compared: ${listed(leftOut.map(({ label }) => label))}.`;

function verdictWords(analysis: Analysis, grouping: Grouping): string {
  const found = itemsFound(grouping);
  switch (grouping.verdict.reason) {
    case "alike":
    case "unchanged":
      return `${found}, ${joined(grouping)} ${smallWords(analysis, grouping)}: means can be compared.`;
    case "items-freed":
      return `${found}: means can be compared with this allowed for, not with all items held equal.`;
    case "most-differ":
      return `${found}, in some group too many for the others to link it to the rest: that means can be compared is not shown.`;
    case "too-few":
      return `${found}, but the answers are too few to tell whether means can be compared: shifts of up to ${largest(grouping, "largestShift", "too-few")} logits (limit ${LIMITS.shift}) and changes of a mean of up to ${largest(grouping, "largestChange", "too-few")} SD (limit ${LIMITS.change}) stay possible.`;
    case "configural":
      return `means cannot be compared, since the model with the same factors and nothing held equal does not fit (${configuralFigures(grouping.ladder)}). A structure that does not fit is no measure of these groups, alike or not.`;
    case "one-group":
      return "nothing could be compared, as no two groups could be held against each other.";
    case "ladder":
      return ladderWords(analysis, grouping.ladder);
  }
}

const hasDifferent = (grouping: Grouping): boolean => comparedItems(grouping).some(isDifferent);

const joined = (grouping: Grouping): string => (hasDifferent(grouping) ? "but" : "and");

type Reason = Grouping["verdict"]["reason"];

/** What is small: shifts, or what they do to the means; factor by factor where that differs. */
function smallWords(analysis: Analysis, grouping: Grouping): string {
  const told = SMALL.filter(({ reason }) => factorsOf(grouping, reason).length > 0);
  const clauses = told.map(({ reason, words }) => {
    const own = factorsOf(grouping, reason).map((result) => factorName(analysis, result));
    return `${told.length === 1 ? "" : `in ${listed(own)} `}${words(grouping)}`;
  });
  return listed(clauses);
}

const SMALL: readonly { readonly reason: Reason; readonly words: (grouping: Grouping) => string }[] = [
  {
    reason: "alike",
    words: (grouping) =>
      `no item in any group is shifted by more than ${largest(grouping, "largestShift", "alike")} logits (90% interval; limit ${LIMITS.shift})`,
  },
  {
    reason: "unchanged",
    words: (grouping) =>
      `what all shifts of items do to a group’s mean is at most ${largest(grouping, "largestChange", "unchanged")} SD (90% interval; limit ${LIMITS.change}) and no group leaves its range of ranks`,
  },
];

/** The factors of which a reason is. */
const factorsOf = ({ verdict, results }: Grouping, reason: Reason): readonly DifResult[] =>
  results.filter(({ factor }) =>
    verdict.factors.some((one) => one.factor === factor && one.reason === reason),
  );

/** The largest figure over the factors of which a reason is. */
function largest({ verdict }: Grouping, figure: "largestShift" | "largestChange", reason: Reason): string {
  const values = verdict.factors.flatMap((one) => (one.reason === reason ? (one[figure] ?? []) : []));
  return values.length === 0 ? "–" : formatCell(Math.max(...values), "decimal2");
}

/** "5 of 9 items differ", "none of 9 items is found to differ". */
export function itemsFound(grouping: Grouping): string {
  const all = comparedItems(grouping);
  const different = all.filter(isDifferent).length;
  if (different === 0) return `none of ${counted(all.length, "item")} is found to differ`;
  return `${different} of ${counted(all.length, "item")} ${different === 1 ? "differs" : "differ"}`;
}

/** "At the same level of the factor answers are higher in Mozambique to b and e, and lower in Namibia to d." */
function itemsNamed(grouping: Grouping): string {
  const cells = comparedItems(grouping).filter(isDifferent).flatMap(differingCells);
  const told = (direction: Cell["direction"]): string => {
    const own = cells.filter((cell) => cell.direction === direction);
    const groups = [...new Set(own.map(({ group }) => group))];
    const items = (group: string): string =>
      listed(own.filter((cell) => cell.group === group).map(({ id }) => id));
    return groups.map((group) => `in ${group} to ${items(group)}`).join(", ");
  };
  const of = (direction: Cell["direction"]): boolean => cells.some((cell) => cell.direction === direction);
  // Of two groups the one is higher by what the other is lower.
  const isMirrored = grouping.levels.length === 2 && of("higher");
  const ways = texts(
    of("higher") && `higher ${told("higher")}`,
    of("lower") && !isMirrored && `lower ${told("lower")}`,
  );
  const slopes = cells.filter(({ direction }) => direction === "slope").map(({ id }) => id);
  return paragraph(
    ways.length > 0 && `At the same level of the factor answers are ${ways.join(", and ")}.`,
    slopes.length > 0 &&
      `In no single group, but over all of them, ${listed(slopes)} ${slopes.length === 1 ? "differs" : "differ"}.`,
  );
}

interface Cell {
  readonly id: string;
  readonly group: string;
  readonly direction: "higher" | "lower" | "slope";
}

/** The groups in which an item differs; that it does so in slopes alone is a cell of no group. */
function differingCells({ item, result }: ComparedItem): readonly Cell[] {
  const shown = shownLevels(result);
  const own = item.groups.filter(({ differs }) => differs);
  if (own.length === 0) return [{ id: item.id, group: "", direction: "slope" }];
  return own.map(({ group, logOdds }) => ({
    id: item.id,
    group: shown.has(group) ? group : "a small group",
    direction: (logOdds ?? 0) > 0 ? "higher" : "lower",
  }));
}

/** Factors with another verdict than the grouping. */
function otherFactors(analysis: Analysis, { verdict, results }: Grouping): string {
  const of = (code: VerdictCode): string =>
    listed(
      results
        .filter(({ factor }) => verdict.factors.some((one) => one.factor === factor && one.code === code))
        .map((result) => factorName(analysis, result)),
    );
  const has = (code: VerdictCode): boolean => verdict.factors.some((one) => one.code === code);
  if (verdict.code === "supported" || verdict.reason === "configural") return "";
  return paragraph(
    has("supported") && `By itself ${of("supported")} can be compared with all items held equal.`,
    has("undecided") &&
      verdict.code !== "undecided" &&
      `Of ${of("undecided")} by itself the answers are too few to tell.`,
  );
}
