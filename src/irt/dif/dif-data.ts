import { crossedGrouping, crossedNames } from "../../data/cross-groupings";
import type { PatternTable } from "../../data/pattern-table";
import { selectItems } from "../../data/select";
import { ItemwiseError, type Warning } from "../../errors";
import type { DifResult } from "../dif-result";
import { usedCategories } from "../used-categories";

/** Groups of fewer people are left out: a slope and an intercept of their own rest on too few answers. */
const FEWEST_PEOPLE = 50;
/** A group's place on the trait rests on two items at least. */
const FEWEST_ITEMS = 2;

/** The answers whose items are compared between groups. */
export interface DifData {
  readonly by: string;
  /** The items that some groups can be compared in; the answers of the other groups to them are left out. */
  readonly table: PatternTable;
  /** The same items and rows with all their answers: for sums of scores. */
  readonly whole: PatternTable;
  readonly levels: DifResult["levels"];
  readonly leftOut: DifResult["leftOut"];
  /** By item of the table: whether each of `levels` can be compared in it. */
  readonly compared: readonly (readonly boolean[])[];
  /** By item asked for: what keeps groups or the whole item from being compared. */
  readonly problems: ReadonlyMap<string, string>;
  readonly warnings: readonly Warning[];
}

/**
 * The groups and items that can be compared. Groups of fewer than 50 people are left out; an item is compared between
 * the groups that chose all of its categories, the answers of others to it being left aside. Items that no two groups can
 * be compared in are left out.
 *
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
  const rows = options.missing === "listwise" ? withoutIncomplete(chosen) : chosen;
  const bySize = levelsBySize(rows);
  const first = comparison(rows, bySize.levels);
  const few = bySize.levels.filter(
    (_, level) => first.compared.filter((own) => own[level]).length < FEWEST_ITEMS,
  );
  // Where fewer than two levels are left it is the items that stop the comparison.
  const thin = bySize.levels.length - few.length < 2 ? [] : few;
  const levels = bySize.levels.filter((level) => !thin.includes(level));
  const found = thin.length === 0 ? first : comparison(rows, levels);
  const leftOut = [
    ...bySize.leftOut,
    ...thin.map((level) => ({ ...level, reason: "Fewer than two items can be compared in it." })),
  ];
  return { by: grouping.name, levels, leftOut, ...found };
}

type Level = DifResult["levels"][number];

function refuseContinuous({ items }: PatternTable): void {
  const continuous = items.filter(({ scale }) => scale === "continuous").map(({ id }) => id);
  if (continuous.length === 0) return;
  throw new ItemwiseError(
    "continuous-item",
    `${continuous.join(", ")}: item response models are for ordered answers.`,
    {
      hint: "Choose a factor whose items have categories, or test invariance of a model for continuous items.",
    },
  );
}

/** The table with some cells taken for missing. */
function without(table: PatternTable, drop: (row: number, item: number) => boolean): PatternTable {
  const columns = table.columns.map((column, item) =>
    Int16Array.from(column, (cell, row) => (cell >= 0 && drop(row, item) ? -1 : cell)),
  );
  return { ...table, columns };
}

/** Rows stay, so that strata and clusters stay whole; incomplete ones have no answers left. */
function withoutIncomplete(table: PatternTable): PatternTable {
  return without(table, (row) => table.columns.some((column) => column[row]! < 0));
}

function levelsBySize(table: PatternTable): { levels: Level[]; leftOut: DifResult["leftOut"] } {
  const { levels, codes } = table.groupings[0]!;
  const people = new Float64Array(levels.length);
  for (let row = 0; row < table.rows; row++) {
    const code = codes[row]!;
    if (code >= 0 && table.columns.some((column) => column[row]! >= 0)) people[code]! += table.count[row]!;
  }
  const all = levels.map((label, level) => ({ label, n: people[level]! }));
  return {
    levels: all.filter(({ n }) => n >= FEWEST_PEOPLE),
    leftOut: all.filter(({ n }) => n < FEWEST_PEOPLE).map((level) => ({ ...level, reason: tooFew(level.n) })),
  };
}

