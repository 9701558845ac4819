import { orNull } from "../../figures/declare";
import { descriptivesRecord } from "../../survey/items/descriptives-result";
import { itemStatistics, itemStatisticsRecord } from "../../survey/items/item-statistics";
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
      ...itemStatisticsRecord,
      missing: "people",
      missingProportions: "share",
      missingLabels: "text",
      descriptives: orNull(descriptivesRecord),
      asked: { label: "text", score: "exact", count: "people", proportion: "share" },
    },
  },
  needs: [],
  reads: [],
  tables: ["asDeclared", "analyzed"],
  context: [],
  run: ({ asDeclared, analyzed }) => ({ items: itemStatistics(asDeclared, analyzed) }),
};
