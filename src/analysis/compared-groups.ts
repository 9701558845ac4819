import type { Grouping, PatternTable } from "../data/answers/pattern-table";
import { crossedGrouping, crossedNames } from "../data/transform/cross-groupings";
import { dropItems } from "../data/transform/select";
import { ItemwiseError } from "../errors";
import { type Structure, structureWithout } from "../measures/structure";
import { remember } from "../numeric/workers/remember";
import { type LeftOutOfGroups, leftOutOfGroups } from "./disclosure/hidden-answers";
import * as messages from "./messages";
import type { ModelInput, Withheld } from "./part";
import type { AnalysisSettings } from "./settings";

export const comparedGroupings = (
  table: PatternTable,
  { crossed }: Pick<AnalysisSettings, "crossed">,
): string[] => [...table.groupings.map(({ name }) => name), ...crossed];

interface WithLeftOut {
  readonly leftOut: readonly { readonly label: string; readonly n: number | null; readonly reason: string }[];
}

/** The levels and items that may be compared. */
export interface ComparedTable {
  readonly table: PatternTable;
  readonly leftOut: LeftOutOfGroups;
  /** The structure of the items that may be compared; throws "groups-withheld" where a factor has none left. */
  readonly structureOf: (structure: Structure) => Structure;
}

/**
 * Compares the levels and items of a grouping that disclosure control allows. All comparisons use the same, so that
 * none gives away what another leaves out.
 * @throws ItemwiseError "groups-withheld", and whatever `compare` throws
 */
export function compareLevels<T extends WithLeftOut>(
  { table, withheld }: Pick<ModelInput, "table" | "withheld">,
  by: string,
  compare: (compared: ComparedTable) => T,
): T {
  const compared = comparedTable(table, JSON.stringify([by, withheld.inLevels]), by, withheld);
  const result = compare(compared);
  const { levels } = compared.leftOut;
  if (levels.length === 0) return result;
  const leftOut = levels.map((label) => ({ label, n: null, reason: messages.levelWithheld() }));
  return { ...result, leftOut: [...result.leftOut, ...leftOut] };
}

const comparedTable = remember(
  (table: PatternTable, _key: string, by: string, { inLevels }: Withheld): ComparedTable => {
    const grouping = crossedGrouping(table, crossedNames(table, by));
    const leftOut = leftOutOf(table, grouping, by, inLevels);
    const { items, levels } = leftOut;
    const withheld = (): ItemwiseError =>
      new ItemwiseError("groups-withheld", () => messages.groupsWithheld({ grouping: by }), {
        hint: messages.groupsWithheldHint,
      });
    if (items.length === table.items.length) throw withheld();
    const kept = grouping.levels.filter((level) => !levels.includes(level));
    const ofItems = items.length === 0 ? table : dropItems(table, items);
    const codes = grouping.codes.map((code) => kept.indexOf(grouping.levels[code] ?? ""));
    return {
      table:
        levels.length === 0 ? ofItems : { ...ofItems, groupings: [{ ...grouping, levels: kept, codes }] },
      leftOut,
      structureOf: (structure) => {
        const own = structureWithout(structure, items);
        if (own === null) throw withheld();
        return own;
      },
    };
  },
);

/** What models by a grouping leave out. */
export function leftOutOf(
  table: PatternTable,
  { levels, codes }: Grouping,
  by: string,
  inLevels: Withheld["inLevels"],
): LeftOutOfGroups {
  const people = new Map(levels.map((level) => [level, 0]));
  codes.forEach((code, row) => {
    const level = levels[code];
    if (level !== undefined) people.set(level, (people.get(level) ?? 0) + table.count[row]!);
  });
  const ids = table.items.map(({ id }) => id);
  return leftOutOfGroups(
    ids,
    people,
    inLevels.filter((one) => one.by === by),
  );
}