function tooFew(n: number): string {
  const who = n === 0 ? "Nobody" : n === 1 ? "One person" : `Only ${n} people`;
  return `${who} answered any of the items; ${FEWEST_PEOPLE} are asked for.`;
}

type Comparison = Pick<DifData, "table" | "whole" | "compared" | "problems" | "warnings">;

function comparison(rows: PatternTable, levels: readonly Level[]): Comparison {
  const places = placesOf(rows, levels);
  const entered = without(rows, (row) => places[row]! < 0);
  const problems = new Map<string, string>();
  const constant = entered.items.filter((item, j) => {
    const chosen = chosenIn(entered, j, null).filter(Boolean).length;
    if (chosen < 2)
      problems.set(item.id, chosen === 0 ? "Nobody answered it." : "Everyone answered it alike.");
    return chosen < 2;
  });
  const varying = entered.items.filter((item) => !constant.includes(item)).map(({ id }) => id);
  if (varying.length === 0) {
    const none = withItems(entered, []);
    return { table: none, whole: none, compared: [], problems, warnings: [] };
  }
  const { table: used, warnings } = usedCategories(withItems(entered, varying));
  const each = used.items.map(({ id }, j) => {
    const lacking = levels.map((_, level) => lackingCategories(used, j, { places, level }));
    const complete = lacking.map((own) => own !== null && own.length === 0);
    const possible = complete.filter(Boolean).length >= 2;
    if (complete.includes(false)) problems.set(id, problemOf(levels, lacking, possible));
    return { id, complete, possible };
  });
  const kept = each.filter(({ possible }) => possible);
  const whole = withItems(
    used,
    kept.map(({ id }) => id),
  );
  const compared = kept.map(({ complete }) => complete);
  const table = without(whole, (row, item) => places[row]! >= 0 && !compared[item]![places[row]!]);
  return { table, whole, compared, problems, warnings };
}

/** Items taken from a table whose rows stay apart. */
function withItems(table: PatternTable, ids: readonly string[]): PatternTable {
  const at = ids.map((id) => table.items.findIndex((item) => item.id === id));
  return { ...table, items: at.map((j) => table.items[j]!), columns: at.map((j) => table.columns[j]!) };
}

/** By row the index among the levels, -1 for others. */
export function placesOf(table: PatternTable, levels: readonly { readonly label: string }[]): Int16Array {
  const grouping = table.groupings[0]!;
  const places = grouping.levels.map((label) => levels.findIndex((level) => level.label === label));
  return grouping.codes.map((code) => (code < 0 ? -1 : places[code]!));
}

interface InGroup {
  readonly places: Int16Array;
  readonly level: number;
}

/** Which categories of an item somebody chose; with weight, as models count. */
function chosenIn(table: PatternTable, item: number, group: InGroup | null): boolean[] {
  const chosen = table.items[item]!.categories.map(() => false);
  table.columns[item]!.forEach((category: number, row: number) => {
    const inGroup = group === null || group.places[row] === group.level;
    if (category >= 0 && inGroup && table.weight[row]! > 0) chosen[category] = true;
  });
  return chosen;
}

/** Labels of the categories that nobody of a group chose; null where nobody answered. */
function lackingCategories(table: PatternTable, item: number, group: InGroup): string[] | null {
  const chosen = chosenIn(table, item, group);
  if (!chosen.includes(true)) return null;
  return table.items[item]!.categories.filter((_, k) => !chosen[k]).map(({ label }) => label);
}

/** Which groups an item cannot be compared in, and why. */
function problemOf(
  levels: readonly Level[],
  lacking: readonly (readonly string[] | null)[],
  possible: boolean,
): string {
  const reasons = new Map<string, string[]>();
  levels.forEach(({ label }, level) => {
    const own = lacking[level]!;
    if (own?.length === 0) return;
    const reason =
      own === null ? "nobody answered it" : `nobody chose ${own.map((one) => `"${one}"`).join(", ")}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), label]);
  });
  const groups = [...reasons].map(([reason, labels]) => `in ${labels.join(", ")} ${reason}`).join("; ");
  const compared = possible ? "It is compared between the other groups" : "It cannot be compared";
  return `${compared}: ${groups}.`;
}
