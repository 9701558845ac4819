import type { PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping, crossedNames } from "../../data/transform/cross-groupings";
import {
  countIn,
  countTables,
  placesOfRows,
  printedTables,
  type Totals,
} from "../../survey/disclosure/count-tables";
import { type DisclosureRule, isUnsafe } from "../../survey/disclosure/disclosure";
import { protect } from "../../survey/disclosure/protect";
import type { ProtectedVariable, Relation } from "../../survey/disclosure/relations";
import type { HiddenFigures } from "../../survey/prevalence/hidden-figures";
import type { PrevalencePlan } from "../../survey/prevalence/prevalence-plan";

/** Items of which an answer is hidden in a level of a grouping. */
export interface HiddenInLevel {
  readonly by: string;
  readonly level: string;
  readonly items: readonly string[];
}

interface Hiding extends Totals {
  readonly plan: PrevalencePlan;
  readonly hidden: HiddenFigures;
  readonly rule: DisclosureRule;
}

/**
 * Where figures by group rest on hidden counts (a threshold is a transformed share): by grouping and level, the items
 * with a hidden answer. Of an item that can be said yes to these are its prevalences; of others their answers.
 * @param groups names of the groupings and crossed groupings by which items are compared
 */
export function hiddenInLevels(
  table: PatternTable,
  groups: readonly string[],
  hiding: Hiding,
): HiddenInLevel[] {
  if (hiding.rule.leastCount === 0) return [];
  return table.items.flatMap((item, at): HiddenInLevel[] => {
    const isHidden = hidesOf(table, at, groups, hiding);
    return groups.flatMap((name) => {
      const of = crossedNames(table, name);
      return crossedGrouping(table, of).levels.flatMap((level, place) =>
        isHidden(name, of, place) ? [{ by: name, level, items: [item.id] }] : [],
      );
    });
  });
}

/** Whether an item has a hidden answer in a level. */
function hidesOf(
  table: PatternTable,
  at: number,
  groups: readonly string[],
  hiding: Hiding,
): (name: string, of: readonly string[], level: number) => boolean {
  const { plan, hidden } = hiding;
  const { id, categories } = table.items[at]!;
  const asked = plan.variables.find(({ variable }) => variable === id);
  const isPlanned = (of: readonly string[]): boolean =>
    plan.margins.some((one) => one.of.join() === of.join());
  if (categories.length === 0) return () => false;
  if (
    asked !== undefined &&
    categories.length === 2 &&
    groups.every((name) => isPlanned(crossedNames(table, name)))
  )
    return (_name, of, level) => hidden.isHidden(id, null, { of, level });
  const isCategoryHidden = hiddenCategories(table, at, groups, {
    ...hiding,
    yes: asked === undefined ? null : id,
  });
  // The answers add up to the yes: where that is hidden to protect another, they are, too.
  return (name, of, level) =>
    isCategoryHidden(name, of, level) ||
    (asked !== undefined && isPlanned(of) && hidden.isHidden(id, null, { of, level }));
}

/** As `hidesOf`, for an item whose answers are tables of their own; its yes, shown or not, is their sum. */
function hiddenCategories(
  table: PatternTable,
  at: number,
  groups: readonly string[],
  { plan, hidden, rule, yes, ...totals }: Hiding & { readonly yes: string | null },
): (name: string, of: readonly string[], level: number) => boolean {
  const column = table.columns[at]!;
  const margins = [[], ...groups.map((name) => crossedNames(table, name))];
  const tables = countTables(table, printedTables(margins, totals));
  const always = tables.cells.map(() => true);
  const valuesOf = (holds: (category: number) => boolean): Float64Array =>
    Float64Array.from(column, (code) => (code < 0 ? Number.NaN : Number(holds(code))));
  const categories = table.items[at]!.categories.map(
    (_, category): ProtectedVariable => ({
      counts: countIn(
        tables,
        valuesOf((code) => code === category),
      ),
      printed: always,
      fixed: tables.totals,
    }),
  );
  const whole: ProtectedVariable = {
    counts: countIn(
      tables,
      valuesOf(() => true),
    ),
    printed: always,
    fixed: always,
  };
  const relations: Relation[] = [
    { whole: categories.length, kind: "sum", parts: categories.map((_, category) => category) },
  ];
  const variables = [...categories, whole];
  if (yes !== null) addYes();
  const found = protect(tables, variables, relations, rule);
  return (_name, of, level) => {
    const margin = margins.findIndex((one) => one.join() === of.join());
    const places = crossedPlaces(table, of);
    const cell = tables.cellAt[margin]?.[places[level] ?? -1] ?? -1;
    return cell >= 0 && categories.some((_, category) => found.isHidden(category, cell));
  };

  /** The item's yes as prevalences show it: the sum of some answers, mostly of the higher ones. */
  function addYes(): void {
    const column = plan.table.columns[plan.table.items.findIndex(({ id }) => id === yes)];
    const counts = column && countIn(countTables(plan.table, tables.tables), yesValues(column));
    const parts = counts && upperSum(categories, counts.count);
    if (!counts || counts.count.length !== tables.cells.length || !parts) return;
    const fixed = tables.cells.map(({ table: margin, place }) => {
      const planned = plan.margins.find(({ of }) => of.join() === margins[margin]!.join());
      const level = planned?.places.indexOf(place) ?? -1;
      return planned !== undefined && level >= 0 && !hidden.isHidden(yes!, null, { of: planned.of, level });
    });
    relations.push({ whole: variables.length, kind: "sum", parts });
    variables.push({ counts, printed: fixed, fixed });
  }
}

