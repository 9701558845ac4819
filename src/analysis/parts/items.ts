import { itemStatistics } from "../../survey/items/item-statistics";
import * as names from "../../words/messages";
import type { Part } from "../part";

export const items: Part<"items", never, never, "asDeclared" | "analyzed"> = {
  id: "items",
  title: names.columnItems,
  needs: [],
  reads: [],
  tables: ["asDeclared", "analyzed"],
  context: [],
  run: ({ asDeclared, analyzed }) => ({ items: itemStatistics(asDeclared, analyzed) }),
};
