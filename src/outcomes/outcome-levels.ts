import type { PatternTable } from "../data/answers/pattern-table";
import { type DisclosureRule, isSmallCount } from "../survey/disclosure/disclosure";
import type { OutcomeFrame } from "./outcome-model";
import type { OutcomeVariable } from "./outcome-variable";

/** Minimum of people for an estimate, whatever is hidden. */
const MIN_PEOPLE = 25;
/** With more distinct values, mean and error do not reveal how many people have each. */
const MAX_VALUES = 10;
/** With this many free counts, figures of some levels do not reveal them. */
const FREE_CELLS = 9;

interface CountedLevel {
  readonly n: number;
  readonly yes: number;
  readonly unknown: number;
  /** People by value, if there are few distinct ones. */
  readonly byValue: ReadonlyMap<number, number>;
}

/**
 * The highest number, standing for itself and all above, such that every number up to it has enough people: 25 with a
 * known outcome; for a binary one enough with yes and no; for others no value whose few people mean and error would
 * reveal; and none or enough without a known outcome.
 * @param numbers by row; NaN where unknown
 * @param most the highest number wanted, or shown elsewhere
 * @returns null without two such numbers
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

/** People by level: with a known outcome, of these above 0 and by value, and without it. */
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
      if (level.byValue.size <= MAX_VALUES)
        level.byValue.set(value, (level.byValue.get(value) ?? 0) + count[row]!);
    }
  }
  return counted;
}

/** Whether figures of these people may be published. */
export function isEnough(
  { n, yes, byValue }: CountedLevel,
  { family }: Pick<OutcomeVariable, "family">,
  rule: DisclosureRule,
): boolean {
  if (n < Math.max(MIN_PEOPLE, rule.leastPeople)) return false;
  if (family !== "binary" && disclosesValues(byValue, rule)) return false;
  if (family === "continuous") return true;
  const least = Math.max(1, rule.leastCount);
  return yes >= least && (family === "count" ? !isSmallCount(n - yes, rule) : n - yes >= least);
}

/** Whether number of people, mean and standard deviation could reveal that few have one of few values. */
function disclosesValues(byValue: ReadonlyMap<number, number>, rule: DisclosureRule): boolean {
  return byValue.size <= MAX_VALUES && [...byValue.values()].some((count) => isSmallCount(count, rule));
}

/**
 * Whether figures by a frame's levels may be published: for the people in its analysis and, where few free counts let
 * adjusted figures reveal them, for those alike in all covariates.
 */
export function areEnough(frame: OutcomeFrame, rule: DisclosureRule): boolean {
  const { table, exposure, outcome, cell, cells } = frame;
  const levels = exposure.levels.length;
  const levelOf = (row: number): number => (cell[row]! < 0 ? -1 : exposure.observed[row]!);
  const counted = countLevels(table, outcome, { levels, levelOf });
  if (!counted.every((level) => isEnough(level, outcome, rule))) return false;
  // A score has one figure for all levels.
  if (levels < 2 || cells < 2 || (cells - 1) * levels >= FREE_CELLS) return true;
  const alike = countLevels(table, outcome, {
    levels: cells * levels,
    levelOf: (row) => (levelOf(row) < 0 ? -1 : cell[row]! * levels + levelOf(row)),
  });
  return !alike.some(({ n, yes }) =>
    (outcome.family === "continuous" ? [n] : [yes, n - yes]).some((count) => isSmallCount(count, rule)),
  );
}
