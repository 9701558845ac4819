import { type DisclosureRecord, isUnsafe } from "../../survey/disclosure/disclosure";
import { hiddenWith, type ItemStatistics } from "../../survey/items/item-statistics-result";
import type { ScaleVerdict } from "../../verdicts/scale-verdict";
import type { Analysis } from "../analysis";

/**
 * The record without figures that would let somebody's answers be read. Those by identifying variables were hidden
 * before (part `margins`), and items and levels left out of models by group (part `withheld`); what is left are the
 * counts of everybody where the file itself is a level.
 */
export function disclose(
  analysis: Omit<Analysis, "disclosure">,
  disclosure: DisclosureRecord,
  isHidden: (item: string) => boolean,
): Analysis {
  const { data, settings } = analysis;
  const record = {
    ...analysis,
    disclosure,
    data: { ...data, missing: byShownGroups(data.missing, settings.groups) },
  };
  if (!disclosure.wholeFile) return record;
  const unsafe = analysis.items.flatMap((item) =>
    isHidden(item.id) || isUnsafeItem(item, disclosure) ? [item.id] : [],
  );
  return {
    ...record,
    items: analysis.items.map((item) => (unsafe.includes(item.id) ? withoutCounts(item) : item)),
    reliability: analysis.reliability.map((scale) => withoutMoments(scale, disclosure)),
  };
}

const isUnsafeItem = ({ asked, n }: ItemStatistics, rule: DisclosureRecord): boolean =>
  asked.some(({ count }) => count !== null && isUnsafe(Math.round(count), Math.round(n), rule));

function withoutCounts(item: ItemStatistics): ItemStatistics {
  const none = (values: readonly unknown[]): null[] => values.map(() => null);
  return {
    ...item,
    proportions: none(item.proportions),
    unweightedProportions: none(item.unweightedProportions),
    ...hiddenWith("answers"),
    descriptives: null,
    asked: item.asked.map((answer) => ({ ...answer, count: null, proportion: null })),
  };
}

/** Moments of a score reveal how many people have each value. */
function withoutMoments(scale: ScaleVerdict, rule: DisclosureRecord): ScaleVerdict {
  const { descriptives, standardError, uses } = scale;
  if (descriptives === null || !isUnsafe(descriptives.fewest, descriptives.n, rule)) return scale;
  return {
    ...scale,
    descriptives: null,
    standardError: standardError && { ...standardError, value: null },
    classification: null,
    uses: uses && { ...uses, ranking: { ...uses.ranking, tied: null } },
  };
}

/** Missing answers by the shown groupings; those of others were read to decide what is hidden. */
function byShownGroups(missing: Analysis["data"]["missing"], groups: readonly string[]) {
  const shown = <T extends { readonly group: string }>(cells: readonly T[]): T[] =>
    groups.flatMap((name) => cells.filter(({ group }) => group === name));
  const { byGroup, byLevel, hidden } = missing;
  return { ...missing, byGroup: shown(byGroup), byLevel: shown(byLevel), hidden: shown(hidden) };
}