const yesValues = (column: ArrayLike<number>): Float64Array =>
  Float64Array.from(column, (code) => (code < 0 ? Number.NaN : code));

/** The highest (or lowest) answers whose counts add up to the yes in every cell; null where none do. */
function upperSum(categories: readonly ProtectedVariable[], yes: Float64Array): number[] | null {
  const all = [...categories.keys()];
  const isSum = (parts: readonly number[]): boolean =>
    yes.every(
      (count, cell) => count === parts.reduce((sum, k) => sum + categories[k]!.counts.count[cell]!, 0),
    );
  return (
    all.map((from) => all.slice(from)).find(isSum) ?? all.map((to) => all.slice(0, to)).find(isSum) ?? null
  );
}

/** By level of crossed groupings, its place among all combinations. */
function crossedPlaces(table: PatternTable, of: readonly string[]): number[] {
  const { levels, codes } = crossedGrouping(table, of);
  const { places } = placesOfRows(table, of);
  const found = levels.map(() => -1);
  codes.forEach((level, row) => {
    if (level >= 0) found[level] = places[row]!;
  });
  return found;
}

/** Where the file itself is a level: items of which an answer is unsafe in it; at least three others, or none, stay. */
export function withheldItems(
  table: PatternTable,
  { rule, wholeFile }: Pick<Hiding, "rule" | "wholeFile">,
): string[] {
  if (rule.leastCount === 0 || !wholeFile) return [];
  const ids = table.items.map(({ id }) => id);
  const unsafe = table.items.flatMap(({ id, categories }, at) => {
    const people = categories.map(() => 0);
    for (let row = 0; row < table.rows; row++) {
      const code = table.columns[at]![row]!;
      if (categories.length > 0 && code >= 0) people[code]! += table.count[row]!;
    }
    const whole = people.reduce((sum, count) => sum + count, 0);
    return people.some((count) => isUnsafe(Math.round(count), Math.round(whole), rule)) ? [id] : [];
  });
  return ids.length - unsafe.length < Math.min(3, ids.length) ? ids : unsafe;
}

/** What models by a grouping leave out. */
export interface LeftOutOfGroups {
  readonly items: readonly string[];
  readonly levels: readonly string[];
}

/**
 * Items or levels to leave out of models by a grouping, so that no hidden count enters them: whichever costs fewer of
 * the answers, one item after the other. Levels are left out with all others where the item is hidden: at least two.
 * @param people by level
 * @param hidden of this grouping
 */
export function leftOutOfGroups(
  items: readonly string[],
  people: ReadonlyMap<string, number>,
  hidden: readonly HiddenInLevel[],
): LeftOutOfGroups {
  const levelsOf = new Map<string, string[]>();
  for (const { level, items: own } of hidden)
    for (const item of own) levelsOf.set(item, [...(levelsOf.get(item) ?? []), level]);
  const sizeOf = (levels: Iterable<string>): number =>
    [...levels].reduce((sum, level) => sum + (people.get(level) ?? 0), 0);
  const everybody = sizeOf(people.keys());
  const outItems: string[] = [];
  const outLevels = new Set<string>();
  const costs = (id: string) => {
    const more = (levelsOf.get(id) ?? []).filter((level) => !outLevels.has(level));
    const keptPeople = everybody - sizeOf(outLevels);
    const keptItems = items.length - outItems.length;
    const left = people.size - outLevels.size - more.length;
    return {
      id,
      more,
      item: keptPeople,
      levels: left < 2 ? Number.POSITIVE_INFINITY : sizeOf(more) * keptItems,
    };
  };
  const open = () =>
    items
      .filter((id) => levelsOf.has(id) && !outItems.includes(id))
      .map(costs)
      .filter(({ more }) => more.length > 0);
  for (let left = open(); left.length > 0; left = open()) {
    const [next] = left.sort(
      (one, other) => Math.min(one.item, one.levels) - Math.min(other.item, other.levels),
    );
    if (next!.item <= next!.levels) outItems.push(next!.id);
    else for (const level of next!.more) outLevels.add(level);
  }
  return {
    items: items.filter((id) => outItems.includes(id)),
    levels: [...people.keys()].filter((level) => outLevels.has(level)),
  };
}
