import type { Analysis } from "../analysis/analysis";
import { toCsv } from "../data/csv/to-csv";
import { noNormsReason } from "../report/norms/norms";

const HEADER = [
  ...["scale", "structure", "group", "level", "people", "score_low", "score_high"],
  ...["percentile_rank", "percentile_low", "percentile_high", "t", "t_normalized", "reason"],
] as const;

/** A row per score or range of scores by scale and level; without norms one row with the reason. */
export function normsCsv({ norms }: Pick<Analysis, "norms">): string {
  const rows = norms.flatMap(({ scale, structure, levels }) =>
    levels.flatMap(({ group, level, n, reason, rows: levelRows }) => {
      const head = [scale, structure, group, level, n];
      if (reason !== null)
        return [[...head, null, null, null, null, null, null, null, noNormsReason(reason)]];
      return levelRows.map(({ low, high, percentile, interval, t, normalizedT }) => [
        ...head,
        ...[low, high, percentile, interval?.[0] ?? null, interval?.[1] ?? null, t, normalizedT, null],
      ]);
    }),
  );
  return toCsv(HEADER, rows);
}
