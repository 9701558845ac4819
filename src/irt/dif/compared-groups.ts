import type { AnalyzedItem, Grouping, PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping } from "../../data/transform/cross-groupings";
import { selectItems } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import { choose } from "../../words/choose";
import * as messages from "../messages";
import { refuseContinuous } from "../model/irt-model";
import { placesOf } from "./comparable-items";
import type { DifData } from "./dif-result";

/** Answers of groups that are compared item by item, the reference group first. */
export interface ComparedGroups extends Pick<DifData, "whole" | "levels" | "compared"> {
  /** By row of `whole`: index among the levels, -1 for others. */
  readonly places: Int16Array;
  /** Items that are not tested, and why; not among the items of `whole`. */
  readonly leftOut: readonly { readonly item: string; readonly problem: ItemProblem }[];
}

export type ItemProblem = "unanswered-in-group" | "alike" | "answers-not-binary";

/** By item of `whole`: whether everybody in one of the groups answered it alike. */
export const alikeInGroup = ({ whole, levels, places }: ComparedGroups): boolean[] =>
  whole.columns.map((column) =>
    levels.some((_, group) => {
      const chosen = new Set<number>();
      column.forEach((category: number, row: number) => {
        if (category >= 0 && places[row] === group && whole.count[row]! > 0) chosen.add(category);
      });
      return chosen.size < 2;
    }),
  );

export interface ChosenGroups {
  readonly items: readonly string[];
  /** Name of a grouping. */
  readonly by: string;
  /** The level that is compared with all other people; without it levels are compared as they are. */
  readonly focal?: string | undefined;
  /** Whether the method compares no more than two groups. */
  readonly two: boolean;
  readonly binary: boolean;
}

/** Matching needs a score of some items, as do a scale and an axis. */
const MIN_ITEMS = 3;

/**
 * The groups to compare, in the order of the grouping's levels with the focal group last. Levels without people are
 * left out, as are items that a method cannot test.
 * @throws ItemwiseError "unknown-item", "unknown-grouping", "continuous-item", "unknown-choice" (the focal level),
 *   "few-groups", "many-groups", "few-items"
 */
export function comparedGroups(
  table: PatternTable,
  { items, by, focal, two, binary }: ChosenGroups,
): ComparedGroups {
  const whole = selectItems({ ...table, groupings: [crossedGrouping(table, [by])] }, items);
  refuseContinuous(whole, "dif");
  const grouping = withFocal(whole.groupings[0]!, focal);
  const answered = { ...whole, groupings: [grouping] };
  const levels = peopleByLevel(answered).filter(({ n }) => n > 0);
  if (levels.length < 2) {
    const groups = levels.map(({ label }) => label);
    throw new ItemwiseError("few-groups", () => messages.fewGroups({ grouping: by, groups }), {
      hint: messages.fewGroupsHint,
    });
  }
  if (two && levels.length > 2) {
    const groups = levels.map(({ label }) => label);
    throw new ItemwiseError("many-groups", () => messages.manyGroups({ grouping: by, n: levels.length }), {
      hint: () => messages.manyGroupsHint({ groups }),
    });
  }
  const places = placesOf(answered, levels);
  const problems = answered.items.map((_, j) =>
    problemOf(answered, j, { places, levels: levels.length, binary }),
  );
  const kept = answered.items.flatMap((_, j) => (problems[j] === null ? [j] : []));
  const leftOut = answered.items.flatMap(({ id }, j) => {
    const problem = problems[j];
    return problem == null ? [] : [{ item: id, problem }];
  });
  if (kept.length < MIN_ITEMS) throw fewItems(kept.length, leftOut);
  return {
    whole: {
      ...answered,
      items: kept.map((j) => ranked(answered.items[j]!)),
      columns: kept.map((j) => answered.columns[j]!),
    },
    levels,
    compared: kept.map(() => levels.map(() => true)),
    places,
    leftOut,
  };
}

/** Categories scored 0, 1, 2, ... */
const ranked = (item: AnalyzedItem): AnalyzedItem => ({
  ...item,
  categories: item.categories.map((category, score) => ({ ...category, score })),
});

/** With a focal level: the others together, then the focal level. */
function withFocal(grouping: Grouping, focal: string | undefined): Grouping {
  if (focal === undefined) return grouping;
  const own = choose(
    (level) => messages.unknownFocal({ grouping: grouping.name, level }),
    Object.fromEntries(grouping.levels.map((label, at) => [label, at])),
    focal,
  );
  const [first, ...more] = grouping.levels.filter((_, at) => at !== own);
  return {
    ...grouping,
    levels: [more.length === 0 && first !== undefined ? first : `not ${focal}`, focal],
    codes: grouping.codes.map((code) => (code < 0 ? -1 : Number(code === own))),
  };
}

function peopleByLevel({ groupings, columns, count, rows }: PatternTable): { label: string; n: number }[] {
  const { levels, codes } = groupings[0]!;
  const people = new Float64Array(levels.length);
  for (let row = 0; row < rows; row++) {
    if (codes[row]! >= 0 && columns.some((column) => column[row]! >= 0)) people[codes[row]!]! += count[row]!;
  }
  return levels.map((label, at) => ({ label, n: people[at]! }));
}

function problemOf(
  { items, columns, count }: PatternTable,
  item: number,
  { places, levels, binary }: { places: Int16Array; levels: number; binary: boolean },
): ItemProblem | null {
  const groups = new Set<number>();
  const chosen = new Set<number>();
  columns[item]!.forEach((category: number, row: number) => {
    if (category < 0 || places[row]! < 0 || !(count[row]! > 0)) return;
    groups.add(places[row]!);
    chosen.add(category);
  });
  if (groups.size < levels) return "unanswered-in-group";
  if (chosen.size < 2) return "alike";
  return binary && items[item]!.categories.length > 2 ? "answers-not-binary" : null;
}

function fewItems(n: number, leftOut: ComparedGroups["leftOut"]): ItemwiseError {
  const hasWiderItems = leftOut.some(({ problem }) => problem === "answers-not-binary");
  return new ItemwiseError("few-items", () => messages.fewTestableItems({ n, least: MIN_ITEMS }), {
    hint: () => messages.fewTestableItemsHint({ hasWiderItems }),
  });
}
