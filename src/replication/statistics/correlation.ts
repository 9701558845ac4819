import type { StatisticOf } from "../claim-schema";
import { figure, type Resolved } from "../computed";
import type { ReplicationInput } from "../replication-input";

/** The smallest or largest correlation of two items; a negative one is smaller than 0. */
export function itemCorrelation(
  { correlation }: ReplicationInput,
  { end }: StatisticOf<"item-correlation">,
): Resolved {
  const all = correlation.matrix.flatMap((row, j) => row.slice(0, j));
  return figure(end === "smallest" ? Math.min(...all) : Math.max(...all), "coefficient");
}

export function itemCorrelationText({ end }: StatisticOf<"item-correlation">): string {
  return `${end === "smallest" ? "Smallest" : "Largest"} correlation of two items`;
}
