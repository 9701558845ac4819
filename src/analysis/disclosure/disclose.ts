import type { Measure } from "../../measures/measure";
import {
  type DisclosureMode,
  type DisclosureRecord,
  type DisclosureRule,
  disclosureRules,
  sensitiveCount,
} from "../../survey/disclosure/disclosure";
import { narrowestOf } from "../../survey/disclosure/suppress-cells";
import type { Descriptives } from "../../survey/items/descriptives";
import type { ItemStatistics } from "../../survey/items/item-statistics";
import type { Analysis } from "../analysis";
import { addedCells, type HiddenCells, NO_CELLS } from "./hidden-cells";
import type { IsHiddenItem } from "./hidden-items";
import { type AskedItem, hideAnswers } from "./hide-answers";
import { hideInGroups, hideInItems, withoutFigures } from "./hide-comparisons";
import { hiddenSizeCells, shownSizes } from "./hide-group-sizes";
import { hideMissing } from "./hide-missing";

/** What hides, beside the mode. */
export interface DiscloseOptions {
  readonly mode: DisclosureMode;
  readonly measure: Measure;
  readonly isHidden: IsHiddenItem;
  /** How many prevalences are hidden, by table. */
  readonly hiddenCells: readonly (readonly [table: string, HiddenCells])[];
  /** The narrowest interval that the prevalences leave a hidden count; null where nothing bounds any. */
  readonly narrowest: number | null;
  readonly unprotected: number;
  readonly budget: DisclosureRecord["budget"];
}

/**
 * The record as it may leave the machine: without counts of so few people that somebody could be known by their answers,
 * without those that give them away, and without the estimates of groups that rest on them. Everything that is written
 * (JSON, report, tables, charts, scripts) is made from what this returns.
 * Prevalences and what rests on them were hidden before: part `margins` decides, `estimatePrevalence` leaves them out.
 */
export function disclose(analysis: Omit<Analysis, "disclosure">, options: DiscloseOptions): Analysis {
  const { mode, measure, isHidden, hiddenCells, unprotected } = options;
  const rule = disclosureRules[mode];
  const settled = { mode, ...rule };
  if (mode === "none")
    return {
      ...analysis,
      disclosure: { ...settled, hidden: [], narrowest: null, unprotected: 0, budget: null },
    };
  const missing = hideMissing(analysis.data.missing, analysis.items, rule);
  const { isHiddenCode } = missing;
  const subgroup = analysis.data.groups.some(({ levels }) => levels.filter(({ n }) => n !== 0).length === 1);
  const items = analysis.items.map((item) =>
    hideAnswers(askedItem(item, measure), { rule, isHiddenCode, subgroup }),
  );
  const hiddenIds = new Set(items.filter(({ hidden }) => hidden).map(({ item }) => item.id));
  const impliesThreshold = (id: string): boolean => rule.rounding > 1 || hiddenIds.has(id);
  const groups = analysis.data.groups.map(({ levels }) => levels);
  const narrowest = [options.narrowest, ...[...items, missing].map((one) => one.narrowest)];
  return {
    ...analysis,
    data: {
      ...analysis.data,
      nComplete: missing.missing.complete,
      missing: missing.missing,
      groups: analysis.data.groups.map((group) => ({ ...group, levels: shownLevels(group.levels, rule) })),
    },
    items: items.map(({ item }) => item),
    ...withoutThresholds(analysis, impliesThreshold),
    reliability: analysis.reliability.map((scale) => ({
      ...scale,
      descriptives: scale.items.some(impliesThreshold) ? null : shownDescriptives(scale.descriptives, rule),
    })),
    invariance: analysis.invariance.map((result) => hideInGroups(result, { rule, isHidden })),
    dif: analysis.dif.map((result) => hideInItems(result, { rule, isHidden })),
    disclosure: {
      ...settled,
      hidden: hiddenByTable([
        ["Answers", items.reduce((sum, { cells }) => addedCells(sum, cells), NO_CELLS)],
        ["People by number of items unanswered", missing.byNumber],
        ["Ways of not answering", missing.byCode],
        ["Sizes of groups", hiddenSizeCells(groups, rule)],
        ...hiddenCells,
      ]),
      narrowest: narrowestOf(narrowest),
      unprotected: [...items, missing].reduce((sum, one) => sum + one.unprotected.length, unprotected),
      budget: options.budget,
    },
  };
}

/** The moments of a score give away how many have each value of it: they are hidden where so few have one. */
function shownDescriptives(descriptives: Descriptives | null, rule: DisclosureRule): Descriptives | null {
  if (descriptives === null) return null;
  const { fewest, n } = descriptives;
  return sensitiveCount(fewest, n, { subgroup: false, rule }) === null ? descriptives : null;
}

type Levels = Analysis["data"]["groups"][number]["levels"];

function shownLevels(levels: Levels, rule: DisclosureRule): Levels {
  const sizes = shownSizes(levels, rule);
  return levels.map((level, at) => {
    return { ...level, n: sizes[at] ?? null, share: sizes[at] === null ? null : level.share };
  });
}

/** @param implies whether an item's thresholds, which are its shares in other words, imply hidden counts */
function withoutThresholds(
  { correlation, cfa }: Pick<Analysis, "correlation" | "cfa">,
  implies: (item: string) => boolean,
): Pick<Analysis, "correlation" | "cfa"> {
  const thresholds = Object.entries(correlation.thresholds).map(([id, values]) => {
    return [id, implies(id) ? [] : values] as const;
  });
  return {
    correlation: { ...correlation, thresholds: Object.fromEntries(thresholds) },
    cfa: cfa.map((result) => ({
      ...result,
      estimates: result.estimates.map((estimate) =>
        estimate.op === "|" && implies(estimate.lhs) ? withoutFigures(estimate) : estimate,
      ),
    })),
  };
}

/** Which analyzed category each answer as asked belongs to. */
function askedItem(item: ItemStatistics, measure: Measure): AskedItem {
  const declared = measure.items.find(({ id }) => id === item.id);
  const { dichotomize } = measure;
  const dichotomized = item.categories.length !== item.asked.length || item.categories.length === 2;
  if (declared === undefined || dichotomize === null || !dichotomized) {
    return { item, analyzedAs: item.asked.map((_, k) => k) };
  }
  const { reverse, categories } = declared;
  const yes = categories.map(({ code }) => dichotomize.yes.includes(code));
  return { item, analyzedAs: (reverse ? yes.reverse() : yes).map((isYes) => Number(isYes !== reverse)) };
}

function hiddenByTable(tables: readonly (readonly [string, HiddenCells])[]): DisclosureRecord["hidden"] {
  return tables
    .filter(([, { primary, secondary }]) => primary + secondary > 0)
    .map(([table, { primary, secondary, all }]) => ({
      ...{ table, primary, secondary, cells: all },
      reason: secondary > 0 ? "few people, and figures that would give them away" : "few people",
    }));
}
