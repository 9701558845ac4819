import type { PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping, crossedNames } from "../../data/transform/cross-groupings";
import { selectItems } from "../../data/transform/select";
import * as messages from "../messages";
import { refuseContinuous } from "../model/irt-model";
import { comparableItems, withoutAnswers } from "./comparable-items";
import type { DifData, DifResult } from "./dif-result";

/** Smaller groups are excluded: too few answers for a slope and an intercept. */
const MIN_PEOPLE = 50;
/** A group's mean needs two items at least. */
const MIN_ITEMS = 2;

/**
 * The comparable groups and items. Groups of fewer than 50 people are excluded; categories that a group
 * lacks are merged with neighboring ones; an item is compared between the groups that then chose all of its categories,
 * ignoring the answers of others to it. Items not comparable in two groups are
 * excluded.
 * @throws ItemwiseError "unknown-item", "unknown-grouping", "continuous-item"
 */
export function difData(
  table: PatternTable,
  options: {
    readonly items: readonly string[];
    readonly by: string | readonly string[];
    readonly missing: "pairwise" | "listwise";
  },
): DifData {
  const names = typeof options.by === "string" ? crossedNames(table, options.by) : options.by;
  const grouping = crossedGrouping(table, names);
  const chosen = selectItems({ ...table, groupings: [grouping] }, options.items);
  refuseContinuous(chosen);
  const rows =
    options.missing === "listwise"
      ? withoutAnswers(chosen, (row) => chosen.columns.some((column) => column[row]! < 0))
      : chosen;
  const bySize = levelsBySize(rows);
  const first = comparableItems(rows, bySize.levels);
  const few = bySize.levels.filter(
    (_, level) => first.compared.filter((own) => own[level]).length < MIN_ITEMS,
  );
  // With fewer than two levels left, the items prevent the comparison.
  const thin = bySize.levels.length - few.length < 2 ? [] : few;
  const levels = bySize.levels.filter((level) => !thin.includes(level));
  const found = thin.length === 0 ? first : comparableItems(rows, levels);
  const leftOut = [
    ...bySize.leftOut,
    ...thin.map((level) => ({ ...level, reason: messages.fewerThanTwoItems() })),
  ];
  return { by: grouping.name, levels, leftOut, ...found };
}

type Level = DifResult["levels"][number];

function levelsBySize(table: PatternTable): { levels: Level[]; leftOut: DifResult["leftOut"] } {
  const { levels, codes } = table.groupings[0]!;
  const people = new Float64Array(levels.length);
  for (let row = 0; row < table.rows; row++) {
    const code = codes[row]!;
    if (code >= 0 && table.columns.some((column) => column[row]! >= 0)) people[code]! += table.count[row]!;
  }
  const all = levels.map((label, level) => ({ label, n: people[level]! }));
  return {
    levels: all.filter(({ n }) => n >= MIN_PEOPLE),
    leftOut: all
      .filter(({ n }) => n < MIN_PEOPLE)
      .map((level) => ({ ...level, reason: messages.fewPeople({ n: level.n, least: MIN_PEOPLE }) })),
  };
}
