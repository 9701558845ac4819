import type { PatternTable } from "../data/answers/pattern-table";
import { remember } from "../numeric/workers/remember";
import { disclosureRules } from "../survey/disclosure/disclosure";
import { type ComparableLevels, comparableLevels } from "./disclosure/withheld-levels";
import type { ModelInput } from "./part";
import type { AnalysisSettings } from "./settings";

/** Names of the groupings and crossed groupings that items are compared by. */
export function comparedGroupings(
  table: PatternTable,
  { crossed }: Pick<AnalysisSettings, "crossed">,
): string[] {
  return [...table.groupings.map(({ name }) => name), ...crossed];
}

/** What is left out of a comparison of groups, as its result says it. */
interface Compared {
  readonly leftOut: readonly { readonly label: string; readonly n: number | null; readonly reason: string }[];
}

/**
 * Compares the levels of a grouping whose people cannot be known by it: the same in every comparison, whichever items it
 * is of, since one of them would show what another keeps open.
 *
 * @param compare computes the comparison from a table of these levels
 * @throws ItemwiseError "groups-withheld", and whatever `compare` throws
 */
export function amongComparable<T extends Compared>(
  of: Compare,
  by: string,
  compare: (levels: PatternTable) => T,
): T {
  const levels = levelsOf(of, by);
  const result = compare(levels.table);
  return levels.leftOut.length === 0
    ? result
    : { ...result, leftOut: [...result.leftOut, ...levels.leftOut] };
}

interface Compare extends Pick<ModelInput, "table" | "withheld"> {
  readonly settings: Pick<AnalysisSettings, "missing" | "disclosure">;
}

/** Several comparisons by a grouping share its levels. */
function levelsOf({ table, withheld, settings }: Compare, by: string): ComparableLevels {
  const { missing, disclosure } = settings;
  const options = { hidden: withheld.inLevels, missing, rule: disclosureRules[disclosure] };
  return levelsBy(table, JSON.stringify([by, missing, disclosure, withheld.inLevels]), by, options);
}

const levelsBy = remember(
  (table: PatternTable, _key: string, by: string, options: Parameters<typeof comparableLevels>[2]) =>
    comparableLevels(table, by, options),
);
