import type { Comparison } from "./comparison";

/** Comparisons of one topic, data set, quantity and reference as a single one. */
export function joined(comparisons: readonly Comparison[]): Comparison[] {
  const rows = new Map<string, Comparison>();
  for (const one of comparisons) {
    if (one.theirs.length === 0 && one.ours.length === 0) continue;
    const key = [one.topic, one.data, one.quantity, one.reference].join("\n");
    const row = rows.get(key);
    const ours = [...(row?.ours ?? []), ...one.ours];
    const theirs = [...(row?.theirs ?? []), ...one.theirs];
    rows.set(key, { ...one, ours, theirs });
  }
  return [...rows.values()];
}
