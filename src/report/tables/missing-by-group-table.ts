import type { Analysis } from "../../analysis";
import type { ReportTable } from "../section";
import { missingCodesOf } from "./missing-answers-table";

/** Missing answers by level of one grouping: the average share over the items, by reason; null where there is no such group. */
export function missingByGroupTable(analysis: Analysis, group: string): ReportTable | null {
  const cells = analysis.data.missing.byGroup.filter((cell) => cell.group === group);
  if (cells.length === 0) return null;
  const codes = missingCodesOf(analysis);
  const levels = [...new Set(cells.map((cell) => cell.level))];
  return {
    id: `missing-by-${group.replace(/[^\p{L}\p{N}_-]+/gu, "-")}`,
    title: `Missing answers by ${group}`,
    columns: [
      { key: "level", label: group, format: "text" },
      { key: "n", label: "People", format: "integer" },
      ...codes.map(({ code, label }) => ({ key: `share_${code}`, label, format: "percent1" }) as const),
      { key: "share", label: "All missing", format: "percent1" },
    ],
    rows: levels.map((level) => {
      const own = cells.filter((cell) => cell.level === level);
      const mean = (code: string): number =>
        own.reduce((sum, cell) => sum + (cell.proportions[code] ?? 0), 0) / own.length;
      return {
        level,
        n: own[0]?.n ?? null,
        ...Object.fromEntries(codes.map(({ code }) => [`share_${code}`, mean(code)])),
        share: codes.reduce((sum, { code }) => sum + mean(code), 0),
      };
    }),
    notes: [
      `Average over the items of the share of people without a valid answer${analysis.settings.weights === "design" ? ", weighted" : ""}.`,
    ],
  };
}
