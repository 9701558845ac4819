import type { FittedIrt } from "./fitted-irt";

/** Share of each group of a model in the people that it was fitted to, by weight. */
export function groupShares({ model, table, group }: Pick<FittedIrt, "model" | "table" | "group">): number[] {
  const sums = model.groups.map(() => 0);
  let total = 0;
  group.forEach((own, row) => {
    if (own < 0) return;
    sums[own]! += table.weight[row]!;
    total += table.weight[row]!;
  });
  return sums.map((sum) => sum / total);
}
