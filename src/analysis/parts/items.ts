import { itemStatistics } from "../../survey/items/item-statistics";
import type { Part } from "../part";

/** What was answered to each item. */
export const items: Part<"items"> = {
  id: "items",
  needs: [],
  run: ({ declared, analyzed }) => ({ items: itemStatistics(declared, analyzed) }),
};
