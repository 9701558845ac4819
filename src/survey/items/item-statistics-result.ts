import type { PatternTable } from "../../data/answers/pattern-table";
import * as f from "../../figures/declare";
import { type Entry, fieldsOf } from "../../figures/entries";
import * as names from "../../words/messages";
import { descriptivesRecord } from "./descriptives-result";

/** An item's answers as analyzed, and figures that need those of all items. */
export interface ItemAnswers {
  readonly table: PatternTable;
  /** Its column in the table. */
  readonly index: number;
  readonly mean: number | null;
  readonly standardDeviation: number | null;
  readonly itemRest: number | null;
}

export interface ItemStatistic extends Entry<ItemAnswers> {
  /** What it is hidden with: small counts of the item's answers, or items that models leave out. */
  readonly hiddenWith: "answers" | "items";
}

/** Statistics of an item that are single figures, by their key in the record and in the order of the table. */
export const ITEM_STATISTICS = {
  /** Of category scores; null without answers (the latter also with one). */
  mean: { field: f.orNull(f.estimate).named(names.mean), format: "decimal2", hiddenWith: "answers" },
  standardDeviation: {
    field: f.orNull(f.estimate).named(names.standardDeviation),
    format: "decimal2",
    hiddenWith: "answers",
  },
  /** Correlation with the mean of the other items over people who answered all; null where undefined. */
  itemRest: {
    field: f.orNull(f.estimate).named(names.itemRestCorrelation),
    format: "coefficient2",
    hiddenWith: "items",
  },
} as const satisfies ItemStatisticList;

export type ItemStatisticList = Readonly<Record<string, ItemStatistic>>;

const singleFigures = fieldsOf(ITEM_STATISTICS);
export type SingleFigures = f.Declared<typeof singleFigures>;

/** Null for each statistic that is hidden with something. */
export const hiddenWith = (
  what: ItemStatistic["hiddenWith"],
  list: ItemStatisticList = ITEM_STATISTICS,
): Partial<SingleFigures> =>
  Object.fromEntries(
    Object.entries(list).flatMap(([id, statistic]) => (statistic.hiddenWith === what ? [[id, null]] : [])),
  );

/** The answers to an item. Proportions are of valid answers, weighted where there are weights; null is hidden. */
export const itemStatisticsRecord = {
  id: f.text,
  label: f.text,
  wording: f.orNull(f.text),
  /** People with a valid answer. */
  n: f.people,
  /** Labels of the analyzed categories, in order; empty for a continuous item. */
  categories: f.listOf(f.text),
  /** By analyzed category, 0 to 1; empty for a continuous item and without answers. */
  proportions: f.listOf(f.orNull(f.share), "everybody"),
  unweightedProportions: f.listOf(f.orNull(f.share), "everybody"),
  ...singleFigures,
  /** People by missing code ("888"), and "blank" for an empty cell. */
  missing: f.byName(f.orNull(f.people), "everybody"),
  /** Weighted share of all people by missing code, 0 to 1. */
  missingProportions: f.byName(f.orNull(f.share), "everybody"),
  /** Labels of the codes in `missing`. */
  missingLabels: f.byName(f.text),
  /** Of answers as asked, reverse-keyed reversed; null without answers, where hidden, over twenty million people. */
  descriptives: f.orNull(descriptivesRecord),
  /** The answers as asked, weighted; empty for a continuous item and without answers. */
  asked: f.listOf(
    {
      label: f.text,
      score: f.exact,
      count: f.orNull(f.people),
      proportion: f.orNull(f.share),
    },
    "everybody",
  ),
};
export interface ItemStatistics extends f.Declared<typeof itemStatisticsRecord> {}
