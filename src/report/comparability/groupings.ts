import type { Analysis } from "../../analysis/analysis";
import type { InvarianceResult } from "../../factor/invariance/invariance-result";
import { type DifItem, type DifResult, isDiffering } from "../../irt/dif/dif-result";
import { MIN_PEOPLE_SHOWN } from "../../survey/items/missingness";
import { type ComparableGroups, comparableGroups } from "../../verdicts/comparable-groups";
import { chartId } from "../kit/charts/chart-data";
import { levelName } from "../kit/words/level-name";
import { inLevelOrder } from "../kit/words/level-order";
import { structureFactorLabel } from "../kit/words/model-names";
import * as messages from "./messages";

export interface Grouping {
  readonly group: string;
  readonly place: number;
  readonly verdict: ComparableGroups;
  readonly ladder: InvarianceResult | null;
  readonly results: readonly DifResult[];
  readonly levels: InvarianceResult["levels"];
  /** Levels not compared (of items, where these were compared). */
  readonly leftOut: InvarianceResult["leftOut"];
  readonly order: readonly string[];
  /** Factors whose items were not compared for lack of anchors. */
  readonly lacking: readonly string[];
}

export function groupingsOf(analysis: Analysis): readonly Grouping[] {
  return comparableGroups(analysis).map((verdict, place) => {
    const { group } = verdict;
    const ladder = analysis.invariance.find((result) => result.group === group) ?? null;
    const results = analysis.dif.filter((result) => result.group === group);
    const compared = results.length > 0 ? results : ladder === null ? [] : [ladder];
    const found = firstByLabel(compared.flatMap((result) => result.levels));
    const levels = inLevelOrder(analysis, found, ({ label }) => ({ group, level: label }));
    const entered = new Set(levels.map(({ label }) => label));
    const leftOut = firstByLabel(compared.flatMap((result) => result.leftOut)).filter(
      ({ label }) => !entered.has(label),
    );
    const order = analysis.items.map(({ id }) => id);
    const lacking = results
      .filter(({ withheld }) => withheld === "few-anchors" || withheld === "not-settled")
      .map((result) => messages.quoted({ label: factorLabelOf(analysis, result) }));
    return { group, place, verdict, ladder, results, levels, leftOut, order, lacking };
  });
}

function firstByLabel<One extends { readonly label: string }>(all: readonly One[]): One[] {
  return all.filter((one, k) => all.findIndex(({ label }) => label === one.label) === k);
}

export const groupingId = ({ group, place }: Grouping, kind: string): string => chartId(kind, group, place);

/** Whether the configural model does not fit: findings on items and means would rest on it. */
export const baselineFails = ({ verdict }: Grouping): boolean => verdict.baseline === "does-not-fit";

export interface ComparedItem {
  readonly item: DifItem;
  readonly result: DifResult;
}

export function comparedItems({ results }: Grouping): readonly ComparedItem[] {
  return results.flatMap((result) =>
    result.items.filter(({ verdict }) => verdict !== "cannot be tested").map((item) => ({ item, result })),
  );
}

export const isDifferent = ({ item }: ComparedItem): boolean => isDiffering(item);

/** An item's groups that are large enough for separate figures. */
export function shownGroups({ item, result }: ComparedItem): DifItem["groups"] {
  const shown = shownLevels(result);
  return item.groups.filter(({ group }) => shown.has(group));
}

export function differingIds(grouping: Grouping): readonly string[] {
  const different = comparedItems(grouping).filter(isDifferent);
  return grouping.order.filter((id) => different.some(({ item }) => item.id === id));
}

export const hasDifferent = (grouping: Grouping): boolean => comparedItems(grouping).some(isDifferent);

export const itemsFound = (grouping: Grouping) => ({
  different: differingIds(grouping).length,
  items: new Set(comparedItems(grouping).map(({ item }) => item.id)).size,
  lacking: grouping.lacking,
});

/** The largest value over the factors that the 90% interval allows; null without any. */
export function largest({ verdict }: Grouping, figure: "largestShift" | "largestChange"): number | null {
  const values = verdict.factors.flatMap((factor) => factor[figure] ?? []);
  return values.length === 0 ? null : Math.max(...values);
}

/** The grouping whose means change most, preferably with items that differ; null without any. */
export function mostAtStake(groupings: readonly Grouping[]): Grouping | null {
  const built = groupings.filter((grouping) => !baselineFails(grouping));
  const stake = (grouping: Grouping): number =>
    (hasDifferent(grouping) ? 1000 : 0) + (largest(grouping, "largestChange") ?? 0);
  return [...built].sort((one, other) => stake(other) - stake(one))[0] ?? null;
}

export function shownLevels({ levels }: Pick<InvarianceResult, "levels">): ReadonlySet<string> {
  return new Set(levels.filter(({ n }) => (n ?? 0) >= MIN_PEOPLE_SHOWN).map(({ label }) => label));
}

/** Note under a table or chart that omits small groups; null where it omits none. */
export function smallLevelsNote(result: Pick<InvarianceResult, "levels">): string | null {
  const n = result.levels.filter((level) => (level.n ?? 0) < MIN_PEOPLE_SHOWN).length;
  return n === 0 ? null : messages.smallLevels({ n, least: MIN_PEOPLE_SHOWN });
}

export const factorLabelOf = (analysis: Analysis, { structure, factor }: DifResult): string =>
  structureFactorLabel(analysis, structure, factor);

/** A group's mean before and after freeing the items that differ. */
interface MeanChange {
  readonly result: DifResult;
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

const size = ({ from, to }: MeanChange): number => Math.abs(to - from);

/** By factor with items that differ, the shown group whose mean changes most; largest change first. */
export function meanChanges(grouping: Grouping): readonly MeanChange[] {
  const differing = comparedItems(grouping).filter(isDifferent);
  return grouping.results
    .flatMap((result) => {
      const { means } = result;
      if (means === null || differing.every((one) => one.result !== result)) return [];
      const shown = shownLevels(result);
      const moves = means.all.flatMap(({ group, mean: from }, g): readonly MeanChange[] => {
        const to = means.freed[g]?.mean;
        return to === undefined || !shown.has(group) ? [] : [{ result, group, from, to }];
      });
      return moves.sort((one, other) => size(other) - size(one)).slice(0, 1);
    })
    .sort((one, other) => size(other) - size(one));
}

export const meanMove = (analysis: Analysis, grouping: Grouping, { result, group, from, to }: MeanChange) => {
  return { factor: factorLabelOf(analysis, result), level: levelName(grouping.group, group), from, to };
};
