import { itemStatistics } from "../../survey/items/item-statistics";
import * as names from "../../words/messages";
import { descriptiveRules } from "../disclosure/model-release-rules";
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
      mean: "estimate",
      standardDeviation: "estimate",
      missing: "people",
      missingProportions: "share",
      missingLabels: "text",
      itemRest: "estimate",
      descriptives: descriptiveRules,
      asked: { label: "text", score: "exact", count: "people", proportion: "share" },
    },
  },
  needs: [],
  reads: [],
  tables: ["asDeclared", "analyzed"],
  context: [],
  run: ({ asDeclared, analyzed }) => ({ items: itemStatistics(asDeclared, analyzed) }),
};
