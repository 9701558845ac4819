import type { PatternTable } from "../data/answers/pattern-table";
import { remember } from "../numeric/workers/remember";
import { disclosureRules } from "../survey/disclosure/disclosure";
import { type ComparableLevels, comparableLevels } from "./disclosure/withheld-levels";
import type { ModelInput } from "./part";
import type { AnalysisSettings } from "./settings";

export const comparedGroupings = (
  table: PatternTable,
  { crossed }: Pick<AnalysisSettings, "crossed">,
): string[] => [...table.groupings.map(({ name }) => name), ...crossed];

interface WithLeftOut {
  readonly leftOut: readonly { readonly label: string; readonly n: number | null; readonly reason: string }[];
}

/**
 * Compares the levels of a grouping that disclosure control allows. All comparisons use the same levels, so that none
 * discloses what another withholds.
 * @throws ItemwiseError "groups-withheld", and whatever `compare` throws
 */
export function compareLevels<T extends WithLeftOut>(
  of: ComparisonInput,
  by: string,
  compare: (levels: PatternTable) => T,
): T {
  const levels = allowedLevels(of, by);
  const result = compare(levels.table);
  return levels.leftOut.length === 0
    ? result
    : { ...result, leftOut: [...result.leftOut, ...levels.leftOut] };
}

interface ComparisonInput extends Pick<ModelInput, "table" | "withheld"> {
  readonly settings: Pick<AnalysisSettings, "missing" | "disclosure">;
}

function allowedLevels({ table, withheld, settings }: ComparisonInput, by: string): ComparableLevels {
  const { missing, disclosure } = settings;
  const options = { hidden: withheld.inLevels, missing, rule: disclosureRules[disclosure] };
  return rememberedLevels(table, JSON.stringify([by, missing, disclosure, withheld.inLevels]), by, options);
}

const rememberedLevels = remember(
  (table: PatternTable, _key: string, by: string, options: Parameters<typeof comparableLevels>[2]) =>
    comparableLevels(table, by, options),
);
