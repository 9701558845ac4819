import type { PatternTable } from "../data/answers/pattern-table";
import { WorkBudget } from "../numeric/optimization/work-budget";
import { type DisclosureRule, isSmallCount } from "../survey/disclosure/disclosure";
import { type HiddenSum, narrowSums, type PatternForm } from "../survey/prevalence/risk-patterns";
import type { OutcomeFrame } from "./outcome-model";
import type { OutcomeVariable } from "./outcome-variable";

/** Of fewer people no estimate is given, whatever is hidden. */
const LEAST_PEOPLE = 25;
/** Of more different values the mean and the error leave open how many people have each. */
const MOST_VALUES = 10;
const MOST_WORK = 1e7;
/** With so many counts free, what is told of some levels leaves them open. */
const FREE_CELLS = 9;

/** People by level of something that is observed, and what they said to an outcome. */
interface CountedLevel {
  readonly n: number;
  readonly yes: number;
  readonly unknown: number;
  /** People by value, as far as there are few different ones. */
  readonly byValue: ReadonlyMap<number, number>;
}

/**
 * The highest number that stands for itself and all above, such that every number up to it has enough people: 25 with a
 * known outcome; of a binary one as many with yes and with no as may be shown, 1 at least, of another no value
 * whose people the mean and its error tell to be few; and none or enough without it, since how many have the number may be known.
 *
 * @param numbers by row; NaN where unknown
 * @param most the highest that is wanted, or shown elsewhere
 * @returns null where there are not two such numbers
 */
export function lastNumber(
  table: Pick<PatternTable, "rows" | "count">,
  numbers: Float64Array,
  {
    outcome,
    most,
    rule,
  }: { readonly outcome: OutcomeVariable; readonly most: number; readonly rule: DisclosureRule },
): number | null {
  const levelOf = (last: number) => (row: number) =>
    Number.isNaN(numbers[row]!) ? -1 : Math.min(last, numbers[row]!);
  const candidates = Array.from({ length: Math.max(0, most) }, (_, at) => most - at);
  const found = candidates.find((last) =>
    countLevels(table, outcome, { levels: last + 1, levelOf: levelOf(last) }).every((level) =>
      isEnough(level, outcome, rule),
    ),
  );
  return found ?? null;
}

/** People by level with a known outcome, of these those above 0 and by value, and people without it. */
export function countLevels(
  { rows, count }: Pick<PatternTable, "rows" | "count">,
  { values }: OutcomeVariable,
  { levels, levelOf }: { readonly levels: number; readonly levelOf: (row: number) => number },
): CountedLevel[] {
  const counted = Array.from({ length: levels }, () => {
    return { n: 0, yes: 0, unknown: 0, byValue: new Map<number, number>() };
  });
  for (let row = 0; row < rows; row++) {
    const level = counted[levelOf(row)];
    if (level === undefined) continue;
    const value = values[row]!;
    if (Number.isNaN(value)) level.unknown += count[row]!;
    else {
      level.n += count[row]!;
      if (value > 0) level.yes += count[row]!;
      if (level.byValue.size <= MOST_VALUES)
        level.byValue.set(value, (level.byValue.get(value) ?? 0) + count[row]!);
    }
  }
  return counted;
}

/** Whether figures of these people may be given. */
export function isEnough(
  { n, yes, unknown, byValue }: CountedLevel,
  { family }: Pick<OutcomeVariable, "family">,
  rule: DisclosureRule,
): boolean {
  if (n < Math.max(LEAST_PEOPLE, rule.leastPeople) || isSmallCount(unknown, rule)) return false;
  if (family !== "binary" && tellsValues(byValue, rule)) return false;
  if (family === "continuous") return true;
  const least = Math.max(1, rule.leastCount);
  return yes >= least && (family === "count" ? !isSmallCount(n - yes, rule) : n - yes >= least);
}

/** Whether how many people there are, their mean and their deviation tell that few have some value. */
function tellsValues(byValue: ReadonlyMap<number, number>, rule: DisclosureRule): boolean {
  if (byValue.size > MOST_VALUES) return false;
  const patterns = [...byValue].map(([size, count]) => ({ yes: [], size, count }));
  const hidden = patterns.flatMap(({ size: own, count }): HiddenSum[] =>
    isSmallCount(count, rule)
      ? [{ form: ({ size }) => Number(size === own), count, whole: null, bound: null, subgroup: false }]
      : [],
  );
  const told: PatternForm[] = [({ size }) => size, ({ size }) => size ** 2];
  const budget = new WorkBudget(MOST_WORK);
  return !narrowSums(patterns, { told, hidden, fixed: () => false }, { rule, budget }).next().done;
}

/**
 * Whether figures by the levels of a frame may be given: of the people who are in its analysis, and, where so few counts
 * are free that adjusted figures tell them, of those alike in all that is allowed for.
 */
export function areEnough(frame: OutcomeFrame, rule: DisclosureRule): boolean {
  const { table, exposure, outcome, cell, cells } = frame;
  const levels = exposure.levels.length;
  const levelOf = (row: number): number => (cell[row]! < 0 ? -1 : exposure.observed[row]!);
  const counted = countLevels(table, outcome, { levels, levelOf });
  if (!counted.every((level) => isEnough(level, outcome, rule))) return false;
  // Along a score, one number is told of all of it.
  if (levels < 2 || cells < 2 || (cells - 1) * levels >= FREE_CELLS) return true;
  const alike = countLevels(table, outcome, {
    levels: cells * levels,
    levelOf: (row) => (levelOf(row) < 0 ? -1 : cell[row]! * levels + levelOf(row)),
  });
  return !alike.some(({ n, yes }) =>
    (outcome.family === "continuous" ? [n] : [yes, n - yes]).some((count) => isSmallCount(count, rule)),
  );
}
