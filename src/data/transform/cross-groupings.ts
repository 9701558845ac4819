import { crossingName, crossingParts } from "../../measures/schema/release-list";
import type { Grouping, PatternTable } from "../answers/pattern-table";
import { chosenGroupings } from "../patterns/build-pattern-table";

const LEVEL_SEPARATOR = ", ";

/**
 * One grouping from several: a level for every combination that has people, the last grouping's levels changing fastest. A
 * person with an unknown level in one of them has none.
 * @param names one or more groupings of the table; a single one is returned unchanged
 * @returns called "sex x age", with levels such as "girl, 12-13"
 * @throws ItemwiseError "unknown-grouping"
 * @example
 * ```ts
 * const groups = { sex: ["boy", "girl", "girl"], age: ["12-13", "12-13", "14-15"] };
 * const table = fromAnswers({ items: { a: [0, 1, 1] }, groups });
 * crossedGrouping(table, ["sex", "age"]).name; // "sex x age"
 * crossedGrouping(table, ["sex", "age"]).levels; // ["boy, 12-13", "girl, 12-13", "girl, 14-15"]
 * ```
 */
export function crossedGrouping(table: PatternTable, names: readonly string[]): Grouping {
  const [first, ...others] = chosenGroupings(table.groupings, names);
  const crossed = others.reduce(crossTwo, first!);
  return others.length === 0 ? crossed : withPeople(crossed, table.count);
}

/** The names of the groupings in "sex x age"; a grouping with this very name is taken itself. */
export function crossedNames(table: PatternTable, name: string): string[] {
  return table.groupings.some((grouping) => grouping.name === name) ? [name] : crossingParts(name);
}

/** Whether a table has all groupings of "sex x age". */
export function isCrossing(table: PatternTable, name: string): boolean {
  return crossedNames(table, name).every((part) =>
    table.groupings.some((grouping) => grouping.name === part),
  );
}

function crossTwo(one: Grouping, other: Grouping): Grouping {
  return {
    name: crossingName([one.name, other.name]),
    levels: one.levels.flatMap((level) => other.levels.map((next) => `${level}${LEVEL_SEPARATOR}${next}`)),
    codes: one.codes.map((code, row) => {
      const next = other.codes[row]!;
      return code < 0 || next < 0 ? -1 : code * other.levels.length + next;
    }),
  };
}

function withPeople({ name, levels, codes }: Grouping, count: Float64Array): Grouping {
  const people = new Float64Array(levels.length);
  codes.forEach((code, row) => {
    if (code >= 0) people[code]! += count[row]!;
  });
  const kept = levels.map((_, level) => level).filter((level) => people[level]! > 0);
  const place = new Map(kept.map((level, index) => [level, index]));
  return {
    name,
    levels: kept.map((level) => levels[level]!),
    codes: codes.map((code) => place.get(code) ?? -1),
  };
}
