import type { Analysis } from "../../../analysis/analysis";
import { wrapLabel } from "./wrap-label";

/** How an item is called in a chart. */
export interface ItemName {
  readonly id: string;
  /** Id and label, whole: for tooltips and data tables. */
  readonly full: string;
  /** The same, wrapped to the chart's margin. */
  readonly lines: string;
  /** The id, cut to the width of a heat map's cell. */
  readonly short: string;
}

/** Pixels that charts keep free on the left for the names of items, scales or groups. */
export const NAME_WIDTH = 190;

/**
 * The names of the analyzed items, unique also where long ones are cut to the same text.
 *
 * @param analysis its `items` give the labels
 * @param options `width` in pixels and number of `lines` of the wrapped name, `shortWidth` of the id alone
 */
export function itemNames(
  analysis: Analysis,
  options: { width?: number | undefined; lines?: number | undefined; shortWidth?: number | undefined } = {},
): readonly ItemName[] {
  const { width = NAME_WIDTH - 10, lines: most = 2, shortWidth = 40 } = options;
  const full = analysis.items.map(({ id, label }) => (label === "" || label === id ? id : `${id}: ${label}`));
  const lines = distinct(full.map((text) => wrapLabel(text, { width, lines: most })));
  const short = distinct(
    analysis.items.map(({ id }) => wrapLabel(id, { width: shortWidth, lines: 1, fontSize: 11 })),
  );
  return analysis.items.map(({ id }, j) => ({
    id,
    full: full[j] ?? id,
    lines: lines[j] ?? id,
    short: short[j] ?? id,
  }));
}

/** The same by the items' ids. */
export function itemNamesById(...input: Parameters<typeof itemNames>): ReadonlyMap<string, ItemName> {
  return new Map(itemNames(...input).map((name) => [name.id, name]));
}

/** Names of rows that are no items, wrapped to the chart's margin and unique. */
export function rowNames(names: readonly string[]): readonly string[] {
  return distinct(names.map((name) => wrapLabel(name, { width: NAME_WIDTH - 10 })));
}

/** Series by their whole name, with the name in the legend: one line, unique. */
export function legendNames(series: readonly string[]): ReadonlyMap<string, string> {
  const short = distinct(series.map((name) => wrapLabel(name, { width: LEGEND_WIDTH, lines: 1 })));
  return new Map(series.map((name, k) => [name, short[k] ?? name]));
}

const LEGEND_WIDTH = 130;

/** Texts made unique by a number after the second and later ones that look the same. */
export function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    let name = text;
    for (let k = 2; seen.has(name); k++) name = `${text} (${k})`;
    seen.add(name);
    return name;
  });
}
