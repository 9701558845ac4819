import type { Analysis } from "../../analysis/analysis";
import type { InvarianceResult } from "../../factor/invariance/invariance-result";
import type { DifItem, DifResult } from "../../irt/dif/dif-result";
import { type ComparableGroups, comparableGroups } from "../../verdicts/comparable-groups";
import { chartId } from "../kit/charts/chart-data";
import { shownLevels } from "./shown-levels";

type LeftOut = InvarianceResult["leftOut"][number];

/** Everything that an analysis says of comparing the groups of one grouping. */
export interface Grouping {
  readonly group: string;
  readonly place: number;
  readonly verdict: ComparableGroups;
  /** Null where models were not compared. */
  readonly ladder: InvarianceResult | null;
  /** One a factor; empty where items were not compared. */
  readonly results: readonly DifResult[];
  /** Levels that were compared, with how many people. */
  readonly levels: InvarianceResult["levels"];
  /** Levels that were not, of items where these were compared. */
  readonly leftOut: readonly LeftOut[];
}

/** The groupings in the order of the record. */
export function groupingsOf(analysis: Analysis): readonly Grouping[] {
  return comparableGroups(analysis).map((verdict, place) => {
    const { group } = verdict;
    const ladder = analysis.invariance.find((result) => result.group === group) ?? null;
    const results = analysis.dif.filter((result) => result.group === group);
    const told = results.length > 0 ? results : ladder === null ? [] : [ladder];
    const levels = firstByLabel(told.flatMap((result) => result.levels));
    const entered = new Set(levels.map(({ label }) => label));
    const leftOut = firstByLabel(told.flatMap((result) => result.leftOut)).filter(
      ({ label }) => !entered.has(label),
    );
    return { ...{ group, place, verdict, ladder, results }, ...{ levels, leftOut } };
  });
}

function firstByLabel<One extends { readonly label: string }>(all: readonly One[]): One[] {
  return all.filter((one, k) => all.findIndex(({ label }) => label === one.label) === k);
}

/** The id of a grouping's table or chart. */
export const groupingId = ({ group, place }: Grouping, kind: string): string => chartId(kind, group, place);

/** Whether the answer is that not even the same factors are found in all groups. */
export const isOtherwiseBuilt = ({ verdict }: Grouping): boolean => verdict.reason === "configural";

export interface ComparedItem {
  readonly item: DifItem;
  readonly result: DifResult;
}

const DIFFERENT: ReadonlySet<DifItem["verdict"]> = new Set(["present", "different", "negligible"]);

/** The items that were compared, and those of them that are found to differ in some group. */
export function comparedItems({ results }: Grouping): readonly ComparedItem[] {
  return results.flatMap((result) =>
    result.items.filter(({ verdict }) => verdict !== "cannot be tested").map((item) => ({ item, result })),
  );
}

export const isDifferent = ({ item }: ComparedItem): boolean => DIFFERENT.has(item.verdict);

/** An item's groups that hold enough people for figures of their own. */
export function shownGroups({ item, result }: ComparedItem): DifItem["groups"] {
  const shown = shownLevels(result);
  return item.groups.filter(({ group }) => shown.has(group));
}
