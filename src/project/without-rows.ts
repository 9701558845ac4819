import type { DataSummary } from "../data/validate/data-summary";

/** A file's summary without the numbers of flagged rows, which are single people. */
export function withoutRows(summary: DataSummary): DataSummary {
  const flags = summary.careless.flags.map((flag) => ({ ...flag, rows: null }));
  return { ...summary, careless: { ...summary.careless, flags } };
}
