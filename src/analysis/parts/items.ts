import { DESCRIPTIVES } from "../../survey/items/descriptives";
import { ITEM_STATISTICS, itemStatistics } from "../../survey/items/item-statistics";
import { kindsOf } from "../../words/figures";
import * as names from "../../words/messages";
import type { Part } from "../part";

export const items: Part<"items", never, never, "asDeclared" | "analyzed"> = {
  id: "items",
  title: names.columnItems,
  releaseRules: {
    items: {
      id: "text",
      label: "text",
      wording: "text",
      n: "people",
      categories: "text",
      proportions: "share",
      unweightedProportions: "share",
      ...kindsOf(ITEM_STATISTICS),
      missing: "people",
      missingProportions: "share",
      missingLabels: "text",
      descriptives: kindsOf(DESCRIPTIVES),
      asked: { label: "text", score: "exact", count: "people", proportion: "share" },
    },
  },
  needs: [],
  reads: [],
  tables: ["asDeclared", "analyzed"],
  context: [],
  run: ({ asDeclared, analyzed }) => ({ items: itemStatistics(asDeclared, analyzed) }),
};
